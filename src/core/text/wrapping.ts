import { LOWER, classAt } from './characters.ts';
import type { Line } from './lines.ts';

const ENDED = /[.!?…:]["'”’»)\]]*$/u;
const ITEM = /^(?:[•·*▪‣>|–—-]|\d{1,3}[.)]\s|\(\w\))/u;

/** Whether a line plainly goes on in the next: no end of a sentence, and a small letter begins the next. */
const runsOn = (line: Line, next: Line): boolean =>
  !next.opensBlock && !ENDED.test(line.text) && classAt(next.text, 0) === LOWER;

/**
 * Puts paragraphs together again whose lines were broken at a fixed width, as mails and printed pages have them.
 * Where lines are not broken that way they stay as they are: there a new line ends a sentence.
 */
export function unwrapLines(text: string, lines: readonly Line[]): Line[] {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  let pairs = 0;
  let broken = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next === undefined || next.opensBlock) continue;
    pairs++;
    if (runsOn(line, next)) broken++;
  }
  if (width > 110 || width < 40 || broken < 2 || broken < pairs / 4) return [...lines];
  const whole: Line[] = [];
  let open = false; // the line before is full and may go on
  for (const line of lines) {
    const before = whole[whole.length - 1];
    const adjoins = before !== undefined && text.slice(before.end, line.start).trim() === '';
    if (open && adjoins && !line.opensBlock && !ITEM.test(line.text)) {
      whole[whole.length - 1] = {
        ...before,
        end: line.end,
        text: text.slice(before.start, line.end),
      };
    } else {
      whole.push(line);
    }
    open = line.text.length >= width * 0.6;
  }
  return whole;
}
