/** Reads the file with everything again, so that it opens like a workspace file. What it holds is checked by whoever opens it. */
import type { FoundStore } from './find.ts';
import { RAW_FORMAT, headOf, sortIntoWorkspaces } from './sort.ts';

/** The content of a workspace file for each workspace in it; null when it is another file. */
export function readRawFile(text: string): readonly object[] | null {
  if (!text.startsWith(JSON.stringify(RAW_FORMAT).slice(0, -1))) return null;
  const raw: unknown = JSON.parse(text);
  const items = fieldsOf(fieldOf(raw, 'text')).filter(
    (item): item is [string, string] => typeof item[1] === 'string',
  );
  const databases = listAt(raw, 'databases').map((database) => ({
    name: String(fieldOf(database, 'name')),
    version: 0, // whichever it was: rows are looked at one by one
    stores: listAt(database, 'stores').map((store): FoundStore => {
      const rows = listAt(store, 'rows').map((row) => ({
        key: fieldOf(row, 'key'),
        value: fieldOf(row, 'value'),
      }));
      return { name: String(fieldOf(store, 'name')), rows, unreadable: 0 };
    }),
  }));
  const saved = String(fieldOf(raw, 'saved'));
  const found = { databases, text: Object.fromEntries(items), problems: [] };
  return sortIntoWorkspaces(found).map((workspace) => ({
    ...headOf(workspace, saved),
    records: workspace.records,
  }));
}

function fieldsOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function fieldOf(value: unknown, name: string): unknown {
  return fieldsOf(value).find(([field]) => field === name)?.[1];
}

function listAt(value: unknown, name: string): readonly unknown[] {
  const found = fieldOf(value, name);
  return Array.isArray(found) ? found : [];
}
