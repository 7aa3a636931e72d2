import { EDIT_LIMITS } from '../core/edits/schema.ts';
import { refuse } from './outcome.ts';
import type { Refused } from './outcome.ts';

type Name = { readonly kind: 'ok'; readonly name: string } | Refused;

/** A name as it is kept: on one line, without blanks around it; or why it is none. */
export function checkedName(name: string): Name {
  const tidy = name.split(/\s+/u).join(' ').trim();
  if (tidy === '') return refuse('A name needs a letter at least.');
  if (tidy.length > EDIT_LIMITS.name)
    return refuse(
      `A name has at most ${String(EDIT_LIMITS.name)} characters; this has ${String(tidy.length)}.`,
    );
  return { kind: 'ok', name: tidy };
}
