import { DOCUMENT_LIMITS, type Taken } from '../core/documents.ts';
import type { AboutDocument } from '../core/types.ts';
import { whyUnreadable } from '../core/whyUnreadable.ts';
import { cleanLine, cleanText } from './cleanText.ts';
import { RefusedError, type FileText } from './reader.ts';

const MILLION = 1_000_000;

/** The document that a reader's outcome makes. Throws a `RefusedError` where there is nothing to read in it, or too much. */
export function takeText(file: string, { text: given, about, left }: FileText): Taken {
  refuseLong(given.length);
  const text = cleanText(given);
  const why = whyUnreadable(text);
  if (why !== null) throw new RefusedError(UNREADABLE[why] ?? `It cannot be read: ${why}.`);
  return {
    kind: 'document',
    document: {
      file: cleanPath(file),
      text,
      about: cleanAbout(about),
      left: left
        .map((line) => cleanLine(line, 200))
        .filter(Boolean)
        .slice(0, DOCUMENT_LIMITS.left),
    },
  };
}

const UNREADABLE: Record<string, string> = {
  'it is empty': 'There is no text in it.',
  'it is not text': 'What is in it is not text.',
};

/** Refuses a text of more UTF-16 units than one document may have. */
export function refuseLong(length: number): void {
  if (length <= DOCUMENT_LIMITS.text) return;
  const millions = Math.ceil(length / MILLION);
  throw new RefusedError(
    `It holds about ${String(millions)} million letters; one document may have ${String(DOCUMENT_LIMITS.text / MILLION)} million. Cut it into parts and add those.`,
  );
}

/** A path as it may be shown: no control characters, no way up or back, its end kept where it is very long. */
export function cleanPath(file: string): string {
  const long = file.length > DOCUMENT_LIMITS.name * 2;
  const path = (long ? file.slice(-DOCUMENT_LIMITS.name * 2) : file)
    .replace(/\\/gu, '/')
    .split('/')
    .map((part) => cleanLine(part, DOCUMENT_LIMITS.name))
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
  const most = DOCUMENT_LIMITS.name - 1;
  if (path.length > most) return `…${path.slice(-most).replace(/^[\uDC00-\uDFFF]/u, '')}`;
  return path === '' ? 'a file without a name' : path;
}

const ISO_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

function cleanAbout({ title, source, byline, date }: AboutDocument): AboutDocument {
  const line = (value: string | undefined): string => cleanLine(value ?? '', 500);
  return {
    ...(line(title) && { title: line(title) }),
    ...(line(source) && { source: line(source) }),
    ...(line(byline) && { byline: line(byline) }),
    ...(date !== undefined && ISO_DAY.test(date) && { date }),
  };
}
