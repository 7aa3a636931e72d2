import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

/**
 * A hostile document must not freeze the page, so a pattern takes time in proportion to its text. A file whose patterns
 * only ever see short text says so in a line of its own: "// Bounded input: lines of at most 200 characters."
 */
const BOUNDED = /^\/\/ Bounded input: .+$/m;

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of a file; of a component, those of its scripts. */
function patternsIn(file: string): Pattern[] {
  const whole = readFileSync(file, 'utf8');
  if (BOUNDED.test(whole)) return [];
  const scripts = file.endsWith('.svelte')
    ? Array.from(whole.matchAll(/<script[^>]*>([^]*?)<\/script>/g), (found) => found[1] ?? '')
    : [whole];
  const patterns: Pattern[] = [];
  for (const script of scripts) {
    const tree = ts.createSourceFile(file, script, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
        patterns.push({
          where: `${file}:${String(line + 1)}`,
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return patterns;
}

const patterns = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|js|svelte)$/.test(name))
  .flatMap((name) => patternsIn(`src/${name.replaceAll('\\', '/')}`));

test('there are patterns to look at', () => {
  expect(patterns.length).toBeGreaterThan(5);
});

test('a pattern known to be slow is found', async () => {
  expect((await check('[^.!?]+[.!?]+(?:\\s|$)', 'g')).status).toBe('vulnerable');
});

test.each(patterns)(
  '$where is linear: /$source/$flags',
  { timeout: 60_000 },
  async ({ source, flags }) => {
    const result = await check(source, flags, { timeout: 30_000 });
    expect(result.status === 'vulnerable' ? result.complexity.summary : result.status).toBe('safe');
  },
);
