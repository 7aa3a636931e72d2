/** Something a person did, as it is done and undone. `apply` and `revert` set what they say, whatever came between. */
export interface Act {
  /** What was done, for the person: 'Moved 2 actors'. */
  readonly label: string;
  apply(): void;
  revert(): void;
  /** Acts that follow each other closely with the same key are undone as one: the letters of a word, the steps of a drag. */
  readonly mergeKey?: string;
  /** It goes on however long the pause was, as what a machine does piece by piece. */
  readonly mergesAnyTime?: boolean;
  /** Takes something away or makes it another: the page then offers at once to undo it. */
  readonly offersUndo?: boolean;
}

/** An act of the history, as a list shows it. */
export interface Entry {
  readonly label: string;
  readonly acts: readonly Act[];
  readonly mergeKey: string | undefined;
  /** When it was done: milliseconds since 1970. */
  readonly at: number;
}

interface Last {
  readonly label: string;
  readonly at: number;
  readonly offersUndo: boolean;
}

interface Options {
  readonly now?: () => number;
  /** How many acts can be undone. */
  readonly limit?: number;
  /** How long a pause may be within one merged act. */
  readonly mergeWithinMs?: number;
}

/** Everything done, so that it can be undone and done again, newest first. */
export class History {
  #done = $state.raw<readonly Entry[]>([]);
  #undone = $state.raw<readonly Entry[]>([]);
  #last = $state.raw<Last | null>(null);
  #now: () => number;
  #limit: number;
  #mergeWithinMs: number;

  constructor({ now = Date.now, limit = 500, mergeWithinMs = 2_000 }: Options = {}) {
    this.#now = now;
    this.#limit = limit;
    this.#mergeWithinMs = mergeWithinMs;
  }

  /** What was done and can be undone, oldest first. */
  get done(): readonly Entry[] {
    return this.#done;
  }

  /** What was undone and can be done again, the next one last. */
  get undone(): readonly Entry[] {
    return this.#undone;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  get undoLabel(): string | null {
    return this.#done.at(-1)?.label ?? null;
  }

  get redoLabel(): string | null {
    return this.#undone.at(-1)?.label ?? null;
  }

  /** What was done last, for the quiet offer to undo it; null after an undo or redo. */
  get last(): Last | null {
    return this.#last;
  }

  /** Does it, and remembers it. Whatever was undone before can then no longer be redone. */
  do(act: Act): void {
    act.apply();
    const at = this.#now();
    const top = this.#done.at(-1);
    const joins =
      top !== undefined &&
      act.mergeKey !== undefined &&
      top.mergeKey === act.mergeKey &&
      this.#undone.length === 0 &&
      (act.mergesAnyTime === true || at - top.at <= this.#mergeWithinMs);
    const entry: Entry = {
      label: act.label,
      acts: joins ? [...top.acts, act] : [act],
      mergeKey: act.mergeKey,
      at,
    };
    this.#done = [...(joins ? this.#done.slice(0, -1) : this.#done), entry].slice(-this.#limit);
    this.#undone = [];
    this.#last = { label: act.label, at, offersUndo: act.offersUndo ?? false };
  }

  undo(): void {
    const entry = this.#done.at(-1);
    if (!entry) return;
    for (const act of entry.acts.toReversed()) act.revert();
    this.#done = this.#done.slice(0, -1);
    // Without its key: what is done after an undo starts anew.
    this.#undone = [...this.#undone, { ...entry, mergeKey: undefined }];
    this.#last = null;
  }

  redo(): void {
    const entry = this.#undone.at(-1);
    if (!entry) return;
    for (const act of entry.acts) act.apply();
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, entry];
    this.#last = null;
  }

  /** Undoes or does again until so many acts are done. */
  goTo(count: number): void {
    const goal = Math.max(0, Math.min(count, this.#done.length + this.#undone.length));
    while (this.#done.length > goal) this.undo();
    while (this.#done.length < goal) this.redo();
  }

  /** Forgets all of it, when what it would bring back was deleted for good. */
  clear(): void {
    this.#done = [];
    this.#undone = [];
    this.#last = null;
  }
}
