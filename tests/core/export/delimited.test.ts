import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDelimited } from '../../../src/core/export/delimited.ts';

describe('a table as text', () => {
  it.each([
    ['plain', ['a', 1], ',', 'a,1\r\n'],
    ['a comma', ['a, b', -2], ',', '"a, b",-2\r\n'],
    ['quotes', ['say "no"'], ',', '"say ""no"""\r\n'],
    ['a line break', ['a\nb'], ',', '"a\nb"\r\n'],
    ['a tab and a break between tabs', ['a\tb\r\nc', 'd'], '\t', 'a b  c\td\r\n'],
    ['a formula', ['=1+1'], ',', "'=1+1\r\n"],
    ['a command', ['@SUM(A1)'], '\t', "'@SUM(A1)\r\n"],
    ['a dash before a quote', ['-no'], ',', "'-no\r\n"],
  ] as const)('%s', (_what, row, separator, text) => {
    expect(toDelimited([row], separator)).toBe(text);
  });

  it('keeps one line a row and one tab between two cells, whatever is in them', () => {
    const rows = fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(rows, (some) => {
        const lines = toDelimited(some, '\t').split('\r\n');
        expect(lines).toHaveLength(some.length + 1);
        for (const line of lines.slice(0, -1)) expect(line.split('\t')).toHaveLength(2);
      }),
    );
  });
});
