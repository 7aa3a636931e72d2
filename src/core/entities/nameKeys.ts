import { fold } from '../text/characters.ts';

/** A name for comparison: no case, diacritics, article, possessive or full stops. */
export function plainName(name: string): string {
  return fold(name)
    .replace(/^(?:the|a|an) /, '')
    .replace(/'s$/, '')
    .replace(/[.,"“”]/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim();
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|cz|ch/g, 'c'],
  [/shch|sch|sh|sz/g, 's'],
  [/zh|dzh|dz/g, 'z'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dj|gj/g, 'd'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ff$/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/[yj]/g, 'i'],
  [/^ie/g, 'e'],
  [/ie/g, 'e'],
  [/i+/g, 'i'],
  [/(.)\1/g, '$1'],
];

/**
 * One key for the usual transliterations of a word: "Zhukov" and "Žukov", "Dmitry" and "Dmitriy", "Yevgeny" and
 * "Evgeni".
 */
export function soundKey(word: string): string {
  let key = fold(word).replace(/[^\p{L}\d]/gu, '');
  for (const [from, to] of SOUNDS) key = key.replace(from, to);
  return key;
}

/** Whether two words differ by at most `limit` letters. */
export function within(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      const value = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      next.push(value);
      if (value < least) least = value;
    }
    if (least > limit) return false;
    row = next;
  }
  return (row[b.length] ?? 0) <= limit;
}

const PARTICLES = new Set(
  'de del della di da do dos la le van von der den ter ten bin ibn bint al el abu jr sr jr. sr. ii iii iv'.split(
    ' ',
  ),
);

/** The parts of a personal name that tell it apart: given names and surname. */
export interface PersonName {
  readonly given: readonly string[];
  readonly surname: string;
}

export function personName(name: string): PersonName {
  const parts = plainName(name)
    .replace(/\bal /g, 'al')
    .split(' ')
    .filter((part) => part !== '');
  const main = parts.filter((part) => !PARTICLES.has(part));
  const surname = main[main.length - 1] ?? parts[parts.length - 1] ?? '';
  return { given: main.slice(0, -1), surname };
}

/** How like two given names are: the same sound, or nearly. Nothing against nothing is no match. */
export function sameGiven(a: readonly string[], b: readonly string[]): boolean {
  const first = a[0];
  const second = b[0];
  if (first === undefined || second === undefined) return false;
  if (first.length === 1 || second.length === 1) return first.startsWith(second.charAt(0));
  const x = soundKey(first);
  const y = soundKey(second);
  return (
    x === y || (Math.min(x.length, y.length) >= 5 && within(x, y, 1)) || nicknames(first, second)
  );
}

const NICKNAMES = new Map(
  'joe:joseph bernie:bernard mike:michael bill:william bob:robert jim:james tom:thomas tony:anthony dick:richard ben:benjamin dave:david steve:steven chris:christopher nick:nicholas ed:edward ted:edward alex:alexander liz:elizabeth kate:katherine andy:andrew pete:peter jeff:jeffrey greg:gregory dan:daniel sam:samuel matt:matthew rob:robert ron:ronald don:donald ken:kenneth tim:timothy bibi:benjamin'
    .split(' ')
    .map((pair): [string, string] => {
      const [short = '', long = ''] = pair.split(':');
      return [short, long];
    }),
);
const nicknames = (a: string, b: string): boolean =>
  NICKNAMES.get(a) === b || NICKNAMES.get(b) === a;
