import type { TaggedSentence } from '../../reading.ts';
import { type NamesModel, readNames } from './model.ts';
import file from './names.txt?raw';
import { tagDocument, type TaggedSpan } from './tagDocument.ts';

let model: NamesModel | null = null;

/**
 * The names of one document: "Peru 's foreign minister met Ana Duarte" gives Peru (CTY), foreign minister (POST) and
 * Ana Duarte (PER). By position, without overlap.
 */
export function tagNames(sentences: readonly TaggedSentence[]): TaggedSpan[] {
  model ??= readNames(file);
  return tagDocument(model, sentences);
}
