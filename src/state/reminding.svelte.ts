/** When to offer saving the workspace as a file: quietly, and only when there is something to lose. */
import { untrack } from 'svelte';
import { count } from '../core/words.ts';
import type { SaveStatus } from './recordStore.ts';
import type { Preferences } from './screen.svelte.ts';

/** After so many acts since the last file; sooner where the browser may clear what it keeps. */
const MANY = 50;
const MANY_WHERE_CLEARED = 25;

interface Options {
  /** Names the workspace among the choices that the browser keeps. */
  readonly id: string;
  readonly preferences: Preferences;
  readonly saving: { readonly status: SaveStatus; readonly hasLost: boolean };
  /** Whether the browser may clear what it keeps. May never settle. */
  readonly mayBeCleared: Promise<boolean>;
}

export class Reminding {
  isOff: boolean = $state(false);
  /** Acts since the workspace was last saved as a file. */
  #acts: number = $state(0);
  /** How many there were when the line was put away. */
  #putAway: number = $state(0);
  #mayBeCleared: boolean = $state(false);
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
    this.isOff = options.preferences.read('reminder') === 'off';
    const kept = Number(options.preferences.read(this.#name));
    this.#acts = Number.isSafeInteger(kept) && kept > 0 ? kept : 0;
    void options.mayBeCleared.then((may) => {
      this.#mayBeCleared = may;
    });
  }

  /** The line to show; null while there is no need. */
  readonly words: string | null = $derived.by(() => {
    const since = this.#acts - this.#putAway;
    if (this.isOff || since === 0) return null;
    const { status, hasLost } = this.#options.saving;
    if (status.kind === 'memory')
      return 'The browser keeps nothing of this once the page is closed: save the workspace as a file.';
    if (hasLost)
      return 'The browser has lost work of this workspace before: save the workspace as a file.';
    if (since < (this.#mayBeCleared ? MANY_WHERE_CLEARED : MANY)) return null;
    const why = this.#mayBeCleared ? ' The browser may clear what it keeps.' : '';
    return `${count(this.#acts, 'act')} since this workspace was last saved as a file.${why}`;
  });

  /** Counts an act. */
  acted(): void {
    this.#set(untrack(() => this.#acts) + 1);
  }

  /** The workspace has been saved as a file. */
  saved(): void {
    this.#set(0);
    this.#putAway = 0;
  }

  /** Puts the line away until as much has been done again. */
  putAway(): void {
    this.#putAway = this.#acts;
  }

  switchOff(): void {
    this.isOff = true;
    this.#options.preferences.write('reminder', 'off');
  }

  get #name(): string {
    return `acts/${this.#options.id}`;
  }

  #set(acts: number): void {
    this.#acts = acts;
    this.#options.preferences.write(this.#name, String(acts));
  }
}
