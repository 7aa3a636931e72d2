import { BESIDE, BLOCKS, FURNITURE, FURNITURE_ROLES, LINES, SILENT, VOID } from './blocks.ts';
import { withoutMenus } from './withoutMenus.ts';

export interface WriterOptions {
  /** Leaves menus, footers and side notes out. */
  readonly withoutFurniture?: boolean;
}

/** Asks an element for an attribute. */
export type AttributeOf = (name: string) => string | null | undefined;

const LONG_CELL = 100;
/** Letters that a line has at least to be a paragraph. */
const PARAGRAPH = 80;
/** Letters of an entry of a menu: longer ones tell something. */
const LONGEST_ENTRY = 40;
/** Share of its letters that are a link where it is nothing else; a sign may stand before it. */
const ALL_LINK = 0.9;
const NOTE_MARK = /^\s{0,9}(?:\[.{1,10}\]|[*†‡]{1,3})\s{0,9}$/u;

/**
 * Gathers the words of a page into lines as a person sees them: paragraphs and headings apart, items and rows on lines of their
 * own, cells parted by a bar, marks of footnotes off. Is told of elements in the order of the page.
 */
export class LineWriter {
  /** Words of menus, footers and side notes that were left out. */
  wordsLeft = 0;
  /**
   * Letters in lines as long as paragraphs are, of which an article has most of a page's. Lines that are links for the most part, and
   * what readers wrote below, are no prose.
   */
  prose = 0;
  readonly #withoutFurniture: boolean;
  readonly #lines: string[] = [];
  readonly #links = new Set<number>();
  readonly #paragraphs: [first: number, last: number] = [-1, -1];
  #words: string[] = [];
  #length = 0;
  #gap = false; // an empty line is due
  #item = false; // a bullet is due
  #cells = 0;
  #verbatim = 0;
  #silent = 0; // how deep below an element that is not read
  #furniture = false;
  #beside = 0; // how deep in what stands beside the article
  #inLink = false;
  #linked = 0; // letters of the line that are links
  #raised: { readonly at: number; linked: boolean } | null = null;

  constructor({ withoutFurniture = false }: WriterOptions = {}) {
    this.#withoutFurniture = withoutFurniture;
  }

  write(value: string): void {
    if (this.#silent > 0) {
      if (this.#furniture) this.wordsLeft += countWords(value);
    } else if (this.#verbatim > 0) {
      const [first = '', ...rest] = value.split('\n');
      this.#add(first);
      for (const line of rest) {
        this.#end();
        this.#add(line);
      }
    } else this.#add(value.replace(/\s/gu, ' '));
  }

  open(name: string, attribute: AttributeOf): void {
    if (this.#silent > 0) {
      if (!VOID.has(name)) this.#silent++;
      return;
    }
    const furniture =
      this.#withoutFurniture &&
      (FURNITURE.has(name) || FURNITURE_ROLES.has(attribute('role') ?? ''));
    if (furniture || SILENT.has(name) || isHidden(attribute)) {
      if (VOID.has(name)) return;
      this.#furniture = furniture;
      this.#silent = 1;
      this.#block();
      return;
    }
    if (this.#beside > 0 || isBeside(name, attribute)) {
      if (!VOID.has(name)) this.#beside++;
    }
    if (name === 'br') this.#break();
    else if (BLOCKS.has(name)) this.#block();
    else if (LINES.has(name)) this.#end();
    if (name === 'pre') this.#verbatim++;
    else if (name === 'li') this.#item = true;
    else if (name === 'tr') this.#cells = 0;
    else if (name === 'td' || name === 'th') this.#cell();
    else if (name === 'sup') this.#raised = { at: this.#words.length, linked: false };
    else if (name === 'a') {
      this.#inLink = true;
      if (this.#raised) this.#raised.linked = true;
    }
  }

  close(name: string): void {
    if (this.#silent > 0) {
      if (!VOID.has(name)) this.#silent--;
      return;
    }
    if (name === 'pre') this.#verbatim--;
    else if (name === 'sup') this.#dropNoteMark();
    else if (name === 'a') this.#inLink = false;
    if (BLOCKS.has(name)) this.#block();
    else if (LINES.has(name)) this.#end();
    if (name === 'li') this.#item = false;
    if (this.#beside > 0 && !VOID.has(name)) this.#beside--;
  }

  text(): string {
    this.#end();
    return withoutMenus(this.#lines, this.#links, this.#paragraphs).join('\n');
  }

  #add(words: string): void {
    if (words === '') return;
    this.#words.push(words);
    this.#length += words.length;
    if (this.#inLink) this.#linked += words.length;
  }

  #cell(): void {
    if (this.#length > LONG_CELL) this.#block();
    if (this.#cells > 0 && this.#length > 0) this.#add(' | ');
    this.#cells++;
  }

  /** Takes "[3]" or a link to a note in small raised letters away; a power, as in "km²", stays. */
  #dropNoteMark(): void {
    const raised = this.#raised;
    this.#raised = null;
    if (!raised || raised.at > this.#words.length) return;
    const mark = this.#words.slice(raised.at).join('');
    if (mark.length > 14 || !(raised.linked || NOTE_MARK.test(mark))) return;
    this.#words.length = raised.at;
    this.#length -= mark.length;
  }

  #block(): void {
    this.#end();
    this.#gap = true;
  }

  /** Two breaks in a row part paragraphs. */
  #break(): void {
    if (this.#length === 0 || this.#words.every((word) => word.trim() === '')) this.#gap = true;
    this.#end();
  }

  #end(): void {
    if (this.#length === 0) return;
    const line = withoutBars(this.#words.join('').replace(/\s+/gu, ' '));
    const linked = this.#linked;
    this.#words = [];
    this.#length = this.#linked = 0;
    if (line === '') return;
    if (this.#gap && this.#lines.length > 0) this.#lines.push('');
    this.#gap = false;
    this.#weigh(line, linked);
    this.#lines.push(this.#item ? `• ${line}` : line);
    this.#item = false;
  }

  /** Notes what the line is that comes next. */
  #weigh({ length }: string, linked: number): void {
    const at = this.#lines.length;
    if (length > PARAGRAPH && linked < length / 2) {
      if (this.#paragraphs[0] < 0) this.#paragraphs[0] = at;
      this.#paragraphs[1] = at;
      if (this.#beside === 0) this.prose += length;
    } else if (length <= LONGEST_ENTRY && linked >= length * ALL_LINK) this.#links.add(at);
  }
}

/** A line without the bars of empty cells at its ends; its blanks are single. */
function withoutBars(line: string): string {
  let [from, to] = [0, line.length];
  const isBar = (at: number): boolean =>
    line[at] === ' ' || (line[at] === '|' && isBlank(line[at - 1]) && isBlank(line[at + 1]));
  while (from < to && isBar(from)) from++;
  while (to > from && isBar(to - 1)) to--;
  return line.slice(from, to);
}

const isBlank = (letter: string | undefined): boolean => letter === undefined || letter === ' ';

/** Words of a text, by its blanks. */
export function countWords(text: string): number {
  let words = 0;
  let isIn = false;
  for (let at = 0; at < text.length; at++) {
    const isWord = !/\s/u.test(text.charAt(at));
    if (isWord && !isIn) words++;
    isIn = isWord;
  }
  return words;
}

/** Whether an element's class or id says that what is in it is about the article, or about others. */
function isBeside(name: string, attribute: AttributeOf): boolean {
  if (name === 'html' || name === 'body' || name === 'main' || name === 'article') return false;
  return ['id', 'class'].some((key) => BESIDE.test((attribute(key) ?? '').slice(0, 500)));
}

function isHidden(attribute: AttributeOf): boolean {
  const style = attribute('style');
  return (
    (attribute('hidden') ?? null) !== null ||
    (!!style &&
      /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/iu.test(style.slice(0, 2_000)))
  );
}
