import { SPACE, classAt } from './characters.ts';

/** A line without the blanks around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether a blank line (or the start of the text) stands before it. */
  readonly opensBlock: boolean;
}

const isBreak = (unit: number): boolean =>
  unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 || unit === 11 || unit === 12;

/** The lines of a text that hold something, with their offsets. */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let blank = true;
  for (let from = 0; from <= text.length;) {
    let to = from;
    while (to < text.length && !isBreak(text.charCodeAt(to))) to++;
    let start = from;
    let end = to;
    while (start < end && classAt(text, start) === SPACE) start++;
    while (end > start && classAt(text, end - 1) === SPACE) end--;
    if (end > start) {
      lines.push({ start, end, text: text.slice(start, end), opensBlock: blank });
      blank = false;
    } else {
      blank = true;
    }
    from = text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? to + 2 : to + 1;
  }
  return lines;
}
