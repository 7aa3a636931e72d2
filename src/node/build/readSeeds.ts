import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { DocumentId, SourceText } from '../../core/types.ts';
import { whyUnreadable } from '../../core/whyUnreadable.ts';

const MODULE = 'virtual:seed-network';
/** A network that weighs more is read when the page opens: carrying it would cost more than reading it. */
const MOST_CHARACTERS = 1_000_000;

/**
 * Serves `virtual:seed-network`: what the reader finds in the bundled texts, read once at the build, so that the page
 * has it at once. Reading gives the same network everywhere, so it is what the page would read itself. Null while
 * developing, and where there is nothing to read or too much.
 */
export function readSeeds(root: string): Plugin {
  let building = false;
  return {
    name: 'entente:seed-network',
    configResolved: (config) => {
      building = config.command === 'build';
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: async (id) => {
      if (id !== `\0${MODULE}`) return null;
      const network = building ? await networkOf(root) : null;
      return `export const network = ${network ? `JSON.parse(${JSON.stringify(network)})` : 'null'};`;
    },
  };
}

/** The network as JSON; null where the page has to see for itself. */
export async function networkOf(root: string): Promise<string | null> {
  const readable = seedsOf(root).filter(({ text }) => whyUnreadable(text) === null);
  if (readable.length === 0) return null;
  const { readCorpus } = await readerOf(root);
  const json = JSON.stringify(readCorpus(readable));
  return json.length > MOST_CHARACTERS ? null : json;
}

/** The texts of `seeds`, in the order in which the page takes them in. */
export function seedsOf(root: string): SourceText[] {
  const folder = path.join(root, 'seeds');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => ({
    id: name as DocumentId, // names its file
    text: readFileSync(path.join(folder, name), 'utf8'),
  }));
}

/** The project's own reader, with its models, as the page has it: these are no modules to Node. */
async function readerOf(root: string): Promise<typeof import('../../core/readCorpus.ts')> {
  const { module } = await runnerImport<typeof import('../../core/readCorpus.ts')>(
    path.join(root, 'src/core/readCorpus.ts'),
    { root, configFile: false, logLevel: 'error' },
  );
  return module;
}
