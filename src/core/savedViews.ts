/** A way of looking that a person gave a name: what is filtered, how it is shown, who is chosen. */
import * as v from 'valibot';
import type { ActorKey } from './network/keys.ts';

export const VIEW_MODES = ['network', 'table', 'timeline', 'notes'] as const;
export type ViewMode = (typeof VIEW_MODES)[number];

export const VIEW_LIMITS = { name: 200, filters: 100_000, actors: 1_000 } as const;

export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** The filters as they stand in the address; '' for none. */
  readonly filters: string;
  readonly mode: ViewMode;
  readonly actors: readonly ActorKey[];
  /** ISO time. */
  readonly created: string;
}

const actorKey = v.pipe(v.string(), v.minLength(1), v.maxLength(100_000));

export const savedViewSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/u, 'is not an id')),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(VIEW_LIMITS.name)),
  filters: v.pipe(v.string(), v.maxLength(VIEW_LIMITS.filters)),
  mode: v.picklist(VIEW_MODES),
  actors: v.pipe(
    v.array(v.custom<ActorKey>((key) => v.is(actorKey, key))),
    v.maxLength(VIEW_LIMITS.actors),
  ),
  created: v.pipe(v.string(), v.isoTimestamp()),
}) satisfies v.GenericSchema<unknown, SavedView>;
