import { decode, tellGuess } from './decode.ts';
import type { FileText } from './reader.ts';
import { readMarkdown } from './readMarkdown.ts';
import { refuseLong } from './taken.ts';

/** Reads plain text. */
export function readTextFile(bytes: Uint8Array): FileText {
  refuseLong(bytes.length / 4); // no encoding takes more than four bytes for a letter
  const decoded = decode(bytes);
  return { text: decoded.text, about: {}, left: tellGuess(decoded) };
}

/** Reads Markdown. */
export function readMarkdownFile(bytes: Uint8Array): FileText {
  const { text, left } = readTextFile(bytes);
  refuseLong(text.length);
  const read = readMarkdown(text);
  return { ...read, left: [...read.left, ...left] };
}
