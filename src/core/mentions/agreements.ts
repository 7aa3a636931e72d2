import type { FoundSpan } from '../reading.ts';
import { spanOf } from './drafts.ts';
import type { Words } from './words.ts';

const NOUNS = new Set(['memorandum', 'agreement', 'treaty', 'pact', 'protocol', 'accord']);
const SIGNING = new Set(
  'sign signs signed signing conclude concluded concludes concluding ratify ratified ratifies initialled initialed inked'.split(
    ' ',
  ),
);

/**
 * Agreements that ordinary words name: "memorandum of understanding on border trade", and what is signed when it
 * says what it is about: "signed a defence cooperation agreement". Nationality words before them stay names of their own.
 */
export function findAgreements(words: Words): FoundSpan[] {
  const spans: FoundSpan[] = [];
  const { folded, capital } = words;
  for (let i = 0; i < folded.length; i++) {
    if (!NOUNS.has(folded[i] ?? '') || capital[i] === true) continue;
    const understanding = folded[i + 1] === 'of' && folded[i + 2] === 'understanding';
    const from = startOfPhrase(words, i);
    const noun = understanding ? i + 3 : i + 1;
    const to = endOfSubject(words, noun);
    const says = to > noun || from < i;
    if (!understanding && !(says && isSigned(words, from))) continue;
    spans.push(spanOf(words, from, to, 'agreement', 'name', 0.85));
  }
  return spans;
}

/** The adjectives and nouns before the noun, up to a determiner or a name. */
function startOfPhrase({ tags, capital, tokens }: Words, at: number): number {
  let from = at;
  while (from > 0 && capital[from - 1] !== true) {
    const tag = tags[from - 1] ?? '';
    if (!/^(?:JJ|NNS?$)/.test(tag) || tokens[from - 1]?.kind !== 'word') break;
    from--;
  }
  return from;
}

/** "on border trade and customs": to the end of the noun phrase. */
function endOfSubject({ folded, tags, tokens }: Words, at: number): number {
  if (folded[at] !== 'on') return at;
  let end = at;
  for (let i = at + 1; i < tokens.length && i < at + 16; i++) {
    const tag = tags[i] ?? '';
    if (/^(?:NNS?|NNP|NNPS)$/.test(tag)) end = i + 1;
    else if (tag === 'DT' && end === i) break;
    else if (
      !/^(?:JJ|CC|DT|IN|VBG|VBN)/.test(tag) ||
      ['with', 'between', 'within', 'during', 'in'].includes(folded[i] ?? '')
    )
      break;
  }
  return end;
}

function isSigned({ folded }: Words, from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 8; i--)
    if (SIGNING.has(folded[i] ?? '')) return true;
  return false;
}
