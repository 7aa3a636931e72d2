const PARTS = / [|»•·:–—-] /u;

/** Letters and digits alone, without the ending of an address: 'The Post' and 'thepost.com' are one. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\.(?:com|org|net|[a-z]{2}|co\.[a-z]{2})$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * A title without the name of the site before or behind it: 'Talks on fish - The Post' where the source is 'The Post', or where
 * 'Talks on fish' is a heading of the page.
 */
export function withoutSite(
  title: string,
  source: string | undefined,
  headings: readonly string[],
): string {
  const parts = title.slice(0, 500).split(PARTS);
  const [first = '', last = ''] = [parts[0], parts[parts.length - 1]];
  if (parts.length < 2) return title;
  const headed = headings.map(plain);
  const [behind, before] = [title.slice(0, -last.length - 3), title.slice(first.length + 3)];
  if (isSite(last, source) || headed.includes(plain(behind))) return behind;
  return isSite(first, source) || headed.includes(plain(before)) ? before : title;
}

function isSite(part: string, source: string | undefined): boolean {
  const [name, site] = [plain(part), plain(source ?? '')];
  return name.length > 2 && (site === name || (name.length > 4 && site.startsWith(name)));
}
