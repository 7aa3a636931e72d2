/** As many lines of links in a row are a menu. */
const MENU = 4;

/**
 * Lines without the menus before the first paragraph and after the last: links, line by line. Lists of links between paragraphs are
 * part of what is told. Nothing is taken where there is no paragraph.
 * @param links short lines that are nothing but a link
 * @param paragraphs places of the first paragraph and of the last; -1 where there is none
 */
export function withoutMenus(
  lines: readonly string[],
  links: ReadonlySet<number>,
  paragraphs: readonly [first: number, last: number],
): readonly string[] {
  const [first, last] = paragraphs;
  if (first < 0) return lines;
  const dropped = new Set<number>();
  let run: number[] = [];
  const endRun = (): void => {
    if (run.length >= MENU) for (const at of run) dropped.add(at);
    run = [];
  };
  for (const [at, line] of lines.entries()) {
    if (links.has(at) && (at < first || at > last)) run.push(at);
    else if (line !== '') endRun();
  }
  endRun();
  return dropped.size === 0 ? lines : lines.filter((_, at) => !dropped.has(at));
}
