/** Sticky notes and arrows as elements of a figure: drawn with the network, they are in its box and in its scale. */
import type { ElementDefinition } from 'cytoscape';
import type { Arrow, Sticky } from '../../core/drawings.ts';
import type { Point } from '../../core/network/layout.ts';
import type { EntityId } from '../../core/types.ts';
import { NOTE_COLOURS } from '../../core/noteColours.ts';
import type { StyleRule } from './stylesheet.ts';
import type { Theme } from './theme.ts';

export interface DrawnArrow {
  readonly arrow: Arrow;
  /** The actor it points at today, or the place. */
  readonly to: EntityId | Point;
}

/** Sticky notes with the height their text needs, and the arrows whose goal is drawn. */
export interface Drawn {
  readonly stickies: readonly Sticky[];
  readonly arrows: readonly DrawnArrow[];
}

const PADDING = 10;

/** `has` tells which actors are in the figure. */
export function stickyElements(
  { stickies, arrows }: Drawn,
  has: (id: EntityId) => boolean,
): ElementDefinition[] {
  const boxes = new Map(stickies.map((sticky) => [sticky.id, sticky]));
  const goals: ElementDefinition[] = [];
  const lines = arrows.flatMap(({ arrow, to }): ElementDefinition[] => {
    const box = boxes.get(arrow.from);
    if (!box || (typeof to === 'string' && !has(to))) return [];
    const goal = typeof to === 'string' ? to : `${arrow.id} goal`;
    if (typeof to !== 'string')
      goals.push({ data: { id: goal }, position: { ...to }, classes: 'sticky-goal' });
    const edge = { id: arrow.id, source: arrow.from, target: goal };
    return [{ group: 'edges', data: edge, classes: 'sticky-arrow' }];
  });
  const notes = stickies.map(({ id, x, y, width, height, text, colour }): ElementDefinition => ({
    group: 'nodes',
    data: { id, width, height, text, room: Math.max(1, width - 2 * PADDING) },
    position: { x: x + width / 2, y: y + height / 2 },
    classes: ['sticky', colour].join(' '),
  }));
  return [...notes, ...goals, ...lines];
}

export function stickyStyle(theme: Theme): StyleRule[] {
  return [
    {
      selector: 'node.sticky',
      style: {
        shape: 'rectangle',
        width: 'data(width)',
        height: 'data(height)',
        'border-width': 1,
        'border-color': theme.line,
        label: 'data(text)',
        'font-size': 12,
        'font-weight': 400,
        'text-wrap': 'wrap',
        'text-max-width': 'data(room)',
        'text-valign': 'center',
        'text-halign': 'center',
        'text-justification': 'left',
        'text-margin-y': 0,
        'text-outline-width': 0,
        'line-height': 1.4,
        'z-index': 40,
      },
    },
    ...NOTE_COLOURS.map((colour) => ({
      selector: `node.sticky.${colour}`,
      style: { 'background-color': theme.stickies[colour] },
    })),
    { selector: 'node.sticky-goal', style: { width: 1, height: 1, opacity: 0, label: '' } },
    {
      selector: 'edge.sticky-arrow',
      style: {
        width: 1.5,
        'curve-style': 'straight',
        'line-color': theme.inkSoft,
        'target-arrow-color': theme.inkSoft,
        'target-arrow-shape': 'triangle',
        label: '',
        'z-index': 35,
      },
    },
  ];
}
