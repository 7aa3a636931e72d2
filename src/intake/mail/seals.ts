/** Lines around what PGP has signed or encrypted (RFC 4880, 6.2 and 7). */
const EDGE = /^-----(BEGIN|END) PGP ([A-Z ]{1,40})-----\s{0,9}$/u;

/**
 * A text without what PGP put into it: signatures, keys and encrypted parts, and the lines around what was signed. Takes time in
 * proportion to the text.
 * @returns `isLocked` where a part was encrypted
 */
export function withoutSeals(text: string): { readonly text: string; readonly isLocked: boolean } {
  if (!text.includes('-----BEGIN PGP ')) return { text, isLocked: false };
  const kept: string[] = [];
  /** Within a seal, or in the lines over what was signed, which end with an empty one. */
  let within: 'seal' | 'head' | null = null;
  let isLocked = false;
  for (const line of text.split('\n')) {
    const [, edge, what] = EDGE.exec(line) ?? [];
    if (edge === 'END') within = null;
    else if (edge === 'BEGIN') {
      within = what === 'SIGNED MESSAGE' ? 'head' : 'seal';
      isLocked ||= what === 'MESSAGE';
    } else if (within === null) kept.push(line);
    else if (within === 'head' && line.trim() === '') within = null;
  }
  return { text: kept.join('\n'), isLocked };
}
