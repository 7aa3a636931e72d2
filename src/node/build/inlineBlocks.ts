/** An inline script or style of a page: what stands between its tags is what a policy's hash is made from. */
interface InlineBlock {
  readonly tag: 'script' | 'style';
  readonly text: string;
  /** Whether it only holds data: a script of a type that no browser runs, which no policy speaks of. */
  readonly isData: boolean;
}

interface Page {
  readonly blocks: readonly InlineBlock[];
  /** The page without the text of its blocks and without comments. */
  readonly markup: string;
}

const DATA = /^<script[^>]* type="application\/json"/i;

/** Takes a page apart by walking over it once, so that tags spelled inside a script are not taken for tags. */
export function takeApart(html: string): Page {
  const blocks: InlineBlock[] = [];
  const opening = /<!--|<(script|style)\b[^<>]*>/gi;
  let markup = '';
  let position = 0;
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    const tag = found[1]?.toLowerCase() as InlineBlock['tag'] | undefined; // the pattern allows these two
    const start = found.index + found[0].length;
    const closing = tag ? `</${tag}` : '-->';
    const end = indexOfIgnoringCase(html, closing, start);
    if (end < 0) throw new Error(`The page has "${found[0]}" without "${closing}"`);
    markup += html.slice(position, tag ? start : found.index);
    const isData = DATA.test(found[0]);
    if (tag) blocks.push({ tag, text: html.slice(start, end), isData });
    position = tag ? end : end + closing.length;
    opening.lastIndex = position;
  }
  return { blocks, markup: markup + html.slice(position) };
}

function indexOfIgnoringCase(text: string, part: string, from: number): number {
  const pattern = new RegExp(part, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}
