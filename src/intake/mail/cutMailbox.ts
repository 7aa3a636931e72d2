import { latin } from '../sniff.ts';

const LINE_END = 10;
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20]; // "From "
const HEADER = /^[!-9;-~]{1,70}:/u;

/**
 * The mails of a mailbox (mbox, RFC 4155): each begins after a line "From …" that stands behind an empty one or at the beginning, and
 * before a header. Such a line in the words of a mail that has no header below it parts nothing. Linear.
 */
export function cutMailbox(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const begins: { readonly line: number; readonly mail: number }[] = [];
  let isAfterEmpty = true;
  for (let at = 0; at < bytes.length;) {
    const found = bytes.indexOf(LINE_END, at);
    const next = found < 0 ? bytes.length : found + 1;
    if (isAfterEmpty && FROM.every((byte, i) => bytes[at + i] === byte) && isHeader(bytes, next))
      begins.push({ line: at, mail: next });
    isAfterEmpty = next - at === 1 || (next - at === 2 && bytes[at] === 13);
    at = next;
  }
  return begins.map(({ mail }, i) => bytes.slice(mail, begins[i + 1]?.line ?? bytes.length));
}

const isHeader = (bytes: Uint8Array, at: number): boolean => HEADER.test(latin(bytes, at, at + 80));
