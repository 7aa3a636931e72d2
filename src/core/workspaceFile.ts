/**
 * A copy of a person's work as one JSON file: the way from one browser, folder or machine to another, and the way out. What is
 * opened is checked as strictly as what is stored, and compared with what is there before anything changes.
 */
import * as v from 'valibot';
import { RECORD_KINDS, checkRecord, putNote, putPosition } from './records.ts';
import type { Change, Note, Position, RecordKind } from './records.ts';

const FORMAT = 'entente-workspace';
const VERSION = 1;
const LARGEST = 200_000_000;
const MOST_REFUSALS_TOLD = 20;

export interface WorkspaceFile {
  /** When it was saved (ISO), and by which version of Entente. */
  readonly saved: string;
  readonly app: string;
  /** The id and the titles of the documents that the work is about. */
  readonly workspace: string;
  readonly documents: readonly string[];
  readonly notes: readonly Note[];
  readonly positions: readonly Position[];
}

/** The text of the file. */
export function writeWorkspaceFile(file: WorkspaceFile): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, ...file }, null, 1) + '\n';
}

export type ParsedFile =
  /** `refused` says which records were left out and why. */
  | { readonly kind: 'ok'; readonly file: WorkspaceFile; readonly refused: readonly string[] }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** Reads the text of a file, whatever it is. */
export function readWorkspaceFile(text: string): ParsedFile {
  if (text.length > LARGEST) return refuse('This file is too large to be a copy of a workspace.');
  try {
    return parseWorkspaceFile(JSON.parse(text));
  } catch {
    return refuse(
      'This is not a copy of an Entente workspace: the file is no JSON, or not all of it is there.',
    );
  }
}

const headSchema = v.object({
  saved: v.pipe(v.string(), v.isoTimestamp()),
  app: v.pipe(v.string(), v.maxLength(100)),
  workspace: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u)),
  documents: v.array(v.pipe(v.string(), v.maxLength(10_000))),
  notes: v.array(v.unknown()),
  positions: v.array(v.unknown()),
});

/** Checks what a file holds. */
export function parseWorkspaceFile(input: unknown): ParsedFile {
  const stamp = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.unknown() }), input);
  if (!stamp.success) return refuse('This is not a copy of an Entente workspace.');
  const { version } = stamp.output;
  if (typeof version === 'number' && version > VERSION)
    return refuse(
      'This copy was saved by a newer Entente. Open it with that one; nothing was changed here.',
    );
  if (version !== VERSION) return refuse('This copy has a version that no Entente has written.');
  const head = v.safeParse(headSchema, input, { abortEarly: true });
  if (!head.success) {
    const part = v.getDotPath(head.issues[0])?.split('.')[0] ?? 'it';
    return refuse(`This copy is damaged: its part “${part}” is not what it should be.`);
  }
  const refused: string[] = [];
  const notes = pickValid('notes', head.output.notes, (note) => field(note, 'id'), refused);
  const positions = pickValid(
    'positions',
    head.output.positions,
    (at) => field(at, 'actor'),
    refused,
  );
  const told = refused.slice(0, MOST_REFUSALS_TOLD);
  const more = refused.length - told.length;
  if (more > 0) told.push(`${String(more)} more were left out.`);
  const file = { ...head.output, notes: notes as Note[], positions: positions as Position[] }; // checked by kind
  return { kind: 'ok', file, refused: told };
}

function pickValid(
  kind: RecordKind,
  items: readonly unknown[],
  keyOf: (item: unknown) => string,
  refused: string[],
): Change['value'][] {
  const seen = new Set<string>();
  return items.flatMap((item, i) => {
    const key = keyOf(item);
    const checked = checkRecord(kind, key, item);
    const name = `${kind === 'notes' ? 'Note' : 'Position'} ${String(i + 1)}`;
    if (checked.kind === 'wrong') refused.push(`${name} was left out: ${checked.why}.`);
    else if (seen.has(key)) refused.push(`${name} was left out: it is there twice.`);
    else {
      seen.add(key);
      return [checked.value.value];
    }
    return [];
  });
}

function field(item: unknown, name: string): string {
  const value =
    typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[name] : null;
  return typeof value === 'string' ? value : '';
}

function refuse(...problems: string[]): ParsedFile {
  return { kind: 'refused', problems };
}

/** What opening a copy would do to the work that is here. */
export interface Opening {
  readonly added: Readonly<Record<RecordKind, number>>;
  readonly changed: Readonly<Record<RecordKind, number>>;
  readonly same: Readonly<Record<RecordKind, number>>;
  /** The copy was made of other documents: what names nobody here is listed, not lost. */
  readonly otherDocuments: boolean;
  /** All that has to be written, of new and changed records. */
  readonly changes: readonly Change[];
}

/** Compares a copy with what is here. The copy wins where both have a record; what only is here stays. */
export function compareWithFile(
  file: WorkspaceFile,
  here: { readonly workspace: string; readonly records: readonly Change[] },
): Opening {
  const present = new Map(here.records.map((change) => [`${change.kind} ${change.key}`, change]));
  const none = (): Record<RecordKind, number> => ({ notes: 0, positions: 0 });
  const counts = { added: none(), changed: none(), same: none() };
  const changes = recordsOfFile(file).filter((change) => {
    const before = present.get(`${change.kind} ${change.key}`);
    const fate = !before ? 'added' : sameValue(before, change) ? 'same' : 'changed';
    counts[fate][change.kind]++;
    return fate !== 'same';
  });
  return { ...counts, otherDocuments: file.workspace !== here.workspace, changes };
}

function recordsOfFile(file: WorkspaceFile): Change[] {
  return RECORD_KINDS.flatMap((kind): Change[] =>
    kind === 'notes' ? file.notes.map(putNote) : file.positions.map(putPosition),
  );
}

/** Records are plain and their fields come in the order of their schema, so their JSON is the same when they are. */
function sameValue(a: Change, b: Change): boolean {
  const plain = ({ kind, key, value }: Change): string => {
    const checked = checkRecord(kind, key, value);
    return JSON.stringify(checked.kind === 'ok' ? checked.value : value);
  };
  return plain(a) === plain(b);
}
