import path from 'node:path';
import { build, type Plugin } from 'vite';

/**
 * Puts the script that saves what is kept into the page, before the app's and apart from it: whatever is wrong with that one, this
 * one still runs.
 */
export function recovery(root: string): Plugin {
  return {
    name: 'entente:recovery',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async () => [
        { tag: 'script', children: await recoveryScript(root), injectTo: 'body-prepend' },
      ],
    },
  };
}

/** The script by itself, which asks for nothing. */
async function recoveryScript(root: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: path.join(root, 'src/recover/recover.ts'),
        formats: ['iife'],
        name: 'ententeRecovery',
      },
    },
  });
  const chunks = (Array.isArray(result) ? result : [result]).flatMap((built) =>
    'output' in built ? built.output : [],
  );
  const [script] = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : []));
  if (chunks.length !== 1 || script === undefined)
    throw new Error('The script of the recovery page has to be one file.');
  return script.replaceAll('</script', String.raw`<\/script`);
}
