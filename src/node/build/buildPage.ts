import path from 'node:path';
import { runCommand } from '../runCommand.ts';

/**
 * Builds the project in `root` into `dist/index.html` and gives that path. The build has a process of its own: inside a
 * test run the same settings would make a page for tests.
 */
export async function buildPage(
  root: string,
  logLevel: 'info' | 'error' = 'info',
): Promise<string> {
  const vite = path.join('node_modules', 'vite', 'bin', 'vite.js');
  const args = [path.join(root, vite), 'build', root, '--logLevel', logLevel];
  const env = { NODE_ENV: 'production', VITEST: '' };
  const code = await runCommand(process.execPath, args, env);
  if (code !== 0) throw new Error('The page could not be built.');
  return path.join(root, 'dist', 'index.html');
}
