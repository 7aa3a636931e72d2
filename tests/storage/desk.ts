/** What the storage tests share: notes to keep, a localStorage in memory, and pages that are closed after each test. */
import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import { afterEach } from 'vitest';
import type { KeptDocument } from '../../src/core/documents.ts';
import type { ActorKey } from '../../src/core/network/keys.ts';
import { newestFirst } from '../../src/core/overwritten.ts';
import { putDocument, putNote, putPosition } from '../../src/core/records.ts';
import type { Change, Note } from '../../src/core/records.ts';
import type { DocumentId } from '../../src/core/types.ts';
import type { WorkspaceId } from '../../src/core/workspaceId.ts';
import type { SaveReport, WatchedStore } from '../../src/state/recordStore.ts';
import { DATABASE_NAME, DATABASE_VERSION } from '../../src/storage/db.ts';
import type { TextStore } from '../../src/storage/journal.ts';
import { KeptStore } from '../../src/storage/keptStore.ts';

export const WORKSPACE = 'a'.repeat(32) as WorkspaceId;
export const OTHER_WORKSPACE = 'b'.repeat(32) as WorkspaceId;

export function note(id: string, text = `Text of ${id}`): Note {
  return {
    id,
    subject: { kind: 'actor', key: 'country/norway' as ActorKey },
    text,
    tags: [],
    colour: null,
    created: '2026-01-01T00:00:00.000Z',
    changed: '2026-01-01T00:00:00.000Z',
  };
}

function document(id: string, text: string): KeptDocument {
  return {
    id: id as DocumentId,
    file: `${id}.txt`,
    text,
    about: { title: `Title of ${id}` },
    left: [],
    added: '2026-01-01T00:00:00.000Z',
    edited: {},
  };
}

export const put = (id: string, text?: string): Change => putNote(note(id, text));
export const place = (actor: string, x = 1): Change =>
  putPosition({ actor: actor as ActorKey, x, y: 2 });
export const putText = (id: string, text = `Text of ${id}`): Change =>
  putDocument(document(id, text));
export const drop = (id: string): Change => ({ kind: 'notes', key: id, value: null });

/** A localStorage of its own, or with `items` one that several pages share. */
export function textStore(
  items = new Map<string, string>(),
): TextStore & { readonly items: ReadonlyMap<string, string> } {
  return {
    items,
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

const open = new Set<KeptStore>();
afterEach(async () => {
  await Promise.all([...open].map((store) => store.close()));
  open.clear();
});

/** A page on a workspace: its store, what it would show, and what it says. */
export interface Page {
  readonly store: KeptStore;
  readonly shown: ReadonlyMap<string, Change['value']>;
  readonly last: () => SaveReport;
  /** Changes of this page: shown at once, as the state classes do, then written. */
  readonly write: (...changes: Change[]) => void;
}

type Options = Partial<ConstructorParameters<typeof KeptStore>[0]>;

export function startPage(options: Options = {}): Page {
  const store = new KeptStore({ workspace: WORKSPACE, text: textStore(), ...options });
  const watched: WatchedStore = store; // storage gives what state asks for
  open.add(store);
  const shown = new Map<string, Change['value']>();
  const show = (changes: readonly Change[]): void => {
    for (const { kind, key, value } of changes) {
      if (value) shown.set(`${kind} ${key}`, value);
      else shown.delete(`${kind} ${key}`);
    }
  };
  watched.subscribe(show);
  let report: SaveReport = {
    status: { kind: 'failed', why: 'never told' },
    problems: [],
    hasLost: false,
  };
  watched.watch((told) => {
    report = told;
  });
  const write = (...changes: Change[]): void => {
    show(changes);
    watched.write(changes);
  };
  return { store, shown, last: () => report, write };
}

/** The words of the notes and documents that a page has as overwritten, oldest first. */
export function overwrittenOf({ shown }: Page): string[] {
  const all = [...shown.values()].flatMap((value) => (value && 'change' in value ? [value] : []));
  return newestFirst(all)
    .map(({ change: { value } }) => ('text' in value ? value.text : ''))
    .toReversed();
}

/** What a page shows of a person's work, without what was overwritten, in the order of its keys. */
export function workOf({ shown }: Page): [id: string, value: Change['value']][] {
  return [...shown]
    .filter(([id]) => !id.startsWith('overwritten '))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

export async function openPage(options?: Options): Promise<Page> {
  const page = startPage(options);
  await page.store.opened;
  return page;
}

/** Until everything written is said to be saved. */
export async function saved(page: Page): Promise<void> {
  await until(() => page.last().status.kind === 'saved');
}

export async function until(isSo: () => boolean, withinMs = 5_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** The database itself, past the store. */
export async function withDatabase<Result>(
  work: (db: IDBPDatabase) => Promise<Result>,
): Promise<Result> {
  const db = await openDB(DATABASE_NAME, DATABASE_VERSION);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

export const countRows = (): Promise<number> => withDatabase((db) => db.count('records'));
