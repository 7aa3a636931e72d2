import { join } from 'node:path';
import { styleAddresses } from './styleAddresses.ts';

/** The folder of the package that a bundled module comes from; null for the project's own. */
export function packageFolderOf(moduleId: string, root: string): string | null {
  const [id = ''] = moduleId.split('?');
  if (id.startsWith('\0')) {
    // Helper code that a build tool adds: "\0rolldown/runtime.js", "\0vite/preload-helper.js".
    const tool = /^\0(rolldown|vite)\//.exec(id)?.[1];
    return tool ? join(root, 'node_modules', tool) : null;
  }
  const marker = '/node_modules/';
  const at = id.lastIndexOf(marker);
  if (at < 0) return null;
  return id.slice(0, at) + marker + packageNameOf(id.slice(at + marker.length));
}

/** The packages whose files a style takes in by name: fonts, sheets. They never become modules of the bundle. */
export function packagesInStyle(css: string): string[] {
  return styleAddresses(css)
    .filter((address) => /^@?[a-z0-9]/i.test(address) && !/^[a-z]+:/i.test(address))
    .map(packageNameOf);
}

/** "@scope/name/file.js" is of "@scope/name". */
function packageNameOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}
