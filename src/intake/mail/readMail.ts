import type { Address, Attachment, Email } from 'postal-mime';
import { dayOf } from '../days.ts';
import { readHtml } from '../html/readHtml.ts';
import { RefusedError, type FileText } from '../reader.ts';
import { parseMail } from './parseMail.ts';
import { wordsOf } from './wordsOf.ts';

export interface AttachedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Mail {
  /** Null where the mail has no words of its own, only files. */
  readonly text: FileText | null;
  readonly attached: readonly AttachedFile[];
}

const ENCRYPTED =
  'It is encrypted. Open it in your mail program, save it without encryption, and add that.';

/** Reads a mail: its words, with sender, subject and day, and the documents that hang on it. */
export async function readMail(bytes: Uint8Array<ArrayBuffer>, alive: () => void): Promise<Mail> {
  const { email, bodies } = await parseMail(bytes, alive);
  const { documents, left } = sortAttachments(email.attachments);
  const { words, isLocked } = wordsOf(bodies, alive);
  if (words === '') {
    if (isLocked || isEncrypted(email)) throw new RefusedError(ENCRYPTED);
    if (documents.length === 0) throw new RefusedError('There is no text in it.');
  }
  const day = dayOf(header(email, 'date'));
  const from = nameOf(email.from);
  const about = {
    ...(email.subject && { title: email.subject }),
    ...(from && { byline: from }),
    ...(day !== undefined && { date: day }),
  };
  return { text: words === '' ? null : { text: words, about, left }, attached: documents };
}

/** Reads a page that a browser saved as a web archive (.mht), which has the form of a mail. */
export async function readWebArchive(
  bytes: Uint8Array<ArrayBuffer>,
  alive: () => void,
): Promise<FileText> {
  const { email, bodies } = await parseMail(bytes, alive);
  const html = bodies.find((body) => body.html !== '')?.html; // frames in it come after it
  if (html === undefined) throw new RefusedError('There is no page in it. Save the page as .html.');
  const day = dayOf(header(email, 'date'));
  const known = {
    ...(email.subject && { title: email.subject }),
    ...(day !== undefined && { date: day }),
  };
  return readHtml(html, known, alive);
}

const header = (email: Email, name: string): string | undefined =>
  email.headers.find(({ key }) => key === name)?.value;

const nameOf = (from: Address | undefined): string =>
  from?.name === '' ? (from.address ?? '') : (from?.name ?? '');

const isEncrypted = (email: Email): boolean =>
  /encrypted|pkcs7-mime/iu.test(header(email, 'content-type') ?? '');

/** Pictures in mails are mostly logos, and signatures are no documents: they are counted. */
const ASIDE = /^(?:image|audio|video)\/|pgp-|pkcs7|ms-tnef|^text\/calendar/u;

function sortAttachments(attachments: readonly Attachment[]): {
  documents: AttachedFile[];
  left: string[];
} {
  const documents: AttachedFile[] = [];
  let aside = 0;
  for (const [i, { filename, mimeType, content }] of attachments.entries()) {
    if (ASIDE.test(mimeType)) aside++;
    else {
      const name =
        filename ?? `part ${String(i + 1)}${mimeType === 'message/rfc822' ? '.eml' : ''}`;
      documents.push({ name, bytes: toBytes(content) });
    }
  }
  return {
    documents,
    left: aside > 0 ? [`pictures, sounds and signatures attached: ${String(aside)}`] : [],
  };
}

function toBytes(content: ArrayBuffer | Uint8Array | string): Uint8Array<ArrayBuffer> {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  // A copy: it may be sent on to another worker, and its buffer with it.
  return new Uint8Array(content);
}
