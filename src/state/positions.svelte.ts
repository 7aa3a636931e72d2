import { LIMITS, putPosition } from '../core/records.ts';
import { pinsToday } from '../core/network/standing.ts';
import type { FindToday } from '../core/network/standing.ts';
import type { ActorKey } from '../core/network/keys.ts';
import type { Point } from '../core/network/layout.ts';
import type { Change, Position } from '../core/records.ts';
import type { History } from './history.svelte.ts';
import { KeptRecords } from './keptRecords.svelte.ts';
import type { Keeper, RecordStore } from './recordStore.ts';

/** Where a person put actors: these stay, the layout places the others around them. */
export class Positions implements Keeper {
  readonly #records: KeptRecords<'positions'>;
  readonly #kept: ReadonlyMap<ActorKey, Point> = $derived.by(
    () => new Map(this.#records.all.map(({ actor, x, y }) => [actor, { x, y }])),
  );
  #today = $derived.by(() => pinsToday(this.#kept, this.#find));
  #find: FindToday;

  constructor(store: RecordStore, history: History, { find }: { find?: FindToday } = {}) {
    this.#find = find ?? ((subject) => ({ kind: 'found', subject }));
    this.#records = new KeptRecords('positions', store, history);
  }

  /** By the keys of today, under whatever name they were placed. */
  get pinned(): ReadonlyMap<ActorKey, Point> {
    return this.#today.points;
  }

  /** All that is kept, as records, in the order of their actors' keys. */
  get all(): readonly Position[] {
    return this.#records.all.toSorted((a, b) => (a.actor < b.actor ? -1 : 1));
  }

  get kept(): readonly Change[] {
    return this.all.map(putPosition);
  }

  /** Pins actors where they were put. Steps of one drag share a `mergeKey` and are undone as one. */
  move(moves: readonly Position[], label = movedLabel(moves.length), mergeKey?: string): void {
    if (moves.length === 0) return;
    const after = new Map(moves.map(({ actor, x, y }) => [actor, { actor, ...within({ x, y }) }]));
    this.#records.do(label, after, mergeKey === undefined ? {} : { mergeKey });
  }

  /** Gives actors back to the layout. */
  letGo(actors: readonly ActorKey[]): void {
    const pinned = actors.filter((actor) => this.#today.points.has(actor));
    if (pinned.length === 0) return;
    const kept = pinned.flatMap((actor) => this.#today.keptUnder.get(actor) ?? []);
    const label =
      pinned.length === 1 ? 'Let go of an actor' : `Let go of ${String(pinned.length)} actors`;
    this.#records.do(label, new Map(kept.map((actor) => [actor, null])));
  }

  /** Shows changes that were made and kept elsewhere. */
  take(changes: readonly Change[]): void {
    this.#records.take(changes);
  }
}

function movedLabel(count: number): string {
  return count === 1 ? 'Moved an actor' : `Moved ${String(count)} actors`;
}

/** A place that can be kept: finite, within bounds, and 0 for -0, which a file cannot hold. */
function within({ x, y }: Point): Point {
  const clamp = (value: number): number => {
    if (!Number.isFinite(value)) throw new RangeError(`not a place: ${String(value)}`);
    return Math.max(-LIMITS.coordinate, Math.min(LIMITS.coordinate, value)) + 0;
  };
  return { x: clamp(x), y: clamp(y) };
}
