import type { Change } from '../core/records.ts';
import type { History } from './history.svelte.ts';
import type { Keeper, RecordStore } from './recordStore.ts';

/** Everything that holds a person's work. */
export interface Work {
  readonly store: RecordStore;
  readonly history: History;
  readonly keepers: readonly Keeper[];
}

/** Takes records of any kinds in, over what is there: all of them, as one act that can be undone. */
export function takeRecords(
  { store, history, keepers }: Work,
  changes: readonly Change[],
  label: string,
): void {
  if (changes.length === 0) return;
  const idOf = ({ kind, key }: Change): string => `${kind} ${key}`;
  const here = new Map(keepers.flatMap(({ kept }) => kept).map((change) => [idOf(change), change]));
  const before = changes.map((change) => here.get(idOf(change)) ?? { ...change, value: null });
  const set = (records: readonly Change[]): void => {
    store.write(records);
    for (const keeper of keepers) keeper.take(records);
  };
  history.do({
    label,
    apply: () => {
      set(changes);
    },
    revert: () => {
      set(before);
    },
  });
}
