import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/core/edits/applyEdits.ts';
import type { Edit, EditRecord } from '../../../src/core/edits/edits.ts';
import { indexReading } from '../../../src/core/edits/indexReading.ts';
import { ENTITY_KINDS, EVENT_CATEGORIES, MODALITIES } from '../../../src/core/types.ts';
import type { Network } from '../../../src/core/types.ts';
import { NETWORK, TEXTS } from '../../fixtures/norland.ts';
import { anyEdit as anyRecord } from '../arbitraryWork.ts';
import { READING, inWords, record, rename } from './desk.ts';

const anyActor = fc
  .constantFrom(...NETWORK.entities.map(({ id }) => id))
  .map((id) => READING.actorRef(id));
const anyTies = fc
  .subarray(
    NETWORK.ties.map(({ id }) => id),
    { minLength: 1, maxLength: 2 },
  )
  .map((ids) => ids.map((id) => READING.tieRef(id)));
const kind = <Kind extends Edit['kind']>(name: Kind) => fc.constant(name);

/** Edits that say what is to be so, whatever was before. */
const anySetting: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: kind('rename'), actor: anyActor, name: fc.constantFrom('A', 'B', 'C') }),
  fc.record({ kind: kind('retype'), actor: anyActor, as: fc.constantFrom(...ENTITY_KINDS) }),
  fc.record({
    kind: kind('change-tie'),
    ties: anyTies,
    to: fc.record(
      {
        type: fc.constantFrom(...EVENT_CATEGORIES),
        direction: fc.constantFrom('forward' as const, 'backward' as const, 'both' as const),
        polarity: fc.constantFrom('affirmed' as const, 'negated' as const),
        modality: fc.constantFrom(...MODALITIES),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ kind: kind('reject'), ties: anyTies }),
  fc.record({ kind: kind('confirm'), ties: anyTies }),
);
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: anySetting },
  fc.record({
    kind: kind('merge'),
    actors: fc.array(anyActor, { minLength: 1, maxLength: 3 }),
    into: anyActor,
    name: fc.option(fc.constantFrom('Both', 'All')),
  }),
  fc
    .constantFrom(
      ...NETWORK.entities.flatMap(({ id, aliases }) =>
        aliases.map(({ text }) => [id, text] as const),
      ),
    )
    .map(([id, alias]): Edit => ({ kind: 'keep-apart', actor: READING.actorRef(id), alias })),
  fc.record({
    kind: kind('remove'),
    actor: anyActor,
    never: fc.boolean(),
    documents: fc.subarray(NETWORK.documents.map(({ title }) => title)),
  }),
  fc.record({
    kind: kind('add-actor'),
    name: fc.constantFrom('Ruun', 'Selm'),
    as: fc.constantFrom(...ENTITY_KINDS),
  }),
  fc.record({
    kind: kind('add-tie'),
    source: anyActor,
    target: anyActor,
    says: fc.record({
      type: fc.constantFrom(...EVENT_CATEGORIES),
      symmetric: fc.boolean(),
      polarity: fc.constantFrom('affirmed' as const, 'negated' as const),
      modality: fc.constantFrom(...MODALITIES),
      title: fc.constant(null),
    }),
    quote: fc.option(
      fc.constantFrom(
        ...NETWORK.ties.flatMap(({ evidence }) => evidence.map(READING.quoteOfEvidence)),
      ),
    ),
  }),
);
const anyEdits = fc.array(anyEdit, { maxLength: 8 }).map((edits) => edits.map(record));

/** What a network says, whatever its order: names, kinds and spellings of actors, ties with their sentences. */
function content({ entities, ties }: Network): unknown {
  const plain = (text: string): string => text.replaceAll('other-', '');
  return {
    actors: entities
      .map(({ id, name, kind: of, mentions, aliases }) =>
        JSON.stringify([plain(id), name, of, mentions, aliases.map(({ text }) => text).sort()]),
      )
      .sort(),
    ties: ties
      .map((tie) => plain(JSON.stringify([inWords(tie), tie.modality, tie.evidence])))
      .sort(),
  };
}

describe('edits', () => {
  test('are applied without changing what was read', () => {
    const before = JSON.stringify(NETWORK);
    fc.assert(
      fc.property(anyEdits, (edits) => {
        applyEdits(READING, edits);
        expect(JSON.stringify(NETWORK)).toBe(before);
      }),
    );
  });

  test('give the same network every time, with two ends for each tie and no id twice', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const { network } = applyEdits(READING, edits);
        expect(applyEdits(indexReading(NETWORK, TEXTS), edits).network).toEqual(network);
        const ids = new Set(network.entities.map(({ id }) => id));
        expect(ids.size).toBe(network.entities.length);
        expect(new Set(network.ties.map(({ id }) => id)).size).toBe(network.ties.length);
        for (const { source, target } of network.ties)
          expect([ids.has(source), ids.has(target), source === target]).toEqual([
            true,
            true,
            false,
          ]);
      }),
    );
  });

  test('hold in a re-reading with other ids', () => {
    const again = indexReading(rename(NETWORK), TEXTS);
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const [one, other] = [applyEdits(READING, edits), applyEdits(again, edits)];
        expect(content(other.network)).toEqual(content(one.network));
        expect(other.unplaced).toEqual(one.unplaced);
      }),
    );
  });

  test('that set something, made twice, are as made once', () => {
    fc.assert(
      fc.property(fc.array(anySetting, { maxLength: 6 }), (edits) => {
        const once = applyEdits(READING, edits.map(record));
        const twice = applyEdits(READING, edits.flatMap((edit) => [edit, edit]).map(record));
        expect(content(twice.network)).toEqual(content(once.network));
      }),
    );
  });

  test('of different actors and ties may come in any order', () => {
    const apart: readonly Edit[] = [
      { kind: 'rename', actor: ref('council'), name: 'Council' },
      { kind: 'retype', actor: ref('pact'), as: 'event' },
      { kind: 'merge', actors: [ref('army')], into: ref('norland'), name: null },
      { kind: 'keep-apart', actor: ref('solane'), alias: 'Solane' },
      { kind: 'reject', ties: tie(3) },
      { kind: 'confirm', ties: tie(5) },
      { kind: 'change-tie', ties: tie(9), to: { direction: 'backward', type: 'COERCE' } },
      { kind: 'add-actor', name: 'Ruun', as: 'place' },
    ];
    const made = apart.map(record);
    const expected = content(applyEdits(READING, made).network);
    fc.assert(
      fc.property(fc.shuffledSubarray(made, { minLength: made.length }), (shuffled) => {
        expect(content(applyEdits(READING, shuffled).network)).toEqual(expected);
      }),
    );
  });

  test('of any other origin never break a reading: they find a place or are listed', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 6 }), (foreign: EditRecord[]) => {
        const { unplaced, network } = applyEdits(READING, foreign);
        const placed = foreign.filter(({ edit }) => edit.kind === 'add-actor').length;
        expect(unplaced.length + placed).toBeGreaterThanOrEqual(
          foreign.filter(({ edit }) => !isEmpty(edit)).length,
        );
        expect(network.entities.length).toBeGreaterThan(0);
      }),
    );
  });
});

/** An edit about no tie at all has nothing to find. */
const isEmpty = (edit: EditRecord['edit']): boolean =>
  'ties' in edit && Array.isArray(edit.ties) && edit.ties.length === 0;

function ref(id: string) {
  const found = NETWORK.entities.find((entity) => entity.id === id);
  if (!found) throw new Error(`no ${id} in the fixture`);
  return READING.actorRef(found.id);
}

function tie(at: number) {
  const found = NETWORK.ties[at];
  if (!found) throw new Error('no such tie in the fixture');
  return [READING.tieRef(found.id)];
}
