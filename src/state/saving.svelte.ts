import type { History } from './history.svelte.ts';
import type { DeleteScope, SaveReport, SaveStatus, WatchedStore } from './recordStore.ts';

/** How the keeping of work goes, told as it is: 'saved' only once everything is on the disk. */
export class Saving {
  #report = $state.raw<SaveReport>({
    status: { kind: 'saving' },
    problems: [],
    hasLost: false,
  });
  #store: WatchedStore;
  #history: History;

  constructor(store: WatchedStore, history: History) {
    this.#store = store;
    this.#history = history;
    store.watch((report) => {
      this.#report = report;
    });
  }

  get status(): SaveStatus {
    return this.#report.status;
  }

  /** What could not be read or is missing, one sentence each. */
  get problems(): readonly string[] {
    return this.#report.problems;
  }

  /** Whether the browser has cleared or lost what was kept. */
  get hasLost(): boolean {
    return this.#report.hasLost;
  }

  /** Deletes for good: nothing of it can be undone afterwards. Ask first. */
  async deleteEverything(scope: DeleteScope): Promise<void> {
    await this.#store.deleteEverything(scope);
    this.#history.clear();
  }
}
