import type { Locator, Page } from 'playwright-core';

export interface Mark {
  /** Its middle, in CSS pixels of the page. */
  readonly x: number;
  readonly y: number;
  /** Pixels of just its colour. */
  readonly area: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** How many different colours it has. */
  readonly colours: number;
  /** The share of its pixels that differ from the first, top left. */
  readonly inked: number;
}

/**
 * Finds the spots of one colour ("#24486b") in what an element shows, largest first. A canvas has no elements to ask for,
 * so the journeys look at it, as a person does.
 */
export async function findMarks(element: Locator, colour: string, least = 60): Promise<Mark[]> {
  const box = await element.boundingBox();
  if (!box) throw new Error('The element to look at is not on the page');
  const png = (await element.screenshot({ animations: 'disabled' })).toString('base64');
  const marks = await element.page().evaluate(
    async ({ source, wanted }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const { width, height } = image;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const isWanted = (at: number): boolean =>
        wanted.every((value, channel) => Math.abs((data[4 * at + channel] ?? 0) - value) <= 2);

      const seen = new Uint8Array(width * height);
      const found: { x: number; y: number; area: number }[] = [];
      for (let start = 0; start < seen.length; start++) {
        if (seen[start] || !isWanted(start)) continue;
        let [area, sumX, sumY] = [0, 0, 0];
        const open = [start];
        seen[start] = 1;
        for (let at = open.pop(); at !== undefined; at = open.pop()) {
          area += 1;
          sumX += at % width;
          sumY += Math.floor(at / width);
          for (const next of [at - 1, at + 1, at - width, at + width]) {
            if (next < 0 || next >= seen.length || seen[next] || !isWanted(next)) continue;
            seen[next] = 1;
            open.push(next);
          }
        }
        found.push({ x: sumX / area, y: sumY / area, area });
      }
      return found;
    },
    { source: `data:image/png;base64,${png}`, wanted: channels(colour) },
  );
  return marks
    .filter((mark) => mark.area >= least)
    .sort((a, b) => b.area - a.area)
    .map((mark) => ({ ...mark, x: mark.x + box.x, y: mark.y + box.y }));
}

/** Decodes a PNG with the browser itself, the strictest reader at hand. */
export function readPicture(page: Page, png: Buffer): Promise<Picture> {
  return page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const { width, height } = image;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
      const inked = pixels.reduce((sum, pixel) => sum + (pixel === pixels[0] ? 0 : 1), 0);
      return { width, height, colours: new Set(pixels).size, inked: inked / pixels.length };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
