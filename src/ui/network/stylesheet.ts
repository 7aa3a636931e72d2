/** Cytoscape's stylesheet for a theme. Never colour alone: kinds differ by shape, denial by dash and end mark. */
import { EDGE_CLASSES } from '../../core/network/filters.ts';
import { ENTITY_KINDS } from '../../core/types.ts';
import type { EntityKind } from '../../core/types.ts';
import { hueOf, MOST_COLOURS } from './communityColours.ts';
import { imageStyle } from './images.ts';
import type { Theme } from './theme.ts';

/** Above this many nodes curves, counts and transitions are left out, to stay fluid. */
export const MANY_NODES = 400;

const SHAPES: Readonly<Record<EntityKind, string>> = {
  country: 'ellipse',
  person: 'ellipse',
  organisation: 'round-rectangle',
  military: 'polygon',
  agreement: 'polygon',
  event: 'diamond',
  weapon: 'triangle',
  place: 'hexagon',
  group: 'octagon',
};

const POLYGONS: Readonly<Partial<Record<EntityKind, string>>> = {
  military: '-0.9 -0.9 0 -1 0.9 -0.9 0.9 0.1 0.6 0.62 0 1 -0.6 0.62 -0.9 0.1',
  agreement: '-0.9 -0.85 0.35 -0.85 1 0 0.35 0.85 -0.9 0.85',
};

/** Shapes with corners look larger or smaller than a circle of the same box. */
const OPTICAL: Readonly<Partial<Record<EntityKind, number>>> = {
  organisation: 0.88,
  event: 1.14,
  weapon: 1.08,
  place: 1.06,
};

export interface Look {
  readonly theme: Theme;
  /** Many nodes: nothing that costs a frame. */
  readonly many: boolean;
  /** No transitions, as the system or the person asks. */
  readonly still: boolean;
}

/** A rule as Cytoscape takes it; its own types know neither mapped lists nor all of its properties. */
export interface StyleRule {
  readonly selector: string;
  readonly style: Readonly<Record<string, unknown>>;
}

export function makeStylesheet({ theme, many, still }: Look): StyleRule[] {
  const transition = (properties: string): StyleRule['style'] =>
    many || still
      ? {}
      : {
          'transition-property': properties,
          'transition-duration': 140,
          'transition-timing-function': 'ease-out',
        };
  return [
    { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } },
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'border-width': 1.5,
        'border-color': theme.paper,
        label: 'data(shown)',
        color: theme.ink,
        'font-family': theme.family,
        'font-size': 'data(shownSize)',
        'font-weight': 'data(weight)',
        'text-wrap': 'wrap',
        'text-max-width': '9999px', // names come wrapped
        'line-height': 1.2,
        'text-valign': 'bottom',
        'text-margin-y': 'data(gap)',
        'text-outline-color': theme.paper,
        'text-outline-width': 'data(halo)',
        'text-events': 'yes',
        'overlay-opacity': 0,
        'z-index': 10,
        ...transition('opacity, border-color, border-width'),
      },
    },
    ...ENTITY_KINDS.map((kind) => ({ selector: `.${kind}`, style: kindStyle(kind, theme) })),
    { selector: '.group-none', style: { 'background-color': theme.ties['co-mention'] } },
    ...Array.from({ length: MOST_COLOURS }, (_, group) => ({
      selector: `.group-${String(group)}`,
      style: { 'background-color': theme.actors[hueOf(group)] },
    })),
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': many ? 'straight' : 'bezier',
        'control-point-step-size': 'data(step)',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.85,
        // An arrow that comes from below ends at the label, not hidden under it.
        'source-endpoint': 'outside-to-node-or-label',
        'target-endpoint': 'outside-to-node-or-label',
        'source-distance-from-node': 1,
        'target-distance-from-node': 2,
        label: many ? '' : 'data(label)',
        color: theme.inkSoft,
        'font-family': theme.family,
        'font-size': 10,
        'font-weight': 600,
        'text-background-color': theme.paper,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'text-background-shape': 'round-rectangle',
        'min-zoomed-font-size': 9,
        'overlay-opacity': 0,
        ...transition('opacity'),
      },
    },
    ...(many ? [] : (['source', 'target'] as const)).map((end) => ({
      selector: `edge[near = "${end}"]`,
      style: {
        label: '',
        [`${end}-label`]: 'data(label)',
        [`${end}-text-offset`]: 'data(offset)',
      },
    })),
    ...EDGE_CLASSES.map((name) => ({
      selector: `edge.${name}`,
      style: {
        'line-color': theme.ties[name],
        'target-arrow-color': theme.ties[name],
        'source-arrow-color': theme.ties[name],
      },
    })),
    { selector: 'edge.structural', style: { 'arrow-scale': 0.7, opacity: 0.85 } },
    { selector: 'edge.co-mention', style: { opacity: 0.5 } },
    {
      selector: 'edge.tentative',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [0.1, 5], 'line-cap': 'round' },
    },
    {
      selector: 'edge.denied',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [6, 4],
        'line-cap': 'butt',
        'target-arrow-shape': 'tee',
      },
    },
    { selector: 'edge.symmetric', style: { 'target-arrow-shape': 'none' } },
    {
      selector: 'edge.symmetric.denied',
      style: { 'source-arrow-shape': 'tee', 'target-arrow-shape': 'tee' },
    },
    // A dot where the line begins: a person has checked all its ties.
    { selector: 'edge.checked', style: { 'source-arrow-shape': 'circle' } },
    { selector: '.dimmed', style: { opacity: 0.16 } },
    { selector: 'node[?note], node[?star], node[?pinned], node.person', style: imageStyle(theme) },
    { selector: '.faint', style: { opacity: 0.14, 'z-index': 1 } },
    { selector: 'node.lit', style: { opacity: 1, 'z-index': 20 } },
    { selector: 'edge.lit', style: { opacity: 1, 'z-index': 15 } },
    // As with a marker pen: what came with the documents that were added last.
    {
      selector: '.fresh',
      style: { 'underlay-color': theme.found, 'underlay-opacity': 0.8, 'underlay-padding': 5 },
    },
    {
      selector: 'node.fresh',
      style: {
        'underlay-shape': 'ellipse',
        'outline-width': 1.5,
        'outline-offset': 3,
        'outline-color': theme.inkSoft,
        'outline-style': 'dashed',
      },
    },
    {
      selector: 'node.selected',
      style: {
        opacity: 1,
        'border-width': 'data(ring)',
        'border-position': 'outside', // it would cover a small mark that is seen from afar
        'border-color': theme.ink,
        'underlay-color': theme.accent,
        'underlay-opacity': 0.16,
        'underlay-padding': 7,
        'underlay-shape': 'ellipse',
        'z-index': 30,
      },
    },
    {
      selector: 'edge.selected',
      style: {
        opacity: 1,
        'underlay-color': theme.accent,
        'underlay-opacity': 0.14,
        'underlay-padding': 4,
        'z-index': 25,
      },
    },
    {
      selector: 'node.drop',
      style: {
        opacity: 1,
        'border-width': 4,
        'border-color': theme.accent,
        'underlay-color': theme.accent,
        'underlay-opacity': 0.3,
        'underlay-padding': 12,
        'underlay-shape': 'ellipse',
      },
    },
    {
      selector: 'node.cursor',
      style: {
        'outline-width': 2,
        'outline-offset': 3,
        'outline-color': theme.accent,
        'outline-style': 'solid',
      },
    },
  ];
}

function kindStyle(kind: EntityKind, theme: Theme): StyleRule['style'] {
  const grow = OPTICAL[kind];
  const points = POLYGONS[kind];
  const scaled = (node: { data(name: 'size'): unknown }): number =>
    Number(node.data('size')) * (grow ?? 1);
  return {
    shape: SHAPES[kind],
    'background-color': theme.actors[kind],
    ...(points === undefined ? {} : { 'shape-polygon-points': points }),
    ...(grow === undefined ? {} : { width: scaled, height: scaled }),
  };
}
