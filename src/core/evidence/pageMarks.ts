/** What a page is marked with: the words that stand for actors and say ties, and what each sentence gave. */
import type { Document, EntityId, Network, Span, TieId } from '../types.ts';

/** Words that stand for actors, or that say a tie. Words that stand for several are one mark. */
export type PageMark =
  | { readonly kind: 'mention'; readonly span: Span; readonly entities: readonly EntityId[] }
  | { readonly kind: 'tie'; readonly span: Span; readonly ties: readonly TieId[] };

/** Actors or ties that a page may rest at after it has looked at them. */
const PORTION = 200;
/** Above every offset of a text, so that two offsets make one number. */
const ABOVE_OFFSETS = 2 ** 26;

/** The marks of a document by position; of two that begin together the longer comes first. Rests between portions. */
export function* marksOf(network: Network, document: Document): Generator<void, PageMark[]> {
  const mentions = new SpansOf<EntityId>();
  for (const [i, entity] of network.entities.entries()) {
    if (i % PORTION === 0) yield;
    for (const { document: id, start, end } of entity.mentions)
      if (id === document.id && start < end) mentions.add(start, end, entity.id);
  }
  const triggers = new SpansOf<TieId>();
  for (const [i, tie] of network.ties.entries()) {
    if (i % PORTION === 0) yield;
    for (const { document: id, trigger } of tie.evidence)
      if (id === document.id && trigger[0] < trigger[1]) triggers.add(...trigger, tie.id);
  }
  yield;
  const marks = [
    ...mentions.all().map(([span, entities]): PageMark => ({ kind: 'mention', span, entities })),
    ...triggers.all().map(([span, ties]): PageMark => ({ kind: 'tie', span, ties })),
  ];
  yield;
  return marks.sort(({ span: a }, { span: b }) => a[0] - b[0] || b[1] - a[1]);
}

/** Where each sentence begins that a tie was read from. */
export function tiedSentences(network: Network, document: Document): Set<number> {
  const tied = new Set<number>();
  for (const { evidence } of network.ties)
    for (const at of evidence) if (at.document === document.id) tied.add(at.start);
  return tied;
}

/** Gives, for spans asked in order, the items that reach into each. The items are sorted by their beginning. */
export function sweep<Item>(
  items: readonly Item[],
  spanOf: (item: Item) => Span,
): (span: Span) => readonly Item[] {
  let next = 0;
  let open: Item[] = [];
  return (span) => {
    open = open.filter((item) => spanOf(item)[1] > span[0]);
    for (let item = items[next]; item && spanOf(item)[0] < span[1]; item = items[++next]) {
      if (spanOf(item)[1] > span[0]) open.push(item);
    }
    return open.filter((item) => spanOf(item)[0] < span[1]);
  };
}

/** What stands at each span, each once. */
class SpansOf<Id> {
  readonly #at = new Map<number, Set<Id>>();

  add(start: number, end: number, id: Id): void {
    const key = start * ABOVE_OFFSETS + end;
    const known = this.#at.get(key);
    if (known) known.add(id);
    else this.#at.set(key, new Set([id]));
  }

  all(): [Span, Id[]][] {
    return [...this.#at].map(([key, ids]) => [
      [Math.floor(key / ABOVE_OFFSETS), key % ABOVE_OFFSETS],
      [...ids],
    ]);
  }
}
