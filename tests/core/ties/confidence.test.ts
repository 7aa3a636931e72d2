import { expect, it } from 'vitest';
import { confidenceOf } from '../../../src/core/ties/confidence.ts';

it('is higher for a title before a name than for an object of any verb', () => {
  expect(confidenceOf('post title name', 'holds-post')).toBeGreaterThan(0.9);
  expect(confidenceOf('verb S>O', 'AID')).toBeLessThan(0.7);
});

it('is even where a rule was never measured', () => {
  expect(confidenceOf('verb S>O', 'located-in')).toBe(0.5);
});

it('grows with the chance that the judge gives', () => {
  expect(confidenceOf('judge 80', 'ASSAULT')).toBeGreaterThan(confidenceOf('judge 40', 'ASSAULT'));
  expect(confidenceOf('judge 80', 'part-of')).toBeGreaterThan(confidenceOf('judge 40', 'part-of'));
});
