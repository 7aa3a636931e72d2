/** Saving the open workspace as a file, and opening such a file: after a look at what it holds, as a whole or not at all. */
import { previewFile } from '../core/filePreview.ts';
import type { FilePreview, FilePreviews } from '../core/filePreview.ts';
import type { Here } from '../core/openingFile.ts';
import { RECORD_KINDS } from '../core/records.ts';
import type { Change } from '../core/records.ts';
import type { SourceText } from '../core/types.ts';
import type { RecordsByKind, WorkspaceFile } from '../core/workspaceFile.ts';
import type { WorkspaceId } from '../core/workspaceId.ts';
import { takeRecords } from './takeRecords.ts';
import type { Work } from './takeRecords.ts';

/** The workspace that is saved. */
export interface AboutFile {
  readonly workspace: WorkspaceId;
  readonly from: string | undefined;
  readonly name: string;
  /** The texts that the page was built with. */
  readonly texts: readonly SourceText[];
  /** The version of Entente. */
  readonly app: string;
}

/** Packs and unpacks files off the main thread. */
export interface FilePacker {
  pack(file: WorkspaceFile): Promise<Blob>;
  preview(blob: Blob, here: Here): Promise<FilePreviews>;
}

interface Options {
  readonly about: () => AboutFile;
  readonly packer: FilePacker;
  /** Makes a workspace of these records and opens it; rejects, with words, when nothing was made. */
  readonly adopt: (changes: readonly Change[]) => Promise<unknown>;
  /** The workspace has been made into a file. */
  readonly onsaved?: () => void;
  readonly now?: () => Date;
}

/** A file that is looked at before it is opened; without its preview while it is unpacked. */
export interface LookedAt {
  readonly file: string;
  readonly preview: FilePreview | null;
  /** All workspaces in it, where it holds several: the preview is of one of them. */
  readonly several?: FilePreviews;
  /** Where it is meant to go, when it is not a file at all but another workspace of this browser. */
  readonly isCarriedOver?: true;
}

export class WorkspaceFiles {
  /** The file that is to be opened, while that is asked. */
  opening: LookedAt | null = $state.raw(null);
  /** Why the last act on a file failed. */
  problem: string | null = $state(null);

  readonly #work: Work;
  readonly #options: Options;

  constructor(work: Work, options: Options) {
    this.#work = work;
    this.#options = options;
  }

  /** The file to save, and a name for it. Rejects, with words, when it could not be made. */
  async save(): Promise<{ readonly name: string; readonly blob: Blob }> {
    const file = this.content();
    const blob = await this.#options.packer.pack(file);
    this.#options.onsaved?.();
    return { name: fileName(file.name, file.saved), blob };
  }

  /** What a file of the workspace holds now. */
  content(): WorkspaceFile {
    const { workspace, name, texts, app } = this.#options.about();
    const saved = (this.#options.now?.() ?? new Date()).toISOString();
    return { saved, app, workspace, name, texts, records: byKind(this.#records()) };
  }

  /** Looks into a file. Nothing has changed yet. */
  async look(file: string, blob: Blob): Promise<void> {
    this.problem = null;
    const looked: LookedAt = { file, preview: null };
    this.opening = looked;
    const { workspace, from, texts } = this.#options.about();
    const here = { workspace, from, texts, records: this.#records() };
    const several = await this.#options.packer.preview(blob, here);
    const preview = several.find(({ kind }) => kind === 'ready') ?? several[0];
    // It may have been put away, or another file taken, meanwhile.
    if (this.opening === looked)
      this.opening = { file, preview, ...(several.length > 1 ? { several } : {}) };
  }

  /** Looks at another workspace of the same file. */
  choose(preview: FilePreview): void {
    if (this.opening) this.opening = { ...this.opening, preview };
  }

  /** Looks at the work of another workspace of this browser, to take it in here. That one stays as it is. */
  carryOver(id: WorkspaceId, name: string, changes: readonly Change[]): void {
    const { workspace, from, texts } = this.#options.about();
    const file = { ...this.content(), workspace: id, name, texts: [], records: byKind(changes) };
    const here = { workspace, from, texts, records: this.#records() };
    const preview = previewFile({ kind: 'ok', file, refused: [] }, here);
    this.opening = { file: name, preview, isCarriedOver: true };
  }

  /** Takes the file in here, over what is there, as one act that can be undone. */
  openInto(): void {
    const preview = this.#ready();
    if (preview) takeRecords(this.#work, preview.into.changes, 'Opened a workspace file');
    this.opening = null;
  }

  /** Makes a workspace of the file and opens it; what is open now stays as it is. */
  async openAsOwn(): Promise<void> {
    const preview = this.#ready();
    if (!preview) return;
    try {
      await this.#options.adopt(preview.own);
      this.opening = null;
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error);
    }
  }

  putAway(): void {
    this.opening = null;
    this.problem = null;
  }

  #ready(): Extract<FilePreview, { kind: 'ready' }> | null {
    const preview = this.opening?.preview;
    return preview?.kind === 'ready' ? preview : null;
  }

  #records(): Change[] {
    return this.#work.keepers.flatMap(({ kept }) => kept);
  }
}

function byKind(changes: readonly Change[]): RecordsByKind {
  const lists = RECORD_KINDS.map((kind) => [
    kind,
    changes.filter((change) => change.kind === kind).map(({ value }) => value),
  ]);
  return Object.fromEntries(lists) as RecordsByKind; // a list for each kind
}

/** "norland-and-vestria-2026-05-03-14-05.entente". */
function fileName(name: string, saved: string): string {
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/gu, '');
  return `${words === '' ? 'entente' : words}-${saved.slice(0, 16).replace(/[:T]/gu, '-')}.entente`;
}
