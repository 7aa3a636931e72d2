import { MONTHS } from '../lexicon/calendar.ts';
import { fold } from './characters.ts';
import type { Line } from './lines.ts';

const ISO = /\b(19|20)(\d\d)-(\d\d)-(\d\d)\b/;
const DAY_MONTH =
  /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+((?:19|20)\d\d)\b/;
const MONTH_DAY = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b/;
const DOTTED = /\b(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)\b/;

/** The day the document was written (ISO), from a dateline or a line of its own near its top or end; null when unsaid. */
export function findDate(lines: readonly Line[]): string | null {
  const near = [...lines.slice(0, 8), ...lines.slice(-4)];
  for (const line of near) {
    // A date inside of running text is the date of an event. A short line or a dateline speaks of the document.
    const head = line.text.length <= 90 ? line.text : datelineOf(line.text);
    if (head === null) continue;
    if (
      line.text.length > 40 &&
      line.text.length <= 90 &&
      !/\b(?:published|updated|posted|date)\b|\d{1,2}:\d\d/i.test(line.text) &&
      /[.!?]$/.test(line.text)
    )
      continue;
    const day = dayIn(fold(head));
    if (day !== null) return day;
  }
  return null;
}

/** "KYIV, 5 May 2023 (Reuters) - …": what stands before the dash, when it is short. */
function datelineOf(text: string): string | null {
  const dash = text.slice(0, 80).search(/\s[-–—]\s|\)\s/);
  return dash > 0 && /^[\p{Lu}\s,./'-]{3,}/u.test(text) ? text.slice(0, dash) : null;
}

function dayIn(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) return isoDay(Number(`${iso[1] ?? ''}${iso[2] ?? ''}`), Number(iso[3]), Number(iso[4]));
  const dm = DAY_MONTH.exec(text);
  if (dm) {
    const month = MONTHS.get((dm[2] ?? '').slice(0, 3));
    if (month !== undefined) return isoDay(Number(dm[3]), month, Number(dm[1]));
  }
  const md = MONTH_DAY.exec(text);
  if (md) {
    const month = MONTHS.get((md[1] ?? '').slice(0, 3));
    if (month !== undefined) return isoDay(Number(md[3]), month, Number(md[2]));
  }
  const dotted = DOTTED.exec(text);
  if (dotted) {
    const first = Number(dotted[1]);
    const second = Number(dotted[2]);
    // 5/6/2023 may be either; only an unmistakable one is taken, and dots are day first.
    if (dotted[0].includes('.') || first > 12) return isoDay(Number(dotted[3]), second, first);
    if (second > 12) return isoDay(Number(dotted[3]), first, second);
  }
  return null;
}

function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year)}-${two(month)}-${two(day)}`;
}
