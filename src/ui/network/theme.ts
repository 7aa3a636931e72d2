/** The design tokens as plain colours: a canvas cannot read custom properties or `light-dark()`. */
import { EDGE_CLASSES } from '../../core/network/filters.ts';
import type { EdgeClass } from '../../core/network/filters.ts';
import { NOTE_COLOURS } from '../../core/noteColours.ts';
import type { NoteColour } from '../../core/noteColours.ts';
import { ENTITY_KINDS } from '../../core/types.ts';
import type { EntityKind } from '../../core/types.ts';

export interface Theme {
  readonly paper: string;
  readonly panel: string;
  readonly line: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly accent: string;
  readonly star: string;
  readonly found: string;
  readonly family: string;
  readonly stickies: Readonly<Record<NoteColour, string>>;
  readonly ties: Readonly<Record<EdgeClass, string>>;
  readonly actors: Readonly<Record<EntityKind, string>>;
}

/** Reads the tokens as they are resolved where the element stands, in the theme of the moment. */
export function readTheme(element: HTMLElement): Theme {
  const probe = document.createElement('span');
  probe.style.transitionProperty = 'none'; // a colour that is still on its way would be read as the one before
  element.append(probe);
  const colour = (token: string): string => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const each = <Name extends string>(names: readonly Name[], prefix: string) =>
    Object.fromEntries(names.map((name) => [name, colour(`${prefix}-${name}`)])) as Record<
      Name,
      string
    >; // one entry for each name
  const theme = {
    paper: colour('paper'),
    panel: colour('panel'),
    line: colour('line'),
    ink: colour('ink'),
    inkSoft: colour('ink-soft'),
    accent: colour('accent'),
    star: colour('note-yellow'),
    found: colour('found'),
    family: getComputedStyle(element).fontFamily,
    stickies: each(NOTE_COLOURS, 'sticky'),
    ties: each(EDGE_CLASSES, 'tie'),
    actors: each(ENTITY_KINDS, 'actor'),
  };
  probe.remove();
  return theme;
}

/** The same tokens as they are in the light theme, for a figure on white. */
export function readLightTheme(element: HTMLElement): Theme {
  const light = document.createElement('div');
  light.style.colorScheme = 'light';
  element.append(light);
  const theme = readTheme(light);
  light.remove();
  return theme;
}

/** Any colour that CSS can write, custom properties too, as the canvas takes it. */
export function resolveColour(element: HTMLElement, colour: string): string {
  const probe = document.createElement('span');
  probe.style.color = colour;
  element.append(probe);
  const resolved = getComputedStyle(probe).color;
  probe.remove();
  return resolved;
}

/** Calls back when the theme changes: by the system, or by an attribute of the page. */
export function onThemeChange(callback: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', callback);
  const observer = new MutationObserver(callback);
  observer.observe(document.documentElement, { attributeFilter: ['class', 'data-theme', 'style'] });
  return () => {
    system.removeEventListener('change', callback);
    observer.disconnect();
  };
}
