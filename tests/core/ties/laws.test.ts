import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/core/readDocument.ts';
import type { DocumentId, Span } from '../../../src/core/types.ts';

const WORDS =
  'Kenya Peru Peruvian Oslo Anna Berg president of the , . and which said that attacked sanctions on with its ally not refused to meet talks between signed an agreement “ ” minister has was by will'.split(
    ' ',
  );

const texts = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 60 })
  .map((words) => words.join(' '));

const inside = (span: Span | null, [start, end]: Span): boolean =>
  span === null || (span[0] >= start && span[1] <= end && span[0] < span[1]);

const meet = (a: Span | null, b: Span): boolean => a !== null && a[0] < b[1] && b[0] < a[1];

describe('ties of any text', { timeout: 60_000 }, () => {
  it('hold their ends and their trigger inside the sentence that is their evidence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { document, entities, ties } = readDocument({ id: 'd' as DocumentId, text });
        for (const tie of ties) {
          expect(tie.source).not.toBe(tie.target);
          expect(entities[tie.source] && entities[tie.target]).toBeTruthy();
          for (const { start, end, source, target, trigger } of tie.evidence) {
            expect(document.sentences).toContainEqual([start, end]);
            expect([source, target, trigger].every((s) => inside(s, [start, end]))).toBe(true);
            if (tie.quadClass !== null)
              expect([source, target].some((s) => meet(s, trigger))).toBe(false);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are the same at a second reading', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = () => readDocument({ id: 'd' as DocumentId, text }).ties;
        expect(read()).toEqual(read());
      }),
      { numRuns: 30 },
    );
  });
});
