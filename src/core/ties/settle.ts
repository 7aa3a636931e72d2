import type { LocalTie } from '../reading.ts';
import {
  QUAD_OF,
  type Context,
  type EventCategory,
  type QuadClass,
  type Span,
  type TieType,
} from '../types.ts';
import { confidenceOf } from './confidence.ts';
import { remembered } from '../remembered.ts';
import { contextsOf } from './contexts.ts';
import { datesOf, nearestDate, type PlacedDate } from './dates.ts';
import type { End } from './ends.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';
import { clearOf } from './trigger.ts';

/** Turns proposals into ties: one for each pair of entities, type and polarity of a sentence, its spans as evidence. */
export function settle(proposals: readonly Proposal[]): LocalTie[] {
  const ties: LocalTie[] = [];
  const told = { contexts: remembered(contextsOf), dates: remembered(datesOf) };
  const seen = new Set<string>();
  const events = new Map<string, number>();
  for (const p of proposals)
    for (const [source, target] of pairsOf(p)) {
      const ends = p.symmetric && source > target ? [target, source] : [source, target];
      const key = [p.scene.sentence.index, ...ends, p.type, p.polarity].join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      ties.push(tieOf(told, p, source, target, eventOf(p, events)));
    }
  return withoutLoneEvents(ties);
}

function pairsOf(p: Proposal): [number, number][] {
  const pairs: [number, number][] = [];
  for (const source of p.source.entities)
    for (const target of p.target.entities)
      if (source !== target && !(p.source === p.target && source > target))
        pairs.push([source, target]);
  return pairs.slice(0, 20);
}

function eventOf(p: Proposal, events: Map<string, number>): number | null {
  if (p.happening === null) return null;
  const key = `${String(p.scene.sentence.index)} ${p.happening}`;
  const id = events.get(key) ?? events.size;
  events.set(key, id);
  return id;
}

/** An event number says that several pairs are one happening: a single pair needs none. */
function withoutLoneEvents(ties: readonly LocalTie[]): LocalTie[] {
  const count = new Map<number, number>();
  for (const { event } of ties) if (event !== null) count.set(event, (count.get(event) ?? 0) + 1);
  return ties.map((t) =>
    t.event !== null && (count.get(t.event) ?? 0) < 2 ? { ...t, event: null } : t,
  );
}

/** What all events of a sentence share. */
interface Told {
  readonly contexts: (scene: Scene) => Context[];
  readonly dates: (scene: Scene) => readonly PlacedDate[];
}

function tieOf(
  told: Told,
  p: Proposal,
  source: number,
  target: number,
  event: number | null,
): LocalTie {
  const { sentence, read } = p.scene;
  const quadClass = quadOf(p.type);
  const ends = [spanHere(p, p.source), spanHere(p, p.target)] as const;
  return {
    source,
    target,
    type: p.type,
    quadClass,
    symmetric: p.symmetric,
    polarity: p.polarity,
    modality: p.modality,
    contexts: quadClass === null ? [] : told.contexts(p.scene),
    saidBy: p.saidBy === source ? null : p.saidBy,
    date: quadClass === null ? null : nearestDate(told.dates(p.scene), p.trigger[0]),
    object: p.object,
    title: p.title,
    event,
    confidence: confidenceOf(p.rule, p.type),
    rule: p.rule,
    evidence: [
      {
        document: read.document.id,
        start: sentence.start,
        end: sentence.end,
        source: ends[0],
        target: ends[1],
        trigger: clearOf(p.scene, p.trigger, ends),
      },
    ],
  };
}

/**
 * The words that stand for an end: its name, where a pronoun or a bracketed acronym says again who is named before in the sentence.
 * An end told in another sentence ("President B", of the state named before) has none here.
 */
function spanHere({ scene: { sentence, mentions } }: Proposal, end: End): Span | null {
  const [from, to] = end.span;
  if (from < sentence.start || to > sentence.end) return null;
  const { mention } = end;
  const nearest = mention.how === 'acronym' ? 2 : mention.how === 'pronoun' ? Infinity : 0;
  if (nearest === 0 || mention.start !== from || mention.entities.length !== 1) return end.span;
  const named = mentions.find(
    (m) =>
      (m.how === 'name' || m.how === 'alias') &&
      m.entities.length === 1 &&
      m.entities[0] === mention.entities[0] &&
      m.lastToken <= mention.firstToken &&
      mention.firstToken - m.lastToken < nearest,
  );
  return named === undefined ? end.span : [named.start, named.end];
}

function quadOf(type: TieType): QuadClass | null {
  return type in QUAD_OF ? QUAD_OF[type as EventCategory] : null; // `in` has just checked
}
