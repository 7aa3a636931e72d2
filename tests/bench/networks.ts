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
function pairs(nodes: number, random: () => number): [number, number][] {
  return Array.from({ length: nodes - 1 }, (_, i) => i + 1).flatMap((node) =>
    [0, 1].map((): [number, number] => [node, Math.floor(random() ** 2 * node)]),
  );
}

/** A network of so many actors and twice as many ties. */
export function makeNetwork(actors: number): Network {
  const random = numbers(actors);
  const idOf = (node: number): EntityId => `actor-${String(node)}` as EntityId;
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
  const ties = pairs(actors, random).map(([source, target], i): Tie => {
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
