/** What of a drawing is marked: chosen, noted, starred, new, pointed at. */
import type { CollectionReturnValue, Core, SingularElementArgument } from 'cytoscape';
import { pairKey } from '../../core/network/paths.ts';
import type { EntityId } from '../../core/types.ts';

export interface Marks {
  readonly selected: ReadonlySet<EntityId>;
  readonly pair: { readonly source: EntityId; readonly target: EntityId } | null;
  /** Colours of notes, resolved. */
  readonly noted: ReadonlyMap<EntityId, string>;
  readonly starred: ReadonlySet<EntityId>;
  readonly pinned: ReadonlySet<EntityId>;
  /** What came with the documents that were added last. */
  readonly fresh: Lit;
  readonly cursor: EntityId | null;
}

/** Some actors and the pairs among them to light, by `pairKey`. */
export interface Lit {
  readonly actors: ReadonlySet<EntityId>;
  readonly pairs: ReadonlySet<string>;
}

/** Marks the elements that are there. Those whose marks stay are not touched: each change costs an element's whole style. */
export function applyMarks(
  cy: Core,
  { selected, pair, noted, starred, pinned, cursor, fresh }: Marks,
): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const id = node.id() as EntityId; // nodes are made from the graph's ids
      toggle(node, 'selected', selected.has(id));
      toggle(node, 'cursor', id === cursor);
      toggle(node, 'fresh', fresh.actors.has(id));
      const now = { note: noted.get(id) ?? '', star: starred.has(id), pinned: pinned.has(id) };
      const isSame =
        now.note === (node.data('note') ?? '') &&
        now.star === (node.data('star') ?? false) &&
        now.pinned === (node.data('pinned') ?? false);
      if (!isSame) node.data(now);
    });
    cy.edges().forEach((edge) => {
      const ends = endsOf(edge);
      toggle(edge, 'fresh', fresh.pairs.size > 0 && fresh.pairs.has(pairKey(...ends)));
      const isOfPair = pair !== null && ends.includes(pair.source) && ends.includes(pair.target);
      toggle(edge, 'selected', isOfPair);
    });
  });
}

/** The elements that are lit; none where there is nothing to light. */
export function elementsOf(cy: Core, lit: Lit | null): CollectionReturnValue {
  if (lit === null) return cy.collection();
  return cy
    .elements()
    .filter((element) =>
      element.isNode()
        ? lit.actors.has(element.id() as EntityId)
        : lit.pairs.has(pairKey(...endsOf(element))),
    );
}

const endsOf = (edge: SingularElementArgument): [EntityId, EntityId] =>
  [edge.data('source'), edge.data('target')] as [EntityId, EntityId]; // edges are made from the graph's ids

function toggle(element: SingularElementArgument, name: string, isOn: boolean): void {
  if (element.hasClass(name) !== isOn) element.toggleClass(name, isOn);
}
