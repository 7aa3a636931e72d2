import type { Page } from 'playwright-core';
import { findMarks, type Mark } from './pixels.ts';

/** The colour of countries in the light theme. */
const COUNTRY = '#24486b';
const NEAR = 6;

/** The marks of countries once the drawing has come to rest, largest first. */
export async function restingMarks(page: Page): Promise<Mark[]> {
  let before: Mark[] = [];
  for (let look = 0; look < 40; look++) {
    const now = await findMarks(page.getByRole('main'), COUNTRY, 80);
    const isSame = now.every((mark) => isNear(before, mark)) && now.length === before.length;
    if (now.length > 0 && isSame) return now;
    before = now;
    await page.waitForTimeout(300);
  }
  throw new Error('The drawing never came to rest');
}

export function isNear(marks: readonly Mark[], place: { x: number; y: number }): boolean {
  return marks.some((mark) => Math.hypot(mark.x - place.x, mark.y - place.y) < NEAR);
}
