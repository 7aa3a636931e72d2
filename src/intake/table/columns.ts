import type { AboutDocument } from '../../core/types.ts';
import { dayOfCell, type DayOrder } from './dayOrder.ts';

/** Which column of a table is what; -1 where there is none. */
export interface Columns {
  readonly text: number;
  readonly title: number;
  readonly date: number;
  readonly source: number;
  readonly byline: number;
  /** Whether the first row names the columns. */
  readonly named: boolean;
}

type Role = 'text' | keyof AboutDocument;

/** What columns of texts are usually called. General knowledge of exports of archives and of social media. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  text: [
    'text',
    'full text',
    'fulltext',
    'body',
    'content',
    'article',
    'article text',
    'message',
    'story',
    'tweet',
    'post',
    'description',
    'abstract',
    'summary',
    'transcript',
    'paragraph',
    'sentence',
  ],
  title: ['title', 'headline', 'subject', 'heading', 'name'],
  date: [
    'date',
    'published',
    'publication date',
    'published at',
    'pubdate',
    'created at',
    'created',
    'day',
    'time',
    'timestamp',
    'sent',
  ],
  source: [
    'source',
    'publication',
    'publisher',
    'outlet',
    'site',
    'newspaper',
    'medium',
    'agency',
    'journal',
  ],
  byline: ['author', 'authors', 'byline', 'creator', 'from', 'user', 'username'],
};

const SAMPLE = 200;
/** A column is prose when its cells have this many letters on average, and this many words. */
const PROSE = { letters: 60, words: 8 };
/** A text column that names itself may be shorter. */
const NAMED_PROSE = { letters: 15, words: 3 };

/** Finds the columns of a table by their names, and the text, where no name tells, as the longest prose. */
export function findColumns(rows: readonly (readonly string[])[]): Columns | null {
  const [first = []] = rows;
  const names = first.map((name) => name.trim().toLowerCase().replace(/[_-]/gu, ' '));
  const find = (role: Role): number => {
    for (const name of NAMES[role]) {
      const at = names.indexOf(name);
      if (at >= 0) return at;
    }
    return -1;
  };
  const named = first.length > 1 ? first.every((name) => name.length < 60) : find('text') === 0;
  const sample = rows.slice(named ? 1 : 0, SAMPLE);
  const text = textColumn(
    sample,
    first.length,
    named ? NAMES.text.map((name) => names.indexOf(name)) : [],
  );
  if (text < 0) return null;
  const other = (role: Role): number => (named && find(role) !== text ? find(role) : -1);
  return {
    text,
    title: other('title'),
    date: other('date'),
    source: other('source'),
    byline: other('byline'),
    named,
  };
}

function textColumn(
  sample: readonly (readonly string[])[],
  count: number,
  byName: readonly number[],
): number {
  const prose = Array.from({ length: Math.min(count, 1_000) }, (_, at) => proseOf(sample, at));
  const called = byName.find((at) => isProse(prose[at], NAMED_PROSE));
  if (called !== undefined) return called;
  let longest = -1;
  for (const [at, found] of prose.entries()) {
    if (isProse(found, PROSE) && found.letters > (prose[longest]?.letters ?? 0)) longest = at;
  }
  return longest;
}

interface Prose {
  readonly letters: number;
  readonly words: number;
}

const isProse = (found: Prose | undefined, least: Prose): boolean =>
  found !== undefined && found.letters >= least.letters && found.words >= least.words;

/** Letters and words of a column's cells on average, empty ones aside. */
function proseOf(sample: readonly (readonly string[])[], at: number): Prose {
  let letters = 0;
  let words = 0;
  let cells = 0;
  for (const row of sample) {
    const cell = row[at]?.trim() ?? '';
    if (cell === '') continue;
    cells++;
    letters += cell.length;
    words += cell.slice(0, 2_000).split(/\s/u).length;
  }
  return { letters: letters / Math.max(cells, 1), words: words / Math.max(cells, 1) };
}

/** What a row says of its document, dates written in the order of their column. */
export function aboutRow(
  row: readonly string[],
  columns: Columns,
  order: DayOrder | null,
): AboutDocument {
  const cell = (at: number): string => row[at]?.trim() ?? '';
  const date = dayOfCell(cell(columns.date), order);
  return {
    ...(cell(columns.title) && { title: cell(columns.title) }),
    ...(cell(columns.source) && { source: cell(columns.source) }),
    ...(cell(columns.byline) && { byline: cell(columns.byline) }),
    ...(date !== undefined && { date }),
  };
}
