import type { FoundSpan } from '../reading.ts';
import { spanOf } from './drafts.ts';
import { endOfRun, isNamePart } from './runs.ts';
import type { Words } from './words.ts';

/** "F-16", "S-400", "T-72B3", "MiG-29", "Su-35": letters, a hyphen, digits. */
const DESIGNATION = /^[A-Z][A-Za-z]{0,4}-\d{1,4}[A-Za-z]{0,4}\d{0,2}s?$/;
const NOT_WEAPONS = /^(?:covid|g|h\d|i|route|article|cop|p|apollo|soyuz|v|ps|boeing|airbus)-/i;
const WEAPON_WORDS = new Set(
  'system systems missile missiles rocket rockets tank tanks drone drones jet jets fighter fighters launcher launchers howitzer howitzers helicopter helicopters aircraft weapon weapons rifle torpedo'.split(
    ' ',
  ),
);
const WEAPON_NAMES = new Set(
  'himars javelin javelins bayraktar iskander kalibr kinzhal patriot patriots shahed tomahawk tomahawks leopard leopards abrams bradley stinger stingers atacms nlaw nlaws iris-t buk tor pantsir kornet lancet orlan oreshnik taurus novichok gripen rafale eurofighter tornado apache krasukha'.split(
    ' ',
  ),
);
/** What stands before the names of warships, by navy. */
const SHIPS = new Set(
  'USS HMS HMAS HMCS HMNZS HNLMS HDMS HNoMS HSwMS INS BRP BNS PNS KRI KD ROKS JS FS FNS ITS ORP TCG ARA BAP LÉ SLNS UMS'.split(
    ' ',
  ),
);
/** "the jihadist group NAME", "the rebel movement NAME" */
const ARMED =
  /^(?:jihadist|jihadi|islamist|militant|rebel|insurgent|armed|guerrilla|terrorist|paramilitary|separatist|extremist)$/;
const BANDS = /^(?:groups?|factions?|militias?|movements?|organi[sz]ations?|network)$/;
const EVENT_NOUNS = new Set(
  'exercise exercises drill drills manoeuvres maneuvers operation wargames'.split(' '),
);

/** Weapons by their designation or by what the text says they are, and exercises by their quoted names. */
export function findDesignations(words: Words): FoundSpan[] {
  const spans: FoundSpan[] = [];
  const { tokens, folded, capital } = words;
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]?.text ?? '';
    if (DESIGNATION.test(word) && !NOT_WEAPONS.test(word)) {
      spans.push(spanOf(words, i, i + 1, 'weapon', 'name', 0.9));
    } else if (ARMED.test(folded[i - 1] ?? '') && BANDS.test(word) && isNamePart(words, i + 1)) {
      spans.push(spanOf(words, i + 1, endOfRun(words, i + 1), 'military', 'name', 0.9));
    } else if (SHIPS.has(word) && !words.capitalsSayNothing && isNamePart(words, i + 1)) {
      spans.push(spanOf(words, i, endOfRun(words, i + 1), 'weapon', 'name', 0.95));
    } else if (capital[i] === true && WEAPON_NAMES.has(folded[i] ?? '')) {
      const near = [folded[i + 1], folded[i + 2], folded[i - 1]].some(
        (w) => w !== undefined && WEAPON_WORDS.has(w),
      );
      if (
        near ||
        word === word.toUpperCase() ||
        folded[i] === 'novichok' ||
        folded[i] === 'bayraktar'
      )
        spans.push(spanOf(words, i, i + 1, 'weapon', 'name', 0.9));
    } else if (word === 'known' || word === 'called' || word === 'named' || word === 'dubbed') {
      const from = folded[i + 1] === 'as' ? i + 2 : i + 1;
      if (capital[from] !== true) continue;
      const isSystem = folded.slice(Math.max(0, i - 3), i).some((w) => WEAPON_WORDS.has(w));
      let to = from + 1;
      while (capital[to] === true || (tokens[to]?.kind === 'number' && to - from < 3)) to++;
      if (isSystem) spans.push(spanOf(words, from, to, 'weapon', 'name', 0.9));
    } else if (/^["“‘«]$/.test(word)) {
      const span = quotedName(words, i);
      if (span !== null) spans.push(span);
    }
  }
  return spans;
}

/** “Quiet Harbour 2019” exercise, exercise “Quiet Harbour”. */
function quotedName(words: Words, open: number): FoundSpan | null {
  const { tokens, folded, capital } = words;
  let close = open + 1;
  while (close < tokens.length && close < open + 7 && !/^["”’»]$/.test(tokens[close]?.text ?? ''))
    close++;
  if (close === open + 1 || !/^["”’»]$/.test(tokens[close]?.text ?? '')) return null;
  if (capital[open + 1] !== true) return null;
  const around = [folded[open - 1], folded[open - 2], folded[close + 1], folded[close + 2]];
  if (around.some((w) => w !== undefined && EVENT_NOUNS.has(w)))
    return spanOf(words, open + 1, close, 'event', 'name', 0.95);
  if ([folded[open - 1], folded[close + 1]].some((w) => w !== undefined && WEAPON_WORDS.has(w)))
    return spanOf(words, open + 1, close, 'weapon', 'name', 0.9);
  return null;
}
