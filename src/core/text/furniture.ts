import { AGENCIES, LABEL_REASONS, OPENINGS, SECTIONS } from '../lexicon/furniture.ts';
import type { SkipReason } from '../types.ts';
import { fold } from './characters.ts';
import type { Line } from './lines.ts';

// Bounded input: lines of at most 220 characters.
const LONGEST = 220;

export interface Furniture {
  readonly why: SkipReason;
  /** A publisher that the line names. */
  readonly source?: string;
}

const READING_TIME =
  /^(.{0,40}?)[\s|·•–-]*\b(\d{1,3}|one|two|three|four|five)[\s-]?(?:min|mins|minute|minutes)\.?[\s-](?:read|reading)(?: time)?\.?$/iu;
const READING_LABEL = /^(?:estimated )?reading time\b.{0,30}$/iu;
const COUNTS = /^\d{1,7}\s?(?:shares?|views?|comments?|likes?|retweets?|replies)$/iu;
const BYLINE =
  /^(?:by|author|written by|posted by|published by|from our correspondent|text)\b:?\s+(.{2,80})$/iu;

/** Says why a line is page furniture, or null when it is to be read. */
export function whyFurniture(
  line: Line,
  lines: readonly Line[],
  index: number,
  titleAt = -1,
): Furniture | null {
  const { text } = line;
  if (text.length > LONGEST) return null;
  const label = fold(text)
    .replace(/^[\s•·*|>»«–—-]+/u, '')
    .replace(/[\s•·*|:»«–—-]+$/u, '');
  if (label === '') return { why: 'menu' };
  const known = labelReason(label);
  if (known !== null) return { why: known };
  const reading = READING_TIME.exec(text);
  if (reading !== null) {
    const before = reading[1]?.trim() ?? '';
    return before !== '' && before.split(/\s+/).length < 4
      ? { why: 'reading-time', source: before }
      : { why: 'reading-time' };
  }
  if (READING_LABEL.test(text)) return { why: 'reading-time' };
  if (COUNTS.test(text)) return { why: 'sharing' };
  if (text.length < 140)
    for (const [opening, why] of OPENINGS) if (label.startsWith(opening)) return { why };
  const byline = BYLINE.exec(text);
  if (byline !== null && looksLikeNames(byline[1] ?? '')) return { why: 'byline' };
  if (AGENCIES.has(label.replace(/^[([]|[)\]]$/g, '')))
    return { why: 'credit', source: text.replace(/[()[\]—–-]/g, '').trim() };
  if (index >= 0 && isSection(text, label, lines, index, titleAt)) return { why: 'section-label' };
  return null;
}

/** The reason a label stands for, also when several are run together: "Leave a CommentAd". */
function labelReason(label: string): SkipReason | null {
  const known = LABEL_REASONS.get(label) ?? LABEL_REASONS.get(label.replace(/[.!…]+$/, ''));
  if (known !== undefined) return known;
  if (label.length > 60) return null;
  const parts = label.split(/\s*[|·•/>»]\s*/).filter((part) => part !== '');
  if (parts.length > 1 && parts.every((part) => LABEL_REASONS.has(part) || SECTIONS.has(part)))
    return 'menu';
  for (const [other, why] of LABEL_REASONS)
    if (other.length > 7 && label.startsWith(other)) {
      const rest = LABEL_REASONS.get(label.slice(other.length).trim());
      if (rest !== undefined) return why;
    }
  return null;
}

const looksLikeNames = (rest: string): boolean =>
  rest.split(/\s+/).length < 12 && !/[.!?]$/.test(rest) && /^[\p{Lu}@]/u.test(rest);

/** A single label above the title, or one that stands beside it on its own: "Industry", "World news". */
function isSection(
  text: string,
  label: string,
  lines: readonly Line[],
  index: number,
  titleAt: number,
): boolean {
  const alone = text.split(/\s+/).length;
  if (alone > 3 || /[.!?,]$/.test(text)) return false;
  if (SECTIONS.has(label)) return true;
  // One unknown word above everything, with a real title below it, or between the title and its reading time.
  if (alone > 1) return false;
  const next = lines[index + 1];
  if (next === undefined) return false;
  if (index === 0) return next.text.split(/\s+/).length > 3;
  return index <= titleAt + 2 && READING_TIME.test(next.text.slice(0, LONGEST));
}
