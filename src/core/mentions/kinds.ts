import {
  AGREEMENT_HEADS,
  EVENT_HEADS,
  MILITARY_HEADS,
  ORGANISATION_HEADS,
  PLACE_HEADS,
} from '../lexicon/heads.ts';
import type { EntityKind } from '../types.ts';
import type { Words } from './words.ts';

const headKinds: readonly (readonly [ReadonlySet<string>, EntityKind])[] = [
  [MILITARY_HEADS, 'military'],
  [AGREEMENT_HEADS, 'agreement'],
  [ORGANISATION_HEADS, 'organisation'],
  [EVENT_HEADS, 'event'],
  [PLACE_HEADS, 'place'],
];

const kindOfWord = (word: string): EntityKind | null =>
  headKinds.find(([heads]) => heads.has(word))?.[1] ?? null;

/** Words that are heads only when something of the name stands before them. */
const NEEDS_MORE = new Set(
  'group service services project team house times post mission center centre international united united unit force command staff games week march spring cup act bill code deal primary exercise hall park street plant station pass band'.split(
    ' ',
  ),
);

/** Whether a head goes on with this link: "Ministry of", "Treaty on", "Campaign for". */
export function isHeadOfPhrase(head: string, link: string): boolean {
  if (link === 'of') return kindOfWord(head) !== null || OF_HEADS.has(head);
  if (link === 'for' || link === 'on' || link === 'in' || link === 'to')
    return (
      (AGREEMENT_HEADS.has(head) && link !== 'in' && link !== 'to') ||
      (ORGANISATION_HEADS.has(head) &&
        link !== 'in' &&
        link !== 'to' &&
        head !== 'international') ||
      (head === 'co-operation' && link === 'in')
    );
  return false;
}

const OF_HEADS = new Set(
  'league front bank church academy voice speaker battle invasion war declaration gulf cape isle bay sea house order friends sons daughters nations states'.split(
    ' ',
  ),
);

/** What kind of name the tokens from..to are by their head word; null when no head tells. */
export function kindByHead(words: Words, from: number, to: number): EntityKind | null {
  let of = -1;
  for (let i = from + 1; i < to - 1; i++) {
    const word = words.folded[i] ?? '';
    if (words.capital[i] !== true && (word === 'of' || word === 'for' || word === 'on')) {
      of = i;
      break;
    }
  }
  const headAt = of > 0 ? of - 1 : to - 1;
  const head = words.folded[headAt] ?? '';
  const kind = kindOfWord(head) ?? kindOfWord(head.replace(/\.$/, ''));
  if (kind === null) {
    // "World War II", "Storm Shadow 2".
    const before = words.folded[to - 2] ?? '';
    if (of < 0 && to - from > 1 && /^(?:[ivx]+|\d+|one|two)$/.test(head)) return kindOfWord(before);
    return null;
  }
  if (
    to - from === 1 &&
    (NEEDS_MORE.has(head) || kind === 'place' || kind === 'event' || kind === 'agreement')
  )
    return null;
  return kind;
}
