import type { AboutDocument } from '../../core/types.ts';
import { decodeAs } from '../decode.ts';
import type { FileText } from '../reader.ts';
import { latin } from '../sniff.ts';
import { AS_SIGN, AS_TEXT, CHARSETS, NOTES, NOT_TEXT, codePage } from './controls.ts';
import { scanRtf, type Piece } from './scanRtf.ts';

/** Where letters of a group go: to the text, to a property, to the notes, or nowhere. */
type Target = 'text' | 'nowhere' | 'fonts' | 'info' | 'notes' | 'title' | 'author';

/** What a group inherits from the one around it. */
interface Group {
  target: Target;
  encoding: string;
  /** How many letters stand after `\u` for readers that know no Unicode. */
  fallback: number;
  hidden: boolean;
}

/** Pieces that are read between two signs of work. */
const PIECES = 50_000;
/** Deeper groups are read as if they were of the one around them. */
const DEEPEST = 10_000;

/** Reads RTF: the text with its paragraphs, notes after it; pictures, headers, deleted and hidden words are left out. */
export function readRtf(bytes: Uint8Array, alive: () => void): FileText {
  const reader = new RtfReader();
  let pieces = 0;
  for (const piece of scanRtf(latin(bytes, 0, bytes.length))) {
    reader.take(piece);
    if (++pieces % PIECES === 0) alive();
  }
  return reader.outcome();
}

class RtfReader {
  readonly #out = {
    text: [] as string[],
    notes: [] as string[],
    title: [] as string[],
    author: [] as string[],
  };
  readonly #encodings = new Map<number, string>();
  readonly #groups: Group[] = [];
  #group: Group = { target: 'text', encoding: 'windows-1252', fallback: 1, hidden: false };
  #main = 'windows-1252';
  #tooDeep = 0;
  /** Bytes that wait to be decoded together: a letter may have two. */
  #bytes = '';
  #font = 0;
  /** Whether nothing but "\*" has come in this group yet. */
  #isFresh = false;
  #isOptional = false;
  #skip = 0;
  #pictures = 0;

  take(piece: Piece): void {
    if (piece.kind !== 'bytes') this.#decode();
    switch (piece.kind) {
      case 'open':
        this.#skip = 0;
        this.#open();
        break;
      case 'close':
        this.#skip = 0;
        this.#close();
        break;
      case 'bytes':
        this.#isFresh = false;
        this.#add(piece.bytes);
        break;
      case 'sign':
        if (piece.sign === '*') this.#isOptional = this.#isFresh;
        else if (this.#skip > 0) this.#skip--;
        else this.#write(AS_SIGN[piece.sign] ?? '');
        break;
      case 'word':
        this.#word(piece.word, piece.value);
    }
  }

  outcome(): FileText {
    this.#decode();
    const { text, notes, title, author } = this.#out;
    const line = (words: readonly string[]): string => words.join('').trim();
    const about: AboutDocument = {
      ...(line(title) && { title: line(title) }),
      ...(line(author) && { byline: line(author) }),
    };
    return {
      text: [text, notes].map(tidy).filter(Boolean).join('\n\n'),
      about,
      left: this.#pictures > 0 ? [`pictures: ${String(this.#pictures)}`] : [],
    };
  }

  #open(): void {
    if (this.#groups.length >= DEEPEST) {
      this.#tooDeep++;
      return;
    }
    this.#groups.push(this.#group);
    this.#group = { ...this.#group };
    this.#isFresh = true;
    this.#isOptional = false;
  }

  #close(): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep--;
      return;
    }
    if (this.#group.target === 'notes') this.#write('\n\n');
    this.#group = this.#groups.pop() ?? this.#group;
    this.#isFresh = false;
  }

  #word(word: string, value: number | null): void {
    if (this.#skip > 0 && word !== 'u' && word !== 'uc') {
      this.#skip--; // a control word counts as one letter of the fallback
      if (Object.hasOwn(AS_TEXT, word)) return;
    }
    const begins = this.#isFresh;
    this.#isFresh = false;
    if (begins && this.#begin(word)) return;
    const group = this.#group;
    const isOn = value !== 0;
    if (Object.hasOwn(AS_TEXT, word)) this.#write(AS_TEXT[word] ?? '');
    else if (word === 'u') this.#unicode(value ?? 0);
    else if (word === 'uc') group.fallback = Math.min(Math.max(value ?? 1, 0), 100);
    else if (word === 'ansicpg') this.#main = group.encoding = codePage(value ?? 1252);
    else if (word === 'mac') this.#main = group.encoding = 'macintosh';
    else if (word === 'f') this.#setFont(value ?? 0);
    else if (word === 'fcharset')
      this.#encodings.set(this.#font, CHARSETS[value ?? 0] ?? this.#main);
    else if (word === 'v' || word === 'deleted') group.hidden = isOn;
    else if (word === 'plain') group.hidden = false;
  }

  /** The first word of a group says what it is for. True where nothing else is to be done with it. */
  #begin(word: string): boolean {
    const group = this.#group;
    if (word === 'pict' && group.target === 'text') this.#pictures++;
    if (group.target === 'nowhere') return false;
    if (group.target === 'info')
      group.target = word === 'title' || word === 'author' ? word : 'nowhere';
    else if (word === 'info') group.target = 'info';
    else if (word === 'fonttbl') group.target = 'fonts';
    else if (word === 'shppict' || word === 'shpinst' || word === 'shptxt')
      return true; // words may lie in a shape
    else if (NOTES.has(word)) group.target = 'notes';
    else if (NOT_TEXT.has(word) || (this.#isOptional && word !== 'shpinst'))
      group.target = 'nowhere';
    else return false;
    return true;
  }

  #setFont(font: number): void {
    this.#font = font;
    if (this.#group.target !== 'fonts')
      this.#group.encoding = this.#encodings.get(font) ?? this.#main;
  }

  #unicode(value: number): void {
    this.#write(String.fromCharCode(value & 0xffff)); // negative above 7FFF
    this.#skip = this.#group.fallback;
  }

  #add(bytes: string): void {
    const skipped = Math.min(this.#skip, bytes.length);
    this.#skip -= skipped;
    this.#bytes += skipped > 0 ? bytes.slice(skipped) : bytes;
  }

  #decode(): void {
    if (this.#bytes === '') return;
    const bytes = this.#bytes;
    this.#bytes = '';
    // Nearly all of it is plain, and then every code page says the same.
    const isPlain = !/[\u0080-\u00FF]/u.test(bytes);
    this.#write(
      isPlain
        ? bytes
        : decodeAs(
            Uint8Array.from(bytes, (unit) => unit.charCodeAt(0)),
            this.#group.encoding,
          ),
    );
  }

  #write(text: string): void {
    const { target, hidden } = this.#group;
    if (hidden || target === 'nowhere' || target === 'fonts' || target === 'info') return;
    this.#out[target].push(text);
  }
}

/** Lines without the bars after their last cell. */
function tidy(parts: readonly string[]): string {
  return parts
    .join('')
    .split('\n')
    .map((line) => {
      let text = line.trim();
      while (text.endsWith('|')) text = text.slice(0, -1).trimEnd();
      while (text.startsWith('|')) text = text.slice(1).trimStart();
      return text;
    })
    .join('\n')
    .trim();
}
