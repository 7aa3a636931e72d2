import { SENTENCE_STARTERS } from '../lexicon/abbreviations.ts';
import type { FoundSpan } from '../reading.ts';
import { spanOf } from './drafts.ts';
import type { Words } from './words.ts';

/** Nouns for events that a year makes a name: "2020 presidential election". */
const DATED = new Set(
  'election elections referendum coup war primary primaries caucus caucuses summit games genocide massacre invasion protests olympics marathon uprising revolution self-coup by-election by-elections budget earthquake crisis'.split(
    ' ',
  ),
);
/** Nouns for events that a name before them makes a name: "Gaza war". */
const NAMED = new Set(
  'war wars summit pandemic massacre genocide primary caucuses caucus marathon landings referendum election elections'.split(
    ' ',
  ),
);
const BETWEEN_WORDS = new Set(
  'presidential parliamentary general federal legislative local mayoral snap midterm primary leadership regional municipal civil state assembly senate senatorial gubernatorial nuclear national democratic republican'.split(
    ' ',
  ),
);
const STORMS = new Set(['hurricane', 'typhoon', 'cyclone', 'storm', 'operation', 'exercise']);

const EXERCISES = /^(?:exercises?|drills?|manoeuvres?|maneuvers?|wargames?)$/;

/** Events named in ordinary words: by a year, by the name before the noun, "Arlandic invasion of Borava", storms. */
export function findEvents(words: Words): FoundSpan[] {
  const spans: FoundSpan[] = [];
  const { tokens, folded, capital } = words;
  for (let i = 0; i < tokens.length; i++) {
    const word = folded[i] ?? '';
    if (DATED.has(word) || NAMED.has(word) || word === 'invasion') {
      const from = startOfEvent(words, i);
      if (from === null) continue;
      const of = word === 'invasion' && folded[i + 1] === 'of' && capital[i + 2] === true;
      if (word === 'invasion' && !of && tokens[from]?.kind !== 'number') continue;
      spans.push(spanOf(words, from, of ? i + 3 : i + 1, 'event', 'name', 0.9));
    } else if (
      STORMS.has(word) &&
      capital[i] === true &&
      capital[i + 1] === true &&
      !words.capitalsSayNothing
    ) {
      const from = folded[i - 1] === 'tropical' && capital[i - 1] === true ? i - 1 : i;
      let to = i + 2;
      while (capital[to] === true && (word === 'operation' || word === 'exercise')) to++;
      spans.push(spanOf(words, from, to, 'event', 'name', 0.9));
    } else if (EXERCISES.test(word) && capital[i] !== true && !words.capitalsSayNothing) {
      // "the exercise Joint Resolve"
      let to = i + 1;
      while (capital[to] === true || (to > i + 1 && tokens[to]?.kind === 'number')) to++;
      if (to > i + 2) spans.push(spanOf(words, i + 1, to, 'event', 'name', 0.9));
    }
  }
  return spans;
}

/** Where the name of the event with its noun at a token begins; null where it is no name. */
function startOfEvent(words: Words, at: number): number | null {
  const { tokens, folded, capital } = words;
  let i = at - 1;
  let plain = 0;
  while (i >= 0 && capital[i] !== true && BETWEEN_WORDS.has(folded[i] ?? '')) {
    plain++;
    i--;
  }
  let names = 0;
  while (
    i >= 0 &&
    (capital[i] === true || (/^[-–]$/.test(tokens[i]?.text ?? '') && capital[i - 1] === true))
  ) {
    if (i === 0 && SENTENCE_STARTERS.has(folded[0] ?? '')) break;
    names++;
    i--;
  }
  const year = /^(?:19|20)\d\d$/.test(tokens[i]?.text ?? '');
  const ordinal = /^\d+(?:st|nd|rd|th)$/.test(tokens[i]?.text ?? '');
  const noun = folded[at] ?? '';
  if (year && DATED.has(noun)) return i;
  if (ordinal && noun === 'summit') return i;
  if (words.capitalsSayNothing || names === 0 || names > 5 || !NAMED.has(noun)) {
    const invasion = noun === 'invasion' && names > 0 && names < 3 && plain === 0;
    const virus = noun === 'pandemic' && /^(?:coronavirus|covid-19)$/.test(folded[at - 1] ?? '');
    return invasion ? i + 1 : virus ? at - 1 : null;
  }
  if (noun.startsWith('election') || noun === 'referendum' || plain > 0)
    return noun === 'war' && plain === 1 && folded[at - 1] === 'civil' ? i + 1 : null;
  return i + 1;
}
