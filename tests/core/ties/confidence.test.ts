import { expect, it } from 'vitest';
import { confidenceOf } from '../../../src/core/ties/confidence.ts';

it('is higher for a title before a name than for an object of any verb', () => {
  expect(confidenceOf('post title name', 'holds-post')).toBeGreaterThan(0.9);
  expect(confidenceOf('verb S>O', 'AID')).toBeLessThan(0.5);
});

it('is even where a rule was never measured', () => {
  expect(confidenceOf('verb S>O', 'located-in')).toBe(0.5);
});

it('is lower for events than for lasting ties of the judge', () => {
  expect(confidenceOf('judge country country', 'ASSAULT')).toBeLessThan(
    confidenceOf('judge person country', 'holds-post'),
  );
});
