import { LANGUAGES_OF } from '../lexicon/stopwords.ts';
import { fold } from './characters.ts';

/** Scripts that settle a language, or a family of them, by themselves. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
];

/** How often the common words of each language stand in a text; the words are counted up to a limit. */
interface Profile {
  readonly words: number;
  readonly hits: ReadonlyMap<string, number>;
  /** The language of the script most letters are in, when that is not Latin. */
  readonly script: string | null;
}

/** Counts the stopwords of a text. The first 4,000 characters are enough to tell its language. */
function profileOf(text: string): Profile {
  const sample = text.slice(0, 4000);
  const hits = new Map<string, number>();
  let words = 0;
  for (const raw of sample.split(/[^\p{L}\p{M}'’]+/u)) {
    // The letters of "U.S." are no words of any language.
    if (raw === '' || (raw.length === 1 && raw !== raw.toLowerCase())) continue;
    words++;
    const word = fold(raw);
    for (const code of LANGUAGES_OF.get(word) ?? []) hits.set(code, (hits.get(code) ?? 0) + 1);
  }
  return { words, hits, script: mainScript(sample) };
}

function mainScript(sample: string): string | null {
  let latin = 0;
  const found = new Map<string, number>();
  for (const c of sample) {
    if (c < '\u0250') {
      if (c.toLowerCase() !== c.toUpperCase()) latin++;
      continue;
    }
    if (c < '\u0370') continue;
    for (const [script, code] of SCRIPTS)
      if (script.test(c)) {
        found.set(code, (found.get(code) ?? 0) + 1);
        break;
      }
  }
  const [best] = [...found].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] > latin ? best[0] : null;
}

/** The language of a whole text: a BCP 47 code, 'und' where it cannot be told. */
export function languageOf(text: string): string {
  const { words, hits, script } = profileOf(text);
  if (script !== null) return script;
  const ranked = [...hits].sort((a, b) => b[1] - a[1]);
  const best = ranked[0];
  if (best === undefined || best[1] < 2 || best[1] / words < 0.08) return 'und';
  return best[0];
}

/** Whether a line is clearly in another language than the document. */
export function isForeign(line: string, language: string): boolean {
  const { words, hits, script } = profileOf(line);
  if (script !== null) return script !== language;
  if (words < 4 || language === 'und') return false;
  const own = hits.get(language) ?? 0;
  let best = 0;
  for (const [code, n] of hits) if (code !== language && n > best) best = n;
  return best >= 2 && best > 2 * own && best / words >= 0.15;
}
