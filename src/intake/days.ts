import { findLines } from '../core/text/lines.ts';
import { findDate } from '../core/text/pageDate.ts';

/**
 * The day (ISO) of a date as files write it: '2023-05-06T01:00:00+02:00', 'Sat, 6 May 2023 01:00 +0200'. It is the day where it was
 * written, not that in Greenwich. Undefined where there is none or it may be read in two ways.
 */
export function dayOf(date: unknown): string | undefined {
  if (typeof date !== 'string') return undefined;
  const text = date.trim().slice(0, 80);
  const iso = /^((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?!\d)/u.exec(text);
  const written = iso ? `${iso[1] ?? ''}-${iso[2] ?? ''}-${iso[3] ?? ''}` : text;
  return findDate(findLines(written)) ?? undefined;
}

/** The first of several dates that is one. */
export function firstDay(dates: readonly unknown[]): string | undefined {
  for (const date of dates) {
    const day = dayOf(date);
    if (day !== undefined) return day;
  }
  return undefined;
}
