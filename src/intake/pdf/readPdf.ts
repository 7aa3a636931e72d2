import { RefusedError, type FileText } from '../reader.ts';
import { refuseLong } from '../taken.ts';
import { aboutOf, dayMade } from './about.ts';
import { layOut, type LaidOut } from './layOut.ts';
import { countLetters, type PrintedPage } from './printed.ts';
import { openPrinted } from './openPrinted.ts';

const NO_TEXT =
  'It holds pictures of pages, no text. Run text recognition (OCR) on it first, then add it again.';
const NO_MEANING =
  'Its letters are stored as shapes that say nothing about which letters they are. Run text recognition (OCR) on it first, or save it anew from the program it comes from.';
const NO_MAPS =
  'Its text is in Chinese, Japanese or Korean type that the file does not bring along. Save it anew with all fonts embedded, or as plain text.';

/**
 * Reads the text of a PDF, in reading order and without what pages repeat.
 * @param onpage is told after each page how many are done, and of how many; again while the layout is found
 * @throws RefusedError when nobody could read the file, with what to do
 */
export async function readPdf(
  bytes: Uint8Array<ArrayBuffer>,
  { onpage }: { readonly onpage: (done: number, pages: number) => void },
): Promise<FileText> {
  const file = await openPrinted(bytes);
  try {
    const pages: PrintedPage[] = [];
    let broken = 0;
    let length = 0;
    for (let number = 1; number <= file.pages; number++) {
      const page = await file.page(number);
      if (page) pages.push(page);
      else broken++;
      length += page?.items.reduce((sum, { text }) => sum + text.length + 1, 0) ?? 0;
      refuseLong(length);
      onpage(number, file.pages);
    }
    const laidOut = layOut(pages, () => {
      onpage(file.pages, file.pages);
    });
    if (isMeaningless(laidOut.text)) throw new RefusedError(NO_MEANING);
    if (countLetters(laidOut.text) === 0) {
      throw new RefusedError(file.lacksMaps() ? NO_MAPS : NO_TEXT);
    }
    const info = await file.info();
    const said = leftOut(laidOut, pages, broken, dayMade(info));
    if (file.lacksMaps()) said.push('text in Chinese, Japanese or Korean type');
    return { text: laidOut.text, about: aboutOf(info, laidOut), left: said };
  } finally {
    await file.close();
  }
}

/** Letters without a meaning come as control characters, as signs of private use or as the sign for what is unknown. */
function isMeaningless(text: string): boolean {
  const unknown = text.match(/[^\P{C}\n\t\u00ad]|\uFFFD/gu)?.length ?? 0;
  return unknown > text.length * 0.3;
}

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${String(count)} ${many}`;

function leftOut(
  { pagesWithMargins, left, notes }: LaidOut,
  pages: readonly PrintedPage[],
  broken: number,
  made: string | null,
): string[] {
  const empty = pages.filter(({ items }) => items.length === 0).length;
  const said: string[] = [];
  if (pagesWithMargins > 0)
    said.push(`headers, footers and numbers of ${counted(pagesWithMargins, 'page', 'pages')}`);
  if (left.turned > 0)
    said.push(`${counted(left.turned, 'letter', 'letters')} of text that is turned`);
  if (left.doubled > 0) said.push(`${counted(left.doubled, 'letter', 'letters')} printed twice`);
  if (left.marks > 0) said.push(`${counted(left.marks, 'sign', 'signs')} that point to footnotes`);
  if (notes > 0) said.push(`${counted(notes, 'footnote', 'footnotes')}, moved to the end`);
  if (empty > 0) said.push(`${counted(empty, 'page', 'pages')} without text, perhaps pictures`);
  if (broken > 0) said.push(`${counted(broken, 'page', 'pages')} too damaged to read`);
  if (made !== null)
    said.push(`the day the file was made, ${made}: it need not be that of the text`);
  return said;
}
