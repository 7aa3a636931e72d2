/** The first line of a text that has something in it, at most 300 letters: what a person would call it by. */
export function firstLine(text: string): string {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? undefined : end).trim();
    if (line !== '') return line.slice(0, 300);
    if (end < 0) break;
    start = end + 1;
  }
  return '';
}
