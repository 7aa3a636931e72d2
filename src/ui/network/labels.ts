/** Labels: how they are set, and how much room they take, so that the layout can keep them apart. */

export const LABEL_GAP = 3;
export const HALO = 2;

export interface LabelFont {
  readonly size: number;
  readonly weight: number;
}
export const SMALL_LABEL: LabelFont = { size: 11, weight: 500 };
export const LARGE_LABEL: LabelFont = { size: 13, weight: 600 };

/** A label breaks where it would be wider than this. */
export const MOST_LABEL_WIDTH = 132;
const LINE_HEIGHT = 1.25;

export type MeasureText = (text: string, font: LabelFont) => number;

/** Breaks a name into lines of about equal width, at spaces only. */
export function wrapLabel(name: string, font: LabelFont, measure: MeasureText): string {
  const lines = Math.ceil(measure(name, font) / MOST_LABEL_WIDTH);
  if (lines < 2) return name;
  const most = Math.max(measure(name, font) / lines, MOST_LABEL_WIDTH * 0.75);
  const wrapped: string[] = [];
  let line = '';
  for (const word of name.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, font) > most) {
      wrapped.push(line);
      line = word;
    } else line = longer;
  }
  return [...wrapped, line].join('\n');
}

/** The room that a wrapped label takes, halo included. */
export function labelBox(
  label: string,
  font: LabelFont,
  measure: MeasureText,
): { width: number; height: number } {
  const lines = label.split('\n');
  return {
    width: Math.max(...lines.map((line) => measure(line, font))) + 2 * HALO,
    height: lines.length * font.size * LINE_HEIGHT + LABEL_GAP + HALO,
  };
}

/** Measures with the page's own fonts. */
export function canvasMeasure(family: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  return (text, { size, weight }) => {
    if (!context) return text.length * size * 0.55; // no canvas (printing, a test): near enough
    context.font = `${String(weight)} ${String(size)}px ${family}`;
    return context.measureText(text).width;
  };
}
