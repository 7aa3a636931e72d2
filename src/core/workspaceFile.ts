/**
 * A workspace as one JSON text: the way from one browser, folder or machine to another, and the way out. What is opened is
 * checked as strictly as what is stored. On the disk the text is packed (`worker/files`); what opening does is in `openingFile`.
 */
import * as v from 'valibot';
import { DOCUMENT_LIMITS } from './documents.ts';
import { RECORD_KINDS, RECORD_WORDS, checkValue } from './records.ts';
import type { Change, RecordKind, Records } from './records.ts';
import type { DocumentId, SourceText } from './types.ts';

const FORMAT = 'entente-workspace';
const VERSION = 2;
/** The longest text of a file, in bytes or UTF-16 units. */
export const LARGEST = 200_000_000;
const MOST_REFUSALS_TOLD = 20;

export interface WorkspaceFile {
  /** When it was saved (ISO), and by which version of Entente. */
  readonly saved: string;
  readonly app: string;
  /** The id and the name of the workspace. */
  readonly workspace: string;
  readonly name: string;
  /** The texts that its page was built with; what a person added is among the records. */
  readonly texts: readonly SourceText[];
  readonly records: RecordsByKind;
}

export type RecordsByKind = { readonly [Kind in RecordKind]: readonly Records[Kind][] };

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
  if (text.length > LARGEST) return refuse('This file is too large to be a workspace.');
  try {
    return parseWorkspaceFile(JSON.parse(text));
  } catch {
    return refuse('This is not a workspace file of Entente, or not all of it is there.');
  }
}

const list = v.array(v.unknown());
const headSchema = v.looseObject({
  saved: v.pipe(v.string(), v.isoTimestamp()),
  app: v.pipe(v.string(), v.maxLength(100)),
  workspace: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u)),
});
/** What version 2 holds besides. Kinds that came later are optional: older files do without them. */
const bodySchema = v.looseObject({
  name: v.pipe(v.string(), v.maxLength(10_000)),
  texts: v.array(
    v.strictObject({
      id: v.custom<DocumentId>((id) => typeof id === 'string' && id !== '', 'is not an id'),
      text: v.pipe(v.string(), v.maxLength(DOCUMENT_LIMITS.text)),
    }),
  ),
  records: v.looseObject(v.entriesFromList(RECORD_KINDS, v.optional(list, []))),
});
/** Version 1 had the titles of its documents instead, and the kinds of records beside them. */
const firstBodySchema = v.looseObject({
  ...v.entriesFromList(['edits', 'drawings', 'views'], v.optional(list, [])),
  ...v.entriesFromList(['notes', 'positions'], list),
  documents: v.array(v.pipe(v.string(), v.maxLength(10_000))),
});

/** Checks what a file holds. */
export function parseWorkspaceFile(input: unknown): ParsedFile {
  const stamp = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.unknown() }), input);
  if (!stamp.success) return refuse('This is not a workspace file of Entente.');
  const { version } = stamp.output;
  if (typeof version === 'number' && version > VERSION)
    return refuse(
      'This file was saved by a newer Entente. Open it with that one; nothing was changed here.',
    );
  if (version !== VERSION && version !== 1)
    return refuse('This file has a version that no Entente has written.');
  const head = v.safeParse(headSchema, input, { abortEarly: true });
  if (!head.success) return refuse(damaged(head.issues[0]));
  const body = version === 1 ? readFirstBody(input) : readBody(input);
  if (typeof body === 'string') return refuse(body);
  const refused: string[] = [];
  const { saved, app, workspace } = head.output;
  const kept = RECORD_KINDS.map(
    (kind) => [kind, pickValid(kind, listAt(body.records, kind), refused)] as const,
  );
  for (const [name, value] of Object.entries(body.records))
    if (Array.isArray(value) && value.length > 0 && !isRecordKind(name))
      refused.push(`“${name.slice(0, 40)}” was left out: only a newer Entente knows it.`);
  const told = refused.slice(0, MOST_REFUSALS_TOLD);
  const more = refused.length - told.length;
  if (more > 0) told.push(`${String(more)} more were left out.`);
  const records = Object.fromEntries(kept) as unknown as RecordsByKind; // checked kind by kind
  const { name, texts } = body;
  return { kind: 'ok', file: { saved, app, workspace, name, texts, records }, refused: told };
}

interface Body {
  readonly name: string;
  readonly texts: readonly SourceText[];
  readonly records: Readonly<Record<string, unknown>>;
}

function readBody(input: unknown): Body | string {
  const body = v.safeParse(bodySchema, input, { abortEarly: true });
  return body.success ? body.output : damaged(body.issues[0]);
}

function readFirstBody(input: unknown): Body | string {
  const body = v.safeParse(firstBodySchema, input, { abortEarly: true });
  if (!body.success) return damaged(body.issues[0]);
  const { documents, ...records } = body.output;
  return { name: documents.join(', ').slice(0, 200), texts: [], records };
}

function damaged(issue: v.BaseIssue<unknown>): string {
  const part = v.getDotPath(issue)?.split('.')[0] ?? 'it';
  return `This file is damaged: its part “${part}” is not what it should be.`;
}

const isRecordKind = (name: string): boolean => RECORD_KINDS.some((kind) => kind === name);

function listAt(head: Readonly<Record<string, unknown>>, kind: RecordKind): unknown[] {
  const value = head[kind];
  return Array.isArray(value) ? value : [];
}

function pickValid(
  kind: RecordKind,
  items: readonly unknown[],
  refused: string[],
): Change['value'][] {
  const seen = new Set<string>();
  const word = RECORD_WORDS[kind];
  return items.flatMap((item, i) => {
    const checked = checkValue(kind, item);
    const name = `${word.charAt(0).toUpperCase()}${word.slice(1)} ${String(i + 1)}`;
    if (checked.kind === 'wrong') refused.push(`${name} was left out: ${checked.why}.`);
    else if (seen.has(checked.value.key)) refused.push(`${name} was left out: it is there twice.`);
    else {
      seen.add(checked.value.key);
      return [checked.value.value];
    }
    return [];
  });
}

function refuse(...problems: string[]): ParsedFile {
  return { kind: 'refused', problems };
}
