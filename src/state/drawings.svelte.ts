import { STICKY_LIMITS, STICKY_SIZE, withinBounds } from '../core/drawings.ts';
import type { Arrow, ArrowEnd, Box, Drawing, Sticky } from '../core/drawings.ts';
import type { Point } from '../core/network/layout.ts';
import { putDrawing } from '../core/records.ts';
import type { NoteColour } from '../core/noteColours.ts';
import type { Change } from '../core/records.ts';
import type { History } from './history.svelte.ts';
import { KeptRecords } from './keptRecords.svelte.ts';
import type { Keeper, RecordStore } from './recordStore.ts';
import { randomId } from './randomId.ts';

interface Options {
  readonly newId?: () => string;
}

/** The sticky notes and arrows on the canvas. Each change is kept at once and can be undone. */
export class Drawings implements Keeper {
  readonly #records: KeptRecords<'drawings'>;
  readonly #all: readonly Drawing[] = $derived.by(() =>
    this.#records.all.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
  /** From the top down, as one reads and as Tab goes. */
  readonly stickies: readonly Sticky[] = $derived.by(() =>
    this.#all.filter((drawing) => drawing.kind === 'sticky').sort((a, b) => a.y - b.y || a.x - b.x),
  );
  /** Those whose sticky note is there. */
  readonly arrows: readonly Arrow[] = $derived.by(() =>
    this.#all.filter(
      (drawing) => drawing.kind === 'arrow' && this.#records.get(drawing.from) !== undefined,
    ),
  ) as readonly Arrow[]; // a filter with two conditions narrows nothing
  readonly #newId: () => string;

  constructor(store: RecordStore, history: History, { newId }: Options = {}) {
    this.#records = new KeptRecords('drawings', store, history);
    this.#newId = newId ?? randomId;
  }

  get kept(): readonly Change[] {
    return this.#all.map(putDrawing);
  }

  /** Puts an empty sticky note with its middle at a place, and gives its id. */
  addSticky(middle: Point, colour: NoteColour = 'yellow'): string {
    const { width, height } = STICKY_SIZE;
    const id = this.#newId();
    const box = withinBounds({
      x: middle.x - width / 2,
      y: middle.y - height / 2,
      width,
      height,
    });
    this.#put('Added a sticky note', { kind: 'sticky', id, ...box, text: '', colour });
    return id;
  }

  write(id: string, text: string): void {
    const sticky = this.#sticky(id);
    const kept = text.slice(0, STICKY_LIMITS.text);
    if (sticky && sticky.text !== kept)
      this.#put('Wrote on a sticky note', { ...sticky, text: kept }, `sticky text ${id}`);
  }

  recolour(id: string, colour: NoteColour): void {
    const sticky = this.#sticky(id);
    if (sticky && sticky.colour !== colour)
      this.#put('Coloured a sticky note', { ...sticky, colour });
  }

  /** Moves or resizes; steps by key within a moment are undone as one. */
  place(id: string, box: Box): void {
    const sticky = this.#sticky(id);
    if (!sticky) return;
    const { x, y, width, height } = withinBounds(box);
    const moved = { ...sticky, x, y, width, height };
    const label = sticky.width === width && sticky.height === height ? 'Moved' : 'Resized';
    this.#put(`${label} a sticky note`, moved, `sticky ${label} ${id}`);
  }

  /** Takes a sticky note away, its arrows with it; or one arrow. */
  remove(id: string): void {
    const drawing = this.#records.get(id);
    if (!drawing) return;
    const arrows = this.#all.filter((other) => other.kind === 'arrow' && other.from === id);
    const label = drawing.kind === 'sticky' ? 'Deleted a sticky note' : 'Deleted an arrow';
    this.#records.do(label, new Map([drawing, ...arrows].map((gone) => [gone.id, null])));
  }

  /** Draws an arrow from a sticky note; a second one to the same actor is not drawn. */
  addArrow(from: string, to: ArrowEnd): void {
    const isThere = this.arrows.some(
      (arrow) =>
        arrow.from === from &&
        arrow.to.kind === 'actor' &&
        to.kind === 'actor' &&
        arrow.to.key === to.key,
    );
    if (isThere || !this.#sticky(from)) return;
    this.#put('Drew an arrow', { kind: 'arrow', id: this.#newId(), from, to: { ...to } });
  }

  /** Shows changes that were made and kept elsewhere. */
  take(changes: readonly Change[]): void {
    this.#records.take(changes);
  }

  #sticky(id: string): Sticky | undefined {
    const drawing = this.#records.get(id);
    return drawing?.kind === 'sticky' ? drawing : undefined;
  }

  #put(label: string, drawing: Drawing, mergeKey?: string): void {
    const how = mergeKey === undefined ? {} : { mergeKey };
    this.#records.do(label, new Map([[drawing.id, drawing]]), how);
  }
}
