import type { PennTag } from '../reading.ts';
import { type PartsModel, readParts, tagWords } from './model/parts.ts';
import file from './model/parts.txt?raw';
import type { Token } from './tokens.ts';

let model: PartsModel | null = null;

/** The Penn part of speech of each token of one sentence: `She met them` gives `PRP VBD PRP`. */
export function tagParts(tokens: readonly Token[]): PennTag[] {
  const { tags } = (model ??= readParts(file));
  return tagWords(
    model,
    tokens.map((token) => token.text),
  ).map((tag) => tags[tag] ?? 'NN');
}
