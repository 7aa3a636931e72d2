/** The network as it is drawn: a node for each actor, and one edge for all ties of one sort between two. */
import { isChecked } from './checked.ts';
import { rememberedOf } from '../remembered.ts';
import { countTies } from './countTies.ts';
import { classOf, isDenied } from './filters.ts';
import type { EdgeClass } from './filters.ts';
import type { ActorKey } from './keys.ts';
import { wholeView } from './view.ts';
import type { View } from './view.ts';
import type { CoMention, Entity, EntityId, EntityKind, Network, Tie } from '../types.ts';

export interface GraphNode {
  readonly id: EntityId;
  readonly key: ActorKey;
  readonly kind: EntityKind;
  readonly name: string;
  readonly mentions: number;
  /** What its size tells: its mentions, or a measure. */
  readonly weight: number;
  /** The community that its colour tells, counted from 0; null where colour tells the kind. */
  readonly community: number | 'none' | null;
  /** How many actors it has an edge with. */
  readonly degree: number;
  /** Does not pass the filters, which say to dim. */
  readonly dimmed: boolean;
}

export interface GraphEdge {
  /** The same for the same ends, class, direction and polarity, whatever the filters. */
  readonly id: string;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly class: EdgeClass;
  readonly denied: boolean;
  /** Without a direction: drawn without an arrow. */
  readonly symmetric: boolean;
  readonly ties: readonly Tie[];
  /** Ties, a meeting of many once; for co-mentions their sentences. */
  readonly count: number;
  /** Different sentences behind it. */
  readonly evidence: number;
  /** All its ties are planned or possible only. */
  readonly tentative: boolean;
  /** A person has checked all its ties. */
  readonly checked: boolean;
  readonly dimmed: boolean;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** One edge for each pair, class, direction and polarity. A dimmed tie joins no edge that is shown. */
export function buildGraph(view: View): Graph {
  const shown = tieEdges(view.ties, false);
  const shownIds = new Set(shown.map(({ id }) => id));
  const dimmed = tieEdges(view.dimmed.ties, true).filter(({ id }) => !shownIds.has(id));
  const edges = [...shown, ...dimmed, ...view.coMentions.map(coMentionEdge)];
  const neighbours = new Map<EntityId, Set<EntityId>>();
  for (const { source, target } of edges)
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const)
      if (one !== other) {
        const known = neighbours.get(one);
        if (known) known.add(other);
        else neighbours.set(one, new Set([other]));
      }
  const nodeOf =
    (isDimmed: boolean) =>
    (entity: Entity): GraphNode => ({
      id: entity.id,
      key: keyOf(view, entity.id),
      kind: entity.kind,
      name: entity.name,
      mentions: entity.mentions.length,
      weight: entity.mentions.length,
      community: null,
      degree: neighbours.get(entity.id)?.size ?? 0,
      dimmed: isDimmed,
    });
  return {
    nodes: [...view.entities.map(nodeOf(false)), ...view.dimmed.entities.map(nodeOf(true))],
    edges,
  };
}

/** All of a network as it is drawn without filters. */
export const wholeGraph = rememberedOf((network: Network): Graph => buildGraph(wholeView(network)));

function tieEdges(ties: readonly Tie[], dimmed: boolean): GraphEdge[] {
  const groups = new Map<string, Tie[]>();
  for (const tie of ties) {
    const id = edgeId(tie);
    const group = groups.get(id);
    if (group) group.push(tie);
    else groups.set(id, [tie]);
  }
  return [...groups].map(([id, group]) => edgeOf(id, group, dimmed));
}

function edgeOf(id: string, ties: readonly Tie[], dimmed: boolean): GraphEdge {
  const [first] = ties;
  if (!first) throw new Error(`an edge without ties: ${id}`);
  const [source, target] = endsOf(first);
  return {
    id,
    source,
    target,
    class: classOf(first),
    denied: isDenied(first),
    symmetric: first.symmetric,
    ties,
    count: countTies(ties),
    evidence: countSentences(ties.flatMap((tie) => tie.evidence)),
    checked: ties.every(isChecked),
    tentative: ties.every(({ modality }) => modality === 'planned' || modality === 'possible'),
    dimmed,
  };
}

function coMentionEdge(pair: CoMention): GraphEdge {
  const [source, target] = inOrder(pair.source, pair.target);
  const evidence = countSentences(pair.evidence);
  return {
    id: `${source} ${target} co-mention`,
    source,
    target,
    class: 'co-mention',
    denied: false,
    symmetric: true,
    ties: [],
    count: evidence,
    evidence,
    checked: false,
    tentative: false,
    dimmed: false,
  };
}

function edgeId(tie: Tie): string {
  const [source, target] = endsOf(tie);
  const direction = tie.symmetric ? 'both' : 'one-way';
  return `${source} ${target} ${classOf(tie)} ${direction} ${tie.polarity}`;
}

function keyOf(view: View, id: EntityId): ActorKey {
  const key = view.keys.get(id);
  if (key === undefined) throw new Error(`an actor outside the network: ${id}`);
  return key;
}

const endsOf = (tie: Tie): readonly [EntityId, EntityId] =>
  tie.symmetric ? inOrder(tie.source, tie.target) : [tie.source, tie.target];

const inOrder = (a: EntityId, b: EntityId): readonly [EntityId, EntityId] =>
  a < b ? [a, b] : [b, a];

/** Two ties in one sentence are one sentence read. */
function countSentences(
  evidence: readonly { readonly document: string; readonly start: number }[],
): number {
  if (evidence.length < 2) return evidence.length; // most edges: there are twelve thousand in a large network
  return new Set(evidence.map(({ document, start }) => `${document} ${String(start)}`)).size;
}
