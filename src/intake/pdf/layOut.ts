import { flow } from './flow.ts';
import { collectWords } from './hyphens.ts';
import { toLines, type Line } from './lines.ts';
import { removeMargins } from './margins.ts';
import { splitNotes } from './notes.ts';
import { readingOrder } from './order.ts';
import { paragraphsOf, type BodyStyle, type Paragraph } from './paragraphs.ts';
import { countLetters, type PrintedPage } from './printed.ts';
import { findRows } from './rows.ts';

export interface LaidOut {
  readonly text: string;
  /** What stands largest on the first page that holds text, where it stands out; else null. */
  readonly headline: string | null;
  /** Paragraphs of the first page, as they stand in `text`. */
  readonly firstPage: string;
  /** Footnotes, which stand at the end of the text. */
  readonly notes: number;
  /** Pages that lost a header, a footer or a number. */
  readonly pagesWithMargins: number;
  /** Letters and digits that are not in the text, by the reason why. */
  readonly left: {
    readonly margins: number;
    readonly marks: number;
    readonly turned: number;
    readonly doubled: number;
  };
}

/**
 * Makes text of what pages print: rows, without headers and footers; columns in reading order; lines joined to
 * paragraphs, also over columns and pages. A paragraph is a line of the text, and a blank line parts two.
 * @param ontick is called three times a page: a thousand pages take seconds
 */
export function layOut(printed: readonly PrintedPage[], ontick = (): void => undefined): LaidOut {
  const margins = removeMargins(
    printed.map(({ height, items }) => {
      ontick();
      return { height, rows: findRows(items) };
    }),
  );
  const pages = margins.pages.map(({ height, rows }) => {
    ontick();
    return { height, blocks: readingOrder(rows).map(toLines) };
  });
  const lines = pages.flatMap(({ blocks }) => blocks.flat());
  const body = bodyStyle(lines);
  const words = collectWords(lines.map(({ text }) => text));
  const blocks: Paragraph[][] = [];
  const notes: Paragraph[][] = [];
  const firstPage: Paragraph[] = [];
  let note = { number: 0, goesOn: false };
  for (const [i, page] of pages.entries()) {
    ontick();
    const pointed = new Set(page.blocks.flat().flatMap(({ marks }) => marks));
    for (const block of page.blocks) {
      const parts = splitNotes(block, body, page.height, { ...note, pointed });
      const paragraphs = paragraphsOf(parts.text, body, words);
      blocks.push(paragraphs);
      for (const note of parts.notes) notes.push(paragraphsOf(note, body, words));
      if (i === 0) firstPage.push(...paragraphs);
      if (parts.notes.length > 0) {
        note = { number: parts.number, goesOn: notes[notes.length - 1]?.at(-1)?.open ?? false };
      }
    }
  }
  const flowing = flow(blocks, words);
  return {
    text: textOf([...flowing, ...flow(notes, words)]),
    headline: headlineOf(firstPage, body),
    firstPage: firstPage.map(({ text }) => text).join('\n'),
    notes: notes.length,
    pagesWithMargins: margins.pagesWithMargins,
    left: {
      margins: margins.letters,
      marks: countLetters(lines.flatMap(({ marks }) => marks).join(' ')),
      turned: printed.reduce((sum, { turned }) => sum + turned, 0),
      doubled: printed.reduce((sum, { doubled }) => sum + doubled, 0),
    },
  };
}

/** The size and typeface that most letters of a document have. */
function bodyStyle(lines: readonly Line[]): BodyStyle {
  const styles = new Map<string, { letters: number; style: BodyStyle }>();
  let most: { letters: number; style: BodyStyle } | null = null;
  for (const { size, font, text } of lines) {
    const key = `${String(Math.round(size * 2))} ${font}`;
    const known = styles.get(key) ?? { letters: 0, style: { size, font } };
    known.letters += countLetters(text);
    styles.set(key, known);
    if (!most || known.letters > most.letters) most = known;
  }
  return most?.style ?? { size: 10, font: '' };
}

function headlineOf(page: readonly Paragraph[], body: BodyStyle): string | null {
  let headline: Paragraph | null = null;
  for (const paragraph of page) {
    const letters = countLetters(paragraph.text);
    if (paragraph.size < body.size * 1.2 || letters < 6 || paragraph.text.length > 250) continue;
    if (!headline || paragraph.size > headline.size) headline = paragraph;
  }
  return headline?.text ?? null;
}

/** One paragraph a line with a blank line between; the rows of a table stand without. */
function textOf(paragraphs: readonly Paragraph[]): string {
  let text = '';
  for (const [i, paragraph] of paragraphs.entries()) {
    const inTable = paragraph.kind === 'row' && paragraphs[i - 1]?.kind === 'row';
    text += `${i === 0 ? '' : inTable ? '\n' : '\n\n'}${paragraph.text}`;
  }
  return text;
}
