import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS, QUAD_CLASSES } from '../../src/core/types.ts';

const css = readFileSync('src/app.css', 'utf8');

/** Every `--name: light-dark(#light, #dark)` of app.css. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string, theme: 'light' | 'dark'): number {
  const [a, b] = [one, other].map((name) => {
    const token = tokens.get(name);
    if (!token) throw new Error(`app.css has no token --${name}`);
    return luminance(token[theme]);
  }) as [number, number]; // two in, two out
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const surfaces = ['paper', 'panel', 'hover', 'field', 'note'];
const families = ['cooperation', 'conflict', 'structural'];
const noteColours = ['yellow', 'red', 'green', 'blue', 'violet'].map((name) => `note-${name}`);
const ties = [...QUAD_CLASSES, 'structural', 'co-mention'].map((name) => `tie-${name}`);
const actors = ENTITY_KINDS.map((kind) => `actor-${kind}`);

const text: [string, string][] = [
  ...['ink', 'ink-soft', 'ink-faint', 'accent', 'warning'].flatMap((ink) =>
    surfaces.map((surface): [string, string] => [ink, surface]),
  ),
  ...families.flatMap((family): [string, string][] => [
    [`text-${family}`, 'panel'],
    [`text-${family}`, `tint-${family}`],
    ['ink', `tint-${family}`],
  ]),
  ['ink', 'tint-actor'],
  ['ink', 'found'],
  ...['yellow', 'red', 'green', 'blue', 'violet'].map((name): [string, string] => [
    'ink',
    `sticky-${name}`,
  ]),
  ['on-accent', 'accent'],
  ['on-strong', 'strong'],
  ['panel', 'tie-material-cooperation'],
  ['panel', 'tie-material-conflict'],
];
const marks: [string, string][] = [...ties, ...actors, ...noteColours, 'line-strong'].flatMap(
  (mark) => ['paper', 'panel'].map((surface): [string, string] => [mark, surface]),
);

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(text)('text in %s can be read on %s', (ink, surface) => {
    expect(contrast(ink, surface, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marks)('a mark in %s can be seen on %s', (mark, surface) => {
    expect(contrast(mark, surface, theme)).toBeGreaterThanOrEqual(3);
  });
});

it('every colour of the root has a light and a dark value', () => {
  const root = css.slice(css.indexOf(':root {'), css.indexOf('}', css.indexOf(':root {')));
  const colours = root.split('\n').filter((line) => line.includes('#') && line.includes('--'));
  expect(colours.filter((line) => !line.includes('light-dark('))).toEqual([]);
});
