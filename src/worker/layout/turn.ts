/**
 * Turns a drawing so that its long side lies along the long side of the surface, and stretches it a little towards the
 * surface's form. A drawing that was there before is left as it is.
 */
import type { LayoutInput } from '../../core/network/layout.ts';

const MOST_STRETCH = 1.22;
const STEPS = 12;

export function turnToFit({ nodes, aspect }: LayoutInput, places: Float64Array): void {
  if (nodes.length < 3 || nodes.some(({ fixed, start }) => fixed ?? start)) return;
  let best = { angle: 0, off: Infinity };
  for (let step = 0; step < STEPS; step++) {
    const angle = (step / STEPS) * Math.PI;
    const { width, height } = extent(places, angle);
    const off = Math.abs(Math.log(width / height / aspect));
    if (off < best.off - 1e-9) best = { angle, off };
  }
  const { width, height } = extent(places, best.angle);
  const wanted = Math.sqrt((aspect * height) / width);
  const stretch = Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, wanted));
  const [cos, sin] = [Math.cos(best.angle), Math.sin(best.angle)];
  for (let i = 0; i < nodes.length; i++) {
    const [x, y] = [places[2 * i] ?? 0, places[2 * i + 1] ?? 0];
    places[2 * i] = (x * cos - y * sin) * stretch;
    places[2 * i + 1] = (x * sin + y * cos) / stretch;
  }
}

function extent(places: Float64Array, angle: number): { width: number; height: number } {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i + 1 < places.length; i += 2) {
    const [x, y] = [places[i] ?? 0, places[i + 1] ?? 0];
    const [across, down] = [x * cos - y * sin, x * sin + y * cos];
    left = Math.min(left, across);
    right = Math.max(right, across);
    top = Math.min(top, down);
    bottom = Math.max(bottom, down);
  }
  // A line of actors has no height: a label's height stands for it.
  return { width: Math.max(40, right - left), height: Math.max(40, bottom - top) };
}
