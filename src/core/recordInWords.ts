import { recordWords } from './edits/words.ts';
import { formerName } from './notes/annotations.ts';
import type { Change } from './records.ts';
import { shortName } from './words.ts';

/** What a record is, for lists that hold every kind: { what: 'Note on ana torres', text: 'Ask who signed' }. */
export function recordInWords(change: Change): { readonly what: string; readonly text: string } {
  if (change.value === null) return { what: 'Something removed', text: '' };
  switch (change.kind) {
    case 'notes': {
      const { subject, text, tags, star } = change.value;
      const what = star && text === '' ? 'Star' : 'Note';
      return {
        what: `${what} on ${shortName(formerName(subject))}`,
        text: text || tags.join(', '),
      };
    }
    case 'positions':
      return {
        what: 'Place in the drawing',
        text: formerName({ kind: 'actor', key: change.value.actor }),
      };
    case 'edits':
      return { what: 'Correction', text: recordWords(change.value) };
    case 'drawings':
      return change.value.kind === 'sticky'
        ? { what: 'Sticky note', text: change.value.text }
        : { what: 'Arrow', text: '' };
    case 'views':
      return { what: 'View', text: change.value.name };
    case 'documents': {
      const { about, edited, file } = change.value;
      return { what: 'Document', text: edited.title ?? about.title ?? file };
    }
    case 'workspace':
      return { what: 'Name of the workspace', text: change.value.name };
    case 'overwritten':
      return recordInWords(change.value.change);
  }
}
