import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeId } from '../../../src/core/network/placeId.ts';
import type { DocumentId } from '../../../src/core/types.ts';

it.each([
  ['talks.txt', 7, 'atalks.txt.7'],
  ['two words|one.txt', 0, 'atwo%20.words%7c.one.txt.0'],
  ['~0k3-a', 12, 'a~0k3-a.12'],
])('%s and %i: %s', (document, nth, id) => {
  expect(placeId('a', document as DocumentId, nth)).toBe(id);
});

it('is another for another place, and can stand in a list', () => {
  const place = fc.tuple(fc.string({ unit: 'binary', maxLength: 8 }), fc.nat(20));
  fc.assert(
    fc.property(place, place, ([a, n], [b, m]) => {
      const [one, other] = [placeId('a', a as DocumentId, n), placeId('a', b as DocumentId, m)];
      expect(one === other).toBe(a === b && n === m);
      expect(one).toMatch(/^[\w.~%-]+$/);
    }),
  );
});
