import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '../../src/intake/cleanText.ts';
import { cleanPath } from '../../src/intake/taken.ts';

describe('a text as it is kept', () => {
  it.each([
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['a page\fanother', 'a page\nanother'],
    ['\uFEFFA mark', 'A mark'],
    ['bell\u0007 and null\0', 'bell and null'],
    ['inter\u00ADnational', 'international'],
    ['safe\u202Etxt.exe\u202C', 'safetxt.exe'],
    ['👩‍👩‍👧 and می‌خواهم', '👩‍👩‍👧 and می‌خواهم'],
    ['half \uD83D a pair', 'half \uFFFD a pair'],
    ['one\n\n\n \t\n\ntwo  \n', 'one\n\ntwo'],
    ['  indented', '  indented'],
    ['\tcolumns\tof\ta table', '\tcolumns\tof\ta table'],
  ])('%j', (text, kept) => {
    expect(cleanText(text)).toBe(kept);
  });

  it('is kept as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  }, 30_000);

  it.each([
    ['a million empty lines', '\n'.repeat(1_000_000), 0],
    ['a million blank lines', ' \t\n'.repeat(1_000_000), 0],
    ['one line of ten million letters', 'a'.repeat(10_000_000), 10_000_000],
    ['ten million blanks', ' '.repeat(10_000_000), 0],
  ])('is not held up by %s', (_, text, length) => {
    expect(cleanText(text)).toHaveLength(length);
  });
});

it('makes one short line of a name', () => {
  expect(cleanLine(' two\nlines\t of  it ', 100)).toBe('two lines of it');
  expect(cleanLine('x'.repeat(5_000_000), 10)).toBe('xxxxxxxxx…');
  expect(cleanLine('😀😀😀', 4)).toBe('😀…');
});

describe('a path that may be shown', () => {
  it.each([
    ['reports/may/talks.pdf', 'reports/may/talks.pdf'],
    ['C:\\reports\\talks.pdf', 'C:/reports/talks.pdf'],
    ['../../etc/passwd', 'etc/passwd'],
    ['a\0b.txt', 'ab.txt'],
    ['two\nlines.txt', 'two lines.txt'],
    ['<script>alert(1)</script>.txt', '<script>alert(1)</script>.txt'],
    ['gpj.\u202Etxt', 'gpj.txt'],
    ['🗺️.txt', '🗺️.txt'],
    ['', 'a file without a name'],
  ])('%j', (path, shown) => {
    expect(cleanPath(path)).toBe(shown);
  });

  it('keeps the end of a very long one', () => {
    const path = cleanPath(`${'folder/'.repeat(1_000)}talks.pdf`);
    expect(path.length).toBeLessThanOrEqual(2_000);
    expect(path).toMatch(/^….*folder\/talks\.pdf$/u);
  });
});
