/** Sorts what was found into workspaces, each as a file that Entente opens again. Nothing is checked here: opening does that. */
import type { Found } from './find.ts';

export interface FoundWorkspace {
  readonly id: string;
  readonly name: string;
  /** Is about texts that a page was built with: they are in the page, and nowhere in the browser's storage. */
  readonly isOfPage: boolean;
  /** Values by kind, as they lie there. */
  readonly records: Readonly<Record<string, readonly unknown[]>>;
}

interface Entry {
  readonly kind: string;
  readonly key: string;
  readonly value: unknown;
  readonly at: number;
  readonly by: string;
}

/** A file with the same format as every workspace file. */
const WORKSPACE_FORMAT = { format: 'entente-workspace', version: 2 } as const;
/** How the file with everything begins. */
export const RAW_FORMAT = { format: 'entente-raw', version: 1 } as const;

export function sortIntoWorkspaces(found: Found): FoundWorkspace[] {
  const workspaces = new Map<string, Map<string, Entry>>();
  const of = (id: string): Map<string, Entry> => {
    const entries = workspaces.get(id) ?? new Map<string, Entry>();
    workspaces.set(id, entries);
    return entries;
  };
  const rows = (store: string): unknown[] =>
    found.databases.flatMap(({ stores }) =>
      stores.filter(({ name }) => name === store).flatMap((s) => s.rows.map(({ value }) => value)),
    );
  for (const row of rows('records')) {
    const entry = asEntry(row);
    const id = stringOf(row, 'workspace');
    if (entry && id !== null) of(id).set(`${entry.kind} ${entry.key}`, entry);
  }
  const standings = new Map(rows('workspaces').map((row) => [stringOf(row, 'id'), row]));
  for (const [item, text] of Object.entries(found.text)) {
    const [, id] = /^entente\/journal\/([^/]+)\//u.exec(item) ?? [];
    const entry = id === undefined ? null : asEntry(parse(text));
    if (id === undefined || !entry) continue;
    const acknowledged = Number(
      fieldOf(fieldOf(standings.get(id), 'acknowledged'), entry.by) ?? -1,
    );
    const place = `${entry.kind} ${entry.key}`;
    if (entry.at > acknowledged && entry.at >= (of(id).get(place)?.at ?? 0))
      of(id).set(place, entry);
  }
  return [...workspaces]
    .map(([id, entries]) => ({
      id,
      records: byKind([...entries.values()]),
      name: nameOf(entries, standings.get(id)),
      isOfPage: !entries.has(ABOUT), // each that a person made says when
    }))
    .filter(({ records }) => Object.keys(records).length > 0);
}

/** All that the file of a workspace says before its records. */
export function headOf({ id, name }: FoundWorkspace, saved: string): object {
  return { ...WORKSPACE_FORMAT, saved, app: 'recovered', workspace: id, name, texts: [] };
}

/** The text of the file of a workspace, in parts: together they may be longer than one string can be. */
export function workspaceFile(workspace: FoundWorkspace, saved: string): string[] {
  const parts = [JSON.stringify(headOf(workspace, saved)).slice(0, -1), ',"records":{'];
  Object.entries(workspace.records).forEach(([kind, values], i) => {
    parts.push(`${i > 0 ? ',' : ''}${JSON.stringify(kind)}:[`);
    values.forEach((value, n) => parts.push(n > 0 ? ',' : '', plainJson(value)));
    parts.push(']');
  });
  return [...parts, '}}\n'];
}

/** Everything as it lies there, in parts. */
export function rawFile(found: Found, saved: string): string[] {
  const { databases, text, problems } = found;
  const parts = [
    JSON.stringify({ ...RAW_FORMAT, saved, text, problems }).slice(0, -1),
    ',"databases":[',
  ];
  databases.forEach(({ name, version, stores }, d) => {
    parts.push(
      `${d > 0 ? ',' : ''}{"name":${JSON.stringify(name)},"version":${String(version)},"stores":[`,
    );
    stores.forEach((store, s) => {
      parts.push(`${s > 0 ? ',' : ''}{"name":${JSON.stringify(store.name)},`);
      parts.push(`"unreadable":${String(store.unreadable)},"rows":[`);
      store.rows.forEach((row, n) => parts.push(n > 0 ? ',' : '', plainJson(row)));
      parts.push(']}');
    });
    parts.push(']}');
  });
  return [...parts, ']}\n'];
}

/** A value as JSON, whatever it is: bytes as a list of numbers, what JSON cannot say as null. */
export function plainJson(value: unknown): string {
  const above: unknown[] = [];
  try {
    const json = JSON.stringify(value, function (this: unknown, _key, inner: unknown) {
      // `this` is what holds it: what was left behind is not above it any more.
      while (above.length > 0 && above[above.length - 1] !== this) above.pop();
      if (above.includes(inner)) return null; // it holds itself
      const plain = typeof inner === 'bigint' ? String(inner) : asList(inner);
      if (typeof plain === 'object') above.push(plain);
      return plain;
    }) as string | undefined;
    return json ?? 'null';
  } catch {
    return 'null';
  }
}

function asList(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return Array.from(new Uint8Array(value));
  if (ArrayBuffer.isView(value))
    return Array.from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  return value instanceof Map || value instanceof Set ? Array.from<unknown>(value) : value;
}

function byKind(entries: readonly Entry[]): Record<string, unknown[]> {
  const kinds = new Map<string, unknown[]>();
  for (const { kind, value } of entries) {
    if (value === null || value === undefined) continue; // removed
    const values = kinds.get(kind) ?? [];
    values.push(value);
    kinds.set(kind, values);
  }
  return Object.fromEntries(kinds);
}

/** Where a workspace tells of itself. */
const ABOUT = 'workspace about';

/** As the person calls it, else the titles of its texts. */
function nameOf(entries: ReadonlyMap<string, Entry>, standing: unknown): string {
  const given = stringOf(entries.get(ABOUT)?.value, 'name');
  if (given) return given;
  const titles = fieldOf(standing, 'titles');
  return Array.isArray(titles) && titles.length > 0
    ? titles.join(', ').slice(0, 200)
    : 'Workspace without a name';
}

function asEntry(row: unknown): Entry | null {
  const [kind, key] = [stringOf(row, 'kind'), stringOf(row, 'key')];
  if (kind === null || key === null) return null;
  const at = Number(fieldOf(row, 'at') ?? 0);
  return { kind, key, value: fieldOf(row, 'value'), at, by: stringOf(row, 'by') ?? '' };
}

function fieldOf(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[field];
}

function stringOf(value: unknown, field: string): string | null {
  const found = fieldOf(value, field);
  return typeof found === 'string' ? found : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
