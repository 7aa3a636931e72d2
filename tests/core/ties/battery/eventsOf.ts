import { readDocument } from '../../../../src/core/readDocument.ts';
import { QUAD_OF, type DocumentId } from '../../../../src/core/types.ts';

/** A sentence and what is done in it: "A > B SANCTION", "A = B CONSULT planned", "A > B not AID". */
export type Row = readonly [text: string, ...expected: string[]];

/** The event ties that rules read in a text, in one line each; what the judge adds is learnt, and measured by its figures. */
export function eventsOf(text: string): string[] {
  const read = readDocument({ id: 'd' as DocumentId, text });
  const name = (i: number): string => read.entities[i]?.name ?? '?';
  const lines = read.ties
    .filter((t) => t.type in QUAD_OF && !t.rule.startsWith('judge'))
    .map((t) => {
      const ends = [name(t.source), name(t.target)];
      const [a = '', b = ''] = t.symmetric ? ends.sort() : ends;
      return [
        a,
        t.symmetric ? '=' : '>',
        b,
        ...(t.polarity === 'negated' ? ['not'] : []),
        t.type,
        ...(t.modality === 'actual' ? [] : [t.modality]),
      ].join(' ');
    });
  return [...new Set(lines)].sort();
}
