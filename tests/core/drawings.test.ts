import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leavesBox, stopShort, withinBounds } from '../../src/core/drawings.ts';
import { checkValue } from '../../src/core/records.ts';

const box = { x: 0, y: 0, width: 100, height: 60 };

describe('an arrow', () => {
  it.each([
    ['to the right', { x: 200, y: 30 }, { x: 100, y: 30 }],
    ['below', { x: 50, y: 300 }, { x: 50, y: 60 }],
    ['through a corner', { x: 150, y: 90 }, { x: 100, y: 60 }],
    ['to a place inside', { x: 60, y: 30 }, { x: 50, y: 30 }],
  ])('leaves its note %s', (_, to, expected) => {
    expect(leavesBox(box, to)).toEqual(expected);
  });

  it('stops short of its goal, but not behind its beginning', () => {
    expect(stopShort({ x: 0, y: 0 }, { x: 30, y: 40 }, 10)).toEqual({ x: 24, y: 32 });
    expect(stopShort({ x: 0, y: 0 }, { x: 3, y: 4 }, 10)).toEqual({ x: 3, y: 4 });
  });
});

describe('a sticky note', () => {
  it('wherever it is put, can be kept and read again', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(number, number, number, number, (x, y, width, height) => {
        const kept = {
          kind: 'sticky',
          id: 'a',
          ...withinBounds({ x, y, width, height }),
          text: '',
          colour: 'red',
        };
        expect(checkValue('drawings', JSON.parse(JSON.stringify(kept)))).toMatchObject({
          kind: 'ok',
          value: { value: kept },
        });
      }),
    );
  });

  it.each([
    ['without a size', { kind: 'sticky', id: 'a', x: 0, y: 0, text: '', colour: 'red' }],
    ['of a strange colour', { kind: 'sticky', id: 'a', ...box, text: '', colour: 'pink' }],
    ['with an id that is none', { kind: 'sticky', id: '<b>', ...box, text: '', colour: 'red' }],
    ['of an unknown kind', { kind: 'circle', id: 'a' }],
  ])('%s is refused', (_, input) => {
    expect(checkValue('drawings', input).kind).toBe('wrong');
  });
});
