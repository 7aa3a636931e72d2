/** Brings the elements that Cytoscape holds in line with those that are wanted. What has not changed is not touched. */
import type { CollectionReturnValue, Core, ElementDefinition, NodeSingular } from 'cytoscape';
import type { Point } from '../../core/network/layout.ts';
import type { DrawnElement } from './elements.ts';

/** Classes that say what is pointed at, not what the element is. */
const MARKS = ['selected', 'cursor', 'lit', 'faint', 'fresh'];
/** So many are made, styled and measured in about a millisecond. */
const AT_ONCE = 8;

export interface Moved {
  readonly node: NodeSingular;
  readonly to: Point;
}

interface Options {
  /** Whether who has another place is put there at once; else that is left to the caller. */
  readonly jump: boolean;
  /** Has Cytoscape work out at once what it otherwise does for all elements before it draws. */
  readonly flush: () => void;
}

/**
 * In steps of a few milliseconds: a thousand actors with their edges hold the page for half a second. Returns the actors that
 * have another place and are still where they were.
 */
export function* bringInLine(
  cy: Core,
  wanted: readonly DrawnElement[],
  { jump, flush }: Options,
): Generator<void, readonly Moved[]> {
  const kept = new Set(wanted.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !kept.has(element.id()))
      .remove();
  });
  yield;
  const moved: Moved[] = [];
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const some = wanted.slice(from, from + AT_ONCE);
    cy.batch(() => {
      const added: ElementDefinition[] = [];
      for (const element of some) {
        const old = cy.getElementById(element.data.id);
        if (old.empty()) {
          added.push(element);
          continue;
        }
        change(old, element);
        const to = element.position;
        if (!to || old.grabbed() || isAt(old, to)) continue;
        if (jump) old.position({ ...to });
        else moved.push({ node: old, to });
      }
      cy.add(added);
    });
    flush();
    // Measured now, a few at a time, and not when all are drawn.
    const there = some.map(({ data }) => cy.getElementById(data.id));
    cy.collection(there as unknown as Parameters<Core['collection']>[0]).boundingBox(); // its types know no lists
    flush();
    yield;
  }
  return moved;
}

/** Each change has an element's style worked out anew, even one to what it is already. */
function change(old: CollectionReturnValue, { data, classes }: DrawnElement): void {
  const news = Object.entries(data).filter(([name, value]) => old.data(name) !== value);
  if (news.length > 0) old.data(Object.fromEntries(news));
  old.classes([...classes, ...MARKS.filter((mark) => old.hasClass(mark))]);
}

function isAt(node: NodeSingular, to: Point): boolean {
  const { x, y } = node.position();
  return Math.abs(x - to.x) < 0.01 && Math.abs(y - to.y) < 0.01;
}
