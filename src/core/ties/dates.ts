import type { TieDate } from '../types.ts';
import type { Scene } from './scene.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const DAY_MS = 86_400_000;

/** A date of a sentence, and where it stands in the text; in a dateline nowhere near anything. */
export interface PlacedDate {
  readonly date: TieDate;
  readonly at: number;
}

/** The dates that a sentence tells, as written, and the days they mean; without the document's date a weekday stays unresolved. */
export function datesOf(scene: Scene): PlacedDate[] {
  const { tokens } = scene.sentence;
  const dateline = datelineEnd(scene);
  const dates: PlacedDate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = dateAt(scene, i);
    if (found === null) continue;
    const start = tokens[i]?.start ?? 0;
    const end = tokens[found.last - 1]?.end ?? start;
    // A dateline says when it was written: any other date of the sentence is nearer to what is told.
    const at = i < dateline ? Infinity : start;
    const date = { text: scene.read.text.slice(start, end), from: found.from, to: found.to };
    dates.push({ date, at });
    i = found.last - 1;
  }
  return dates;
}

/** When an event was: the date nearest to the word that tells it, of two as near the first. */
export function nearestDate(dates: readonly PlacedDate[], trigger: number): TieDate | null {
  let best: PlacedDate | null = null;
  const away = ({ at }: PlacedDate): number => Math.abs(at - trigger);
  for (const date of dates) if (best === null || away(date) < away(best)) best = date;
  return best?.date ?? null;
}

/** The token after "NAIROBI, March 3 (Agency) -", 0 where a sentence opens without one. */
function datelineEnd({ sentence: { tokens } }: Scene): number {
  const dash = tokens.slice(0, 16).findIndex(({ text }, i) => {
    const spaced = (tokens[i + 1]?.start ?? 0) > (tokens[i]?.end ?? 0);
    return i > 0 && /^(?:[-–—]|--)$/.test(text) && spaced;
  });
  return /^\p{Lu}/u.test(tokens[0]?.text ?? '') ? dash + 1 : 0;
}

interface Found {
  readonly last: number;
  readonly from: string | null;
  readonly to: string | null;
}

function dateAt(scene: Scene, i: number): Found | null {
  const word = (k: number): string => scene.word(k).toLowerCase();
  const today = scene.read.document.date;
  const day = (last: number, from: string | null): Found => ({ last, from, to: from });
  if (/^\d{4}-\d{2}-\d{2}$/.test(word(i))) return day(i + 1, word(i));
  if (word(i) === 'today') return day(i + 1, today);
  if (word(i) === 'yesterday') return day(i + 1, shift(today, -1));
  if (word(i) === 'tomorrow') return day(i + 1, shift(today, 1));
  const weekday = WEEKDAYS.indexOf(word(i));
  if (weekday >= 0) return day(i + 1, lastWeekday(today, weekday));
  const month = MONTHS.indexOf(word(i));
  const before = MONTHS.indexOf(word(i + 1));
  if (/^\d{1,2}$/.test(word(i)) && before >= 0 && /^\p{Lu}/u.test(scene.word(i + 1)))
    return monthDay(i + 2, before, Number(word(i)));
  if (month < 0 || !/^\p{Lu}/u.test(scene.word(i))) return yearAt();
  if (/^\d{1,2}(st|nd|rd|th)?$/.test(word(i + 1)))
    return monthDay(i + 2, month, Number.parseInt(word(i + 1), 10));
  return wholeMonth();

  function monthDay(next: number, ofMonth: number, ofDay: number): Found {
    const at = word(next) === ',' ? next + 1 : next;
    const year = /^(19|20)\d{2}$/.test(word(at)) ? Number(word(at)) : yearBefore(today, ofMonth);
    return day(
      /^(19|20)\d{2}$/.test(word(at)) ? at + 1 : next,
      year === null ? null : iso(year, ofMonth, ofDay),
    );
  }

  function wholeMonth(): Found {
    const ofThisYear = /^(of this year|this year)/.test(
      `${word(i + 1)} ${word(i + 2)} ${word(i + 3)}`,
    );
    const named = /^(19|20)\d{2}$/.test(word(i + 1));
    const year = named
      ? Number(word(i + 1))
      : ofThisYear
        ? yearOf(today)
        : yearBefore(today, month);
    const last = named ? i + 2 : ofThisYear ? i + (word(i + 1) === 'of' ? 4 : 3) : i + 1;
    return year === null
      ? day(last, null)
      : { last, from: iso(year, month, 1), to: iso(year, month + 1, 0) };
  }

  function yearAt(): Found | null {
    if (!/^(19|20)\d{2}$/.test(word(i)) || !/^(in|since|of|during)$/.test(word(i - 1))) return null;
    return { last: i + 1, from: `${word(i)}-01-01`, to: `${word(i)}-12-31` };
  }
}

/** Day 0 of a month is the last of the one before. */
function iso(year: number, month: number, ofMonth: number): string | null {
  const date = new Date(Date.UTC(year, month, ofMonth));
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}

function shift(today: string | null, days: number): string | null {
  return today === null
    ? null
    : new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10);
}

/** News of a weekday means the last one, today included. */
function lastWeekday(today: string | null, weekday: number): string | null {
  if (today === null) return null;
  const back = (new Date(Date.parse(today)).getUTCDay() - weekday + 7) % 7;
  return shift(today, -back);
}

function yearOf(today: string | null): number | null {
  return today === null ? null : Number(today.slice(0, 4));
}

/** The year of the last such month before the document. */
function yearBefore(today: string | null, month: number): number | null {
  const year = yearOf(today);
  return year === null || today === null
    ? null
    : Number(today.slice(5, 7)) - 1 >= month
      ? year
      : year - 1;
}
