import PostalMime, { type Email } from 'postal-mime';

const LINES = 5_000;
const MS = 1_000;

/** What the library does with each line; it is not in its types. */
interface LineByLine {
  processLine?: (line: Uint8Array, isFinal: boolean) => Promise<void>;
}

/**
 * Parses a mail, and tells `alive` of work in between: the library goes through all lines without a pause, which for an attachment of
 * 20 MB can take longer than the watchdog waits.
 */
export async function parseMail(bytes: Uint8Array<ArrayBuffer>, alive: () => void): Promise<Email> {
  const parser = new PostalMime();
  const byLine: LineByLine = parser as object;
  const process = byLine.processLine?.bind(parser);
  let lines = 0;
  if (process)
    byLine.processLine = (line, isFinal) => {
      if (++lines % LINES === 0) alive();
      return process(line, isFinal);
    };
  const timer = setInterval(alive, MS); // while what was parsed is put together
  try {
    return await parser.parse(bytes);
  } finally {
    clearInterval(timer);
  }
}
