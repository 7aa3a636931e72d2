import type { EntityMention, TaggedSentence } from '../reading.ts';
import type { EntityKind } from '../types.ts';
import { entityOf, kindOf, type Discourse } from './subjects.ts';

/** Actors named in a row: "Peru, Chile and Brazil", "President X and minister Y". */
export interface Row {
  readonly kind: EntityKind;
  readonly entities: readonly number[];
  readonly firstToken: number;
  readonly lastToken: number;
  /** Named by more than nationality words. */
  readonly named: boolean;
}

/** The rows of two and more of one kind that a sentence names before a token. */
export function rowsIn(discourse: Discourse, index: number, until = Infinity): Row[] {
  const sentence = discourse.sentences[index];
  if (sentence === undefined) return [];
  const rows: Row[] = [];
  let row: EntityMention[] = [];
  const close = () => {
    const entities = [...new Set(row.map(entityOf).filter((e) => e !== null))];
    const [first] = row;
    const kind = kindOf(discourse, entityOf(first));
    const last = row.at(-1);
    if (entities.length > 1 && kind !== null && first !== undefined && last !== undefined)
      rows.push({
        kind,
        entities,
        firstToken: first.firstToken,
        lastToken: last.lastToken,
        named: row.some(({ how }) => how !== 'demonym'),
      });
    row = [];
  };
  for (const mention of discourse.named[index] ?? []) {
    const kind = kindOf(discourse, entityOf(mention));
    if (mention.firstToken >= until || kind === null) continue;
    const last = row.at(-1);
    const goesOn =
      last !== undefined &&
      kindOf(discourse, entityOf(last)) === kind &&
      isJoint(sentence, last.lastToken, mention.firstToken, kind);
    // "Peruvian President X and Chilean minister Y": the states between two people break no row.
    if (!goesOn && kind === 'country' && kindOf(discourse, entityOf(last)) === 'person') continue;
    if (!goesOn) close();
    row.push(mention);
  }
  close();
  return rows;
}

/** Whether nothing but "and", commas and, between people, their titles stands between two names. */
function isJoint(sentence: TaggedSentence, from: number, to: number, kind: EntityKind): boolean {
  if (to - from > (kind === 'person' ? 9 : 3)) return false;
  const between = sentence.tokens.slice(from, to).map(({ text }) => text.toLowerCase());
  if (!between.some((word) => /^(?:and|&|,|-|–|\/)$/.test(word))) return false;
  if (kind !== 'person') return between.every((word) => /^(?:and|&|,|-|–|\/|the)$/.test(word));
  if (!between.some((word) => word === 'and' || word === '&' || word === ',')) return false;
  return sentence.tags
    .slice(from, to)
    .every((tag, i) => !/^(?:VB[DPZG]?|MD|PRP|W|TO|:)/.test(tag) && isTitleWord(tag, between[i]));
}

const isTitleWord = (tag: string, word: string | undefined): boolean =>
  tag !== 'IN' || word === 'of' || word === 'for';
