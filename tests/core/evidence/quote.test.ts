import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citedQuote, cutQuote, quoteOf, sentenceNumber } from '../../../src/core/evidence/quote.ts';
import type { MarkedSpan, PartRole } from '../../../src/core/evidence/quote.ts';
import type { Span } from '../../../src/core/types.ts';
import { NETWORK, TEXTS } from '../../fixtures/norland.ts';

const [support] = NETWORK.ties;
const [evidence] = support?.evidence ?? [];
const document = NETWORK.documents[0];
if (!support || !evidence || !document) throw new Error('the fixture has no ties');
const text = TEXTS.get(evidence.document) ?? '';

it('marks who, what and to whom in a quote', () => {
  const parts = quoteOf(text, evidence).map(({ text, role }) => [role, text]);
  expect(parts).toEqual([
    ['source', 'Norland'],
    ['plain', ' and '],
    ['target', 'Vestria'],
    ['plain', ' '],
    ['trigger', 'signed'],
    ['plain', ' the Kelm Harbour Pact on Monday.'],
  ]);
});

it('lets an end win over the trigger it stands in', () => {
  const parts = cutQuote('Norland’s attack', 0, 16, [
    { span: [0, 7], role: 'source' },
    { span: [0, 16], role: 'trigger' },
  ]);
  expect(parts.map(({ role }) => role)).toEqual(['source', 'trigger']);
});

describe('the parts of a cut quote', () => {
  const span = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
  const role = fc.constantFrom<PartRole[]>('source', 'target', 'trigger', 'mention');
  const mark: fc.Arbitrary<MarkedSpan> = fc.record({ span, role });

  it('are the text again, whatever the marks', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(mark), (text, marks) => {
        const parts = cutQuote(text, 0, text.length, marks);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const part of parts) {
          expect(text.slice(part.start, part.start + part.text.length)).toBe(part.text);
        }
      }),
    );
  });
});

it('numbers sentences from 1 and knows what is none', () => {
  expect(sentenceNumber(document, evidence.start)).toBe(2);
  expect(sentenceNumber(document, text.indexOf('Share this Post'))).toBeNull();
});

it('cites title, source, date and sentence after a quote', () => {
  expect(citedQuote(text, evidence, document)).toBe(
    '“Norland and Vestria signed the Kelm Harbour Pact on Monday.” (Norland and Vestria sign a harbour pact, Kelm Herald, 2021-05-03, sentence 2)',
  );
});
