import cytoscape from 'cytoscape';
import type { Core, StylesheetJson } from 'cytoscape';
import { afterEach, describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/core/network/filters.ts';
import { buildGraph } from '../../../src/core/network/graph.ts';
import { applyFilters } from '../../../src/core/network/view.ts';
import { EDGE_CLASSES } from '../../../src/core/network/filters.ts';
import { ENTITY_KINDS } from '../../../src/core/types.ts';
import type { Entity, Tie } from '../../../src/core/types.ts';
import { makeElements } from '../../../src/ui/network/elements.ts';
import { makeScales } from '../../../src/ui/network/scales.ts';
import { makeStylesheet } from '../../../src/ui/network/stylesheet.ts';
import type { Theme } from '../../../src/ui/network/theme.ts';
import { makeEntity, makeNetwork, makeTie } from '../../core/network/randomNetwork.ts';

const grey = (i: number): string => `rgb(${String(i)},${String(i)},${String(i)})`;
const theme: Theme = {
  paper: 'rgb(250,250,250)',
  panel: 'rgb(255,255,255)',
  line: 'rgb(200,200,200)',
  ink: 'rgb(20,20,20)',
  inkSoft: 'rgb(90,90,90)',
  accent: 'rgb(0,0,200)',
  found: 'rgb(240,220,120)',
  star: 'rgb(200,150,0)',
  stickies: { yellow: 'y', red: 'r', green: 'g', blue: 'b', violet: 'v' },
  family: 'Inter',
  ties: Object.fromEntries(EDGE_CLASSES.map((name, i) => [name, grey(50 + i)])) as Theme['ties'],
  actors: Object.fromEntries(
    ENTITY_KINDS.map((kind, i) => [kind, grey(100 + i)]),
  ) as Theme['actors'],
};

let cy: Core | undefined;
afterEach(() => cy?.destroy());

/** The network as Cytoscape styles it, without a canvas. */
function drawn(entities: readonly Entity[], ties: readonly Tie[]): Core {
  const graph = buildGraph(applyFilters(makeNetwork(entities, ties), NO_FILTERS));
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: makeStylesheet({ theme, many: false, still: true }) as StylesheetJson,
    elements: makeElements(
      graph,
      makeScales(graph),
      (text) => text.length * 6,
      () => ({ x: 0, y: 0 }),
    ),
  });
  return cy;
}
const pair = [makeEntity(0, 'Arland'), makeEntity(1, 'Borava')];
const edgeOf = (tie: Partial<Tie>) => drawn(pair, [makeTie(0, 0, 1, tie)]).edges()[0];

describe('how ties are drawn', () => {
  it('gives a directed tie an arrow and a symmetric one none', () => {
    expect(edgeOf({})?.style('target-arrow-shape')).toBe('triangle');
    const both = edgeOf({ symmetric: true });
    expect(both?.style('target-arrow-shape')).toBe('none');
  });

  it('dashes a denied tie and ends it with a bar', () => {
    const denied = edgeOf({ type: 'SANCTION', polarity: 'negated' });
    expect(denied?.style('line-style')).toBe('dashed');
    expect(denied?.style('target-arrow-shape')).toBe('tee');
  });

  it('ends a denied tie between equals with a bar on both sides', () => {
    const denied = edgeOf({ symmetric: true, polarity: 'negated' });
    expect([denied?.style('source-arrow-shape'), denied?.style('target-arrow-shape')]).toEqual([
      'tee',
      'tee',
    ]);
  });

  it('dots what is only planned or possible, and dashes it when it is denied too', () => {
    const dots = edgeOf({ modality: 'planned' });
    expect(dots?.style('line-cap')).toBe('round');
    expect(edgeOf({ modality: 'planned', polarity: 'negated' })?.style('line-cap')).toBe('butt');
  });

  it('draws what is done wider than what is said, in its own tone', () => {
    const done = edgeOf({ type: 'AID' });
    const doneWidth = done?.numericStyle('width') as number;
    const doneColour = String(done?.style('line-color'));
    const said = edgeOf({ type: 'SUPPORT' });
    expect(doneWidth).toBeGreaterThan(said?.numericStyle('width') as number);
    expect(String(said?.style('line-color'))).not.toBe(doneColour);
  });

  it('writes how many ties an edge holds when it holds several', () => {
    const ties = [makeTie(0, 0, 1), makeTie(1, 0, 1)];
    expect(drawn(pair, ties).edges()[0]?.style('label')).toBe('2');
    expect(edgeOf({})?.style('label')).toBe('');
  });
});

describe('how actors are drawn', () => {
  it('tells kinds apart by more than colour', () => {
    const nodes = drawn(
      ENTITY_KINDS.map((kind, i) => makeEntity(i, `Actor ${String(i)}`, { kind })),
      ENTITY_KINDS.map((_, i) => makeTie(i, i, (i + 1) % ENTITY_KINDS.length)),
    ).nodes();
    const looks = nodes.map((node) =>
      ['shape', 'shape-polygon-points', 'background-image']
        .map((name) => String(node.style(name)))
        .join(),
    );
    expect(new Set(looks).size).toBe(ENTITY_KINDS.length);
  });

  it('are larger the more they are mentioned', () => {
    const mention = pair[0]?.mentions[0];
    if (!mention) throw new Error('the actor has a mention');
    const often = makeEntity(0, 'Arland', { mentions: Array.from({ length: 9 }, () => mention) });
    const nodes = drawn([often, makeEntity(1, 'Borava')], []).nodes();
    expect(nodes[0]?.width()).toBeGreaterThan((nodes[1]?.width() ?? 0) * 1.5);
  });

  it('carry a dot for a note and a pin for a place that a person gave', () => {
    const node = drawn(pair, []).nodes()[0];
    node?.data({ note: 'rgb(200,0,0)', pinned: true });
    expect(String(node?.style('background-image')).match(/data:image/gu)).toHaveLength(2);
  });

  it('are never styled by a selector made of their name', () => {
    const odd = makeEntity(0, '#x, node[size > 0] { } "');
    expect(
      drawn([odd, makeEntity(1, 'Borava')], [makeTie(0, 0, 1)])
        .nodes()[0]
        ?.style('label'),
    ).toContain('#x');
  });
});
