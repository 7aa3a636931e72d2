/** Labels: how they are set, and how much room they take, so that the layout can keep them apart. */

export const LABEL_GAP = 3;
export const HALO = 2;

/** Names are set in it on the canvas. */
export const LABEL_FAMILY = "'Inter', sans-serif";
/** One letter of each of its subsets: most names need no other. */
export const LABEL_LETTERS = 'aš';

export interface LabelFont {
  readonly size: number;
  readonly weight: number;
}
export const SMALL_LABEL: LabelFont = { size: 11, weight: 500 };
export const LARGE_LABEL: LabelFont = { size: 13, weight: 600 };

/** A label breaks where it would be wider than this. */
const MOST_LABEL_WIDTH = 132;
/** What is longer ends in dots: the whole name is in the lists and the inspector. */
const MOST_LINES = 3;
const LINE_HEIGHT = 1.25;

export type MeasureText = (text: string, font: LabelFont) => number;

/** Breaks a name at spaces, into as few lines as fit and these about as wide as each other. */
export function wrapLabel(name: string, font: LabelFont, measure: MeasureText): string {
  const wrapTo = (most: number): string[] => {
    const lines: string[] = [];
    for (const word of name.split(' ')) {
      const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
      if (lines.length > 0 && measure(longer, font) <= most) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
  const full = wrapTo(MOST_LABEL_WIDTH);
  if (full.length > MOST_LINES) return `${full.slice(0, MOST_LINES).join('\n')}…`;
  const wanted = full.length;
  if (wanted === 1) return name; // most names: as wide as they are
  for (let most = MOST_LABEL_WIDTH / 2; most < MOST_LABEL_WIDTH; most += 6) {
    const lines = wrapTo(most);
    if (lines.length === wanted) return lines.join('\n');
  }
  return full.join('\n');
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

/** Measures with the page's own fonts. The same words are asked for again with each drawing: what they take is remembered. */
export function canvasMeasure(family: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text, { size }) => text.length * size * 0.55; // no canvas (printing, a test): near enough
  const known = new Map<string, number>();
  // Until its font is there, a text is measured in another.
  document.fonts.addEventListener('loadingdone', () => {
    known.clear();
  });
  return (text, font) => {
    const css = cssFont(font, family);
    const key = `${css} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = css;
      known.set(key, (width = context.measureText(text).width));
    }
    return width;
  };
}

/** Waits for the page's fonts, in the subsets that these names need. */
export async function loadLabelFonts(family: string, names: string): Promise<void> {
  await Promise.all(
    [SMALL_LABEL, LARGE_LABEL].map((font) => document.fonts.load(cssFont(font, family), names)),
  );
}

const cssFont = ({ size, weight }: LabelFont, family: string): string =>
  `${String(weight)} ${String(size)}px ${family}`;
