/** `npm start`: builds the page, says where it is, and opens it where there is a browser to open it with. */
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { buildPage } from './build/buildPage.ts';

const OPENERS: Partial<Record<NodeJS.Platform, readonly [command: string, ...args: string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens an address and never fails: on a machine without a screen there is nothing to open it with. */
function open(address: string): void {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined); // no opener: the path is already on the terminal
  child.unref();
}

try {
  const file = await buildPage(process.cwd(), 'error');
  const address = pathToFileURL(file).href;
  console.log(`Entente is one file, ready to open, to copy and to send:\n  ${file}\n  ${address}`);
  open(address);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
