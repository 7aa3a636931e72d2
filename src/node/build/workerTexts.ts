import path from 'node:path';
import type { ESTree, Plugin } from 'vite';

/** What Vite calls the string with the worker's script, in the module it makes of a worker that is to lie in the page. */
const SCRIPT = 'jsContent';

/**
 * Lays the scripts of `?worker&inline` in blocks of the page that nobody runs or parses, in place of strings in the page's own script:
 * together they are several times its size, and a browser reads all of a script before it starts it.
 */
export function workerTexts(root: string): Plugin {
  const texts = new Map<string, string>();
  return {
    name: 'entente:worker-texts',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\?worker&inline$/ },
      handler(code, id) {
        const script = stringNamed(SCRIPT, this.parse(code));
        if (script === null)
          this.error(`The script of ${id} does not stand where Vite used to put it`);
        const name = path.posix.relative(root, id.split('?')[0] ?? id);
        texts.set(name, inBlock(JSON.stringify(script)));
        return { code: starterOf(name), map: { mappings: '' } };
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: () =>
        [...texts].sort().map(([id, children]) => ({
          tag: 'script',
          attrs: { type: 'application/json', id },
          children,
          injectTo: 'body',
        })),
    },
  };
}

/** The value of a constant at the top of a module. */
function stringNamed(name: string, { body }: ESTree.Program): string | null {
  for (const statement of body) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations) {
      if (id.type !== 'Identifier' || id.name !== name || init?.type !== 'Literal') continue;
      if (typeof init.value === 'string') return init.value;
    }
  }
  return null;
}

/** JSON as it may stand in a script element, which would end at, or be confused by, what looks like markup. */
export function inBlock(json: string): string {
  return json
    .replaceAll('</', String.raw`<\/`)
    .replaceAll('<!--', String.raw`\u003c!--`)
    .replaceAll(/<(?=script)/gi, String.raw`\u003c`);
}

/** A module whose default export makes a worker of the block, as Vite's own would of its string. */
function starterOf(block: string): string {
  return `
let script;
export default function WorkerWrapper(options) {
  script ??= new Blob(
    ['URL.revokeObjectURL(self.location.href);', JSON.parse(document.getElementById(${JSON.stringify(block)}).textContent)],
    { type: 'text/javascript;charset=utf-8' },
  );
  return new Worker(URL.createObjectURL(script), { name: options?.name });
}`;
}
