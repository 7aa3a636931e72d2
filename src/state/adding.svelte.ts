/** Adding documents: files are taken apart, kept and read, and what came of it is told. */
import type { IncomingDocument, Taken } from '../core/documents.ts';
import { NO_CHANGES, whatChanged } from '../core/network/whatChanged.ts';
import type { NetworkChanges } from '../core/network/whatChanged.ts';
import type { DocumentId, Network } from '../core/types.ts';
import type { AddingRun, FileToTake, FileWork, Refusal, TakeFiles } from './addingRun.ts';
import type { Corpus } from './corpus.svelte.ts';
import type { Work } from './corpusReader.ts';
import type { Documents } from './documents.svelte.ts';
import { randomId } from './randomId.ts';

const NOTHING_YET: AddingRun = { added: [], copies: [], refusals: [], skipped: 0 };
/** What is taken is kept in batches: often enough to lose little, seldom enough to cost little. */
const BATCH_MS = 250;

interface Options {
  readonly newRun?: () => string;
}

export class Adding {
  /** Null before anything is added, and once the summary was put away. */
  #told = $state.raw<AddingRun | null>(null);
  #files = $state.raw<FileWork | null>(null);
  #isPaused = $state(false);
  #isStopping = $state(false);
  /** The network that the run began with. */
  #before = $state.raw<Network | null>(null);

  /** What the run changed in the network so far. */
  readonly changed: NetworkChanges = $derived.by(() =>
    this.#before ? whatChanged(this.#before, this.#corpus.reading.network) : NO_CHANGES,
  );

  /** Whether there was no network before. */
  readonly isFirst: boolean = $derived((this.#before?.documents.length ?? 0) === 0);

  readonly #documents: Documents;
  readonly #corpus: Corpus;
  readonly #take: TakeFiles;
  readonly #newRun: () => string;
  #key = '';
  #queue: readonly FileToTake[] = [];
  /** Files of this run that are done with. */
  #doneFiles = 0;
  #batch: IncomingDocument[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: AbortController | null = null;
  #taking: Promise<void> | null = null;
  /** Goes on after a pause. */
  #resumed: (() => void) | null = null;

  constructor(documents: Documents, corpus: Corpus, take: TakeFiles, options: Options = {}) {
    this.#documents = documents;
    this.#corpus = corpus;
    this.#take = take;
    this.#newRun = options.newRun ?? randomId;
  }

  /** What the run has come to; null when there is none to tell of. Documents that were taken out again do not count. */
  readonly run: AddingRun | null = $derived.by(() => {
    const told = this.#told;
    return told && { ...told, added: told.added.filter((id) => this.#documents.get(id)) };
  });

  /** Files still being taken apart. */
  get files(): FileWork | null {
    return this.#files;
  }

  /** Documents still being read. */
  get work(): Work | null {
    return this.#corpus.work;
  }

  get isWorking(): boolean {
    if (this.#files !== null) return true;
    return this.#told !== null && (this.work !== null || !this.#isAskedFor);
  }

  /** Whether all documents that were added have reached the reader. */
  get #isAskedFor(): boolean {
    return this.#corpus.asked === this.#documents.sources;
  }

  /** It was cancelled, and what was read by then is being put together. */
  get isStopping(): boolean {
    return this.#isStopping && this.isWorking;
  }

  get isPaused(): boolean {
    return this.#isPaused;
  }

  /** Takes files apart and adds what is in them. Resolves when the files are done with; reading may go on. */
  add(files: readonly FileToTake[]): Promise<void> {
    if (files.length === 0) return Promise.resolve();
    this.#begin();
    return this.#enqueue(files);
  }

  /** Takes once more what was refused for reasons that may have passed, as part of the same run. */
  retry(): Promise<void> {
    const refusals = this.#told?.refusals ?? [];
    const files = new Set(refusals.flatMap(({ again }) => again ?? []));
    if (files.size === 0 || this.isWorking) return Promise.resolve();
    this.#tell({ refusals: refusals.filter(({ again }) => !again) });
    this.#isStopping = false;
    this.#doneFiles = 0;
    return this.#enqueue([...files]);
  }

  #enqueue(files: readonly FileToTake[]): Promise<void> {
    this.#queue = [...this.#queue, ...files];
    this.#showFiles(this.#queue[0]?.file ?? '');
    this.#taking ??= this.#takeAll();
    return this.#taking;
  }

  /** Tells of files that could not even be opened. */
  refuse(refusals: readonly Refusal[]): void {
    if (refusals.length === 0) return;
    this.#begin();
    this.#tell({ refusals: [...(this.#told?.refusals ?? []), ...refusals] });
  }

  /** Adds a text that was pasted. */
  addText(document: IncomingDocument): void {
    this.#begin();
    this.#batch.push(document);
    this.#keepBatch();
  }

  pause(): void {
    if (!this.isWorking || this.#isPaused) return;
    this.#isPaused = true;
    this.#stop?.abort();
    this.#corpus.pause();
  }

  resume(): void {
    if (!this.#isPaused) return;
    this.#isPaused = false;
    this.#corpus.resume();
    this.#resumed?.();
  }

  /** Stops: what was taken and read by then stays. */
  cancel(): void {
    const skipped = this.#queue.length;
    this.#queue = [];
    this.#stop?.abort();
    this.#keepBatch();
    this.#corpus.cancel();
    this.#isPaused = false;
    this.#resumed?.();
    this.#files = null;
    this.#isStopping = true;
    this.#tell({ skipped: (this.#told?.skipped ?? 0) + skipped });
  }

  /** Puts the summary away. */
  dismiss(): void {
    if (this.isWorking) return;
    this.#told = null;
    this.#before = null;
  }

  #begin(): void {
    this.#isStopping = false;
    if (this.isWorking) return;
    // A new run: its own summary, compared with what is there now, and its own act.
    this.#told = NOTHING_YET;
    this.#before = this.#corpus.reading.network;
    this.#key = `add ${this.#newRun()}`;
    this.#doneFiles = 0;
  }

  async #takeAll(): Promise<void> {
    while (this.#queue.length > 0) {
      if (this.#isPaused)
        await new Promise<void>((resolve) => {
          this.#resumed = resolve;
        });
      await this.#takeQueue();
    }
    this.#keepBatch();
    this.#files = null;
    this.#taking = null;
  }

  /** Takes what is waiting, until it is done or interrupted; what was begun then is begun again. */
  async #takeQueue(): Promise<void> {
    const files = this.#queue;
    if (files.length === 0) return;
    const stop = new AbortController();
    this.#stop = stop;
    let done = 0;
    const finish = (now: number): void => {
      if (stop.signal.aborted) return;
      // Those finished leave the queue; what was added meanwhile stays at its end.
      this.#queue = this.#queue.slice(now - done);
      this.#doneFiles += now - done;
      done = now;
    };
    try {
      await this.#take(files, {
        signal: stop.signal,
        ontaken: (taken) => {
          if (!stop.signal.aborted) this.#taken(taken, files[done]);
        },
        onprogress: (work) => {
          finish(work.done);
          if (!stop.signal.aborted) this.#showFiles(work.file);
        },
      });
      finish(files.length);
    } catch (error) {
      if (stop.signal.aborted) return;
      // The one in hand is to blame as far as anybody can tell: it is refused, the others go on.
      const file = files[done]?.file ?? '';
      const why = error instanceof Error ? error.message : String(error);
      this.#tell({ refusals: [...(this.#told?.refusals ?? []), { file, why }] });
      finish(done + 1);
    }
  }

  #taken(taken: Taken, of: FileToTake | undefined): void {
    if (taken.kind === 'refused') {
      const { file, why, mayPass } = taken;
      const refusal = { file, why, ...(mayPass && of && { again: of }) };
      this.#tell({ refusals: [...(this.#told?.refusals ?? []), refusal] });
      return;
    }
    this.#batch.push(taken.document);
    this.#timer ??= setTimeout(() => {
      this.#keepBatch();
    }, BATCH_MS);
  }

  #keepBatch(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#batch.length === 0) return;
    const { added, copies } = this.#documents.add(this.#batch.splice(0), this.#key);
    const run = this.#told ?? NOTHING_YET;
    // A file that was begun again after a pause is no copy of itself.
    const own = new Set(run.added);
    this.#tell({
      added: [...run.added, ...added],
      copies: [...run.copies, ...copies.filter(({ of, file }) => !this.#isItself(own, of, file))],
    });
  }

  #isItself(own: ReadonlySet<DocumentId>, of: DocumentId, file: string): boolean {
    return own.has(of) && this.#documents.get(of)?.file === file;
  }

  #showFiles(file: string): void {
    const done = this.#doneFiles;
    this.#files = { done, total: done + this.#queue.length, file };
  }

  #tell(part: Partial<AddingRun>): void {
    this.#told = { ...(this.#told ?? NOTHING_YET), ...part };
  }
}
