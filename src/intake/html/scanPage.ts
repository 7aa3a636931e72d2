import { Parser } from 'htmlparser2';
import { LineWriter } from './lineWriter.ts';

/** A page without a tree of it. */
export interface ScannedPage {
  /** Without menus, footers and side notes. */
  readonly text: string;
  readonly wordsLeft: number;
  readonly title: string;
  /** Elements, and pieces of text between elements and entities. */
  readonly nodes: number;
  /** How many elements lie in each other at most. */
  readonly depth: number;
}

/** Goes through a page once, in time that grows with its length alone. */
export function scanPage(html: string): ScannedPage {
  const lines = new LineWriter({ withoutFurniture: true });
  const title: string[] = [];
  let nodes = 0;
  let depth = 0;
  let deepest = 0;
  let inTitle = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      nodes++;
      deepest = Math.max(deepest, ++depth);
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
      if (inTitle) title.push(text);
      lines.write(text);
    },
  });
  parser.end(html);
  return {
    text: lines.text(),
    wordsLeft: lines.wordsLeft,
    title: title.join(''),
    nodes,
    depth: deepest,
  };
}
