/** Random networks for laws: every tie has both ends, its evidence lies in the documents. */
import fc from 'fast-check';
import { EGO_STEPS } from '../../../src/core/network/ego.ts';
import { COLOURINGS, EDGE_CLASSES, SIZES } from '../../../src/core/network/filters.ts';
import type { Filters } from '../../../src/core/network/filters.ts';
import { ROLL_UPS } from '../../../src/core/network/rollUp.ts';
import { actorKeys } from '../../../src/core/network/keys.ts';
import {
  ENTITY_KINDS,
  EVENT_CATEGORIES,
  MODALITIES,
  QUAD_OF,
  STRUCTURAL_TYPES,
} from '../../../src/core/types.ts';
import type {
  DocumentId,
  Entity,
  EntityId,
  EventId,
  Evidence,
  Network,
  Tie,
  TieId,
  TieType,
} from '../../../src/core/types.ts';

const FIRST = 'd1' as DocumentId;
const DOCUMENTS = [FIRST, 'd2' as DocumentId, 'd3' as DocumentId];
const NAMES = ['Arland', 'Borava', 'Čemira', 'Ana Dal', 'Elin Fors', 'Northern Pact', 'Gorm'];
const DATES = [
  { text: '20 January', from: '2031-01-20', to: '2031-01-20' },
  { text: 'in February', from: '2031-02-01', to: '2031-02-28' },
];
const TYPES: readonly TieType[] = [...EVENT_CATEGORIES, ...STRUCTURAL_TYPES];

const place = fc.record({ document: fc.constantFrom(...DOCUMENTS), start: fc.nat({ max: 5 }) });

/** A sentence of ten letters, counted from 0. */
export function evidenceAt(at: { document: DocumentId; start: number }): Evidence {
  const start = at.start * 10;
  return {
    document: at.document,
    start,
    end: start + 10,
    source: [start, start + 2],
    target: [start + 5, start + 7],
    trigger: [start + 3, start + 4],
  };
}

/** A tie between two entities, counted from 0. */
export function makeTie(id: number, source: number, target: number, rest: Partial<Tie> = {}): Tie {
  const type = rest.type ?? 'CONSULT';
  return {
    id: `t${String(id)}` as TieId,
    source: `n${String(source)}` as EntityId,
    target: `n${String(target)}` as EntityId,
    type,
    quadClass: type in QUAD_OF ? QUAD_OF[type as keyof typeof QUAD_OF] : null,
    symmetric: false,
    polarity: 'affirmed',
    modality: 'actual',
    contexts: [],
    saidBy: null,
    date: null,
    object: null,
    title: null,
    event: null,
    confidence: 1,
    rule: 'test',
    evidence: [evidenceAt({ document: FIRST, start: 0 })],
    ...rest,
  };
}

export function makeEntity(id: number, name: string, rest: Partial<Entity> = {}): Entity {
  return {
    id: `n${String(id)}` as EntityId,
    kind: 'country',
    name,
    aliases: [],
    mentions: [{ document: FIRST, start: 0, end: 2, how: 'name' }],
    ...rest,
  };
}

export function makeNetwork(entities: readonly Entity[], ties: readonly Tie[]): Network {
  const documents = DOCUMENTS.map((id) => ({
    id,
    title: id,
    source: null,
    date: null,
    words: 100,
    language: 'en',
    sentences: [],
    skipped: [],
  }));
  return { documents, entities, ties, coMentions: [] };
}

export const randomNetwork: fc.Arbitrary<Network> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...ENTITY_KINDS),
      name: fc.constantFrom(...NAMES),
      documents: fc.subarray(DOCUMENTS, { minLength: 1 }),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .chain((actors) => {
    const end = fc.nat({ max: actors.length - 1 });
    const ends = fc.tuple(end, end).filter(([a, b]) => a !== b);
    const tie = fc.record({
      ends,
      type: fc.constantFrom(...TYPES),
      symmetric: fc.boolean(),
      polarity: fc.constantFrom('affirmed' as const, 'affirmed' as const, 'negated' as const),
      modality: fc.constantFrom(...MODALITIES),
      event: fc.option(fc.constantFrom('v1' as EventId, 'v2' as EventId), { freq: 3 }),
      date: fc.constantFrom(null, { text: 'then', from: null, to: null }, ...DATES),
      evidence: fc.array(place, { minLength: 1, maxLength: 4 }),
    });
    const pair = fc.record({ ends, evidence: fc.array(place, { minLength: 1, maxLength: 3 }) });
    const pairsOnce = fc.uniqueArray(pair, {
      maxLength: 5,
      selector: ({ ends }) => [...ends].sort().join(' '),
    });
    return fc.tuple(fc.array(tie, { maxLength: 14 }), pairsOnce).map(([ties, pairs]): Network => ({
      ...makeNetwork(
        actors.map(({ kind, name, documents }, i) =>
          makeEntity(i, name, {
            kind,
            mentions: documents.map((document) => ({ document, start: 0, end: 2, how: 'name' })),
          }),
        ),
        ties.map(({ ends: [source, target], evidence, ...rest }, i) =>
          makeTie(i, source, target, { ...rest, evidence: evidence.map(evidenceAt) }),
        ),
      ),
      coMentions: pairs.map(({ ends: [source, target], evidence }) => ({
        source: `n${String(source)}` as EntityId,
        target: `n${String(target)}` as EntityId,
        evidence: evidence.map(evidenceAt),
      })),
    }));
  });

/** Filters that may hide anything of this network. */
function randomFilters(network: Network): fc.Arbitrary<Filters> {
  return fc.record({
    hiddenKinds: fc.subarray([...ENTITY_KINDS], { maxLength: 4 }),
    hiddenTypes: fc.subarray([...TYPES], { maxLength: 8 }),
    hiddenClasses: fc.subarray([...EDGE_CLASSES], { maxLength: 3 }),
    polarity: fc.constantFrom('all', 'all', 'affirmed', 'denied'),
    hiddenDocuments: fc.subarray(DOCUMENTS, { maxLength: 2 }),
    leastEvidence: fc.constantFrom(1, 1, 2, 3),
    text: fc.constantFrom('', '', '', 'a', 'cem', 'consult', 'nobody'),
    hiddenActors: fc.subarray([...actorKeys(network).values()], { maxLength: 2 }),
    egos: fc
      .tuple(
        fc.subarray([...actorKeys(network).values()], { maxLength: 2 }),
        fc.constantFrom(...EGO_STEPS),
      )
      .map(([actors, steps]) => actors.map((actor) => ({ actor, steps }))),
    since: fc.constantFrom(null, null, null, '2031-02-01'),
    until: fc.constantFrom(null, null, null, '2031-03-01'),
    show: fc.constantFrom('remove', 'dim'),
    rollUp: fc.constantFrom(...ROLL_UPS),
    sizeBy: fc.constantFrom(...SIZES),
    checkedOnly: fc.constantFrom(false, false, false, true),
    colourBy: fc.constantFrom(...COLOURINGS),
  });
}

export const randomFiltered = randomNetwork.chain((network) =>
  fc.tuple(fc.constant(network), randomFilters(network)),
);
