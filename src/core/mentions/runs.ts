import { CALENDAR_WORDS } from '../lexicon/calendar.ts';
import { MILITARY_HEADS, NAME_LINKS, ORGANISATION_HEADS } from '../lexicon/heads.ts';
import { isHeadOfPhrase } from './kinds.ts';
import { matchPost } from './posts.ts';
import type { Words } from './words.ts';

/** Particles inside personal and place names: "de Gaulle", "bin Salman", "ar-Raqqah". */
const PARTICLES = new Set(
  'de del della di da do dos das du la le van von der den ter ten bin ibn bint abu ben ud ul al el dela y'.split(
    ' ',
  ),
);

/** Whether a token can stand in a name: a capital that is no word of the calendar. */
export function isNamePart(words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined || words.capital[at] !== true || token.kind !== 'word') return false;
  if (CALENDAR_WORDS.has(token.text)) return false;
  return token.text.length > 1 || token.text !== 'I';
}

/**
 * The end of the run of capitalised words that begins at a token: particles between two of them belong to it; a post
 * ("Coast Guard | Commandant") ends it.
 */
export function endOfRun(words: Words, at: number): number {
  let end = at + 1;
  for (let i = at + 1; i < words.tokens.length; i++) {
    if (isNamePart(words, i)) {
      if (beginsPost(words, i)) break;
      end = i + 1;
    } else if (words.folded[i] === '&' && isNamePart(words, i + 1)) {
      continue;
    } else if (PARTICLES.has(words.folded[i] ?? '') && i === end && continuesName(words, i + 1)) {
      continue;
    } else break;
  }
  return end;
}

const continuesName = (words: Words, i: number): boolean =>
  isNamePart(words, i) || (PARTICLES.has(words.folded[i] ?? '') && isNamePart(words, i + 1));

/** Whether a post begins here that is not the first part of a body's name ("General Staff"). */
export function beginsPost(words: Words, at: number): boolean {
  const end = matchPost(words, at);
  if (end === null) return false;
  const next = words.folded[end] ?? '';
  const body = MILITARY_HEADS.has(next) || ORGANISATION_HEADS.has(next);
  return !(body && words.capital[end] === true);
}

/**
 * The end of a name that goes on after its head word: "Ministry of Foreign Affairs and Trade", "Armed Forces of
 * Kenya", "Treaty on Open Skies". The plain end where it does not.
 */
export function endOfPhrase(words: Words, at: number, runEnd: number): number {
  let end = runEnd;
  let head = runEnd - 1;
  for (let step = 0; step < 4; step++) {
    const link = words.folded[end] ?? '';
    if (!NAME_LINKS.has(link) || !isHeadOfPhrase(words.folded[head] ?? '', link)) break;
    let next = end + 1;
    if (words.folded[next] === 'the') next++;
    if (!isNamePart(words, next) || beginsPost(words, next)) break;
    end = endOfRun(words, next);
    // "Ministry of Health and Welfare": what is coordinated inside of the name.
    while (
      words.folded[end] === 'and' &&
      isNamePart(words, end + 1) &&
      joinsInside(words, at, end + 1)
    ) {
      end = endOfRun(words, end + 1);
    }
    head = end - 1;
  }
  return end;
}

const COORDINATING = new Set(
  'ministry department bureau committee commission office agency institute organization organisation council directorate'.split(
    ' ',
  ),
);

function joinsInside(words: Words, at: number, next: number): boolean {
  let coordinating = false;
  for (let i = at; i < next; i++) if (COORDINATING.has(words.folded[i] ?? '')) coordinating = true;
  const end = endOfRun(words, next);
  const head = words.folded[end - 1] ?? '';
  return (
    coordinating &&
    end - next < 4 &&
    !COORDINATING.has(head) &&
    !COORDINATING.has(words.folded[next] ?? '') &&
    !beginsPost(words, next)
  );
}
