/** Where title, network, legend and caption stand in a figure: arithmetic only, in CSS pixels. */
import type { LegendEntry } from '../../core/export/legend.ts';

export const TITLE_FONT = '600 24px "Source Serif 4", serif';
export const LEGEND_FONT = '500 12px "Inter", sans-serif';
export const CAPTION_FONT = '400 11px "Inter", sans-serif';

export const MARK_WIDTH = 26;
const MARGIN = 32;
const LEAST_WIDTH = 560;
const TITLE_LINE = 31;
const LEGEND_LINE = 21;
const CAPTION_LINE = 16;
const COLUMN_GAP = 28;
const BLOCK_GAP = 20;

export interface FigureContent {
  readonly network: { readonly width: number; readonly height: number };
  readonly title: string;
  readonly legend: readonly LegendEntry[];
  readonly caption: readonly string[];
}

export interface FigureLayout {
  readonly width: number;
  readonly height: number;
  readonly title: readonly PlacedText[];
  readonly network: { readonly x: number; readonly y: number };
  /** `x` and `y` are where the mark begins and its middle; the words follow it. */
  readonly legend: readonly {
    readonly entry: LegendEntry;
    readonly x: number;
    readonly y: number;
  }[];
  readonly caption: readonly PlacedText[];
}

/** A line of text by the left end of its middle. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export type MeasureLine = (text: string, font: string) => number;

export function layoutFigure(content: FigureContent, measure: MeasureLine): FigureLayout {
  const inner = Math.max(content.network.width, LEAST_WIDTH);
  let y = MARGIN;
  const linesAt = (texts: readonly string[], font: string, line: number): PlacedText[] =>
    texts
      .flatMap((text) => wrap(text, inner, (part) => measure(part, font)))
      .map((text) => {
        const placed = { text, x: MARGIN, y: y + line / 2 };
        y += line;
        return placed;
      });

  const title = linesAt([content.title.trim()].filter(Boolean), TITLE_FONT, TITLE_LINE);
  if (title.length > 0) y += BLOCK_GAP;
  const network = { x: MARGIN + (inner - content.network.width) / 2, y };
  y += content.network.height + BLOCK_GAP;

  const widest = Math.max(
    0,
    ...content.legend.map((entry) => measure(legendText(entry), LEGEND_FONT)),
  );
  const column = MARK_WIDTH + widest + COLUMN_GAP;
  const columns = Math.max(1, Math.min(4, Math.floor((inner + COLUMN_GAP) / column)));
  const rows = Math.ceil(content.legend.length / columns);
  const legend = content.legend.map((entry, i) => ({
    entry,
    x: MARGIN + Math.floor(i / rows) * column,
    y: y + (i % rows) * LEGEND_LINE + LEGEND_LINE / 2,
  }));
  if (legend.length > 0) y += rows * LEGEND_LINE + BLOCK_GAP;
  const caption = linesAt(content.caption, CAPTION_FONT, CAPTION_LINE);
  return {
    width: inner + 2 * MARGIN,
    height: y + MARGIN - (caption.length > 0 ? 0 : BLOCK_GAP),
    title,
    network,
    legend,
    caption,
  };
}

export const legendText = ({ words, count }: LegendEntry): string => `${words}  ${String(count)}`;

function wrap(text: string, most: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
