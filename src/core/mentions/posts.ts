import {
  ADDRESSES,
  POST_HEADS,
  POST_MODIFIERS,
  POST_OBJECTS,
  TITLE_ABBREVIATIONS,
  WEAK_POST_HEADS,
} from '../lexicon/posts.ts';
import { isCapitalised } from '../text/characters.ts';
import type { Words } from './words.ts';

const singular = (word: string): string =>
  POST_HEADS.has(word)
    ? word
    : word.endsWith('ies')
      ? `${word.slice(0, -3)}y`
      : word.endsWith('men')
        ? `${word.slice(0, -3)}man`
        : word.endsWith('s')
          ? word.slice(0, -1)
          : word;

function isHead(word: string): boolean {
  if (POST_HEADS.has(word) || POST_HEADS.has(singular(word))) return true;
  if (TITLE_ABBREVIATIONS.has(word)) return !ADDRESSES.has(word);
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 && hyphen < word.length - 2 && POST_HEADS.has(word.slice(hyphen + 1));
}

/**
 * The end (a token index) of the post that begins at a token: "deputy prime minister", "Chief of the General Staff";
 * null where none begins. The body or state whose post it is stays outside.
 */
export function matchPost(words: Words, at: number): number | null {
  const { folded, tokens } = words;
  let end = -1;
  for (let i = at; i < tokens.length && i < at + 7; i++) {
    const word = folded[i] ?? '';
    if (isHead(word)) end = i + 1;
    else if (word === 'and' || word === ',' || word === '&') {
      // "science and education minister"; never across two whole posts.
      if (end === i || i === at || !POST_MODIFIERS.has(folded[i + 1] ?? '')) break;
    } else if (!POST_MODIFIERS.has(word)) break;
  }
  if (end < 0) return null;
  const head = folded[end - 1] ?? '';
  const withObject = endOfObject(words, end);
  if (withObject !== null) return withObject;
  if (
    end - at === 1 &&
    WEAK_POST_HEADS.has(singular(head)) &&
    !isCapitalised(tokens[at]?.text ?? '')
  ) {
    const next = tokens[end]?.text ?? '';
    const plainNext =
      /^\p{Ll}/u.test(next) && next !== 'of' && words.tags[end]?.startsWith('NN') === true;
    if (plainNext) return null;
    if (ADJECTIVE_LIKE.has(head) && !isCapitalised(next)) return null;
  }
  return end;
}

const ADJECTIVE_LIKE = new Set(
  'general major chief head justice principal representative deputy secretary charge dean'.split(
    ' ',
  ),
);

/** "of State", "of the General Staff", "for Foreign Affairs and Trade" after a post. */
function endOfObject(words: Words, at: number): number | null {
  const { folded } = words;
  if (folded[at] !== 'of' && folded[at] !== 'for') return null;
  let i = at + 1;
  if (folded[i] === 'the') i++;
  let end = -1;
  for (; i < folded.length && i < at + 8; i++) {
    const word = folded[i] ?? '';
    if (POST_OBJECTS.has(word) && word !== 'the') end = i + 1;
    else if ((word === 'and' || word === ',') && end === i && POST_OBJECTS.has(folded[i + 1] ?? ''))
      continue;
    else break;
  }
  return end < 0 ? null : end;
}

/** Whether a token is a form of address before a name: "Mr.", "Dr". */
export const isAddress = (word: string): boolean => ADDRESSES.has(word);
