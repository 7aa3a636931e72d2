import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { mayUseData, readNotice } from './licences.ts';
import { packageFolderOf, packagesInStyle } from './packages.ts';

const MODULE = 'virtual:notices';
const PLACE = '__ENTENTE_NOTICES__';
/** What went into the page besides packages: corpora, word lists, the model. */
const DATA_FILE = 'src/attributions.json';

/**
 * Serves `virtual:notices`: who made what the page contains. The list is written last, from the modules that are
 * really in the bundle and in its workers, and the build stops at one that may not be given away.
 */
export function notices(root: string): { page: Plugin; worker: () => Plugin } {
  const folders = new Set<string>();
  const gather = (bundle: Record<string, { type: string; modules?: object }>): void => {
    for (const chunk of Object.values(bundle)) {
      for (const id of Object.keys(chunk.modules ?? {})) {
        const folder = packageFolderOf(id, root);
        if (folder) folders.add(folder);
      }
    }
  };
  const gatherStyle = (code: string, id: string): null => {
    if (/\.css(?:$|[?&])/.test(id)) {
      for (const name of packagesInStyle(code)) folders.add(join(root, 'node_modules', name));
    }
    return null;
  };
  let building = false;

  const page: Plugin = {
    name: 'entente:notices',
    enforce: 'pre',
    configResolved: (config) => {
      building = config.command === 'build';
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) => {
      if (id !== `\0${MODULE}`) return null;
      const json = building ? PLACE : noticesJson(dependencyFolders(root), root);
      return `export const { packages, data } = JSON.parse(${JSON.stringify(json)});`;
    },
    transform: gatherStyle,
    generateBundle(_options, bundle) {
      gather(bundle);
      const json = noticesJson([...folders].sort(), root);
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = chunk.code.replace(/["'`]__ENTENTE_NOTICES__["'`]/g, () =>
          JSON.stringify(json),
        );
      }
    },
  };
  const worker = (): Plugin => ({
    name: 'entente:notices-of-worker',
    generateBundle(_options, bundle) {
      gather(bundle);
    },
  });
  return { page, worker };
}

/** Without a bundle (dev server, tests) the direct dependencies stand for it. */
function dependencyFolders(root: string): string[] {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.keys(dependencies).map((name) => join(root, 'node_modules', name));
}

function noticesJson(folders: readonly string[], root: string): string {
  const packages = folders.map(readNotice).sort((a, b) => (a.name < b.name ? -1 : 1));
  return JSON.stringify({ packages, data: readData(join(root, DATA_FILE)) });
}

function readData(file: string): { name: string; licence: string }[] {
  if (!existsSync(file)) return [];
  const data = JSON.parse(readFileSync(file, 'utf8')) as { name: string; licence: string }[];
  for (const { name, licence } of data) {
    if (!mayUseData(licence)) throw new Error(`${name} may not be used: its licence is ${licence}`);
  }
  return data;
}
