import { joinReadings } from './network/joinReadings.ts';
import { readDocument } from './readDocument.ts';
import type { Network, SourceText } from './types.ts';

/**
 * Reads texts into one network. `onprogress` hears of each document once it is read.
 * The same texts give the same network, in whatever order they come.
 */
export function readCorpus(
  texts: readonly SourceText[],
  onprogress?: (done: number, total: number) => void,
): Network {
  const readings = texts.map((text, at) => {
    const reading = readDocument(text);
    onprogress?.(at + 1, texts.length);
    return reading;
  });
  return joinReadings(readings);
}
