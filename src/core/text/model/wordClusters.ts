/** Words that stand in like company have one cluster number: what is learnt of one helps with all of them. */
import file from './clusters.txt?raw';
import { hashText } from './hash.ts';
import { bytesToText, textToBytes } from './packing.ts';
import { lookUp, readWordMap, type WordMap, writeWordMap } from './wordMap.ts';

export interface WordClusters {
  readonly map: WordMap;
  /** The coarse cluster of each fine one. */
  readonly coarse: Uint8Array;
}

export interface ClusterPair {
  /** -1 where the word is unknown. */
  readonly fine: number;
  readonly coarse: number;
}

export const UNKNOWN: ClusterPair = { fine: -1, coarse: -1 };

export function writeClusters({ map, coarse }: WordClusters): string {
  return `${writeWordMap(map)}${bytesToText(coarse)}\n`;
}

function readClusters(text: string): WordClusters {
  return { map: readWordMap(text), coarse: textToBytes(text.split('\n')[2] ?? '') };
}

let shipped: WordClusters | null = null;

/** The clusters of a word in small letters. */
export function clustersOf(lower: string): ClusterPair {
  shipped ??= readClusters(file);
  const fine = lookUp(shipped.map, hashText(lower));
  return fine < 0 ? UNKNOWN : { fine, coarse: shipped.coarse[fine] ?? -1 };
}
