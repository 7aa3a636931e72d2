import type { TaggedSentence } from '../reading.ts';
import { rowsIn } from './coordination.ts';
import { entityOf, kindOf, subjectOf, type Answer, type Discourse } from './subjects.ts';

/** How far "the government" looks back for its state, in sentences. */
const REACH = 4;
/** From this share of all mentions of states on a document is about one of them. */
const MAIN_SHARE = 0.6;

/**
 * The state a phrase without one speaks of ("the government", "the president"): the only one named before it in its
 * sentence, the one the sentences before are about, or the one the document is about; null where that is open.
 */
export function stateInView(
  discourse: Discourse,
  sentence: TaggedSentence,
  at: number,
): Answer | null {
  for (let back = 0; back <= REACH; back++) {
    const index = sentence.index - back;
    const earlier = discourse.sentences[index];
    if (earlier === undefined || sentence.paragraph - earlier.paragraph > 1) break;
    const states = statesNamed(discourse, index, back === 0 ? at : Infinity);
    const [only] = states;
    if (states.size === 1 && only !== undefined) return { entity: only, score: 0.75 - 0.04 * back };
    if (states.size < 2) continue;
    const subject = subjectOf(earlier, discourse.named[index] ?? []);
    const joint = rowsIn(discourse, index).some((row) => row.entities[0] === subject);
    return subject !== null && !joint && states.has(subject)
      ? { entity: subject, score: 0.6 }
      : null;
  }
  return mainState(discourse);
}

function statesNamed(discourse: Discourse, sentence: number, until: number): Set<number> {
  const states = new Set<number>();
  for (const mention of discourse.named[sentence] ?? []) {
    const entity = entityOf(mention);
    if (entity === null || mention.firstToken >= until) continue;
    if (kindOf(discourse, entity) === 'country') states.add(entity);
  }
  return states;
}

/** The state most of a document's mentions of states are of. */
function mainState(discourse: Discourse): Answer | null {
  let best: [entity: number, times: number] | undefined;
  let all = 0;
  for (const [entity, times] of discourse.times) {
    if (kindOf(discourse, entity) !== 'country') continue;
    all += times;
    if (best === undefined || times > best[1]) best = [entity, times];
  }
  return best !== undefined && best[1] >= MAIN_SHARE * all ? { entity: best[0], score: 0.6 } : null;
}
