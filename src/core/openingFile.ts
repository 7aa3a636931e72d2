/** What opening a workspace file would do, told before anything is done. */
import type { KeptDocument } from './documents.ts';
import { RECORD_KINDS, checkValue, putAbout, putDocument } from './records.ts';
import type { Change, RecordKind } from './records.ts';
import { sha256 } from './sha256.ts';
import type { DocumentId, SourceText } from './types.ts';
import type { WorkspaceFile } from './workspaceFile.ts';
import { tidyName } from './workspaces.ts';
import type { AboutWorkspace } from './workspaces.ts';

/** What the open workspace has, for comparing. */
export interface Here {
  readonly workspace: string;
  /** The workspace whose file this one was opened from. */
  readonly from?: string | undefined;
  readonly texts: readonly SourceText[];
  readonly records: readonly Change[];
}

/** What opening a file into a workspace would do to the work that is there. */
export interface Opening {
  readonly added: Readonly<Record<RecordKind, number>>;
  readonly changed: Readonly<Record<RecordKind, number>>;
  readonly same: Readonly<Record<RecordKind, number>>;
  /** All that has to be written, of new and changed records. */
  readonly changes: readonly Change[];
  /** Whether it is a file of this very workspace, saved here or where it was opened before. */
  readonly isOfThis: boolean;
}

/** Compares a file with what is here. The file wins where both have a record; what only is here stays. */
export function compareWithFile(file: WorkspaceFile, here: Here): Opening {
  const present = new Map(here.records.map((change) => [`${change.kind} ${change.key}`, change]));
  const none = (): Record<RecordKind, number> =>
    Object.fromEntries(RECORD_KINDS.map((kind) => [kind, 0])) as Record<RecordKind, number>; // all kinds
  const counts = { added: none(), changed: none(), same: none() };
  const textsHere = new Set([
    ...here.texts.map(({ text }) => text),
    ...here.records.flatMap((change) =>
      change.kind === 'documents' && change.value ? [change.value.text] : [],
    ),
  ]);
  // What is opened into a workspace does not rename it, and its texts come along unless they are here.
  const records = [
    ...documentsOf(file)
      .filter(({ text }) => !textsHere.has(text))
      .map(putDocument),
    ...recordsOf(file),
  ];
  const changes = records.filter((change) => {
    const before = present.get(`${change.kind} ${change.key}`);
    const fate = !before ? 'added' : sameValue(before, change) ? 'same' : 'changed';
    counts[fate][change.kind]++;
    return fate !== 'same';
  });
  return { ...counts, changes, isOfThis: isOfThis(file, here) };
}

function isOfThis(file: WorkspaceFile, here: Here): boolean {
  const ids = [here.workspace, here.from];
  const [about] = file.records.workspace;
  return [file.workspace, about?.from].some((id) => id !== undefined && ids.includes(id));
}

/**
 * The records of a workspace of its own that holds what the file holds. The texts that its page was built with become
 * documents of it, since another page has others.
 */
export function asOwnWorkspace(file: WorkspaceFile): readonly Change[] {
  const [about] = file.records.workspace;
  const own: AboutWorkspace = {
    name: tidyName(about?.name ?? '') || tidyName(file.name),
    created: about?.created ?? file.saved,
    from: file.workspace,
  };
  return [putAbout(own), ...documentsOf(file).map(putDocument), ...recordsOf(file)];
}

const LONGEST_NAME = 2_000;

/** The texts of a page as documents that a person has. Their ids sort before those of all that was added. */
export function documentsOf({
  texts,
  saved,
}: Pick<WorkspaceFile, 'texts' | 'saved'>): KeptDocument[] {
  return texts.map(({ id, text }, i) => {
    const order = i.toString(36).padStart(4, '0');
    return {
      id: `~000000000-${order}-${sha256(text).slice(0, 16)}` as DocumentId, // ids are made here
      file: id.slice(0, LONGEST_NAME),
      text,
      about: {},
      left: [],
      added: saved,
      edited: {},
    };
  });
}

/** All records of a file but what it says of itself. */
function recordsOf(file: WorkspaceFile): Change[] {
  return RECORD_KINDS.filter((kind) => kind !== 'workspace').flatMap((kind) =>
    file.records[kind].flatMap((value) => {
      const checked = checkValue(kind, value);
      return checked.kind === 'ok' ? [checked.value] : [];
    }),
  );
}

/** Records are plain and their fields come in the order of their schema, so their JSON is the same when they are. */
function sameValue(a: Change, b: Change): boolean {
  const plain = ({ kind, value }: Change): string => {
    const checked = checkValue(kind, value);
    return JSON.stringify(checked.kind === 'ok' ? checked.value : value);
  };
  return plain(a) === plain(b);
}
