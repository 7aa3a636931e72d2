/** Words of the calendar, in English. */
import { names, words } from './lists.ts';

const MONTH_NAMES = names(
  'January,February,March,April,May,June,July,August,September,October,November,December',
);

/** The number of a month by the first three letters of its name, folded. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.map((name, i) => [name.slice(0, 3).toLowerCase(), i + 1]),
);

/** Capitalised words of the calendar: never actors. */
export const CALENDAR_WORDS = words(`
  January February March April May June July August September October November December
  Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
  Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun. Easter Christmas Ramadan Eid Passover Hanukkah Diwali
  GMT UTC EST EDT CET CEST PST PDT BST MSK IST AM PM A.M. P.M. a.m. p.m.
`);
