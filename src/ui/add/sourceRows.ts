/** The sources of a workspace as lists show them, read or not. */
import { actorsByDocument } from '../../core/evidence/actors.ts';
import { drawableEntities } from '../../core/network/view.ts';
import { foldForSearch } from '../../core/network/textSearch.ts';
import type { DocumentId, EntityId } from '../../core/types.ts';
import type { Workspace } from '../../state/context.ts';

export interface SourceRow {
  readonly id: DocumentId;
  readonly title: string;
  readonly source: string;
  /** ISO day, or nothing. */
  readonly date: string;
  readonly words: number;
  /** BCP 47. */
  readonly language: string;
  readonly actors: ReadonlySet<EntityId>;
  /** Lines that were not read. */
  readonly skipped: number;
  /** ISO time; empty for those of the page itself. */
  readonly added: string;
  /** Name of its file, for those that a person added. */
  readonly file: string;
}

/** A source that is not in the network. */
export interface UnreadRow {
  readonly id: DocumentId;
  readonly name: string;
  /** Why, as a sentence; null while it waits for its turn. */
  readonly why: string | null;
  readonly canRetry: boolean;
}

export const SORTS = [
  ['added', 'Added last'],
  ['title', 'Title'],
  ['date', 'Date'],
  ['words', 'Length'],
] as const;
export type SortBy = (typeof SORTS)[number][0];

type Sources = Pick<Workspace, 'corpus' | 'documents'>;

const NOBODY: ReadonlySet<EntityId> = new Set();

/** Those that were read, in the order of adding. */
export function sourceRows({ corpus, documents }: Sources): SourceRow[] {
  const actors = actorsByDocument(drawableEntities(corpus.network));
  return corpus.network.documents.map((document) => {
    const kept = documents.get(document.id);
    return {
      id: document.id,
      title: document.title || (kept?.file ?? document.id),
      source: document.source ?? '',
      date: document.date ?? '',
      words: document.words,
      language: document.language,
      actors: actors.get(document.id) ?? NOBODY,
      skipped: document.skipped.length,
      added: kept?.added ?? '',
      file: kept?.file ?? '',
    };
  });
}

/** Those that were not: the ones that failed first. */
export function unreadRows({ corpus, documents }: Sources): UnreadRow[] {
  const failed = new Set(corpus.unread.map(({ id }) => id));
  const read = new Set(corpus.network.documents.map(({ id }) => id));
  return [
    ...corpus.unread.map(({ id, why, canRetry }) => ({
      id,
      name: documents.nameOf(id),
      why: `It was not read: ${why}.`,
      canRetry,
    })),
    ...documents.added
      .filter(({ id }) => !failed.has(id) && !read.has(id))
      .map(({ id }) => ({ id, name: documents.nameOf(id), why: null, canRetry: false })),
  ];
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const ORDERS: Readonly<Record<SortBy, (a: SourceRow, b: SourceRow) => number>> = {
  // Ids sort by the time of adding. Those of the page itself come last, as they are.
  added: (a, b) => (a.added === '' && b.added === '' ? 0 : a.id < b.id ? 1 : -1),
  title: (a, b) => collator.compare(a.title, b.title),
  // Those without a date come last.
  date: (a, b) => (a.date === b.date ? 0 : a.date > b.date ? -1 : 1),
  words: (a, b) => b.words - a.words,
};

export function sortSources(rows: readonly SourceRow[], by: SortBy): SourceRow[] {
  return rows.toSorted(ORDERS[by]);
}

/** Those that have all the words in what is told of them; case and accents do not count. */
export function findSources(rows: readonly SourceRow[], query: string): readonly SourceRow[] {
  const words = foldForSearch(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ title, source, date, file }) => {
    const text = foldForSearch(`${title} ${source} ${date} ${file}`);
    return words.every((word) => text.includes(word));
  });
}
