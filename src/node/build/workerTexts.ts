import path from 'node:path';
import type { Plugin } from 'vite';

/** How Vite begins the module of a worker that is to lie in the page: the worker's script as one string. */
const INLINED = /^const jsContent = ("(?:[^"\\]|\\.)*");/;

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
        const script = INLINED.exec(code)?.[1];
        if (script === undefined)
          this.error(`The script of ${id} does not stand where Vite used to put it`);
        const name = path.posix.relative(root, id.replace(/\?.*$/, ''));
        texts.set(name, inBlock(script));
        return { code: starterOf(name), map: { mappings: '' } };
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: () =>
        [...texts].map(([id, children]) => ({
          tag: 'script',
          attrs: { type: 'application/json', id },
          children,
          injectTo: 'body',
        })),
    },
  };
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
