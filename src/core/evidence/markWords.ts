/** What a mark in a document stands for, in words: for screen readers and as a hint. */
import { KIND_WORDS, typeWords } from '../words.ts';
import type { PageMark } from './pageMarks.ts';
import type { Entity, EntityId, Tie, TieId } from '../types.ts';

interface Known {
  entity(id: EntityId): Entity | undefined;
  tie(id: TieId): Tie | undefined;
  nameOf(id: string): string;
}

/** "Norland, country"; "its: Norland, country"; "met: tie, Norland and Vestria, CONSULT, denied". */
export function markWords(words: string, mark: PageMark, known: Known): string {
  const meant = meaningOf(mark, known);
  return meant.startsWith(`${words},`) ? meant : `${words}: ${meant}`;
}

function meaningOf(mark: PageMark, known: Known): string {
  if (mark.kind === 'mention')
    return mark.entities
      .flatMap((id) => known.entity(id) ?? [])
      .map(({ name, kind }) => `${name}, ${KIND_WORDS[kind].one.toLowerCase()}`)
      .join('; ');
  const ties = mark.ties.flatMap((id) => known.tie(id) ?? []).map((tie) => tieWords(tie, known));
  return `tie, ${[...new Set(ties)].join('; ')}`;
}

function tieWords(tie: Tie, known: Known): string {
  const [source, target] = [known.nameOf(tie.source), known.nameOf(tie.target)];
  const ends = tie.symmetric ? `${source} and ${target}` : `${source} to ${target}`;
  return [ends, typeWords(tie.type), ...(tie.polarity === 'negated' ? ['denied'] : [])].join(', ');
}
