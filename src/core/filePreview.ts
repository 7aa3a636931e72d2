/** What a person is shown of a workspace file before it is opened. */
import { asOwnWorkspace, compareWithFile } from './openingFile.ts';
import type { Here, Opening } from './openingFile.ts';
import { RECORD_KINDS } from './records.ts';
import type { Change, RecordKind } from './records.ts';
import type { ParsedFile } from './workspaceFile.ts';

export type FilePreview =
  | {
      readonly kind: 'ready';
      readonly name: string;
      /** ISO time. */
      readonly saved: string;
      /** How much it holds of each kind; the texts of its page count as documents. */
      readonly holds: Readonly<Record<RecordKind, number>>;
      /** What was left out of it and why, one sentence each. */
      readonly refused: readonly string[];
      /** The records of a workspace of its own. */
      readonly own: readonly Change[];
      readonly into: Opening;
    }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** Of a file with several workspaces there is one for each. */
export type FilePreviews = readonly [FilePreview, ...(readonly FilePreview[])];

export function previewFiles(
  [first, ...others]: readonly [ParsedFile, ...(readonly ParsedFile[])],
  here: Here,
): FilePreviews {
  return [previewFile(first, here), ...others.map((parsed) => previewFile(parsed, here))];
}

/** Tells what a file holds and what opening it would do here. */
export function previewFile(parsed: ParsedFile, here: Here): FilePreview {
  if (parsed.kind === 'refused') return parsed;
  const { file, refused } = parsed;
  const own = asOwnWorkspace(file);
  const holds = Object.fromEntries(
    RECORD_KINDS.map((kind) => [kind, own.filter((change) => change.kind === kind).length]),
  ) as Record<RecordKind, number>; // one entry a kind
  const about = own.find((change) => change.kind === 'workspace')?.value;
  const name = about?.name ?? '';
  return {
    ...{ kind: 'ready', name, saved: file.saved, holds, refused, own },
    into: compareWithFile(file, here),
  };
}
