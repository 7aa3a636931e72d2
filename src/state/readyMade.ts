import type { Network, SourceText } from '../core/types.ts';
import { whyUnreadable } from '../core/whyUnreadable.ts';
import type { Read } from './readWhole.ts';

/** Gives the network that is there already when it is asked for just these texts; reads all others. */
export function withReadyMade(
  network: Network | null,
  texts: readonly SourceText[],
  read: Read,
): Read {
  const known = texts.filter(({ text }) => whyUnreadable(text) === null);
  return (asked, options) =>
    network !== null &&
    asked.length === known.length &&
    asked.every(({ id, text }, i) => known[i]?.id === id && known[i].text === text)
      ? Promise.resolve({ network, tookMs: null })
      : read(asked, options);
}
