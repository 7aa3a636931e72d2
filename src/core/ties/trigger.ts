import { CARRIERS } from '../lexicon/eventNouns.ts';
import type { Span } from '../types.ts';
import type { Chunk } from './chunks.ts';
import type { Clause } from './clauses.ts';
import type { End } from './ends.ts';
import { nounFrame } from './frames.ts';
import { tokenSpan } from './proposal.ts';
import type { Scene } from './scene.ts';

/** Verbs above that belong to what is said: "refused to sanction", "agreed to send". */
const ABOVE =
  /^(refuse|decline|fail|agree|offer|promise|pledge|vow|threaten|try|attempt|seek|plan|continue|stop|cease|begin|start)$/;

/**
 * The words that say a tie: the verb group with its negation, the verb it hangs on where that changes it, and the event noun that a light
 * verb carries. "has not imposed sanctions", "refused to sanction". Never a word of an end.
 */
export function triggerOf(scene: Scene, clause: Clause, source: End, target: End): Span {
  const at = scene.chunks[clause.at];
  if (at === undefined) return [scene.sentence.start, scene.sentence.start];
  let first = at;
  for (let up = clause; up.link === 'control' && up.governor !== null; up = up.governor) {
    const above = scene.chunks[up.governor.at];
    const joined = up.governor.at === up.at - 1;
    if (above === undefined || !joined || !ABOVE.test(up.governor.verb.lemma)) break;
    first = above;
  }
  const last = carried(scene, clause) ?? at;
  const spans: [Chunk, Chunk][] = [
    [first, last],
    [at, last],
    [first, at],
    [at, at],
  ];
  for (const [from, to] of spans) {
    const span = tokenSpan(scene, from.first, to.last);
    if (!touches(span, source.span) && !touches(span, target.span)) return span;
  }
  return tokenSpan(scene, at.head, at.head + 1);
}

/** The event noun right behind a light verb. */
function carried(scene: Scene, { at, verb, slots }: Clause): Chunk | null {
  if (!CARRIERS.has(verb.lemma) || verb.passive) return null;
  const object = slots.find((s) => s.role === 'O')?.phrases[0];
  const chunk = scene.chunks[object ?? -1];
  return chunk !== undefined && object === at + 1 && nounFrame(chunk.word) !== null ? chunk : null;
}

/** Whether two spans share a character. */
function touches(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/**
 * A trigger without the words of the ends: what is left of it, else the words between the two, else any word of the sentence. Where one
 * end stands in the other's name the trigger may stand in it too: "army" in "Kenyan army".
 */
export function clearOf(scene: Scene, trigger: Span, ends: readonly (Span | null)[]): Span {
  const taken = ends.filter((e) => e !== null);
  const isFree = (span: Span): boolean => !taken.some((e) => touches(e, span));
  const [source, target] = ends;
  const isInside = source != null && target != null && touches(source, target);
  if (isFree(trigger) || (isInside && !touches(target, trigger))) return trigger;
  const { tokens } = scene.sentence;
  const spans = tokens.map((t): Span => [t.start, t.end]);
  const inTrigger = spans.filter((s) => touches(s, trigger) && isFree(s));
  const from = Math.min(...taken.map((e) => e[1]));
  const to = Math.max(...taken.map((e) => e[0]));
  const between = spans.filter((s) => s[0] >= from && s[1] <= to && isFree(s));
  const [first] =
    inTrigger.length > 0 ? inTrigger : between.length > 0 ? between : spans.filter(isFree);
  return first ?? trigger;
}
