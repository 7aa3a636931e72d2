/** How long a portion may take; most things are made in the first. */
const PORTION_MS = 20;

/** Something that is made a portion at a time, so that a long text never holds the screen. */
export class InMaking<Made> {
  /** Null until it is whole. */
  made: Made | null = $state.raw(null);
  readonly #steps: Generator<void, Made>;

  constructor(steps: Generator<void, Made>) {
    this.#steps = steps;
    this.#goOn();
  }

  /** Makes what is left, with pauses between the portions. Returns a way to stop. */
  finish(): () => void {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const next = (): void => {
      if (this.made !== null) return;
      pause = setTimeout(() => {
        this.#goOn();
        next();
      });
    };
    next();
    return () => {
      clearTimeout(pause);
    };
  }

  #goOn(): void {
    const end = performance.now() + PORTION_MS;
    do {
      const { done, value } = this.#steps.next();
      if (!done) continue;
      this.made = value;
      return;
    } while (performance.now() < end);
  }
}
