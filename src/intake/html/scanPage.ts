import { Parser } from 'htmlparser2';
import { RefusedError } from '../reader.ts';
import { refuseLong } from '../taken.ts';
import { LineWriter } from './lineWriter.ts';

/** A page without a tree of it. */
export interface ScannedPage {
  /** Without menus, footers and side notes. */
  readonly text: string;
  readonly wordsLeft: number;
  /** Letters of its paragraphs. */
  readonly prose: number;
  readonly title: string;
  /** Elements, and pieces of text between elements and entities. */
  readonly nodes: number;
  /** How many elements lie in each other at most. */
  readonly depth: number;
}

/** Elements in each other beyond which a page is refused: the parser's time grows with them. No page of people comes near. */
const DEEPEST = 20_000;
const TOO_DEEP =
  'Its parts lie in each other more than 20,000 deep. Open it in a browser, save its text, and add that.';
/** Letters that are parsed between two signs of work. */
const STEP = 500_000;

/**
 * Goes through a page once, in time that grows with its length alone.
 * @param alive told now and then that work goes on
 */
export function scanPage(html: string, alive: () => void = () => undefined): ScannedPage {
  const lines = new LineWriter({ withoutFurniture: true });
  const title: string[] = [];
  let nodes = 0;
  let letters = 0;
  let depth = 0;
  let deepest = 0;
  let inTitle = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      nodes++;
      deepest = Math.max(deepest, ++depth);
      if (depth > DEEPEST) throw new RefusedError(TOO_DEEP);
      inTitle ||= name === 'title' && title.length === 0;
      lines.open(name, (key) => (Object.hasOwn(attributes, key) ? attributes[key] : null));
    },
    onclosetag: (name) => {
      depth--;
      inTitle &&= name !== 'title';
      lines.close(name);
    },
    ontext: (text) => {
      nodes++;
      refuseLong((letters += text.length) / 2); // blanks between elements may be as many
      if (inTitle) title.push(text);
      lines.write(text);
    },
  });
  for (let at = 0; at < html.length; at += STEP) {
    parser.write(html.slice(at, at + STEP));
    alive();
  }
  parser.end();
  return {
    text: lines.text(),
    wordsLeft: lines.wordsLeft,
    prose: lines.prose,
    title: title.join(''),
    nodes,
    depth: deepest,
  };
}
