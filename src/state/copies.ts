import { RECORD_KINDS } from '../core/records.ts';
import type { Change } from '../core/records.ts';
import { compareWithFile, readWorkspaceFile, writeWorkspaceFile } from '../core/workspaceFile.ts';
import type { Opening, RecordsByKind } from '../core/workspaceFile.ts';
import type { SourceText } from '../core/types.ts';
import type { WorkspaceId } from '../core/workspaceId.ts';
import { takeRecords } from './takeRecords.ts';
import type { Work } from './takeRecords.ts';

/** The workspace that copies are made of. */
export interface About {
  readonly workspace: WorkspaceId;
  readonly name: string;
  /** The texts that the page was built with. */
  readonly texts: readonly SourceText[];
  /** The version of Entente. */
  readonly app: string;
}

/** What a person is shown before a copy is opened, or why it cannot be. */
export type CopyPreview =
  | ({
      readonly kind: 'ready';
      readonly saved: string;
      readonly refused: readonly string[];
    } & Opening)
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** Saves the work as a file and takes it in again. */
export class Copies {
  #work: Work;
  #about: () => About;
  #now: () => Date;

  constructor(work: Work, about: () => About, now: () => Date = () => new Date()) {
    this.#work = work;
    this.#about = about;
    this.#now = now;
  }

  /** The file to save, and a name for it. */
  save(): { readonly name: string; readonly text: string } {
    const saved = this.#now().toISOString();
    const { workspace, name, texts, app } = this.#about();
    const records = this.#records();
    const byKind = Object.fromEntries(
      RECORD_KINDS.map((kind) => [
        kind,
        records.filter((record) => record.kind === kind).map(({ value }) => value),
      ]),
    );
    const text = writeWorkspaceFile({
      saved,
      app,
      workspace,
      name,
      texts,
      records: byKind as unknown as RecordsByKind, // a list for each kind
    });
    return { name: `entente-${saved.slice(0, 16).replace(/[:T]/gu, '-')}.json`, text };
  }

  /** What opening this file would change. Nothing has changed yet. */
  preview(text: string): CopyPreview {
    const parsed = readWorkspaceFile(text);
    if (parsed.kind === 'refused') return parsed;
    const { file, refused } = parsed;
    const opening = compareWithFile(file, {
      workspace: this.#about().workspace,
      records: this.#records(),
    });
    return { kind: 'ready', saved: file.saved, refused, ...opening };
  }

  /** Takes a previewed copy in: all of it, as one act that can be undone. */
  open({ changes }: { readonly changes: readonly Change[] }): void {
    takeRecords(this.#work, changes, 'Opened a copy');
  }

  #records(): Change[] {
    return this.#work.keepers.flatMap(({ kept }) => kept);
  }
}
