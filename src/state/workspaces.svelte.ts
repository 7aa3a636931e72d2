/** The workspaces of this device: the one that is open, the sample that is always there, and those a person made. */
import { documentsOf } from '../core/openingFile.ts';
import { putAbout, putDocument, removal } from '../core/records.ts';
import type { Change } from '../core/records.ts';
import type { Shelf, ShelvedWorkspace } from '../core/shelf.ts';
import type { WorkspaceId } from '../core/workspaceId.ts';
import { ABOUT_KEY, tidyName } from '../core/workspaces.ts';
import type { AboutWorkspace } from '../core/workspaces.ts';
import type { Workspace } from './context.ts';
import type { Act, History } from './history.svelte.ts';
import { KeptRecords } from './keptRecords.svelte.ts';
import { UNNAMED, firstOf, listWorkspaces } from './listWorkspaces.ts';
import type { Listed, Sample } from './listWorkspaces.ts';
import type { Keeper, RecordStore } from './recordStore.ts';
import { randomId } from './randomId.ts';

/** What the page gives to whichever workspace is open. */
export interface Door {
  readonly sample: Sample;
  readonly shelf: Shelf;
  /** Shows another workspace in place of this one, and gives it. */
  open(id: WorkspaceId): Promise<Workspace>;
}

interface Options {
  readonly now?: () => Date;
  readonly newId?: () => WorkspaceId;
}

export class Workspaces implements Keeper {
  readonly id: WorkspaceId;
  readonly isSample: boolean;
  /** Why the others cannot be told, in words; null while they can. */
  problem: string | null = $state(null);
  /** Whether all of it was deleted for good while it is open. */
  #isGone: boolean = $state(false);
  /** The one whose name is being changed. */
  renaming: WorkspaceId | null = $state(null);
  #shelved: readonly ShelvedWorkspace[] = $state.raw([]);

  readonly #about: KeptRecords<'workspace'>;
  readonly #door: Door;
  readonly #history: History;
  /** What the documents that are open are about. */
  readonly #corpus: { readonly title: string };
  readonly #now: () => Date;
  readonly #newId: () => WorkspaceId;
  /** What is done to others is done in its order. */
  #work: Promise<void> = Promise.resolve();

  constructor(
    id: WorkspaceId,
    work: { store: RecordStore; history: History; corpus: { readonly title: string } },
    door: Door,
    options: Options = {},
  ) {
    this.id = id;
    this.isSample = id === door.sample.id;
    this.#about = new KeptRecords('workspace', work.store, work.history);
    work.store.subscribe((changes) => {
      for (const { kind, value } of changes)
        if (kind === 'workspace') this.#isGone = value === null;
    });
    this.#history = work.history;
    this.#corpus = work.corpus;
    this.#door = door;
    this.#now = options.now ?? (() => new Date());
    this.#newId = options.newId ?? (() => randomId().replaceAll('-', '') as WorkspaceId); // ids are made here
  }

  get about(): AboutWorkspace | null {
    return this.#about.get(ABOUT_KEY) ?? null;
  }

  /** What became of it, in another tab most likely: it lies among the deleted, or all of it is gone for good. */
  get fate(): 'deleted' | 'gone' | null {
    if (this.isSample) return null;
    return this.about?.deleted ? 'deleted' : this.#isGone ? 'gone' : null;
  }

  /** The name a person gave, else what the documents are about. Empty while nothing is known. */
  readonly title: string = $derived.by(() => firstOf(this.about?.name, this.#corpus.title));
  readonly name: string = $derived.by(() =>
    firstOf(this.title, this.isSample ? 'Sample' : UNNAMED),
  );

  /** All that are not deleted, those of other pages apart: the sample first, then the last changed first. */
  readonly all: readonly Listed[] = $derived.by(() =>
    this.#listed.filter(({ kind, about }) => kind !== 'foreign' && !about?.deleted),
  );
  readonly deleted: readonly Listed[] = $derived.by(() =>
    this.#listed.filter(({ kind, about }) => kind === 'own' && about?.deleted),
  );
  /** Samples of pages built with other texts: shown as theirs, never changed. */
  readonly foreign: readonly Listed[] = $derived.by(() =>
    this.#listed.filter(({ kind }) => kind === 'foreign'),
  );
  readonly #listed: readonly Listed[] = $derived.by(() =>
    listWorkspaces(this.#shelved, this.#door.sample, this),
  );

  get kept(): readonly Change[] {
    return this.about ? [putAbout(this.about)] : [];
  }

  take(changes: readonly Change[]): void {
    this.#about.take(changes);
  }

  /** Looks again what there is; where that cannot be told, `problem` says why. */
  async refresh(): Promise<void> {
    await this.#try(async () => {
      this.#shelved = await this.#door.shelf.list();
    });
  }

  /** Makes a workspace and opens it. Rejects, with words, where there is no room or no storage for one. */
  async create(name = '', changes: readonly Change[] = []): Promise<Workspace> {
    return this.#door.open(
      await this.#make({ name: tidyName(name), created: this.#time() }, changes),
    );
  }

  /** Puts records there as a workspace and opens it. Rejects like `create`; then nothing was made. */
  async adopt(changes: readonly Change[]): Promise<Workspace> {
    const id = this.#newId();
    await this.#door.shelf.create(id, changes);
    return this.#door.open(id);
  }

  /** What is kept in one. Rejects, with words, when it cannot be read. */
  read(id: WorkspaceId): Promise<readonly Change[]> {
    return this.#door.shelf.read(id);
  }

  async openSample(): Promise<void> {
    await this.open(this.#door.sample.id);
  }

  /** The same for who only wants to be told when it cannot be done. */
  async createOrSay(say: (words: string) => void): Promise<void> {
    await this.#try(async () => {
      await this.create();
    });
    if (this.problem) say(this.problem);
  }

  async open(id: WorkspaceId): Promise<void> {
    if (id !== this.id) await this.#door.open(id);
  }

  rename(id: WorkspaceId, name: string): void {
    const entry = this.#listed.find((listed) => listed.id === id);
    const kept = tidyName(name);
    if (!entry || kept === (entry.about?.name ?? '')) return;
    const label =
      kept === '' ? 'Took the name of a workspace away' : `Named the workspace “${kept}”`;
    this.#change(label, entry, { ...this.#aboutOf(entry), name: kept });
  }

  /** Makes another of the same, which is not opened. */
  async copy(entry: Listed): Promise<void> {
    await this.#try(async () => {
      const changes = await this.read(entry.id);
      // Another workspace has other texts to begin with: those of the page come along as documents.
      const { texts } = entry.kind === 'sample' ? this.#door.sample : { texts: [] };
      const based = documentsOf({ texts, saved: this.#time() }).map(putDocument);
      const about = { name: tidyName(`Copy of ${entry.name}`), created: this.#time() };
      const id = await this.#make(about, [
        ...based,
        ...changes.filter(({ kind }) => kind !== 'workspace'),
      ]);
      await this.refresh();
      const made = this.#listed.find((listed) => listed.id === id);
      if (made)
        this.#change(`Copied the workspace “${entry.name}”`, made, about, {
          before: { ...about, deleted: about.created },
          offersUndo: true,
        });
    });
  }

  /** Moves one among the deleted, from where it can be restored. When it is open, the sample opens instead. */
  async remove(entry: Listed): Promise<void> {
    if (entry.kind !== 'own') return;
    if (entry.isOpen) {
      const { workspaces } = await this.#door.open(this.#door.sample.id);
      await workspaces.remove({ ...entry, isOpen: false });
      return;
    }
    const about = { ...this.#aboutOf(entry), deleted: this.#time() };
    this.#change(`Deleted the workspace “${entry.name}”`, entry, about, { offersUndo: true });
    await this.#work;
  }

  /** Takes the one that is open from among the deleted. */
  restoreThis(): void {
    const entry = this.#listed.find(({ isOpen }) => isOpen);
    if (entry) this.restore(entry);
  }

  restore(entry: Listed): void {
    const { name, created, from } = this.#aboutOf(entry);
    const about = { name, created, ...(from === undefined ? {} : { from }) };
    this.#change(`Restored the workspace “${entry.name}”`, entry, about);
  }

  /** Deletes one for good, with all that is in it. Ask first. */
  async removeForGood({ id }: Listed): Promise<void> {
    await this.#try(async () => {
      await this.#door.shelf.remove(id);
      await this.refresh();
    });
  }

  async #make(about: AboutWorkspace, changes: readonly Change[]): Promise<WorkspaceId> {
    const id = this.#newId();
    await this.#door.shelf.create(id, [putAbout(about), ...changes]);
    return id;
  }

  #aboutOf({ about }: Listed): AboutWorkspace {
    return about ?? { name: '', created: this.#time() };
  }

  /** Changes what is said of a workspace, the open one or another, as an act that can be undone. */
  #change(
    label: string,
    { id, about }: Listed,
    after: AboutWorkspace,
    how: Pick<Act, 'offersUndo'> & { readonly before?: AboutWorkspace } = {},
  ): void {
    const { before = about, offersUndo = false } = how;
    if (id === this.id) this.#about.do(label, new Map([[ABOUT_KEY, after]]), { offersUndo });
    else
      this.#history.do({
        label,
        offersUndo,
        apply: () => {
          this.#write(id, after);
        },
        revert: () => {
          this.#write(id, before);
        },
      });
  }

  #write(id: WorkspaceId, about: AboutWorkspace | null): void {
    const changes = [about ? putAbout(about) : removal('workspace', ABOUT_KEY)];
    this.#work = this.#work.then(() =>
      this.#try(async () => {
        await this.#door.shelf.write(id, changes);
        await this.refresh();
      }),
    );
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.problem = null;
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error);
    }
  }

  #time(): string {
    return this.#now().toISOString();
  }
}
