/** How long one letter typed into the search takes, over many documents. */
import {
  findActors,
  findTies,
  findTitles,
  indexActors,
  indexTies,
} from '../../src/core/search/findNames.ts';
import { findSentences, makeSearchable } from '../../src/core/search/fullText.ts';
import { lastOf } from '../../src/core/steps.ts';
import type { Document, DocumentId, Span } from '../../src/core/types.ts';
import { makeNetwork } from './networks.ts';
import { newsText } from './newsText.ts';

const QUERIES = ['norwegian minister refused', 'velden', 'fisheries agreement peru', 'zyzzyva'];
const MOST = 5;

/** Of one letter; the machine may be busy with something else at the moment. */
function medianOf3(run: () => void): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[1] ?? 0;
}

/** The time to prepare the documents, and of all letters typed one after the other the median and the longest, in ms. */
export function timeSearching(documents: number): {
  readonly prepare: number;
  readonly median: number;
  readonly longest: number;
} {
  const text = newsText(5_000);
  const sentences = [...text.matchAll(/[^.\n]+[.\n]/gu)].map(({ index, 0: words }): Span => [
    index,
    index + words.length,
  ]);
  const all = Array.from({ length: documents }, (_, i): Document => ({
    id: `d${String(i)}` as DocumentId,
    title: `Ministers meet, part ${String(i)}`,
    source: null,
    date: null,
    words: 0,
    language: 'en',
    sentences,
    skipped: [],
  }));
  const network = makeNetwork(5_000);
  const start = performance.now();
  const texts = all.map((document, i) =>
    lastOf(makeSearchable(document, `${String(i)} é ${text}`)),
  );
  const actors = indexActors(network.entities);
  const ties = indexTies(network, new Map());
  const prepare = performance.now() - start;
  const times: number[] = [];
  for (const query of QUERIES)
    for (let letters = 1; letters <= query.length; letters++) {
      const typed = query.slice(0, letters);
      times.push(
        medianOf3(() => {
          findActors(actors, typed, MOST);
          findTies(ties, typed, MOST);
          findTitles(all, typed, MOST);
          findSentences(texts, typed, 2 * MOST);
        }),
      );
    }
  times.sort((a, b) => a - b);
  return {
    prepare,
    median: times[Math.floor(times.length / 2)] ?? 0,
    longest: times.at(-1) ?? 0,
  };
}
