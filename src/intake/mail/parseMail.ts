import PostalMime, { type Email } from 'postal-mime';
import { decode } from '../decode.ts';
import { declaredEncoding } from '../html/readHtml.ts';

const LINES = 5_000;
const MS = 1_000;

/** Words of a mail, or of a part of it, in one form or in two; empty where it is not there in a form. */
export interface Body {
  readonly plain: string;
  readonly html: string;
}

export interface ParsedMail {
  readonly email: Email;
  /** In the order of the mail: its own words, and those of mails that were sent on in it. */
  readonly bodies: readonly Body[];
}

/** What the library does inside; it is not in its types. */
interface Inside {
  processLine: (line: Uint8Array, isFinal: boolean) => Promise<void>;
  collectNode: (node: Part, ...rest: unknown[]) => Promise<void>;
  renderTextContent: () => void;
  readonly textMap: ReadonlyMap<unknown, Entries>;
}

type Entries = Readonly<Partial<Record<keyof Body, readonly Entry[]>>>;

/** A part of a mail, with its bytes as they were before they were packed for sending. */
interface Part {
  content: ArrayBuffer | null;
  readonly contentType: {
    readonly parsed: { readonly value: string; readonly params: { charset?: string } };
  };
}

type Entry =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'subMessage'; readonly value: Email };

/**
 * Parses a mail, and tells `alive` of work in between: the library goes through all lines without a pause, which for an attachment of
 * 20 MB can take longer than the watchdog waits. Nor does it make words of pages here, or pages of words.
 */
export async function parseMail(
  bytes: Uint8Array<ArrayBuffer>,
  alive: () => void,
): Promise<ParsedMail> {
  const parser = new PostalMime();
  const inside = parser as unknown as Inside; // pinned, and tests tell
  const process = inside.processLine.bind(parser);
  const collect = inside.collectNode.bind(parser);
  let lines = 0;
  inside.processLine = (line, isFinal) => {
    if (++lines % LINES === 0) alive();
    return process(line, isFinal);
  };
  inside.collectNode = (part, ...rest) => {
    alive();
    settleEncoding(part);
    return collect(part, ...rest);
  };
  inside.renderTextContent = () => undefined;
  const timer = setInterval(alive, MS); // while what was parsed is put together
  try {
    const email = await parser.parse(bytes);
    return { email, bodies: [...inside.textMap.values()].map(bodyOf) };
  } finally {
    clearInterval(timer);
  }
}

/**
 * Many mails state no encoding, or ASCII, and have letters beyond it all the same: their bytes tell better. What needs no bytes above
 * 127 is left to what the mail says.
 */
function settleEncoding(part: Part): void {
  const { parsed } = part.contentType;
  if (!part.content || !/^text\/(?:plain|html)$/u.test(parsed.value)) return;
  const bytes = new Uint8Array(part.content);
  if (bytes.every((byte) => byte < 0x80)) return;
  const stated = parsed.params.charset ?? declaredEncoding(bytes);
  const isAscii = /^(?:us-?)?ascii$|^ansi_x3/iu.test(stated ?? '');
  part.content = new TextEncoder().encode(decode(bytes, isAscii ? null : stated).text).buffer;
  parsed.params.charset = 'utf-8';
}

const bodyOf = (entries: Entries): Body => ({
  plain: joinEntries(entries.plain),
  html: joinEntries(entries.html),
});

const joinEntries = (entries: readonly Entry[] = []): string =>
  entries.map((entry) => (entry.type === 'text' ? entry.value : headOf(entry.value))).join('\n');

/** What stands over a mail that was sent on. */
function headOf({ from, subject, date }: Email): string {
  const name = from?.name === '' ? from.address : from?.name;
  return [
    name && `From: ${name}`,
    date && `Date: ${date.slice(0, 10)}`,
    subject && `Subject: ${subject}`,
  ]
    .filter(Boolean)
    .map((line) => `${String(line)}\n`)
    .join('');
}
