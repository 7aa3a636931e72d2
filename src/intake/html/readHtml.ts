import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { AboutDocument } from '../../core/types.ts';
import { decode, tellGuess } from '../decode.ts';
import type { FileText } from '../reader.ts';
import { latin } from '../sniff.ts';
import { aboutPage } from './aboutPage.ts';
import { countWords, type LineWriter } from './lineWriter.ts';
import { readLines } from './readLines.ts';
import { scanPage } from './scanPage.ts';
import { withoutData } from './withoutData.ts';

/** Above these a page is taken whole: looking for the article in it would take too long. */
const ARTICLE_LIMITS = { letters: 5_000_000, nodes: 30_000, depth: 300 };

/** Reads a page of HTML as it lies in a file. */
export function readHtmlFile(bytes: Uint8Array, alive: () => void): FileText {
  const decoded = decode(bytes, declaredEncoding(bytes));
  alive();
  const { text, about, left } = readHtml(decoded.text, {}, alive);
  return { text, about, left: [...left, ...tellGuess(decoded)] };
}

/** Encoding that a page or its XML declaration states near its beginning. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const tags = latin(bytes, 0, 2_048).split('<');
  for (const tag of tags) {
    if (!/^(?:meta|\?xml)\s/iu.test(tag)) continue;
    const plain = tag.replace(/[\s"']/gu, '');
    const stated = /(?:charset|encoding)=([\w:.-]{2,40})/iu.exec(plain)?.[1];
    if (stated !== undefined) return stated;
  }
  return null;
}

/**
 * The article of a page, with what the page says of it; the whole page without menus where there is no article in it.
 * Nothing in the page runs and nothing is fetched: it is data.
 * @param known what is known of the page from elsewhere, where it does not say so itself
 * @param alive told now and then that work goes on
 */
export function readHtml(saved: string, known: AboutDocument, alive: () => void): FileText {
  const html = withoutData(saved);
  const page = scanPage(html, alive);
  const all = countWords(page.text) + page.wordsLeft;
  const isLarge =
    html.length > ARTICLE_LIMITS.letters ||
    page.nodes > ARTICLE_LIMITS.nodes ||
    page.depth > ARTICLE_LIMITS.depth;
  if (isLarge)
    return outcome(page.text, all, { ...known, ...(page.title && { title: page.title }) });
  alive();
  const { document } = parseHTML(
    isWhole(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  const about = { ...known, ...aboutPage(document) };
  alive();
  const article = findArticle(document);
  const text = article?.text() ?? '';
  const isMost = article !== null && article.prose > 0 && article.prose >= page.prose / 3;
  return outcome(isMost ? text : page.text, all, about);
}

const isWhole = (html: string): boolean => /<(?:html|body|head)\b/iu.test(html.slice(0, 100_000));

/** The lines of the page's article. Takes the document apart: nothing can be read of it afterwards. */
function findArticle(document: Document): LineWriter | null {
  try {
    const found = new Readability(document, {
      serializer: (node) => node,
      disableJSONLD: true,
    }).parse();
    return found?.content ? readLines(found.content) : null;
  } catch {
    return null; // a tree too strange for it: the whole page is taken
  }
}

function outcome(text: string, all: number, about: AboutDocument): FileText {
  const words = all - countWords(text);
  const left = `menus and other parts of the page: ${words.toLocaleString('en')} words`;
  return { text: withTitle(text, about.title), about, left: words > 0 ? [left] : [] };
}

/** The headline is read with the article, of which it is a sentence. */
function withTitle(text: string, title: string | undefined): string {
  if (title === undefined) return text;
  const plain = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const start = text
    .slice(0, title.length + 1_000)
    .split('\n', 6)
    .map(plain);
  return start.includes(plain(title)) ? text : `${title}\n\n${text}`;
}
