import { measure } from '../../core/network/measures/measure.ts';
import type { MeasureAnswer, MeasureRequest } from './messages.ts';

self.onmessage = ({ data: { id, linked } }: MessageEvent<MeasureRequest>) => {
  let answer: MeasureAnswer;
  try {
    answer = { kind: 'measured', id, measures: measure(linked) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    answer = { kind: 'failed', id, message };
  }
  self.postMessage(answer);
};
