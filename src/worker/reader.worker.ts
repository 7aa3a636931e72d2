import { readCorpus } from '../core/readCorpus.ts';
import type { ReadAnswer, ReadRequest } from './messages.ts';

const answer = (message: ReadAnswer): void => {
  self.postMessage(message);
};

self.onmessage = ({ data: { texts } }: MessageEvent<ReadRequest>) => {
  const started = performance.now();
  try {
    const network = readCorpus(texts, (done, total) => {
      answer({ kind: 'progress', done, total });
    });
    answer({ kind: 'done', network, tookMs: performance.now() - started });
  } catch (error) {
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};
