/** Finds typed words in names and in the sentences behind ties. */
import { spellingsOf } from '../entities/spellings.ts';
import type { DocumentId, Entity, Tie } from '../types.ts';

export interface TextSearch {
  readonly asked: boolean;
  entity(entity: Entity): boolean;
  tie(tie: Tie): boolean;
}

/** Lower case without accents: "Šešelj" is found by "seselj". */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .replace(/ł/gi, 'l')
    .toLowerCase();
}

/** A search for one phrase; an empty phrase finds everything. */
export function textSearch(phrase: string, texts: ReadonlyMap<DocumentId, string>): TextSearch {
  const wanted = foldForSearch(phrase.trim());
  const has = (text: string): boolean => foldForSearch(text).includes(wanted);
  return {
    asked: wanted !== '',
    entity: (entity) => wanted === '' || spellingsOf(entity).some(has),
    tie: (tie) =>
      wanted === '' ||
      has(tie.type.replaceAll('-', ' ')) ||
      (tie.title !== null && has(tie.title)) ||
      tie.evidence.some((at) => has(texts.get(at.document)?.slice(at.start, at.end) ?? '')),
  };
}
