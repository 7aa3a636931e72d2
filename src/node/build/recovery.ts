import path from 'node:path';
import { build, type Plugin } from 'vite';

/** In the order in which they run, each with the language of the oldest browser that is to understand it. */
const SCRIPTS = [
  { entry: 'src/recover/tooOld.ts', target: 'es2015' },
  { entry: 'src/recover/recover.ts', target: 'es2022' },
] as const;

/**
 * Puts the scripts that help where the app does not run into the page, before the app's and apart from it: whatever is wrong with that
 * one, these still run.
 */
export function recovery(root: string): Plugin {
  return {
    name: 'entente:recovery',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async () => {
        const scripts = await Promise.all(SCRIPTS.map((script) => scriptOf(root, script)));
        return scripts.map((children) => ({ tag: 'script', children, injectTo: 'body-prepend' }));
      },
    },
  };
}

/** The script by itself, which asks for nothing. */
async function scriptOf(
  root: string,
  { entry, target }: (typeof SCRIPTS)[number],
): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target,
      lib: { entry: path.join(root, entry), formats: ['iife'], name: 'ententeHelp' },
    },
  });
  const chunks = (Array.isArray(result) ? result : [result]).flatMap((built) =>
    'output' in built ? built.output : [],
  );
  const [script] = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : []));
  if (chunks.length !== 1 || script === undefined)
    throw new Error(`${entry} has to become one script.`);
  return script.replaceAll('</script', String.raw`<\/script`);
}
