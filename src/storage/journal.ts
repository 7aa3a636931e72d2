import * as v from 'valibot';
import { RECORD_KINDS, checkRecord, documentIn } from '../core/records.ts';
import type { Change } from '../core/records.ts';

/** The part of localStorage that is used. Every call may throw: it can be full, forbidden or missing. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** A change, when it was made (epoch, never the same twice from one tab), and by which tab. */
export interface Stamped {
  readonly change: Change;
  readonly at: number;
  readonly by: string;
}

/** Everything Entente writes to localStorage begins so. */
export const TEXT_PREFIX = 'entente/';

/** What every stored change has, in the journal as in the database. */
export const stampSchema = {
  key: v.string(),
  value: v.unknown(),
  at: v.pipe(v.number(), v.safeInteger()),
  by: v.string(),
};
const entrySchema = v.strictObject({ kind: v.picklist(RECORD_KINDS), ...stampSchema });

/**
 * Changes that the database has not acknowledged yet, written down at once where a write cannot be lost with the page. One item
 * each, under the tab that made it, so that a tab that starts replays those of tabs that are gone.
 */
export class Journal {
  #text: TextStore | null;
  #workspace: string;
  #own: string;

  constructor(text: TextStore | null, workspace: string, tab: string) {
    this.#text = text;
    this.#workspace = `${TEXT_PREFIX}journal/${workspace}/`;
    this.#own = `${this.#workspace}${tab}/`;
  }

  write({ change, at, by }: Stamped): void {
    // The text of a document has no room here, and was not typed: it is in a file as well.
    if (documentIn(change)) {
      this.forget(change); // a removal before it must not come back over it
      return;
    }
    attempt(() => {
      this.#text?.setItem(this.#item(change), JSON.stringify({ ...change, at, by }));
    });
  }

  forget(change: Change): void {
    attempt(() => {
      this.#text?.removeItem(this.#item(change));
    });
  }

  /** Takes over what tabs that are gone left behind; `unreadable` counts entries left where they are. */
  adopt(isGone: (tab: string) => boolean): { entries: Stamped[]; unreadable: number } {
    const entries: Stamped[] = [];
    let unreadable = 0;
    for (const item of textKeys(this.#text, this.#workspace)) {
      const [tab = ''] = item.slice(this.#workspace.length).split('/');
      if (item.startsWith(this.#own) || !isGone(tab)) continue;
      const entry = readEntry(attempt(() => this.#text?.getItem(item)) ?? '');
      if (!entry) {
        unreadable++;
        continue;
      }
      this.write(entry);
      attempt(() => {
        this.#text?.removeItem(item);
      });
      entries.push(entry);
    }
    return { entries: entries.sort((a, b) => a.at - b.at), unreadable };
  }

  #item({ kind, key }: Change): string {
    return `${this.#own}${kind}/${key}`;
  }
}

function readEntry(text: string): Stamped | null {
  const parsed = v.safeParse(
    entrySchema,
    attempt(() => JSON.parse(text) as unknown),
  );
  if (!parsed.success) return null;
  const { kind, key, value, at, by } = parsed.output;
  if (value === null) return { change: { kind, key, value }, at, by };
  const checked = checkRecord(kind, key, value);
  return checked.kind === 'ok' ? { change: checked.value, at, by } : null;
}

/** The page's own, where it has one. */
export function pageText(): TextStore | null {
  return attempt(() => localStorage) ?? null;
}

/** The keys that begin so, read before anything is changed. */
export function textKeys(text: TextStore | null, prefix: string): string[] {
  const keys = attempt(() => Array.from({ length: text?.length ?? 0 }, (_, i) => text?.key(i)));
  return (keys ?? []).filter((key) => key?.startsWith(prefix) === true) as string[]; // just checked
}

/** What it gives, or undefined when localStorage refuses: it is the second line, and its failure must not cost the first. */
export function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
