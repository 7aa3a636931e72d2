/** What a style takes in: the addresses of its `url(...)` and `@import "..."`. */
export function styleAddresses(css: string): string[] {
  const found = css.matchAll(/\burl\(\s*["']?([^"'\s)]+)|@import\s*["']([^"']+)/gi);
  return Array.from(found, ([, inUrl, imported]) => inUrl ?? imported ?? '');
}
