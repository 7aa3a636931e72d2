import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketOf, FeatureBag } from '../../../../src/core/ties/judge/featureBag.ts';

const part = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(undefined));

describe('a feature', () => {
  it('has the row of its parts with spaces between them', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        expect(bucketOf(...parts)).toBe(bucketOf(parts.map(String).join(' ')));
      }),
    );
  });

  it('counts once', () => {
    const bag = new FeatureBag();
    bag.add('role', 'S', 1);
    bag.add('role S', 1);
    expect(bag.all()).toEqual([bucketOf('role S 1')]);
  });
});
