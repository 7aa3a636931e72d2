import { isActorWord } from '../lexicon/actorWords.ts';
import { classAt, fold, isCapitalised, UPPER } from './characters.ts';

/** Participles that follow a name: "US-led", "Ankara-based", "Houthi-held". */
const PARTICIPLES = new Set(
  'led run held made born built friendly only wide style bound trained skeptic sceptic'.split(' '),
);

/** First halves that stand before a name or nationality: "pro-Russian", "Sino-Indian". */
const PREFIXES = new Set(
  'pro anti non ex post pre pan trans inter intra un mid all half sino anglo franco russo greco italo indo afro turko serbo austro hispano luso americano israelo arab'.split(
    ' ',
  ),
);

/**
 * Whether a hyphenated word is several: when its parts name actors ("Kenyan-Ugandan", "pro-Kenyan"), or a
 * name stands before a participle ("Moscow-backed"). "Guinea-Bissau" and "Jean-Claude" stay whole.
 */
export function splitsAtHyphens(word: string): boolean {
  if (!word.includes('-') && !word.includes('‑') && !word.includes('‐')) return false;
  if (isActorWord(word)) return false;
  const parts = word.split(/[-‐‑]/);
  const last = parts[parts.length - 1] ?? '';
  const first = parts[0] ?? '';
  if (isCapitalised(first) && classAt(last, 0) !== UPPER && parts.length === 2) {
    if (PARTICIPLES.has(last) || (last.length > 4 && last.endsWith('ed'))) {
      return first.length > 1 && (!PREFIXES.has(fold(first)) || isActorWord(first));
    }
  }
  let actors = 0;
  for (const part of parts) {
    if (isActorWord(part)) actors++;
    else if (isCapitalised(part) && !PREFIXES.has(fold(part))) return false;
  }
  return actors > 0;
}
