/**
 * Scores ties against annotated ones, by the rules at the head of the data folder's own scorer: a pair is right when both its ends are, in the
 * paragraph of the annotated tie; a full tie when direction, type and polarity are right as well, each annotated tie serving once.
 */
import type { Network, TieType } from '../../core/types.ts';
import { QUAD_OF } from '../../core/types.ts';
import type { GoldEnd, GoldTie } from '../train/tieSets.ts';

interface FoundEnd {
  readonly names: readonly string[];
  readonly wholes: readonly string[];
  readonly span: readonly [number, number] | null;
}

/** One piece of evidence of one tie. */
export interface FoundTie {
  readonly source: FoundEnd;
  readonly target: FoundEnd;
  readonly type: TieType;
  readonly symmetric: boolean;
  readonly negated: boolean;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** What is counted: predicted and annotated pairs with those right either way, and ties with those right in full. */
export interface Tally {
  pairs: number;
  pairsRight: number;
  directedRight: number;
  goldPairs: number;
  goldPairsFound: number;
  goldDirectedFound: number;
  ties: number;
  goldTies: number;
  full: number;
}

export const emptyTally = (): Tally => ({
  pairs: 0,
  pairsRight: 0,
  directedRight: 0,
  goldPairs: 0,
  goldPairsFound: 0,
  goldDirectedFound: 0,
  ties: 0,
  goldTies: 0,
  full: 0,
});

export function addTally(sum: Tally, more: Tally): Tally {
  for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += more[key]; // the keys of a Tally
  return sum;
}

const plainNames = new Map<string, string>();

/** A name as it is compared: small letters without accents and signs. */
function plainName(name: string): string {
  let plain = plainNames.get(name);
  if (plain === undefined) {
    plain = name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .replace(/\s+/g, ' ')
      .trim();
    plainNames.set(name, plain);
  }
  return plain;
}

/** Whether one name holds the other, word by word. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [plainName(a), plainName(b)];
  return x !== '' && y !== '' && (` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `));
}

/** The ties of one document's network, one for each piece of evidence. */
export function foundTies({ entities, ties }: Pick<Network, 'entities' | 'ties'>): FoundTie[] {
  const name = new Map(entities.map((e) => [e.id, e.name]));
  const wholes = new Map<string, string[]>();
  for (const tie of ties)
    if (tie.type === 'part-of' && tie.polarity === 'affirmed')
      wholes.set(tie.source, [...(wholes.get(tie.source) ?? []), name.get(tie.target) ?? '']);
  const end = (id: (typeof ties)[number]['source'], span: readonly [number, number] | null) => ({
    names: [name.get(id) ?? ''],
    wholes: wholes.get(id) ?? [],
    span,
  });
  return ties.flatMap((tie) =>
    tie.evidence.map((e): FoundTie => ({
      source: end(tie.source, e.source),
      target: end(tie.target, e.target),
      type: tie.type,
      symmetric: tie.symmetric,
      negated: tie.polarity === 'negated',
      rule: tie.rule,
      start: e.start,
      end: e.end,
    })),
  );
}

export interface ScoredDocument {
  readonly text: string;
  readonly gold: readonly GoldTie[];
  readonly found: readonly FoundTie[];
  /** Whether a name alone makes an end right. */
  readonly byName: boolean;
}

export type TieFamily = 'all' | 'events' | 'structural';

/** Type, direction and polarity of ties that were taken for another, or missed, or made of nothing: how often each. */
export interface DocumentScore {
  readonly tallies: Readonly<Record<TieFamily, Tally>>;
  /** One entry a tie: what was annotated and what was found of it; null for nothing. */
  readonly types: readonly (readonly [wanted: string | null, found: string | null])[];
  /** The found ties that are right in full: pair, direction, type and polarity. */
  readonly right: ReadonlySet<FoundTie>;
}

export function scoreDocument(document: ScoredDocument): DocumentScore {
  const isEvent = (type: string): boolean => type in QUAD_OF;
  const matches = matchesOf(document);
  const tally = (keep: (type: string) => boolean) => tallyOf(document, matches, keep);
  return {
    tallies: {
      all: tally(() => true),
      events: tally(isEvent),
      structural: tally((type) => !isEvent(type)),
    },
    types: typesOf(document, matches),
    right: new Set(
      document.found.filter((p) =>
        [...(matches.get(p) ?? [])].some(([g, { directed }]) => directed && isFull(p, g)),
      ),
    ),
  };
}

interface Match {
  readonly forward: boolean;
  readonly backward: boolean;
  readonly directed: boolean;
}

type Matches = ReadonlyMap<FoundTie, ReadonlyMap<GoldTie, Match>>;

function matchesOf({ text, gold, found, byName }: ScoredDocument): Matches {
  return new Map(
    found.map((p) => {
      const near = new Map<GoldTie, Match>();
      for (const g of gold) {
        if (g.evidence !== undefined) {
          const [from, to] = paragraphAt(text, g.evidence.begin);
          if (p.start >= to || p.end <= from) continue;
        }
        const at = (end: FoundEnd, actor: GoldEnd): boolean => isEnd(end, actor, byName);
        const forward = at(p.source, g.source) && at(p.target, g.target);
        const backward = at(p.source, g.target) && at(p.target, g.source);
        if (!forward && !backward) continue;
        const directed = g.symmetric ? true : forward && !p.symmetric;
        near.set(g, { forward, backward, directed });
      }
      return [p, near];
    }),
  );
}

function paragraphAt(text: string, at: number): [number, number] {
  const to = text.indexOf('\n', at);
  return [text.lastIndexOf('\n', at - 1) + 1, to < 0 ? text.length : to];
}

function isEnd({ names, wholes, span }: FoundEnd, actor: GoldEnd, byName: boolean): boolean {
  if (span !== null && actor.mentions.some((m) => span[0] < m.end && m.begin < span[1]))
    return true;
  const asked = byName || span === null ? [...names, ...wholes] : wholes;
  return asked.some((name) => sameName(name, actor.name));
}

function tallyOf(
  { text, gold, found }: ScoredDocument,
  matches: Matches,
  keep: (type: string) => boolean,
): Tally {
  const told = gold.some((g) => g.evidence !== undefined);
  const place = (at: number): number => (told ? paragraphAt(text, at)[0] : 0);
  const pairKey = (at: number, a: string, b: string): string =>
    [String(place(at)), ...[plainName(a), plainName(b)].sort()].join('|');
  const foundKey = (p: FoundTie): string =>
    pairKey(p.start, p.source.names[0] ?? '', p.target.names[0] ?? '');
  const goldKey = (g: GoldTie): string =>
    pairKey(g.evidence?.begin ?? 0, g.source.name, g.target.name);
  const wanted = gold.filter((g) => keep(g.type));
  const goldHits = new Map(wanted.map((g) => [goldKey(g), { pair: false, directed: false }]));
  const hits = new Map<string, { pair: boolean; directed: boolean; other: boolean }>();
  const kept = found.filter((p) => keep(p.type));
  for (const p of kept) {
    const key = foundKey(p);
    const hit = hits.get(key) ?? { pair: false, directed: false, other: false };
    hits.set(key, hit);
    for (const [g, { directed }] of matches.get(p) ?? []) {
      const goldHit = goldHits.get(goldKey(g));
      if (!keep(g.type) || goldHit === undefined) hit.other = true;
      else {
        hit.pair = goldHit.pair = true;
        if (directed) hit.directed = goldHit.directed = true;
      }
    }
  }
  const counted = [...hits.values()].filter((h) => h.pair || !h.other);
  const taken = new Set<GoldTie>();
  const seen = new Set<string>();
  let ties = 0;
  for (const p of kept) {
    const key = foundKey(p);
    const side = p.symmetric ? '=' : plainName(p.source.names[0] ?? '');
    const tie = [key, p.type, p.negated, side].join(' ');
    const hit = hits.get(key);
    if (seen.has(tie) || hit === undefined) continue;
    seen.add(tie);
    if (hit.other && !hit.pair) continue;
    ties++;
    for (const [g, { directed }] of matches.get(p) ?? [])
      if (directed && isFull(p, g) && keep(g.type) && !taken.has(g)) {
        taken.add(g);
        break;
      }
  }
  const goldFound = [...goldHits.values()];
  return {
    pairs: counted.length,
    pairsRight: counted.filter((h) => h.pair).length,
    directedRight: counted.filter((h) => h.directed).length,
    goldPairs: goldFound.length,
    goldPairsFound: goldFound.filter((h) => h.pair).length,
    goldDirectedFound: goldFound.filter((h) => h.directed).length,
    ties,
    goldTies: wanted.length,
    full: taken.size,
  };
}

const isFull = (p: FoundTie, g: GoldTie): boolean =>
  p.type === g.type && p.negated === (g.negated === true);

/** Each annotated tie with what it was read as, its own type only where it is right in full; then what was made of nothing. */
function typesOf(
  { gold, found }: ScoredDocument,
  matches: Matches,
): [string | null, string | null][] {
  const near = (g: GoldTie): FoundTie[] => found.filter((p) => matches.get(p)?.has(g));
  const wanted = gold.map((g): [string, string | null] => {
    const read = near(g);
    const own = read.find((p) => isFull(p, g) && matches.get(p)?.get(g)?.directed === true);
    const alike = read.find((p) => p.type === g.type);
    const as = alike === undefined ? (read[0]?.type ?? null) : `${g.type} turned or denied`;
    return [g.type, own === undefined ? as : g.type];
  });
  const seen = new Set<string>();
  const loose = found.flatMap((p): [null, string][] => {
    const key = [p.start, p.source.names[0], p.target.names[0], p.type].join('|');
    if ((matches.get(p)?.size ?? 0) > 0 || seen.has(key)) return [];
    seen.add(key);
    return [[null, p.type]];
  });
  return [...wanted, ...loose];
}

export interface Shares {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const shares = (hits: number, all: number, goldHits: number, gold: number): Shares => {
  const precision = all > 0 ? hits / all : 0;
  const recall = gold > 0 ? goldHits / gold : 0;
  const sum = precision + recall;
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 };
};

/** Precision, recall and F1 of pairs, of directed pairs and of full ties. */
export function sharesOf(t: Tally): Readonly<Record<'pair' | 'directed' | 'full', Shares>> {
  return {
    pair: shares(t.pairsRight, t.pairs, t.goldPairsFound, t.goldPairs),
    directed: shares(t.directedRight, t.pairs, t.goldDirectedFound, t.goldPairs),
    full: shares(t.full, t.ties, t.full, t.goldTies),
  };
}
