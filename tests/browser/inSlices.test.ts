import { expect, it } from 'vitest';
import { inSlices } from '../../src/state/inSlices.ts';

it('lets the page draw between two slices', async () => {
  let frames = 0;
  let isOver = false;
  const count = (): void => {
    frames++;
    if (!isOver) requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  const seen: number[] = [];
  await inSlices(
    (function* () {
      for (let step = 0; step < 20; step++) {
        const end = performance.now() + 10; // longer than a slice
        while (performance.now() < end);
        seen.push(frames);
        yield;
      }
    })(),
  );
  isOver = true;
  expect(new Set(seen).size).toBe(20);
});
