import type { AboutDocument } from '../../core/types.ts';
import { firstDay } from '../days.ts';
import { findArticle } from './articleData.ts';

/**
 * What a page says of itself, for machines: as data of schema.org, in its meta elements (Open Graph, Dublin Core and the like), in
 * the time element of its article. What it does not say is left away.
 */
export function aboutPage(document: Document): AboutDocument {
  const data = findArticle(document);
  const meta = readMeta(document);
  const one = (...names: string[]): string | undefined =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const title = data.title ?? one('og:title', 'twitter:title', 'dc.title') ?? headline(document);
  const source = data.source ?? one('og:site_name', 'dc.publisher', 'application-name');
  const byline =
    data.byline ??
    nameOnly(one('author', 'article:author', 'dc.creator', 'byl')) ??
    credited(document);
  const date = firstDay([
    data.date,
    ...DATES.map((name) => meta.get(name)),
    ...[...document.querySelectorAll('article time[datetime], time[pubdate], time.published')]
      .slice(0, 3)
      .map((time) => time.getAttribute('datetime')),
  ]);
  return {
    ...(title !== undefined && { title }),
    ...(source !== undefined && { source }),
    ...(byline !== undefined && { byline }),
    ...(date !== undefined && { date }),
  };
}

/** Dates of writing, never of the last change: a page that was mended years later still tells of its day. */
const DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
];

/** Content of the meta elements by name, in small letters; the first of each stands. */
function readMeta(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop']
      .map((key) => element.getAttribute(key))
      .find((value) => value !== null);
    const content = element.getAttribute('content')?.trim();
    const key = name?.trim().toLowerCase();
    if (key && content && !found.has(key)) found.set(key, content);
  }
  return found;
}

/** The only first heading, else the title of the page without the name of the site behind it. */
function headline(document: Document): string | undefined {
  const headings = document.querySelectorAll('h1');
  const only = headings.length === 1 ? headings[0]?.textContent.trim() : undefined;
  if (only) return only;
  const title = document.querySelector('title')?.textContent.trim();
  if (!title) return undefined;
  const [head = '', ...rest] = title.split(/ [|»–—-] /u);
  return rest.length > 0 && head.split(' ').length > 3 ? head : title;
}

/** Some pages give an address where a name belongs. */
const nameOnly = (value: string | undefined): string | undefined =>
  value !== undefined && !/^https?:|^\/|@/u.test(value) ? value : undefined;

function credited(document: Document): string | undefined {
  const element = document.querySelector('[rel="author"], [itemprop="author"], .byline');
  const text = element?.textContent.split(/\s/u).filter(Boolean).join(' ') ?? '';
  return text.length > 0 && text.length < 100 ? text.replace(/^by /iu, '') : undefined;
}
