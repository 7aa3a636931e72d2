import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTies } from '../../../src/core/network/countTies.ts';
import { EDGE_CLASSES, NO_FILTERS } from '../../../src/core/network/filters.ts';
import { applyFilters } from '../../../src/core/network/view.ts';
import { ENTITY_KINDS } from '../../../src/core/types.ts';
import type { DocumentId, EventId } from '../../../src/core/types.ts';
import {
  makeEntity,
  makeNetwork,
  makeTie,
  randomFiltered,
  randomNetwork,
} from './randomNetwork.ts';

const drop = <T>(list: readonly T[], one: T): T[] => list.filter((other) => other !== one);

describe('laws of filtering', () => {
  it('hides nothing without filters', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const view = applyFilters(network, NO_FILTERS);
        expect(view.hidden).toEqual({ actors: 0, ties: 0 });
        expect(view.ties).toEqual(network.ties);
        expect(view.coMentions).toEqual([]);
      }),
    );
  });

  it('shows both ends of every tie and pair, and groups only when tied', () => {
    fc.assert(
      fc.property(randomFiltered, ([network, filters]) => {
        const { entities, ties, coMentions } = applyFilters(network, filters);
        const shown = new Set(entities.map(({ id }) => id));
        const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
        for (const { source, target } of [...ties, ...coMentions])
          expect([shown.has(source), shown.has(target)]).toEqual([true, true]);
        for (const { id, kind } of entities) if (kind === 'group') expect(tied.has(id)).toBe(true);
      }),
    );
  });

  it('accounts for every tie: shown or hidden', () => {
    fc.assert(
      fc.property(randomFiltered, ([network, filters]) => {
        const { tieCount, hidden, ties } = applyFilters(network, filters);
        expect(tieCount).toBe(countTies(ties));
        expect(tieCount + hidden.ties).toBe(countTies(network.ties));
      }),
    );
  });

  it('counts for a class, kind or type what is shown once it is on', () => {
    fc.assert(
      fc.property(randomFiltered, ([network, filters]) => {
        const { counts } = applyFilters(network, filters);
        for (const name of EDGE_CLASSES) {
          const on = { ...filters, hiddenClasses: drop(filters.hiddenClasses, name) };
          const view = applyFilters(network, on);
          const affirmed = view.ties.filter(({ polarity }) => polarity === 'affirmed');
          expect(counts.classes.get(name) ?? 0).toBe(
            name === 'co-mention'
              ? view.coMentions.length
              : countTies(affirmed.filter((tie) => (tie.quadClass ?? 'structural') === name)),
          );
        }
        for (const kind of ENTITY_KINDS) {
          const on = { ...filters, hiddenKinds: drop(filters.hiddenKinds, kind) };
          expect(counts.kinds.get(kind) ?? 0).toBe(
            applyFilters(network, on).entities.filter((entity) => entity.kind === kind).length,
          );
        }
        for (const { type } of network.ties) {
          const on = { ...filters, hiddenTypes: drop(filters.hiddenTypes, type) };
          expect(counts.types.get(type) ?? 0).toBe(
            countTies(applyFilters(network, on).ties.filter((tie) => tie.type === type)),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('counts for a document the ties that it has a sentence of once it is on', () => {
    fc.assert(
      fc.property(randomFiltered, ([network, filters]) => {
        const { counts } = applyFilters(network, filters);
        for (const { id } of network.documents) {
          const on = { ...filters, hiddenDocuments: drop(filters.hiddenDocuments, id) };
          const here = applyFilters(network, on).ties.filter(({ evidence }) =>
            evidence.some(({ document }) => document === id),
          );
          expect(counts.documents.get(id)).toBe(countTies(here));
        }
      }),
    );
  });

  it('dims exactly what it would remove, but for actors hidden by hand', () => {
    fc.assert(
      fc.property(randomFiltered, ([network, filters]) => {
        const { entities, ties, dimmed, keys } = applyFilters(network, { ...filters, show: 'dim' });
        const all = applyFilters(network, NO_FILTERS);
        const byHand = new Set(
          network.entities
            .filter(({ id }) => filters.hiddenActors.some((key) => key === keys.get(id)))
            .map(({ id }) => id),
        );
        const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
        expect(ids([...entities, ...dimmed.entities])).toEqual(
          ids(all.entities.filter(({ id }) => !byHand.has(id))),
        );
        expect(ids([...ties, ...dimmed.ties])).toEqual(
          ids(
            network.ties.filter(({ source, target }) => !byHand.has(source) && !byHand.has(target)),
          ),
        );
      }),
    );
  });
});

describe('what a filter means', () => {
  const [first, second] = ['d1', 'd2'] as [DocumentId, DocumentId];
  const network = makeNetwork(
    [
      makeEntity(0, 'Arland'),
      makeEntity(1, 'Borava'),
      makeEntity(2, 'Ana Šeslić', { kind: 'person' }),
      makeEntity(3, 'Islanders', { kind: 'group' }),
      makeEntity(4, 'Corvan'),
    ],
    [
      makeTie(0, 0, 1, { type: 'SANCTION', polarity: 'negated' }),
      makeTie(1, 0, 1, { type: 'AID' }),
      makeTie(2, 2, 0, { type: 'holds-post', title: 'Minister of Defence' }),
    ],
  );
  const names = (view: ReturnType<typeof applyFilters>) => view.entities.map(({ name }) => name);

  it('keeps a denied tie when its class is switched off: it belongs to no class', () => {
    const view = applyFilters(network, { ...NO_FILTERS, hiddenClasses: ['material-conflict'] });
    expect(view.ties.map(({ id }) => id)).toContain('t0');
    expect(view.counts.classes.get('material-conflict')).toBeUndefined();
    expect(view.counts.denied).toBe(1);
  });

  it('shows untied actors until something is asked of ties', () => {
    expect(names(applyFilters(network, NO_FILTERS))).toEqual([
      'Arland',
      'Borava',
      'Ana Šeslić',
      'Corvan',
    ]);
    expect(names(applyFilters(network, { ...NO_FILTERS, polarity: 'denied' }))).toEqual([
      'Arland',
      'Borava',
    ]);
  });

  it('finds names without accents, with whoever they are tied to', () => {
    expect(names(applyFilters(network, { ...NO_FILTERS, text: 'seslic' }))).toEqual([
      'Arland',
      'Ana Šeslić',
    ]);
  });

  it('finds words of a sentence and of a post', () => {
    const texts = new Map([[first, 'No tariffs were put on Borava.']]);
    const find = (text: string) =>
      applyFilters(network, { ...NO_FILTERS, text }, texts).ties.map(({ id }) => id);
    expect(find('minister of')).toEqual(['t2']);
    expect(find('no tariff')).toEqual(['t0', 't1', 't2']);
    expect(find('no such words')).toEqual([]);
  });

  it('counts only sentences of documents that are not hidden', () => {
    const at = network.ties[0]?.evidence[0];
    if (!at) throw new Error('the tie has evidence');
    const told = { ...at, document: second };
    const twice = makeNetwork(network.entities, [makeTie(0, 0, 1, { evidence: [at, told] })]);
    expect(applyFilters(twice, { ...NO_FILTERS, leastEvidence: 2 }).tieCount).toBe(1);
    const half = { ...NO_FILTERS, leastEvidence: 2, hiddenDocuments: [second] };
    expect(applyFilters(twice, half).tieCount).toBe(0);
  });

  it('counts a meeting of three once', () => {
    const event = 'v1' as EventId;
    const meeting = [
      makeTie(0, 0, 1, { event }),
      makeTie(1, 1, 4, { event }),
      makeTie(2, 0, 4, { event }),
    ];
    expect(applyFilters(makeNetwork(network.entities, meeting), NO_FILTERS).tieCount).toBe(1);
  });
});
