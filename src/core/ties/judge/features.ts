import type { EntityMention } from '../../reading.ts';
import { nounFrame, verbFrames, isKnownVerb } from '../frames.ts';
import { nounLemma, verbLemma } from '../lemma.ts';
import type { Proposal } from '../proposal.ts';
import { isNamed, kindOf, type Scene } from '../scene.ts';

/** Two mentions of a sentence, the first before the second, and what the rules said of them. */
export interface Pair {
  readonly scene: Scene;
  readonly a: EntityMention;
  readonly b: EntityMention;
  /** Type and direction of each proposal: "ASSAULT>" from the first to the second. */
  readonly proposed: readonly string[];
  readonly rules: readonly string[];
}

/** The pairs of mentions that the judge looks at, with the proposals that fell on them. */
export function pairsOf(scene: Scene, proposals: readonly Proposal[]): Pair[] {
  const { mentions } = scene;
  const actors = mentions.filter((m) => isActor(scene, m)).slice(0, MOST_MENTIONS);
  return actors.flatMap((a, i) =>
    actors.slice(i + 1).flatMap((b): Pair[] => {
      if (
        a.entities[0] === b.entities[0] ||
        b.firstToken < a.lastToken ||
        b.firstToken - a.lastToken > FARTHEST
      )
        return [];
      const here = proposals.filter((p) => touches(p, a, b) || touches(p, b, a));
      return [
        {
          scene,
          a,
          b,
          proposed: here.map((p) => p.type + (p.symmetric ? '=' : touches(p, a, b) ? '>' : '<')),
          rules: here.map((p) => p.rule),
        },
      ];
    }),
  );
}

const MOST_MENTIONS = 16;
const FARTHEST = 45;

function isActor(scene: Scene, m: EntityMention): boolean {
  const kind = kindOf(scene.read, m.entities[0] ?? -1);
  return m.entities.length === 1 && kind !== null;
}

function touches(p: Proposal, source: EntityMention, target: EntityMention): boolean {
  return (
    p.source.entities.includes(source.entities[0] ?? -1) &&
    p.target.entities.includes(target.entities[0] ?? -1)
  );
}

/** What the judge knows of a pair: words between and around, kinds, roles in clauses, frames and rules that fired. */
export function featuresOf(pair: Pair): string[] {
  const { scene, a, b } = pair;
  const { tokens, tags } = scene.sentence;
  const read = scene.read;
  const word = (i: number): string => tokens[i]?.text.toLowerCase() ?? '#';
  const lemma = (i: number): string => {
    const tag = tags[i] ?? '';
    if (tag.startsWith('VB')) return verbLemma(word(i), isKnownVerb);
    if (tag === 'NNS' || tag === 'NN') return nounLemma(word(i));
    if (tag === 'CD') return '0';
    return word(i);
  };
  const nameAt = new Map<number, string>();
  for (const m of scene.mentions)
    if (isNamed(m))
      for (let i = m.firstToken; i < m.lastToken; i++)
        nameAt.set(i, i === m.firstToken ? `<${kindOf(read, m.entities[0] ?? -1) ?? ''}>` : '');
  const postAt = new Set<number>();
  for (const p of scene.posts) for (let i = p.firstToken; i < p.lastToken; i++) postAt.add(i);
  const ka = kindOf(read, a.entities[0] ?? -1) ?? '';
  const kb = kindOf(read, b.entities[0] ?? -1) ?? '';
  const kinds = `${ka}|${kb}`;
  const out = ['bias', `k ${kinds}`, `f ${a.how}|${b.how}`, `kf ${kinds} ${a.how}|${b.how}`];
  const between: string[] = [];
  let names = 0;
  let commas = 0;
  for (let i = a.lastToken; i < b.firstToken; i++) {
    const name = nameAt.get(i);
    if (name === '') continue;
    if (name !== undefined) names++;
    if (word(i) === ',') commas++;
    between.push(name ?? (postAt.has(i) ? '<post>' : lemma(i)));
    if (postAt.has(i)) between.push(`p:${word(i)}`);
    const tag = tags[i] ?? '';
    if (name === undefined && tag.startsWith('VB'))
      for (const f of verbFrames(lemma(i))) out.push(`vt ${f.type}`, `vt ${f.type} ${kinds}`);
    if (name === undefined && tag.startsWith('NN')) {
      const f = nounFrame(lemma(i));
      if (f !== null) out.push(`nt ${f.type}`);
    }
  }
  const distance = b.firstToken - a.lastToken;
  const far = distance > 20 ? 'xl' : distance > 10 ? 'l' : distance > 5 ? 'm' : String(distance);
  out.push(
    `d ${far}`,
    `d ${far} ${kinds}`,
    `n ${String(Math.min(names, 4))}`,
    `n ${String(Math.min(names, 4))} ${kinds}`,
    `c ${String(Math.min(commas, 3))}`,
  );
  for (const [i, w] of between.entries()) {
    out.push(`w ${w}`, `wk ${w} ${kinds}`);
    if (i > 0) out.push(`ww ${between[i - 1] ?? ''} ${w}`);
  }
  if (between.length <= 5)
    out.push(`seq ${between.join(' ')}`, `seqk ${between.join(' ')} ${kinds}`);
  out.push(
    `first ${between[0] ?? '-'}`,
    `last ${between.at(-1) ?? '-'}`,
    `last2 ${between.slice(-2).join(' ')}`,
    `first2 ${between.slice(0, 2).join(' ')}`,
  );
  const near = (i: number): string => nameAt.get(i) ?? (postAt.has(i) ? '<post>' : lemma(i));
  out.push(
    `b1 ${near(a.firstToken - 1)}`,
    `b2 ${near(a.firstToken - 2)} ${near(a.firstToken - 1)}`,
    `a1 ${near(b.lastToken)}`,
    `a1k ${near(b.lastToken)} ${kinds}`,
    `a2 ${near(b.lastToken)} ${near(b.lastToken + 1)}`,
  );
  for (let i = Math.max(0, a.firstToken - 6); i < a.firstToken; i++) trigger(i, 'pre');
  for (let i = b.lastToken; i < Math.min(tokens.length, b.lastToken + 6); i++) trigger(i, 'post');
  const places: string[] = [];
  const ca = scene.chunks.findIndex(
    (c) => c.kind === 'noun' && c.first <= a.firstToken && c.last >= a.lastToken,
  );
  const cb = scene.chunks.findIndex(
    (c) => c.kind === 'noun' && c.first <= b.firstToken && c.last >= b.lastToken,
  );
  const head = (at: number, m: EntityMention): string => {
    const chunk = scene.chunks[at];
    return chunk === undefined ? '?' : chunk.head < m.lastToken ? '@' : chunk.word;
  };
  out.push(
    `same ${String(ca === cb)}`,
    `ha ${head(ca, a)}`,
    `hb ${head(cb, b)}`,
    `hb ${head(cb, b)} ${kinds}`,
    `hab ${head(ca, a)} ${head(cb, b)}`,
  );
  const prep = (at: number): string =>
    scene.chunks[at - 1]?.kind === 'prep' ? (scene.chunks[at - 1]?.word ?? '') : '-';
  out.push(`pp ${prep(ca)} ${prep(cb)}`);
  for (const clause of scene.clauses) {
    const role = (at: number): string | null =>
      clause.subject.includes(at)
        ? 'S'
        : (clause.slots.find((s) => s.phrases.includes(at))?.role ?? null);
    const ra = role(ca);
    const rb = role(cb);
    if (ra === null && rb === null) continue;
    const voice = clause.verb.passive ? '!' : '';
    if (ra !== null) out.push(`ra ${ra} ${clause.verb.lemma}${voice}`);
    if (rb !== null) out.push(`rb ${rb} ${clause.verb.lemma}${voice}`);
    if (ra !== null && rb !== null)
      places.push(`${ra}${voice}${rb}`, `${ra}${voice}${rb} ${clause.verb.lemma}`);
  }
  for (const place of places) out.push(`role ${place}`, `rolek ${place} ${kinds}`);
  if (places.length === 0) out.push('role none');
  for (const p of pair.proposed) out.push(`prop ${p}`, `propk ${p} ${kinds}`);
  for (const r of pair.rules) out.push(`rule ${r}`);
  if (pair.proposed.length === 0) out.push('prop none', `prop none ${kinds}`);
  if (scene.sentence.heading) out.push('heading');
  return [...new Set(out)];

  function trigger(i: number, where: string): void {
    if (nameAt.has(i)) return;
    const tag = tags[i] ?? '';
    if (tag.startsWith('VB'))
      for (const f of verbFrames(lemma(i))) out.push(`${where} v ${f.type}`);
    const f = tag.startsWith('NN') ? nounFrame(lemma(i)) : null;
    if (f !== null) out.push(`${where} n ${f.type}`);
    if (/^(VB|NN|IN)/.test(tag)) out.push(`${where} ${lemma(i)}`);
  }
}
