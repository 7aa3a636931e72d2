import type { AboutDocument } from '../../core/types.ts';
import type { LaidOut } from './layOut.ts';

/** What a PDF says of itself; anything may stand there. */
export interface PdfInfo {
  readonly Title?: unknown;
  readonly Author?: unknown;
  readonly CreationDate?: unknown;
}

const PROGRAM =
  /^(?:microsoft (?:word|powerpoint|excel)|powerpoint presentation|untitled|unnamed|document\d*|slide \d+|print|layout|cover|title|doc\d*|new document)\b/iu;
const FILE_NAME =
  /\.(?:docx?|dotx?|odt|rtf|txt|indd|qxp|qxd|pdf|pptx?|xlsx?|html?|tmp|pages|tex|dvi|ps|cdr|ai|pub|wpd)$/iu;
const NOBODY =
  /\b(?:user|admin|administrator|owner|microsoft|windows|adobe|acrobat|author|unknown|default|guest|office|scanner|printer|test)\b/iu;

const lineOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .slice(0, 2000)
        .replace(/[\s\p{C}]+/gu, ' ')
        .trim()
        .slice(0, 300)
    : '';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a title is one, not the name of a file or of the program that made it. */
function isTitle(title: string): boolean {
  return (
    /\p{L}{2}/u.test(title) &&
    title.length > 5 &&
    !PROGRAM.test(title) &&
    !FILE_NAME.test(title) &&
    /\s/u.test(title)
  );
}

/**
 * Title and byline of a document. The file's own title counts where page one prints it, or prints no headline:
 * titles are left behind by templates. An author counts where it looks like a name of somebody. The day on which the
 * file was made says nothing of when it was written, so that no date is given: a printed one is found by reading.
 */
export function aboutOf(info: PdfInfo, { headline, firstPage }: LaidOut): AboutDocument {
  const own = lineOf(info.Title);
  const printed = new Set(wordsOf(firstPage));
  const words = wordsOf(own);
  const isPrinted = words.filter((word) => printed.has(word)).length >= words.length * 0.7;
  const title = isTitle(own) && (isPrinted || headline === null) ? own : headline;
  const author = lineOf(info.Author);
  const isName =
    /^\p{Lu}[^\d@/\\_]{2,100}$/u.test(author) && author.includes(' ') && !NOBODY.test(author);
  return { ...(title === null ? {} : { title }), ...(isName ? { byline: author } : {}) };
}

/** The day a file was made (ISO), out of the form "D:20230505…"; null when there is none. */
export function dayMade(info: PdfInfo): string | null {
  const found = /^(?:D:)?((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/u.exec(
    lineOf(info.CreationDate),
  );
  return found ? `${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? ''}` : null;
}
