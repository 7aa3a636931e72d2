import type { EntityMention, TaggedSentence } from '../reading.ts';
import type { Joined } from './joinMentions.ts';
import { resolvePronouns } from './pronouns.ts';

/** The mentions that are no names: pronouns, titles, "both sides". A wrong guess costs more than none. */
export function resolveReferences(
  _text: string,
  sentences: readonly TaggedSentence[],
  joined: Joined,
): EntityMention[] {
  return resolvePronouns(sentences, joined);
}
