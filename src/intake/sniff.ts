import { byMark, byZeros } from './decode.ts';
import { RefusedError } from './reader.ts';
import { NOT_PROSE, OLE, OLE_ANY, SIGNATURES, type Unread } from './signatures.ts';

/** What a file is. A `zip` may still turn out to be a docx or another program's file: its entries tell. */
export type Kind =
  | 'pdf'
  | 'zip'
  | 'gzip'
  | 'rtf'
  | 'workspace'
  | 'html'
  | 'web archive'
  | 'mail'
  | 'mails'
  | 'markdown'
  | 'table'
  | 'text';

const HEAD = 4_096;
const BY_NAME: Readonly<Record<string, Kind>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mht: 'web archive',
  mhtml: 'web archive',
  eml: 'mail',
  md: 'markdown',
  markdown: 'markdown',
  csv: 'table',
  tsv: 'table',
  tab: 'table',
};

/** Endings of kinds that are read and are no plain text. */
const NAMED_FOR_READING = new Set(['pdf', 'docx', 'rtf', 'zip', 'gz', 'eml', 'entente']);

/**
 * Says what a file is, by its content first and by its name where the content does not tell. Throws a `RefusedError` with
 * what to do for kinds that are not read.
 */
export function sniff(file: string, bytes: Uint8Array): Kind {
  if (bytes.length === 0) throw new RefusedError('It is empty.');
  const ending = endingOf(file);
  const head = latin(bytes, 0, HEAD);
  if (head.slice(0, 1_024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip';
  if (head.startsWith('\x1f\x8b')) return ending === 'entente' ? 'workspace' : 'gzip';
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) throw refuseOle(bytes, ending);
  for (const [at, signature, unread] of SIGNATURES) {
    if (head.startsWith(signature, at) && !isPlain(head)) throw refuse(unread);
  }
  if (!isText(bytes)) {
    throw new RefusedError(
      NAMED_FOR_READING.has(ending)
        ? `Its name ends in .${ending}, but it is no such file, or is damaged. Open it where it was made, save it again, and add that.`
        : 'It is not text, and of no kind that is read here. Save it as .docx, PDF or plain text, and add that.',
    );
  }
  return textKind(textHead(bytes, head), ending);
}

/** Ending of a name, in small letters: 'docx'; empty where there is none. */
function endingOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.length - 200) + 1);
  const dot = name.lastIndexOf('.');
  return dot < 1 ? '' : name.slice(dot + 1).toLowerCase();
}

/** Words that refuse a file of a kind that is known, but not read. */
export const refuse = ({ what, instead }: Unread): RefusedError =>
  new RefusedError(`This is ${what}. ${instead}`);

/** Bytes that are made letters at once: each is an argument. */
const STEP = 8_192;

/** Bytes as Latin-1, in which each byte is one letter. */
export function latin(bytes: Uint8Array, from: number, to: number): string {
  const some = bytes.subarray(from, to);
  const parts: string[] = [];
  for (let at = 0; at < some.length; at += STEP)
    parts.push(String.fromCharCode(...some.subarray(at, at + STEP)));
  return parts.join('');
}

function refuseOle(bytes: Uint8Array, ending: string): RefusedError {
  // A locked docx or xlsx lies in an old Office file, whose directory names the package in UTF-16.
  const locked = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e';
  for (let at = 0; at < Math.min(bytes.length, 4_000_000); at += 60_000) {
    if (latin(bytes, at, at + 60_100).includes(locked)) return refuseLocked();
  }
  return refuse(OLE[ending] ?? OLE_ANY);
}

/** Words for what cannot be opened without its password. */
export const refuseLocked = (): RefusedError =>
  new RefusedError('It is locked with a password. Save it without one, and add that.');

/** Two letters such as "BM" or "MZ" can begin a sentence: no signature counts where all the rest is plain text. */
function isPlain(head: string): boolean {
  return !/[^\t\n\r -~]/u.test(head) && !head.startsWith('%!PS') && !head.startsWith('AT&TFORM');
}

/** No zero bytes but those of UTF-16, and hardly any control characters, as far as the beginning tells. */
function isText(all: Uint8Array): boolean {
  if (byMark(all) !== null || byZeros(all) !== null) return true;
  const bytes = all.subarray(0, 2_000_000);
  let strange = 0;
  for (const byte of bytes) {
    if (byte === 0) strange += 100;
    else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) strange++;
  }
  return strange <= bytes.length / 100;
}

function textHead(bytes: Uint8Array, head: string): string {
  const utf16 = [byMark(bytes), byZeros(bytes)].find((name) => name?.startsWith('utf-16') === true);
  const text = utf16 ? new TextDecoder(utf16).decode(bytes.subarray(0, HEAD)) : head;
  return text.replace(/^\u00ef\u00bb\u00bf/u, '').trimStart();
}

function textKind(head: string, ending: string): Kind {
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (/^\{\s{0,20}"format"\s{0,20}:\s{0,20}"entente-workspace"/u.test(head)) return 'workspace';
  if (
    /^(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^>]{0,500}-->\s{0,100})?<(?:!doctype\s{1,9}html|html|head|body)\b/iu.test(
      head,
    )
  )
    return 'html';
  if (isMailbox(head)) return 'mails';
  if (isMailHead(head)) return isWebArchive(headersOf(head)) ? 'web archive' : 'mail';
  const unread = NOT_PROSE[ending];
  if (unread && Object.hasOwn(NOT_PROSE, ending)) throw refuse(unread);
  const named = Object.hasOwn(BY_NAME, ending) ? (BY_NAME[ending] ?? 'text') : 'text';
  return named === 'mail' && !/^(?:>?From |[!-9;-~]{1,70}:)/u.test(head) ? 'text' : named;
}

const MAIL_HEADERS =
  /^(?:return-path|received|delivered-to|message-id|mime-version|from|to|subject|date|content-type|x-[a-z-]{1,40}|dkim-signature|snapshot-content-location):/iu;

/** Mails one after the other, each after a line that says from whom it came and when. */
function isMailbox(head: string): boolean {
  const [first = ''] = head.split('\n', 1);
  return /^From \S/u.test(first) && isMailHead(head.slice(first.length + 1));
}

/** The lines before the first empty one; without the last where the head was cut in it. */
function headersOf(head: string): string[] {
  const lines = head.split('\n', 100);
  const end = lines.findIndex((line) => /^\r?$/u.test(line));
  return end < 0 ? lines.slice(0, Math.max(1, lines.length - 1)) : lines.slice(0, end);
}

/** Headers of a mail: its first lines are "Name: value", at least three of names that mails have. */
function isMailHead(head: string): boolean {
  let known = 0;
  for (const line of headersOf(head)) {
    if (/^[ \t]/u.test(line) && known > 0) continue; // goes on from the line before
    if (!/^[!-9;-~]{1,70}:/u.test(line)) return false;
    if (MAIL_HEADERS.test(line)) known++;
  }
  return known >= 3;
}

/** A page with its pictures has the form of a mail with pictures, but was sent to nobody. */
function isWebArchive(headers: readonly string[]): boolean {
  const has = (header: RegExp): boolean => headers.some((line) => header.test(line));
  return has(/^content-type:\s{0,9}multipart\/related/iu) && !has(SENT);
}

const SENT = /^(?:to|cc|received|delivered-to|return-path):/iu;
