/** The browser's own pickers for files and folders. */
import { pickedFiles } from './gather.ts';
import type { Found } from './gather.ts';

/** What the picker offers first; whatever else is chosen is taken too, or refused in words. */
const ACCEPTED = [
  ...['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.mhtml', '.pdf', '.docx'],
  ...['.eml', '.mbox', '.rtf', '.csv', '.tsv', '.zip', '.entente', '.json'],
].join(',');

/** What can be added, as a person reads it. */
export const KINDS =
  'Text, Markdown, web pages, PDF, Word, e-mail, RTF, CSV, and ZIP files of these';

/**
 * Asks for files, or for a folder with all that is in it; null when nothing was chosen. Must be called in the act that asks for it.
 * The picker is made anew each time, so that the same file can be picked again.
 */
export function pick(what: 'files' | 'folder'): Promise<Found | null> {
  const picker = document.createElement('input');
  picker.type = 'file';
  picker.multiple = true;
  if (what === 'folder') picker.webkitdirectory = true;
  else picker.accept = ACCEPTED;
  return new Promise((resolve) => {
    picker.onchange = () => {
      resolve(picker.files && picker.files.length > 0 ? pickedFiles(picker.files) : null);
    };
    picker.oncancel = () => {
      resolve(null);
    };
    picker.click();
  });
}
