import { EDIT_VERSION } from '../../src/core/edits/edits.ts';
import type { Edit, EditId, EditRecord } from '../../src/core/edits/edits.ts';
import type { ReadingIndex } from '../../src/core/edits/indexReading.ts';
import type { LayoutInput } from '../../src/core/network/layout.ts';
import {
  ENTITY_KINDS,
  EVENT_CATEGORIES,
  QUAD_OF,
  type DocumentId,
  type Entity,
  type EntityId,
  type Network,
  type Tie,
  type TieId,
} from '../../src/core/types.ts';
import { numbers } from './newsText.ts';

const DOCUMENT = 'generated' as DocumentId; // ids of generated data are whatever this file says

/** Each new node is tied to two earlier ones, more often to early ones: a few hubs and a long tail, as in the news. */
function pairs(nodes: number, random: () => number, each = 2): [number, number][] {
  return Array.from({ length: nodes - 1 }, (_, i) => i + 1).flatMap((node) =>
    Array.from({ length: each }, (): [number, number] => [node, Math.floor(random() ** 2 * node)]),
  );
}

/** A network of so many actors and, of each, so many ties to those before. */
export function makeNetwork(actors: number, tiesEach = 2): Network {
  const random = numbers(actors);
  const entities = Array.from({ length: actors }, (_, i): Entity => {
    const name = `Actor ${String(i)}`;
    return {
      id: idOf(i),
      kind: ENTITY_KINDS[i % ENTITY_KINDS.length] ?? 'person',
      name,
      aliases: [{ text: name, how: 'exact', document: DOCUMENT, start: i * 100 }],
      mentions: [{ document: DOCUMENT, start: i * 100, end: i * 100 + name.length, how: 'name' }],
    };
  });
  const ties = pairs(actors, random, tiesEach).map(([source, target], i): Tie => {
    const type = EVENT_CATEGORIES[i % EVENT_CATEGORIES.length] ?? 'CONSULT';
    return {
      id: `tie-${String(i)}` as TieId,
      source: idOf(source),
      target: idOf(target),
      type,
      quadClass: QUAD_OF[type],
      symmetric: type === 'CONSULT',
      polarity: i % 11 === 0 ? 'negated' : 'affirmed',
      modality: 'actual',
      contexts: [],
      saidBy: null,
      date: null,
      object: null,
      title: null,
      event: null,
      confidence: 0.8,
      rule: 'generated',
      evidence: [
        {
          document: DOCUMENT,
          start: i * 100,
          end: i * 100 + 90,
          source: [i * 100, i * 100 + 8],
          target: [i * 100 + 20, i * 100 + 28],
          trigger: [i * 100 + 10, i * 100 + 18],
        },
      ],
    };
  });
  const document = {
    id: DOCUMENT,
    title: 'Generated',
    source: null,
    date: null,
    words: actors * 20,
    language: 'en',
    sentences: ties.map(({ evidence }): [number, number] => [
      evidence[0]?.start ?? 0,
      evidence[0]?.end ?? 0,
    ]),
    skipped: [],
  };
  return { documents: [document], entities, ties, coMentions: [] };
}

/** A text that the sentences of such a network stand in, no two alike. */
export function makeTexts({ documents }: Network): Map<DocumentId, string> {
  return new Map(
    documents.map(({ id, sentences }) => [
      id,
      sentences.map((_, i) => `Sentence ${String(i)} of this text.`.padEnd(100)).join(''),
    ]),
  );
}

/** Corrections of many sorts, spread over a network. */
export function makeEdits(reading: ReadingIndex, count: number): EditRecord[] {
  const { entities, ties } = reading.network;
  const actor = (i: number): EntityId => entities[(i * 37) % entities.length]?.id ?? idOf(0);
  const tie = (i: number): TieId => ties[(i * 53) % ties.length]?.id ?? ('none' as TieId);
  const edits: ((i: number) => Edit)[] = [
    (i) => ({ kind: 'confirm', ties: [reading.tieRef(tie(i))] }),
    (i) => ({ kind: 'reject', ties: [reading.tieRef(tie(i))] }),
    (i) => ({ kind: 'change-tie', ties: [reading.tieRef(tie(i))], to: { direction: 'backward' } }),
    (i) => ({ kind: 'rename', actor: reading.actorRef(actor(i)), name: `Renamed ${String(i)}` }),
    (i) => ({
      kind: 'merge',
      actors: [reading.actorRef(actor(i))],
      into: reading.actorRef(actor(i + 1)),
      name: null,
    }),
    (i) => ({ kind: 'keep-apart', actor: reading.actorRef(actor(i)), alias: 'Nobody' }),
  ];
  return Array.from({ length: count }, (_, i): EditRecord => {
    const edit = edits[i % edits.length]?.(i);
    if (!edit) throw new Error('no edit to make');
    return {
      id: String(i).padStart(6, '0') as EditId,
      version: EDIT_VERSION,
      made: '2026-01-01T00:00:00.000Z',
      edit,
    };
  });
}

const idOf = (node: number): EntityId => `actor-${String(node)}` as EntityId;

/** The same shape for the layout alone. */
export function makeLayoutInput(nodes: number): LayoutInput {
  const random = numbers(nodes);
  const edges = pairs(nodes, random).map(([source, target]) => ({
    source,
    target,
    weight: 1,
    lanes: 1,
  }));
  const node = { size: 24, labelWidth: 80, labelHeight: 14, fixed: null };
  return { nodes: Array.from({ length: nodes }, () => node), edges, aspect: 1.45 };
}
