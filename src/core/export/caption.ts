/** The small print of a figure: where it comes from and what it leaves out, so that it can stand alone. */
import type { Document } from '../types.ts';
import { count } from '../words.ts';

export interface FigureFacts {
  /** The documents that are read from, those hidden by a filter left out. */
  readonly documents: readonly Document[];
  /** The filters in force, each in words. */
  readonly filters: readonly string[];
  readonly actors: number;
  readonly ties: number;
  /** All that pass the filters, where only a part of them is drawn. */
  readonly whole?: { readonly actors: number; readonly ties: number; readonly part: string };
  readonly hidden: { readonly actors: number; readonly ties: number };
  /** Ties that a person has checked. */
  readonly checked: number;
  /** The day the figure was made, as an ISO date. */
  readonly day: string;
  readonly version: string;
}

const MOST_SOURCES = 6;

/** The caption as sentences, one line each: sources, filters, how it was read. */
export function figureCaption(facts: FigureFacts): string[] {
  const { documents, filters, ties, hidden, checked } = facts;
  const listed = documents.slice(0, MOST_SOURCES).map(citation);
  const more = documents.length - listed.length;
  const left = [
    ...(hidden.actors > 0 ? [count(hidden.actors, 'actor')] : []),
    ...(hidden.ties > 0 ? [count(hidden.ties, 'tie')] : []),
  ];
  return [
    documents.length === 0
      ? 'No sources.'
      : `${documents.length === 1 ? 'Source' : 'Sources'}: ${listed.join('; ')}${more > 0 ? `; ${count(more, 'more document')}` : ''}.`,
    `${shown(facts)}. ${
      filters.length === 0 ? 'No filters in force.' : `Filters: ${filters.join(' · ')}.`
    }${left.length === 0 ? '' : ` Not shown: ${left.join(', ')}.`}`,
    `Read by machine; ${String(checked)} of ${count(ties, 'tie')} checked by a person. Entente ${facts.version}, ${facts.day}.`,
  ];
}

/** "4 actors, 7 ties", or "1,000 of 2,400 actors, 3,100 of 12,000 ties: the best connected". */
function shown({ actors, ties, whole }: FigureFacts): string {
  if (!whole) return `${capital(count(actors, 'actor'))}, ${count(ties, 'tie')}`;
  const of = (some: number, all: number, one: string): string =>
    some === all ? count(all, one) : `${some.toLocaleString('en')} of ${count(all, one)}`;
  return `${of(actors, whole.actors, 'actor')}, ${of(ties, whole.ties, 'tie')}: ${whole.part}`;
}

/** “Ministers meet in Corvan” (The Daily Post, 2031-04-02). Quotes inside become single ones, a full stop goes. */
function citation({ title, source, date }: Document): string {
  const quoted = title
    .trim()
    .replace(/\.$/u, '')
    .replace(/[“„«]|"(?=\p{L})/gu, '‘')
    .replace(/[”»"]/gu, '’');
  const origin = [source, date].filter((part) => part !== null).join(', ');
  return `“${quoted}”${origin === '' ? '' : ` (${origin})`}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A file name that every system takes: 'Arland’s ties' gives 'entente-arland-s-ties-2031-04-02.png'. */
export function figureFileName(title: string, day: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
    .join('-')
    .slice(0, 60);
  return ['entente', words, day].filter((part) => part !== '').join('-') + '.png';
}
