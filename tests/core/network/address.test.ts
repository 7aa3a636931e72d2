import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtersFromHash, filtersToHash } from '../../../src/core/network/address.ts';
import { NO_FILTERS } from '../../../src/core/network/filters.ts';
import type { DocumentId } from '../../../src/core/types.ts';
import { randomFiltered } from './randomNetwork.ts';

describe('the address of a view', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(
        randomFiltered,
        fc.string(),
        fc.string({ minLength: 1 }),
        ([, some], text, id) => {
          const filters = { ...some, text, hiddenDocuments: [id as DocumentId] };
          expect(filtersFromHash(filtersToHash(filters))).toEqual(filters);
        },
      ),
    );
  });

  it('is empty without filters, and short with few', () => {
    expect(filtersToHash(NO_FILTERS)).toBe('');
    expect(filtersToHash({ ...NO_FILTERS, hiddenKinds: ['weapon'], leastEvidence: 2 })).toBe(
      '#without=weapon&least=2',
    );
  });

  it.each(['#', '#least=-3', '#without=dragons', '#text=%E0%A4%A', '#said=perhaps', '#=&&x', 'no'])(
    'ignores what it does not know: %s',
    (hash) => {
      expect(filtersFromHash(hash)).toEqual(NO_FILTERS);
    },
  );

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        expect(filtersFromHash(hash).leastEvidence).toBeGreaterThan(0);
      }),
    );
  });

  it('writes half a surrogate pair as the replacement character', () => {
    const hash = filtersToHash({ ...NO_FILTERS, text: 'a\uD800' });
    expect(filtersFromHash(hash).text).toBe('a\uFFFD');
  });
});
