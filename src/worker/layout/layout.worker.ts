import type { PlaceAnswer, PlaceRequest } from './messages.ts';
import { place } from './place.ts';

self.onmessage = ({ data: { id, input } }: MessageEvent<PlaceRequest>) => {
  let answer: PlaceAnswer;
  try {
    answer = { kind: 'placed', id, places: place(input) };
  } catch (error) {
    answer = {
      kind: 'failed',
      id,
      message: error instanceof Error ? error.message : String(error),
    };
  }
  self.postMessage(answer);
};
