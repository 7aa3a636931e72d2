import { count } from '../../core/words.ts';
import type { Listed } from '../../state/listWorkspaces.ts';

/** What a workspace holds, and when it was changed: "3 documents, 1 note, changed 3 May 2026". */
export function describe({ counts, changed }: Pick<Listed, 'counts' | 'changed'>): string {
  const parts = [
    count(counts.documents, 'document'),
    ...(counts.notes > 0 ? [count(counts.notes, 'note')] : []),
    ...(counts.edits > 0 ? [count(counts.edits, 'correction')] : []),
    ...(changed === null ? [] : [`changed ${day(new Date(changed))}`]),
  ];
  return parts.join(', ');
}

/** A day and the time of it as the device tells time, in words that are the same everywhere: "3 May 2026, 14:05". */
export function day(date: Date): string {
  return date.toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}
