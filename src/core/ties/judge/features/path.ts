import type { EntityMention } from '../../../reading.ts';
import type { Chunk } from '../../chunks.ts';
import { nounFrame, verbFrames } from '../../frames.ts';
import type { Add } from '../featureBag.ts';
import type { PairView } from '../features.ts';
import type { SceneView } from '../sceneView.ts';

/** The phrases that the two stand in, the chunks on the way from one to the other, and the verbs nearest to them. */
export function pathFeatures(view: SceneView, of: PairView, add: Add): void {
  headFeatures(view, of, add);
  if (of.chunkA < 0 || of.chunkB < 0) return;
  wayFeatures(view, of, add);
  verbFeatures(view, of, add);
  nounFeatures(view, of, add);
  listFeatures(view, of, add);
}

function headFeatures(view: SceneView, { pair, kinds, chunkA, chunkB }: PairView, add: Add): void {
  const { chunks } = view.scene;
  const head = (at: number, m: EntityMention): string => {
    const chunk = chunks[at];
    return chunk?.kind !== 'noun' ? '?' : chunk.head < m.lastToken ? '@' : chunk.word;
  };
  const prep = (at: number): string =>
    chunks[at - 1]?.kind === 'prep' ? (chunks[at - 1]?.word ?? '') : '-';
  const headA = head(chunkA, pair.a);
  const headB = head(chunkB, pair.b);
  add('same', chunkA === chunkB);
  add('ha', headA);
  add('hb', headB);
  add('hb', headB, kinds);
  add('hab', headA, headB);
  add('pp', prep(chunkA), prep(chunkB));
  for (const [side, at, m] of [
    ['a', chunkA, pair.a],
    ['b', chunkB, pair.b],
  ] as const) {
    const token = chunks[at]?.head ?? -1;
    if (token < m.lastToken) continue;
    add(`hc${side}`, view.fine[token]);
    add(`hc${side}`, view.fine[token], kinds);
  }
}

const MOST_STEPS = 12;
const MOST_WORDED_STEPS = 8;

function wayFeatures(view: SceneView, { kinds, chunkA, chunkB }: PairView, add: Add): void {
  const shape: string[] = [];
  const worded: string[] = [];
  for (const chunk of view.scene.chunks.slice(chunkA + 1, chunkB)) {
    if (chunk.kind === 'adverb' || chunk.kind === 'quote') continue;
    const passive = chunk.verb?.passive === true ? '!' : '';
    const isName = chunk.kind === 'noun' && (view.shown[chunk.head] ?? '') === '';
    const step = isName ? '@' : chunk.kind + passive;
    shape.push(step);
    worded.push(
      chunk.kind === 'verb'
        ? `verb${String(view.coarse[chunk.head])}${passive}`
        : chunk.kind === 'prep'
          ? `prep:${chunk.word}`
          : step,
    );
  }
  const verbs = worded.filter((step) => step.startsWith('verb'));
  const preps = worded.filter((step) => step.startsWith('prep'));
  if (shape.length <= MOST_STEPS) {
    add('way', shape.join(' '));
    add('way', shape.join(' '), kinds);
  }
  if (worded.length <= MOST_WORDED_STEPS) add('wayw', worded.join(' '));
  add('wayv', verbs.join(' '));
  add('wayp', preps.join(' '));
  add('ways', shape.length);
  add('nv', Math.min(3, verbs.length));
  const last = view.scene.chunks[Math.max(0, chunkB - 1)];
  add('step', `${last?.kind ?? ''}:${last?.word ?? ''}`, kinds);
}

const voiced = (chunk: Chunk | undefined): string =>
  chunk === undefined ? '-' : chunk.word + (chunk.verb?.passive === true ? '!' : '');

/** The verb before the second and the one behind the first: often one and the same. */
function verbFeatures(view: SceneView, { chunkA, chunkB }: PairView, add: Add): void {
  const { chunks } = view.scene;
  const before = chunks.findLastIndex((c, i) => i < chunkB && c.kind === 'verb');
  const after = chunks.findIndex((c, i) => i > chunkA && c.kind === 'verb');
  const prep = chunks[chunkB - 1]?.kind === 'prep' ? (chunks[chunkB - 1]?.word ?? '') : '-';
  const where = before > chunkA ? 'mid' : 'out';
  const verb = chunks[before];
  const next = chunks[after];
  add('vb', voiced(verb), prep);
  add('vbw', where);
  add('va', voiced(next), after < chunkB ? 'mid' : 'out');
  add('vone', after === before, voiced(verb));
  if (verb !== undefined) {
    add('vbc', view.fine[verb.head], prep, where);
    for (const { type } of verbFrames(verb.word)) {
      add('vbt', type, where, prep);
      if (after === before) add('vonet', type, verb.verb?.passive === true, prep);
    }
  }
  if (next !== undefined)
    for (const { type } of verbFrames(next.word)) add('vat', type, after < chunkB);
}

/** Event nouns in the phrases of both, between them and right behind. */
function nounFeatures(
  { scene: { chunks } }: SceneView,
  { chunkA, chunkB }: PairView,
  add: Add,
): void {
  for (let i = chunkA; i <= Math.min(chunkB + 2, chunks.length - 1); i++) {
    const chunk = chunks[i];
    const frame = chunk?.kind === 'noun' ? nounFrame(chunk.word) : null;
    if (frame === null) continue;
    const where = i === chunkA ? 'a' : i < chunkB ? 'mid' : i === chunkB ? 'b' : 'post';
    const next = chunks[i + 1];
    add('nt', frame.type, where, next?.kind === 'prep' ? next.word : '-');
    if (where === 'a' || where === 'b') add('nt', frame.type, where);
  }
}

const JOINS = /^(?:and|comma)$/;

/** Where "A, B and C" stand, and what is between the list's ends: what is said of one is said of all. */
function listFeatures({ scene: { chunks } }: SceneView, of: PairView, add: Add): void {
  const { kinds, chunkA, chunkB } = of;
  const isJoint = (at: number): boolean => JOINS.test(chunks[at]?.kind ?? '');
  const isNoun = (at: number): boolean => chunks[at]?.kind === 'noun';
  const members = (from: number, step: 1 | -1): number => {
    let count = 0;
    for (let i = from; count < 2; count++) {
      if (!isJoint(i + step)) return count;
      if (isNoun(i + 2 * step)) i += 2 * step;
      else if (isJoint(i + 2 * step) && isNoun(i + 3 * step)) i += 3 * step;
      else return count;
    }
    return count;
  };
  for (const [side, at] of [
    ['a', chunkA],
    ['b', chunkB],
  ] as const)
    add(`list${side}`, members(at, -1), members(at, 1));
  const between = chunks.slice(chunkA + 1, chunkB);
  const isOne = chunkA !== chunkB && between.every((c) => c.kind === 'noun' || JOINS.test(c.kind));
  add('inlist', isOne, kinds);
  add('inlist', isOne, Math.min(4, chunkB - chunkA));
  let from = chunkA;
  let to = chunkB;
  while (isJoint(from + 1) && isNoun(from + 2) && from + 2 < to) from += 2;
  while (isJoint(to - 1) && isNoun(to - 2) && to - 2 > from) to -= 2;
  if (from === chunkA && to === chunkB) return;
  const way = chunks.slice(from + 1, to).filter((c) => c.kind !== 'adverb');
  const steps = way.map((c) => (c.kind === 'verb' || c.kind === 'prep' ? c.word : c.kind));
  add('listway', steps.slice(0, 4).join(' '));
  for (const chunk of way)
    if (chunk.kind === 'verb') for (const { type } of verbFrames(chunk.word)) add('listt', type);
}
