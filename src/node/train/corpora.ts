/** Annotated sets as the tagger sees them: the app's own sentences, and for each token the labels its set allows. */
import { readFileSync } from 'node:fs';
import {
  FINE_KINDS,
  type FineKind,
  firstLabel,
  nextLabel,
} from '../../core/mentions/tagger/labels.ts';
import type { TaggedSentence } from '../../core/reading.ts';
import { readPage } from '../../core/text/readPage.ts';
import { splitSentences } from '../../core/text/splitSentences.ts';
import { tagParts } from '../../core/text/tagParts.ts';

export interface GoldSpan {
  readonly begin: number;
  readonly end: number;
  readonly type: string;
  readonly conf?: number;
}

interface AnnotatedSet {
  readonly docs: readonly { readonly id: string; readonly text: string }[];
  readonly gold: Readonly<Record<string, readonly GoldSpan[]>>;
  /** Only in the sets that follow the project's own convention. */
  readonly fine?: Readonly<Record<string, readonly GoldSpan[]>>;
}

/** What a set's coarse types may be in our kinds, and which kinds it leaves unmarked. */
export interface Convention {
  readonly types: Readonly<Record<string, readonly FineKind[]>>;
  /** Types whose words may be anything of those kinds, or nothing. */
  readonly vague: readonly string[];
  readonly unmarked: readonly FineKind[];
}

const COARSE = { PER: ['PER'], ORG: ['ORG', 'MIL'], LOC: ['CTY', 'PLC', 'CAP'] } as const;
const OTHERS = ['AGR', 'LAW', 'EVT', 'WPN'] as const;

/** Wikipedia and GUM mark nationality words and, as MISC, whatever else has a name. */
export const WITH_MISC: Convention = {
  types: { ...COARSE, NORP: ['NAT'], MISC: OTHERS },
  vague: ['MISC'],
  unmarked: ['POST'],
};
export const PEOPLE_BODIES_PLACES: Convention = {
  types: { ...COARSE, NORP: ['NAT'], MISC: [...OTHERS, 'NAT'] },
  vague: ['MISC'],
  unmarked: ['POST', 'NAT', ...OTHERS],
};
/** Defence documents: states that act are organisations there, and common nouns are marked too. */
export const DEFENCE: Convention = {
  types: {
    PER: ['PER'],
    ORG: ['ORG', 'MIL', 'CTY', 'CAP'],
    LOC: ['CTY', 'PLC', 'CAP'],
    NORP: ['NAT'],
    EQUIP: ['WPN'],
  },
  vague: ['EQUIP'],
  unmarked: ['POST', 'NAT', ...OTHERS],
};

/** Which labels each token may have, one bit a label. */
export interface LabelledDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly TaggedSentence[];
  readonly allowed: readonly Uint32Array[];
  readonly gold: readonly GoldSpan[];
}

const OUTSIDE_BIT = 1;
const firstBit = (kind: FineKind): number => 1 << firstLabel(kind);
const nextBit = (kind: FineKind): number => 1 << nextLabel(kind);
const anyBit = (kinds: readonly FineKind[]): number =>
  kinds.reduce((bits, kind) => bits | firstBit(kind) | nextBit(kind), 0);

function readSentences(text: string): TaggedSentence[] {
  return splitSentences(text, readPage(text)).map((sentence, index) => ({
    ...sentence,
    index,
    tags: tagParts(sentence.tokens),
  }));
}

/** Reads a set; without a convention it must have the project's own kinds. */
export function readSet(file: string, convention: Convention | null): LabelledDocument[] {
  const set = JSON.parse(readFileSync(file, 'utf8')) as AnnotatedSet; // the sets' own format
  return set.docs.map(({ id, text }) => {
    const gold = (convention ? set.gold[id] : set.fine?.[id]) ?? [];
    const sentences = readSentences(text);
    const allowed = sentences.map((sentence) => allow(text, sentence, gold, convention));
    return { id, text, sentences, allowed, gold };
  });
}

function allow(
  text: string,
  { tokens }: TaggedSentence,
  gold: readonly GoldSpan[],
  convention: Convention | null,
): Uint32Array {
  const allowed = new Uint32Array(tokens.length).fill(
    OUTSIDE_BIT | anyBit(convention?.unmarked ?? []),
  );
  for (const { begin, end, type, conf = 1 } of gold) {
    const inside = tokens.flatMap((token, i) =>
      token.start < end && token.end > begin ? [i] : [],
    );
    const kinds = convention
      ? (convention.types[type] ?? [])
      : FINE_KINDS.filter((kind) => kind === type);
    const isVague =
      kinds.length === 0 ||
      conf < 0.5 ||
      (convention?.vague.includes(type) ?? false) ||
      (convention === DEFENCE && hasCommonWord(text.slice(begin, end)));
    inside.forEach((i, k) => {
      if (isVague)
        allowed[i] =
          OUTSIDE_BIT |
          anyBit(convention === DEFENCE ? FINE_KINDS : [...kinds, ...(convention?.unmarked ?? [])]);
      else
        allowed[i] = kinds.reduce(
          (bits, kind) => bits | (k === 0 ? firstBit(kind) : nextBit(kind)),
          0,
        );
    });
  }
  return allowed;
}

/** "U.S. forces", "the terrorist group": no name, or not only a name. */
function hasCommonWord(words: string): boolean {
  return words
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => /^\p{Ll}/u.test(word) && !/^(of|the|and|for|al|in|s)$/.test(word));
}
