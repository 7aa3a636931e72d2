/** A page as it is being made: a portion at a time, so that a long text never holds the screen. */
import type { Page } from '../core/evidence/page.ts';

/** How long a portion may take; most documents are whole after the first. */
const PORTION_MS = 20;

export class PageInMaking {
  /** Null until it is whole. */
  page: Page | null = $state.raw(null);
  readonly #steps: Generator<void, Page>;

  constructor(steps: Generator<void, Page>) {
    this.#steps = steps;
    this.#goOn();
  }

  /** Makes what is left, with pauses between the portions. Returns a way to stop. */
  finish(): () => void {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const next = (): void => {
      if (this.page) return;
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
      this.page = value;
      return;
    } while (performance.now() < end);
  }
}
