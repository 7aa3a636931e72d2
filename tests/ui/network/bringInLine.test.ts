import cytoscape from 'cytoscape';
import type { Core } from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringInLine } from '../../../src/ui/network/bringInLine.ts';
import type { Moved } from '../../../src/ui/network/bringInLine.ts';
import type { DrawnElement } from '../../../src/ui/network/elements.ts';

interface Actor {
  readonly id: number;
  readonly size: number;
  readonly x: number;
}

const elementsOf = (actors: readonly Actor[]): DrawnElement[] => [
  ...actors.map(({ id, size, x }): DrawnElement => ({
    group: 'nodes',
    data: { id: `n${String(id)}`, size },
    position: { x, y: 0 },
    classes: [size > 5 ? 'large' : 'small'],
  })),
  ...actors.slice(1).map(({ id }, i): DrawnElement => {
    const ends = [`n${String(actors[i]?.id)}`, `n${String(id)}`] as const;
    return {
      group: 'edges',
      data: { id: ends.join(' '), source: ends[0], target: ends[1] },
      classes: ['edge'],
    };
  }),
];

/** Takes so many steps, all as a rule. */
function take(
  cy: Core,
  wanted: readonly DrawnElement[],
  { most = Infinity, jump = true } = {},
): readonly Moved[] {
  const steps = bringInLine(cy, wanted, { jump, flush: () => undefined });
  for (let i = 0; i < most; i++) {
    const step = steps.next();
    if (step.done) return step.value;
  }
  return [];
}

const drawing = (): Core => cytoscape({ headless: true, styleEnabled: true });
const told = (cy: Core): unknown[] =>
  cy
    .elements()
    .map((element): unknown[] => [
      element.data(),
      element.isNode() ? element.position() : null,
      element.classes(),
    ])
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

const someActors = fc.uniqueArray(fc.record({ id: fc.nat(80), size: fc.nat(9), x: fc.nat(5) }), {
  selector: ({ id }) => id,
  maxLength: 60,
});

describe('bringing a drawing in line', () => {
  it('gives what was asked for last, also after one that was overtaken on the way', () => {
    fc.assert(
      fc.property(someActors, someActors, fc.nat(4), (before, after, most) => {
        const cy = drawing();
        take(cy, elementsOf(before), { most });
        take(cy, elementsOf(after));
        const anew = drawing();
        take(anew, elementsOf(after));
        expect(told(cy)).toEqual(told(anew));
        expect(cy.elements()).toHaveLength(elementsOf(after).length);
      }),
      { numRuns: 60 },
    );
  });

  it('does not touch what stays as it is', () => {
    const cy = drawing();
    const actors = Array.from({ length: 50 }, (_, id) => ({ id, size: id % 9, x: id }));
    take(cy, elementsOf(actors));
    const touched = new Set<string>();
    cy.on('data style class position', (event: cytoscape.EventObject) => {
      touched.add((event.target as { id(): string }).id());
    });
    take(cy, elementsOf(actors.map((actor) => (actor.id === 7 ? { ...actor, size: 3 } : actor))));
    expect([...touched]).toEqual(['n7']);
  });

  it('keeps what is pointed at', () => {
    const cy = drawing();
    take(cy, elementsOf([{ id: 1, size: 2, x: 0 }]));
    cy.getElementById('n1').addClass('selected');
    take(cy, elementsOf([{ id: 1, size: 8, x: 0 }]));
    expect(cy.getElementById('n1').classes()).toEqual(['large', 'selected']);
  });

  it('leaves it to others to move who is not to jump', () => {
    const cy = drawing();
    take(cy, elementsOf([{ id: 1, size: 2, x: 0 }]));
    const moved = take(cy, elementsOf([{ id: 1, size: 2, x: 90 }]), { jump: false });
    expect(moved.map(({ node, to }) => [node.id(), to.x])).toEqual([['n1', 90]]);
    expect(cy.getElementById('n1').position().x).toBe(0);
  });
});
