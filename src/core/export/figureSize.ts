/** Where a browser's canvas ends, with a little room: beyond it an image comes out empty, without a word. */
const MOST_PIXELS = 260_000_000;
const MOST_SIDE = 32_000;

export interface FigureScale {
  readonly scale: number;
  /** Less than what was asked for. */
  readonly isCapped: boolean;
}

/** The largest scale up to the wanted one at which a figure of this size can still be drawn. */
export function figureScale(wanted: number, width: number, height: number): FigureScale {
  const most = Math.min(
    MOST_SIDE / Math.max(width, 1),
    MOST_SIDE / Math.max(height, 1),
    Math.sqrt(MOST_PIXELS / Math.max(width * height, 1)),
  );
  // Cut to hundredths, so that the number that is shown is the number that is drawn.
  return most >= wanted
    ? { scale: wanted, isCapped: false }
    : { scale: Math.max(0.01, Math.floor(most * 100) / 100), isCapped: true };
}
