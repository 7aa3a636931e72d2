import type { AboutDocument } from '../../core/types.ts';
import { firstDay } from '../days.ts';
import { findArticle } from './articleData.ts';
import { namesOf } from './byline.ts';
import { withoutSite } from './headline.ts';
import { scanPage } from './scanPage.ts';

/**
 * What a page says of itself, for machines: as data of schema.org, in its meta elements (Open Graph, Dublin Core and the like), in
 * the time element of its article. What it does not say is left away.
 */
export function aboutPage(document: Document): AboutDocument {
  const data = findArticle(document);
  const meta = readMeta(document);
  const one = (...names: string[]): string | undefined =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const source =
    unescaped(data.source ?? one('og:site_name', 'dc.publisher', 'application-name')) ??
    hostOf(document, one('og:url'));
  const headings = [...document.querySelectorAll('h1')].slice(0, 5).map(textOf);
  const stated = unescaped(data.title ?? one('og:title', 'twitter:title', 'dc.title'));
  const title = stated === undefined ? headline(document) : withoutSite(stated, source, headings);
  const byline =
    namesOf(unescaped(data.byline) ?? '') ??
    namesOf(unescaped(one('author', 'article:author', 'dc.creator', 'byl')) ?? '') ??
    credited(document);
  const date = firstDay([data.date, ...DATES.map((name) => meta.get(name)), ...marked(document)]);
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
  'pub_date',
  'pdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'publication_date',
  'displaydate',
  'citation_publication_date',
  'citation_date',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.date',
  'dcterms.issued',
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

function credited(document: Document): string | undefined {
  const element = document.querySelector('[rel="author"], [itemprop="author"], .byline');
  const text = element ? textOf(element) : '';
  return text.length < 150 ? namesOf(text) : undefined;
}

/** Dates of publishing that elements are marked with (microdata, hAtom, the time element). */
function marked(document: Document): string[] {
  const times = document.querySelectorAll(
    '[itemprop="datePublished"], article time[datetime], time[pubdate], .published[title], time.published',
  );
  return [...times]
    .slice(0, 3)
    .flatMap((time) => ['datetime', 'content', 'title'].map((name) => time.getAttribute(name)))
    .filter((date) => date !== null);
}

/** The site's name as the page's own address has it. */
function hostOf(document: Document, url = ''): string | undefined {
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? url;
  return /^https?:\/\/(?:www\.|m\.)?([a-z0-9.-]{1,100}\.[a-z]{2,20})(?:[/:?]|$)/iu.exec(
    address,
  )?.[1];
}

const textOf = (element: Element): string =>
  element.textContent.slice(0, 1_000).split(/\s/u).filter(Boolean).join(' ');

/** Some programs escape twice: what is left looks like '&#8217;'. */
const unescaped = (value: string | undefined): string | undefined =>
  value !== undefined && /&#?\w{2,10};/u.test(value) ? scanPage(value.slice(0, 2_000)).text : value;
