/** The words of a text one by one: what the keyboard marks in the reader. */
import type { Span } from '../types.ts';

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Each word in a span of the text; "U.S." is one, its last full stop apart. */
export function wordSpans(text: string, [start, end]: Span): Span[] {
  return [...text.slice(start, end).matchAll(WORD)].map(({ index, 0: word }): Span => [
    start + index,
    start + index + word.length,
  ]);
}

/** As far as a word can reach beyond what was marked of it. */
const REACH = 60;

/** A span grown to whole words, as a hand that marks a little too much or too little meant it; as it is where there are none. */
export function wholeWords(text: string, [start, end]: Span): Span {
  const around = wordSpans(text, [Math.max(0, start - REACH), Math.min(text.length, end + REACH)]);
  const touched = around.filter(([from, to]) => from < end && start < to);
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last ? [first[0], last[1]] : [start, end];
}

export type MarkStep = 'next' | 'before' | 'longer' | 'shorter';

/** The marked words after a step among the words of a sentence; from nothing, the first word at or after `from`. */
export function stepMark(
  words: readonly Span[],
  marked: Span | null,
  step: MarkStep,
  from = 0,
): Span | null {
  const first = marked ? words.findIndex(([start]) => start >= marked[0]) : -1;
  if (!marked || first < 0) return words.find(([start]) => start >= from) ?? words[0] ?? null;
  const last = Math.max(
    first,
    words.findLastIndex(([, end]) => end <= marked[1]),
  );
  const at = (index: number): Span | undefined =>
    words[Math.max(0, Math.min(words.length - 1, index))];
  switch (step) {
    case 'next':
      return at(last + 1) ?? null;
    case 'before':
      return at(first - 1) ?? null;
    case 'longer':
      return [marked[0], at(last + 1)?.[1] ?? marked[1]];
    case 'shorter':
      return [marked[0], at(Math.max(first, last - 1))?.[1] ?? marked[1]];
  }
}
