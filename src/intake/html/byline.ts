const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** What pages put behind the name: a time, a day, an account, another part of the line. */
const BEHIND = new RegExp(
  [
    String.raw`\s[|•·]\s`,
    String.raw`[12]?\d:[0-5]\d`,
    String.raw`(?:19|20)\d\d-\d\d-\d\d`,
    String.raw`\b[0-3]?\d\.? (?:${MONTHS})\b`,
    String.raw`\b(?:${MONTHS})\.? [0-3]?\d\b`,
    String.raw`\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? (?:${MONTHS}|[0-3]?\d)\b`,
    String.raw`\b(?:updated|published|posted)\b`,
    String.raw`\s@\w`,
  ].join('|'),
  'iu',
);

/**
 * The names in a line that says who wrote: 'By Ana Li, Norland Post 8:42 a.m. May 3, 2024' gives 'Ana Li, Norland Post'. Undefined
 * where there is no name, or an address in its place.
 */
export function namesOf(line: string): string | undefined {
  const text = line.slice(0, 500).split(/\s/u).filter(Boolean).join(' ');
  if (/^https?:|^\/|^\S{1,80}@/u.test(text)) return undefined;
  const end = BEHIND.exec(text)?.index ?? text.length;
  const name = trimSigns(text.slice(0, end).replace(/^by:? /iu, '')).replace(/ on$/iu, '');
  return /\p{L}/u.test(name) ? trimSigns(name) : undefined;
}

/** Without blanks and signs that part it from what was beside it. */
function trimSigns(text: string): string {
  let [from, to] = [0, text.length];
  const isSign = (at: number): boolean => ' ,;:|-–—•·'.includes(text.charAt(at));
  while (from < to && isSign(from)) from++;
  while (to > from && isSign(to - 1)) to--;
  return text.slice(from, to);
}
