import { notesToday, subjectId } from '../core/network/standing.ts';
import type { FindToday, HomelessNote } from '../core/network/standing.ts';
import { LIMITS, putNote } from '../core/records.ts';
import type { Subject } from '../core/network/keys.ts';
import type { Change, Note } from '../core/records.ts';
import type { History } from './history.svelte.ts';
import { KeptRecords } from './keptRecords.svelte.ts';
import type { Keeper, RecordStore } from './recordStore.ts';
import { randomId } from './randomId.ts';

/** What a person writes; the rest of a note is made here. */
export type NoteContent = Pick<Note, 'text' | 'tags' | 'colour'>;

interface Options {
  readonly now?: () => Date;
  readonly newId?: () => string;
  /** Where a subject is in the network of today; without it, where it was. */
  readonly find?: FindToday;
}

/** The notes of the workspace. Each change is kept at once and can be undone. */
export class Notes implements Keeper {
  readonly #records: KeptRecords<'notes'>;
  #all = $derived.by(() =>
    this.#records.all.toSorted((a, b) => compare(a.created, b.created) || compare(a.id, b.id)),
  );
  #today = $derived.by(() => notesToday(this.#all, this.#find));
  #now: () => Date;
  #newId: () => string;
  #find: FindToday;

  constructor(store: RecordStore, history: History, options: Options = {}) {
    this.#records = new KeptRecords('notes', store, history);
    this.#now = options.now ?? (() => new Date());
    this.#newId = options.newId ?? randomId;
    this.#find = options.find ?? ((subject) => ({ kind: 'found', subject }));
  }

  /** Oldest first. */
  get all(): readonly Note[] {
    return this.#all;
  }

  get kept(): readonly Change[] {
    return this.#all.map(putNote);
  }

  /** Those with words, tags or a colour on a subject, under whatever key it had when they were written. */
  of(subject: Subject): readonly Note[] {
    return this.#on(subject).filter((note) => !isBareStar(note));
  }

  isStarred(subject: Subject): boolean {
    return this.#on(subject).some(({ star }) => star);
  }

  /** All of today's notes and stars, by `subjectId`. */
  get bySubject(): ReadonlyMap<string, readonly Note[]> {
    return this.#today.bySubject;
  }

  #on(subject: Subject): readonly Note[] {
    return this.#today.bySubject.get(subjectId(subject)) ?? [];
  }

  /** Gives a star, or takes it away. */
  toggleStar(subject: Subject): void {
    const starred = this.#on(subject).filter(({ star }) => star);
    if (starred.length === 0) this.#add(subject, { star: true }, 'Starred');
    for (const note of starred) {
      this.#do('Took a star away', note.id, isBareStar(note) ? null : withoutStar(note));
    }
  }

  /** Those whose subject is not read any more, or goes by a name that several have now. */
  get homeless(): readonly HomelessNote[] {
    return this.#today.homeless;
  }

  /** Adds a note and returns its id. */
  add(subject: Subject, content: Partial<NoteContent> = {}): string {
    return this.#add(subject, content, 'Added a note');
  }

  /** A blank note that is kept once something is written in it. */
  draft(subject: Subject): Note {
    const time = this.#now().toISOString();
    const blank = { text: '', tags: [], colour: null };
    return { id: this.#newId(), subject: { ...subject }, ...blank, created: time, changed: time };
  }

  /** Keeps a draft with the first that is written; what is typed on belongs to the same act. */
  begin(draft: Note, content: Partial<NoteContent>): void {
    this.#do(
      'Added a note',
      draft.id,
      { ...draft, ...tidy({ ...draft, ...content }) },
      typing(draft.id),
    );
  }

  #add(
    subject: Subject,
    content: Partial<NoteContent & Pick<Note, 'star'>>,
    label: string,
  ): string {
    const draft = this.draft(subject);
    const note: Note = {
      ...draft,
      ...tidy({ ...draft, ...content }),
      ...(content.star ? { star: true } : {}),
    };
    this.#do(label, note.id, note);
    return note.id;
  }

  /** Changes a note. One that is gone by now (deleted in another tab) stays gone. */
  edit(id: string, change: Partial<NoteContent>): void {
    const before = this.#records.get(id);
    if (!before) return;
    const content = tidy({ ...before, ...change });
    if (sameContent(before, content)) return;
    const after: Note = { ...before, ...content, changed: this.#now().toISOString() };
    const mergeKey = after.text !== before.text ? typing(id) : undefined;
    this.#do('Edited a note', id, after, mergeKey);
  }

  /** Puts a note on another subject: what a person does with one whose own is not read any more. */
  move(id: string, subject: Subject): void {
    const before = this.#records.get(id);
    if (before) this.#do('Moved a note', id, { ...before, subject: { ...subject } });
  }

  remove(id: string, label = 'Deleted a note'): void {
    if (this.#records.get(id)) this.#do(label, id, null);
  }

  /** Shows changes that were made and kept elsewhere. */
  take(changes: readonly Change[]): void {
    this.#records.take(changes);
  }

  #do(label: string, id: string, after: Note | null, mergeKey?: string): void {
    this.#records.do(label, new Map([[id, after]]), mergeKey === undefined ? {} : { mergeKey });
  }
}

/** Letters typed one after the other are one act. */
const typing = (id: string): string => `note ${id}`;

/** A star without words: it is shown as a star, not as a note. */
export function isBareStar({ star, text, tags, colour }: Note): boolean {
  return star === true && text === '' && tags.length === 0 && colour === null;
}

function withoutStar({ id, subject, text, tags, colour, created, changed }: Note): Note {
  return { id, subject, text, tags, colour, created, changed };
}

/** Within the limits that are checked when a note is read again: a note that is too long must not become one that is damaged. */
function tidy({ text, tags, colour }: NoteContent): NoteContent {
  const trimmed = tags.map((tag) => tag.trim().slice(0, LIMITS.tag)).filter((tag) => tag !== '');
  return {
    text: text.slice(0, LIMITS.text),
    tags: [...new Set(trimmed)].slice(0, LIMITS.tags),
    colour,
  };
}

function sameContent(a: NoteContent, b: NoteContent): boolean {
  return (
    a.text === b.text &&
    a.colour === b.colour &&
    a.tags.length === b.tags.length &&
    a.tags.every((tag, index) => tag === b.tags[index])
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
