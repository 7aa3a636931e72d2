/** The documents of a workspace: the texts that the page was built with, and those that a person added. */
import { ADDED } from '../core/documentIds.ts';
import { sourceOf } from '../core/documents.ts';
import type { IncomingDocument, KeptDocument } from '../core/documents.ts';
import { putDocument } from '../core/records.ts';
import type { Change } from '../core/records.ts';
import { isSameText, textPrint } from '../core/textPrint.ts';
import type { AboutDocument, DocumentId, SourceText } from '../core/types.ts';
import { count } from '../core/words.ts';
import type { History } from './history.svelte.ts';
import { KeptRecords } from './keptRecords.svelte.ts';
import type { Keeper, RecordStore } from './recordStore.ts';
import { randomId } from './randomId.ts';

interface Options {
  /** The texts of the page; none in a workspace of one's own. */
  readonly base?: readonly SourceText[];
  /** Settles when what was kept before has been told. */
  readonly opened?: Promise<void>;
  readonly now?: () => number;
  /** Tells documents apart that two tabs add in the same millisecond. */
  readonly newSuffix?: () => string;
}

/** A text that is there already, perhaps wrapped otherwise: it is not added again. */
export interface Copy {
  readonly file: string;
  /** Which document it is a copy of. */
  readonly of: DocumentId;
}

export interface Added {
  readonly added: readonly DocumentId[];
  readonly copies: readonly Copy[];
}

/** What a person may say of a document. An empty word, or null, gives back what the file or the text says. */
export type AboutEdit = { readonly [Name in keyof AboutDocument]?: string | null };

const TIME_LETTERS = 9;
const ORDER_LETTERS = 4;

export class Documents implements Keeper {
  /** The texts of the page. */
  readonly base: readonly SourceText[];
  readonly #records: KeptRecords<'documents'>;
  /** Those that a person added, in the order of adding. */
  readonly added: readonly KeptDocument[] = $derived.by(() =>
    this.#records.all.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
  /** All of them, as reading takes them. */
  readonly sources: readonly SourceText[] = $derived.by(() => [
    ...this.base,
    ...this.added.map((document) => this.#sourceOf(document)),
  ]);
  /** Settles when what was kept before has been told. */
  readonly opened: Promise<void>;
  /** Whether what was kept before has been told: until then nobody knows that there is nothing. */
  #isOpen = $state(false);

  /** The same object for as long as a document stays the same: who reads need not compare texts. */
  readonly #sources = new WeakMap<KeptDocument, SourceText>();
  readonly #prints = new WeakMap<SourceText, number>();
  readonly #history: History;
  readonly #now: () => number;
  readonly #newSuffix: () => string;
  #lastTime = 0;
  /** How many one run of adding has added. */
  #run: { readonly key: string; readonly count: number } | null = null;

  constructor(store: RecordStore, history: History, options: Options = {}) {
    this.base = options.base ?? [];
    this.#records = new KeptRecords('documents', store, history);
    this.#history = history;
    this.#now = options.now ?? Date.now;
    this.#newSuffix = options.newSuffix ?? (() => randomId().slice(0, 13));
    this.opened = options.opened ?? Promise.resolve();
    void this.opened.then(() => {
      this.#isOpen = true;
    });
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  get kept(): readonly Change[] {
    return this.added.map(putDocument);
  }

  /** A document that a person added. */
  get(id: DocumentId): KeptDocument | undefined {
    return this.#records.get(id);
  }

  /** What a document is called that was not read: as the person says, else as its file does. */
  nameOf(id: DocumentId): string {
    const kept = this.get(id);
    return kept?.edited.title ?? kept?.about.title ?? kept?.file ?? id;
  }

  /**
   * Adds what came out of files. A text that is there already is named, not added. Batches with one `run` are undone as one act,
   * however long they take.
   */
  add(incoming: readonly IncomingDocument[], run?: string): Added {
    const known = this.#byPrint();
    const copies: Copy[] = [];
    const added: KeptDocument[] = [];
    const start = this.#nextTime();
    for (const document of incoming) {
      const print = textPrint(document.text);
      const same = known.get(print)?.find(({ text }) => isSameText(text, document.text));
      if (same) {
        copies.push({ file: document.file, of: same.id });
        continue;
      }
      const kept: KeptDocument = {
        ...document,
        id: this.#newId(start, added.length),
        added: new Date(start).toISOString(),
        edited: {},
      };
      added.push(kept);
      known.set(print, [...(known.get(print) ?? []), this.#sourceOf(kept)]);
    }
    if (added.length > 0) this.#keep(added, run);
    return { added: added.map(({ id }) => id), copies };
  }

  /** Takes documents out again; those of the page itself stay. */
  remove(ids: readonly DocumentId[]): void {
    const there = ids.filter((id) => this.#records.get(id) !== undefined);
    if (there.length === 0) return;
    const label = `Removed ${count(there.length, 'document')}`;
    this.#records.do(label, new Map(there.map((id) => [id, null])), { offersUndo: true });
  }

  /** Says what a document is called, where it comes from, when it is of. */
  edit(id: DocumentId, about: AboutEdit): void {
    const document = this.#records.get(id);
    if (!document) return;
    const edited = Object.fromEntries(
      Object.entries({ ...document.edited, ...about }).filter(
        ([name, value]) =>
          value !== null && value !== '' && document.about[name as keyof AboutDocument] !== value,
      ),
    ) as AboutDocument; // words and days, the empty ones taken out
    if (JSON.stringify(edited) === JSON.stringify(document.edited)) return;
    this.#records.do('Changed a document', new Map([[id, { ...document, edited }]]));
  }

  /** Shows changes that were made and kept elsewhere. */
  take(changes: readonly Change[]): void {
    this.#records.take(changes);
  }

  #keep(added: readonly KeptDocument[], run: string | undefined): void {
    // Something else may have been done in between: then the rest of a run is an act of its own.
    const goesOn = run !== undefined && this.#history.done.at(-1)?.mergeKey === run;
    const before = goesOn && this.#run?.key === run ? this.#run.count : 0;
    const all = before + added.length;
    if (run !== undefined) this.#run = { key: run, count: all };
    this.#records.do(
      `Added ${count(all, 'document')}`,
      new Map(added.map((document) => [document.id, document])),
      run === undefined ? {} : { mergeKey: run, mergesAnyTime: true },
    );
  }

  #sourceOf(document: KeptDocument): SourceText {
    const known = this.#sources.get(document) ?? sourceOf(document);
    this.#sources.set(document, known);
    return known;
  }

  #byPrint(): Map<number, SourceText[]> {
    const byPrint = new Map<number, SourceText[]>();
    for (const source of this.sources) {
      const print = this.#prints.get(source) ?? textPrint(source.text);
      this.#prints.set(source, print);
      byPrint.set(print, [...(byPrint.get(print) ?? []), source]);
    }
    return byPrint;
  }

  /** After everything that was added before, also when the clock was set back. */
  #nextTime(): number {
    const last = this.added.at(-1)?.added;
    const known = last === undefined ? 0 : Date.parse(last);
    this.#lastTime = Math.max(this.#now(), this.#lastTime + 1, known + 1);
    return this.#lastTime;
  }

  /** Sorts by the time of adding, and after the names of the page's files. */
  #newId(time: number, nth: number): DocumentId {
    const [when, order] = [time.toString(36), nth.toString(36)];
    return `${ADDED}${when.padStart(TIME_LETTERS, '0')}-${order.padStart(ORDER_LETTERS, '0')}-${this.#newSuffix()}` as DocumentId; // ids are made here
  }
}
