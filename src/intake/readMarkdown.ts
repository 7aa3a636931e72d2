import type { AboutDocument } from '../core/types.ts';
import { cleanText } from './cleanText.ts';
import { dayOf } from './days.ts';
import type { FileText } from './reader.ts';

/**
 * The text of Markdown without its marks: headings, emphasis, links, quotes. Blocks of code, pictures and HTML are left out, what
 * stands at the top between "---" tells of the document.
 */
export function readMarkdown(markdown: string): FileText {
  const lines = cleanText(markdown).split('\n');
  const front = readFront(lines);
  const kept: string[] = [];
  let fence: string | null = null;
  let blocks = 0;
  for (const line of lines.slice(front.lines)) {
    const mark = /^ {0,3}(?:>\s?){0,3}(`{3,}|~{3,})/u.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence) === true) fence = null;
    } else if (mark !== undefined) {
      fence = mark;
      blocks++;
    } else kept.push(...plainLine(line));
  }
  const left = blocks > 0 ? [`blocks of code: ${String(blocks)}`] : [];
  return { text: kept.join('\n'), about: front.about, left };
}

/** A line without marks; headings stand apart, rules and the bars below table heads are nothing. */
function plainLine(line: string): string[] {
  const body = line.replace(/^(?: {0,3}>){1,9} ?/u, '');
  const heading = /^ {0,3}#{1,6}\s+(\S.*)$/u.exec(body)?.[1];
  if (heading !== undefined) {
    const end = heading.endsWith('#') ? heading.lastIndexOf(' ') : -1;
    return ['', plainWords(end > 0 ? heading.slice(0, end) : heading), ''];
  }
  if (/^[\s|:=*_-]+$/u.test(body)) return body.includes('|') ? [] : [''];
  const item = /^(\s*)[*+-]\s+(\S.*)$/u.exec(body);
  if (item) return [`• ${plainWords(item[2] ?? '')}`];
  if (/^\s*\|.*\|$/u.test(body)) return [plainWords(body.trim().slice(1, -1).trim())];
  return [plainWords(body)];
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};

/** A line without its marks. Those of emphasis stand at the edge of words; between letters they are part of a name. */
function plainWords(line: string): string {
  return line
    .replace(/!\[[^[\]]{0,500}\]\([^()\s]{0,2000}(?:\s"[^"]{0,500}")?\)/gu, '')
    .replace(
      /\[([^[\]]{1,500})\](?:\([^()\s]{0,2000}(?:\s"[^"]{0,500}")?\)|\[[^[\]]{0,200}\])/gu,
      '$1',
    )
    .replace(/\[\^[^[\]\s]{1,60}\]:?/gu, '')
    .replace(/<(https?:[^<>\s]{1,2000})>/gu, '$1')
    .replace(/<\/?[a-zA-Z][^<>]{0,500}>/gu, '')
    .replace(/~~|`{1,3}/gu, '')
    .replace(/(?<![\p{L}\p{N}*_])[*_]{1,3}(?=[\p{L}\p{N}"“‘'(])/gu, '')
    .replace(/(?<=[\p{L}\p{N}.,;:!?"”’')])[*_]{1,3}(?![\p{L}\p{N}*_])/gu, '')
    .replace(/&(amp|lt|gt|quot|nbsp);/gu, (_, name: string) => NAMED[name] ?? '')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1');
}

const FRONT_LINES = 200;
const KEYS: Readonly<Record<string, keyof AboutDocument>> = {
  title: 'title',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  source: 'source',
  publisher: 'source',
  publication: 'source',
  site: 'source',
  date: 'date',
  published: 'date',
  created: 'date',
};

/** Simple lines "key: value" of front matter, in YAML or TOML. */
function readFront(lines: readonly string[]): { about: AboutDocument; lines: number } {
  const mark = lines[0] ?? '';
  const end = /^(?:---|\+\+\+)$/u.test(mark) ? lines.indexOf(mark, 1) : -1;
  if (end < 1 || end > FRONT_LINES) return { about: {}, lines: 0 };
  const about: { -readonly [Key in keyof AboutDocument]: AboutDocument[Key] } = {};
  for (const line of lines.slice(1, end)) {
    const at = line.search(/[:=]/u);
    const name = line.slice(0, Math.max(at, 0)).trim().toLowerCase();
    const key = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
    const value = line
      .slice(at + 1)
      .trim()
      .replace(/^["'[]|["'\]]$/gu, '')
      .trim();
    if (key === undefined || value === '') continue;
    const worth = key === 'date' ? dayOf(value) : value;
    if (worth !== undefined) about[key] ??= worth;
  }
  return { about, lines: end + 1 };
}
