/** What a person adds to a network and the app keeps: the records, and how each is checked when it comes from outside. */
import * as v from 'valibot';
import type { EditRecord } from './edits/edits.ts';
import { editRecordSchema } from './edits/schema.ts';
import { documentSchema } from './documents.ts';
import type { KeptDocument } from './documents.ts';
import { drawingSchema } from './drawings.ts';
import type { Drawing } from './drawings.ts';
import { COORDINATE, NOTE_COLOURS } from './noteColours.ts';
import type { NoteColour } from './noteColours.ts';
import { overwrittenSchema } from './overwritten.ts';
import type { Overwritten } from './overwritten.ts';
import { savedViewSchema } from './savedViews.ts';
import type { SavedView } from './savedViews.ts';
import type { ActorKey, SentenceKey, Subject, TieKey } from './network/keys.ts';
import { ABOUT_KEY, aboutWorkspaceSchema } from './workspaces.ts';
import type { AboutWorkspace } from './workspaces.ts';

/** Longest text of a note and of a tag, most tags, furthest place: a record beyond them is not one of ours. */
export const LIMITS = {
  text: 100_000,
  tag: 100,
  tags: 50,
  key: 100_000,
  coordinate: COORDINATE,
} as const;

export interface Note {
  readonly id: string;
  readonly subject: Subject;
  readonly text: string;
  readonly tags: readonly string[];
  readonly colour: NoteColour | null;
  /** A star alone is a note without words. */
  readonly star?: true;
  /** ISO times. */
  readonly created: string;
  readonly changed: string;
}

/** Where a person put an actor. */
export interface Position {
  readonly actor: ActorKey;
  readonly x: number;
  readonly y: number;
}

/** Every kind of record there is; a new kind of work needs an entry here, in the lists below, and in `KINDS`. */
export interface Records {
  readonly notes: Note;
  readonly positions: Position;
  readonly edits: EditRecord;
  readonly drawings: Drawing;
  readonly views: SavedView;
  readonly documents: KeptDocument;
  readonly workspace: AboutWorkspace;
  readonly overwritten: Overwritten;
}
export type RecordKind = keyof Records;
export const RECORD_KINDS = [
  'notes',
  'positions',
  'edits',
  'drawings',
  'views',
  'documents',
  'workspace',
  'overwritten',
] as const satisfies readonly RecordKind[];

/** What one record of a kind is called. */
export const RECORD_WORDS: Readonly<Record<RecordKind, string>> = {
  notes: 'note',
  positions: 'position',
  edits: 'correction',
  drawings: 'drawing',
  views: 'view',
  documents: 'document',
  workspace: 'name of a workspace',
  overwritten: 'overwritten value',
};

/** One record put (its new value) or removed (null). */
export type Change = {
  readonly [Kind in RecordKind]: {
    readonly kind: Kind;
    readonly key: string;
    readonly value: Records[Kind] | null;
  };
}[RecordKind];

/** The putting of a record of any kind but the one that holds others. */
export type Put = {
  readonly [Kind in Exclude<RecordKind, 'overwritten'>]: {
    readonly kind: Kind;
    readonly key: string;
    readonly value: Records[Kind];
  };
}[Exclude<RecordKind, 'overwritten'>];

/** The change as a value that may be overwritten; null for a removal, and for what was overwritten before. */
export function asPut(change: Change): Put | null {
  return change.kind === 'overwritten' || change.value === null ? null : (change as Put); // just seen
}

/** The document that a record holds: the one part that may be large. */
export function documentIn(change: Change): KeptDocument | null {
  const { kind, value } = change.kind === 'overwritten' ? (change.value?.change ?? change) : change;
  return kind === 'documents' ? value : null;
}

export const putNote = (note: Note): Change => put('notes', note);
export const putPosition = (position: Position): Change => put('positions', position);
export const putEdit = (edit: EditRecord): Change => put('edits', edit);
export const putDrawing = (drawing: Drawing): Change => put('drawings', drawing);
export const putDocument = (document: KeptDocument): Change => put('documents', document);
export const putAbout = (about: AboutWorkspace): Change => put('workspace', about);
export const putView = (view: SavedView): Change => put('views', view);
export const putOverwritten = (value: Overwritten): Change => put('overwritten', value);

/** The change that removes a record. */
export const removal = (kind: RecordKind, key: string): Change => ({ kind, key, value: null });

/** The change that keeps a record. */
export function put<Kind extends RecordKind>(kind: Kind, value: Records[Kind]): Change {
  // That a kind and its value belong together is in the signature; TypeScript loses it on the way into a union.
  return { kind, key: KINDS[kind].keyOf(value), value } as Change;
}

// --- checking -------------------------------------------------------------------------------------------------

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.key));
const time = v.pipe(v.string(), v.isoTimestamp());
const coordinate = v.pipe(
  v.number(),
  v.finite(),
  v.minValue(-LIMITS.coordinate),
  v.maxValue(LIMITS.coordinate),
);

const noteSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/u, 'is not an id')),
  subject: v.variant('kind', [
    v.strictObject({ kind: v.literal('actor'), key: v.custom<ActorKey>((k) => v.is(key, k)) }),
    v.strictObject({ kind: v.literal('tie'), key: v.custom<TieKey>((k) => v.is(key, k)) }),
    v.strictObject({
      kind: v.literal('sentence'),
      key: v.custom<SentenceKey>((k) => v.is(key, k)),
    }),
  ]),
  text: v.pipe(v.string(), v.maxLength(LIMITS.text)),
  tags: v.pipe(
    v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.tag))),
    v.maxLength(LIMITS.tags),
  ),
  colour: v.nullable(v.picklist(NOTE_COLOURS)),
  star: v.exactOptional(v.literal(true)),
  created: time,
  changed: time,
}) satisfies v.GenericSchema<unknown, Note>;

const positionSchema = v.strictObject({
  actor: v.custom<ActorKey>((k) => v.is(key, k)),
  x: coordinate,
  y: coordinate,
}) satisfies v.GenericSchema<unknown, Position>;

/** A record checked: itself, or what is wrong with it in words. */
export type Checked<Value> =
  { readonly kind: 'ok'; readonly value: Value } | { readonly kind: 'wrong'; readonly why: string };

const KINDS: {
  readonly [Kind in RecordKind]: {
    readonly schema: v.GenericSchema<unknown, Records[Kind]>;
    readonly keyOf: (value: Records[Kind]) => string;
  };
} = {
  notes: { schema: noteSchema, keyOf: ({ id }) => id },
  positions: { schema: positionSchema, keyOf: ({ actor }) => actor },
  edits: { schema: editRecordSchema, keyOf: ({ id }) => id },
  drawings: { schema: drawingSchema, keyOf: ({ id }) => id },
  views: { schema: savedViewSchema, keyOf: ({ id }) => id },
  documents: { schema: documentSchema, keyOf: ({ id }) => id },
  workspace: { schema: aboutWorkspaceSchema, keyOf: () => ABOUT_KEY },
  overwritten: { schema: overwrittenSchema(checkPut), keyOf: ({ id }) => id },
};

/** Checks what an overwritten value was: a record of another kind. */
function checkPut(kind: string, recordKey: string, input: unknown): Checked<Put> {
  const known = RECORD_KINDS.find((name) => name === kind);
  if (!known) return { kind: 'wrong', why: 'it is of no kind that is known' };
  const checked = checkRecord(known, recordKey, input);
  if (checked.kind === 'wrong') return checked;
  const change = asPut(checked.value);
  return change ? { kind: 'ok', value: change } : { kind: 'wrong', why: 'it holds another' };
}

/** Checks a record of a kind that is only known as it runs. */
export function checkValue(kind: RecordKind, input: unknown): Checked<Change> {
  const checked = check<Records[typeof kind]>(KINDS[kind].schema, input);
  return checked.kind === 'ok' ? { kind: 'ok', value: put(kind, checked.value) } : checked;
}

/** Checks a record with the key it was kept under. */
export function checkRecord(kind: RecordKind, recordKey: string, input: unknown): Checked<Change> {
  const change = checkValue(kind, input);
  if (change.kind === 'ok' && change.value.key !== recordKey)
    return { kind: 'wrong', why: 'it lies under another key' };
  return change;
}

function check<Value>(schema: v.GenericSchema<unknown, Value>, input: unknown): Checked<Value> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return { kind: 'ok', value: result.output };
  const [issue] = result.issues;
  const where = v.getDotPath(issue);
  // The message may quote what was found, which may be anything, of any length.
  const what = issue.message.slice(0, 120);
  return { kind: 'wrong', why: where ? `${where}: ${what}` : what };
}
