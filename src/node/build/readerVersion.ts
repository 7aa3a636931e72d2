import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A hash of everything that reading is made of, code and models: any change of it is another version of the reader, and what an
 * earlier one read is not taken for what this one would. Nobody has to remember to raise a number.
 */
export function readerVersion(root: string): string {
  const hash = createHash('sha256');
  const core = path.join(root, 'src/core');
  const files = readdirSync(core, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.sort()) {
    hash.update(path.relative(core, file).replaceAll(path.sep, '/'));
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
