/** How a verdict of the judge becomes a tie that can be shown: its trigger word, and the mood of the words that say it. */
import { SAY_VERBS } from '../../lexicon/functionWords.ts';
import type { FoundSpan } from '../../reading.ts';
import { QUAD_OF, type Span, type TieType } from '../../types.ts';
import { asEnd } from '../ends.ts';
import { verbFrames } from '../frames.ts';
import { isConflict, isDeniedNoun, moodOf, type Mood } from '../mood.ts';
import { tokenSpan, type Proposal } from '../proposal.ts';
import { bucketOf, type Part } from './featureBag.ts';
import { aroundFeatures, betweenFeatures, REACH } from './features/words.ts';
import type { Candidate, Verdict } from './judgeTies.ts';
import { type JudgeModel, weightFor } from './model.ts';
import { postOf } from './post.ts';

/** The tie of a verdict; null for an event that no word of the sentence says. */
export function proposalOf(model: JudgeModel, verdict: Verdict): Proposal | null {
  const { candidate, type, direction, chance } = verdict;
  const { view, pair } = candidate;
  const { scene } = view;
  const [source, target] = direction === '<' ? [pair.b, pair.a] : [pair.a, pair.b];
  const isEvent = type in QUAD_OF;
  const post = type === 'holds-post' ? postOf(scene, source, target) : null;
  const token = tellingWord(model, verdict);
  if (isEvent && token < 0 && verbBetween(candidate, type) === null) return null;
  if (isEvent && saysContrary(view.lemmas[token] ?? '', type)) return null;
  const mood = isEvent ? moodAt(candidate, token) : null;
  return {
    scene,
    type,
    source: asEnd(source),
    target: asEnd(target),
    symmetric: direction === '=',
    polarity: mood?.polarity ?? 'affirmed',
    modality: mood?.modality ?? 'actual',
    trigger: triggerOf(verdict, post, token),
    lemma: view.lemmas[token] ?? '',
    saidBy: isEvent ? view.speakerAt(view.chunkAt[pair.b.firstToken] ?? -1) : null,
    title: post === null ? null : scene.read.text.slice(post.start, post.end),
    object: null,
    happening: null,
    rule: `judge ${String(Math.floor(chance * 5) * 20)}`,
  };
}

/** The verb or noun whose own features speak most for the verdict; -1 where none does. */
function tellingWord(model: JudgeModel, verdict: Verdict): number {
  const { candidate, label, type } = verdict;
  const { view, pair } = candidate;
  const { a, b } = pair;
  let best = -1;
  let most = 0;
  const last = Math.min(view.lemmas.length, b.lastToken + REACH);
  for (let i = Math.max(0, a.firstToken - REACH); i < last; i++) {
    if (!/^(?:VB|NN)/.test(view.scene.sentence.tags[i] ?? '') || view.isContent[i] !== true)
      continue;
    if (onlyTells(view.lemmas[i] ?? '', type) || COUNTS.test(view.lemmas[i] ?? '')) continue;
    const buckets: number[] = [];
    const add = (...parts: readonly Part[]): number => buckets.push(bucketOf(...parts));
    if (i < a.firstToken) aroundFeatures(view, i, 'pre', add);
    else if (i >= b.lastToken) aroundFeatures(view, i, 'post', add);
    else betweenFeatures(view, i, add);
    const weight = weightFor(model, buckets, label);
    if (weight > most) [best, most] = [i, weight];
  }
  return best;
}

/** What only says how many. */
const COUNTS = /^(?:dozen|score|hundred|thousand|million|billion|number|lot)s?$/;

function triggerOf({ candidate, type }: Verdict, post: FoundSpan | null, token: number): Span {
  const {
    view: { scene },
    pair: { b },
  } = candidate;
  if (post !== null) return [post.start, post.end];
  if (token >= 0) return tokenSpan(scene, token, token + 1);
  return verbBetween(candidate, type) ?? [b.start, b.end];
}

/** Whether a verb of saying says no tie of this type by itself: to say something of somebody is at most to accuse. */
function onlyTells(lemma: string, type: TieType): boolean {
  const isSaid = SAY_VERBS.has(lemma) && type !== 'ACCUSE';
  return isSaid && !verbFrames(lemma).some((f) => f.type === type);
}

/** Whether all that a verb can say is of the other side: "deported" is no aid, "praised" no accusation. */
function saysContrary(lemma: string, type: TieType): boolean {
  const frames = verbFrames(lemma);
  return frames.length > 0 && frames.every((frame) => isConflict(frame.type) !== isConflict(type));
}

/** The first verb between the two that is more than "be" or "have". */
function verbBetween({ view: { scene }, pair: { a, b } }: Candidate, type: TieType): Span | null {
  const verb = scene.chunks.find(
    (c) =>
      c.kind === 'verb' &&
      c.first >= a.lastToken &&
      c.last <= b.firstToken &&
      !/^(?:be|have|do)$/.test(c.word) &&
      !onlyTells(c.word, type) &&
      !saysContrary(c.word, type),
  );
  return verb === undefined ? null : tokenSpan(scene, verb.head, verb.head + 1);
}

/** The mood of the clause that the telling word belongs to, else of the one that holds both. */
function moodAt({ view, pair }: Candidate, token: number): Mood | null {
  const { scene, chunkAt, placesAt } = view;
  const chunk = chunkAt[token] ?? -1;
  const own = scene.clauses.find((c) => c.at === chunk) ?? placesAt(chunk)[0]?.clause;
  const placesB = placesAt(chunkAt[pair.b.firstToken] ?? -1);
  const joint = placesAt(chunkAt[pair.a.firstToken] ?? -1).find(({ clause }) =>
    placesB.some((b) => b.clause === clause),
  );
  const clause = own ?? joint?.clause;
  const mood = clause === undefined ? null : moodOf(scene, clause);
  if (chunk < 0 || scene.chunks[chunk]?.kind !== 'noun' || !isDeniedNoun(scene, chunk)) return mood;
  return { modality: 'actual', speechAct: null, ...mood, polarity: 'negated' };
}
