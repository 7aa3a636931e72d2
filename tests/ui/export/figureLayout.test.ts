import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LegendEntry } from '../../../src/core/export/legend.ts';
import { layoutFigure } from '../../../src/ui/export/figureLayout.ts';

const measure = (text: string): number => text.length * 6;
const entries = (count: number): LegendEntry[] =>
  Array.from({ length: count }, (_, i) => ({
    mark: 'denied',
    words: `Entry ${String(i)}`,
    count: i,
  }));

describe('a figure', () => {
  it('has its parts below each other, inside its edges', () => {
    const side = fc.integer({ min: 50, max: 3000 });
    fc.assert(
      fc.property(
        side,
        side,
        fc.lorem({ maxCount: 30 }),
        fc.nat(16),
        (width, height, title, count) => {
          const content = {
            network: { width, height },
            title,
            legend: entries(count),
            caption: ['One.', 'Two.'],
          };
          const figure = layoutFigure(content, measure);
          const ys = [
            ...figure.title.map(({ y }) => y),
            figure.network.y,
            figure.network.y + height,
            ...(figure.legend[0] ? [figure.legend[0].y] : []),
            ...figure.caption.map(({ y }) => y),
            figure.height,
          ];
          expect(ys).toEqual([...ys].sort((a, b) => a - b));
          expect(figure.network.x + width).toBeLessThan(figure.width);
          for (const { x } of figure.legend) expect(x).toBeLessThan(figure.width - 60);
        },
      ),
    );
  });

  it('is no larger than its network where it has no words', () => {
    const bare = { network: { width: 900, height: 500 }, title: ' ', legend: [], caption: [] };
    const { title, height } = layoutFigure(bare, measure);
    expect(title).toEqual([]);
    expect(height).toBe(500 + 2 * 32);
  });

  it('breaks a long title', () => {
    const content = {
      network: { width: 600, height: 100 },
      title: 'word '.repeat(60),
      legend: [],
      caption: [],
    };
    expect(layoutFigure(content, measure).title.length).toBeGreaterThan(2);
  });
});
