/**
 * The outline of a word: X for capitals, x for small letters, 9 for digits, other signs as they are; a run of more than
 * two of a kind counts as two. `Denver` and `Santiago` are both `Xxx`, `MiG-29` is `XxX-99`.
 */
export function wordShape(word: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const sign of word) {
    const kind = signKind(sign);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}

function signKind(sign: string): string {
  if (sign >= '0' && sign <= '9') return '9';
  const lower = sign.toLowerCase();
  if (lower !== sign) return 'X';
  return lower !== sign.toUpperCase() ? 'x' : sign;
}

/**
 * Whether capitals say little here: a headline In Title Case or a line in capitals. Three in four of the words of four
 * letters or more are capitalised, and there are at least three such words.
 */
export function isCapitalised(words: readonly string[]): boolean {
  let long = 0;
  let capitals = 0;
  for (const word of words) {
    const first = word.charAt(0);
    if (word.length < 4 || first.toLowerCase() === first.toUpperCase()) continue;
    long++;
    if (first !== first.toLowerCase()) capitals++;
  }
  return long >= 3 && capitals * 4 >= long * 3;
}
