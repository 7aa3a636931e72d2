/** WebKitGTK: its small browser, driven over WebDriver. On Debian `apt-get install webkit2gtk-driver xvfb` brings all of it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Driven, Engine, Start } from './driver.ts';
import { sendTo, tabOf, type Send } from './webdriver.ts';

const DRIVER = process.env.WEBKIT_DRIVER_PATH ?? '/usr/bin/WebKitWebDriver';
const BROWSER = [
  process.env.WEBKIT_PATH ?? '',
  ...['x86_64', 'aarch64'].flatMap((cpu) =>
    ['6.0', '4.1'].map(
      (api) => `/usr/lib/${cpu}-linux-gnu/webkit${api === '6.0' ? '' : '2'}gtk-${api}/MiniBrowser`,
    ),
  ),
].find((file) => file !== '' && existsSync(file));
const SCREEN = '/usr/bin/Xvfb';

export const WEBKIT: Engine = {
  name: 'WebKit',
  missing: whatIsMissing(),
  keepsProfiles: false,
  own: [],
  start,
};

function whatIsMissing(): string | null {
  if (!BROWSER || !existsSync(DRIVER)) return 'WebKitGTK and its driver are not installed here';
  const hasScreen = (process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? '') !== '';
  return hasScreen || existsSync(SCREEN) ? null : 'there is no screen here, and no Xvfb';
}

async function start({ profile, downloads, proxyPort }: Start): Promise<Driven> {
  const screen = await openScreen();
  const port = await freePort();
  const driver = spawn(DRIVER, [`--port=${String(port)}`], {
    env: { ...process.env, ...(await home(profile, downloads)), ...screen.env },
    stdio: 'ignore',
    detached: true, // the browser is in its group, and is ended with it
  });
  const kill = (): void => {
    if (driver.pid !== undefined && driver.exitCode === null) process.kill(-driver.pid, 'SIGKILL');
    screen.close();
  };
  process.once('exit', kill); // should the tests end in the middle
  const end = async (): Promise<void> => {
    process.off('exit', kill);
    const gone = new Promise((resolve) => driver.once('exit', resolve));
    kill();
    await gone;
  };
  try {
    const send = sendTo(port);
    const session = await openSession(send, proxyPort);
    const errors: string[] = [];
    const current = { handle: '' };
    let first: string | undefined = (await send('GET', `${session}/window`)) as string;
    return {
      errors,
      newTab: async () => {
        const handle = first ?? (await newWindow(send, session));
        first = undefined;
        current.handle = handle;
        await send('POST', `${session}/window`, { handle });
        await send('POST', `${session}/window/rect`, { x: 0, y: 0, width: 1440, height: 900 });
        return tabOf(send, { session, current }, handle, errors);
      },
      quit: async () => {
        await send('DELETE', session).catch(() => undefined); // ended it is, one way or the other
        await end();
      },
      kill: end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

async function newWindow(send: Send, session: string): Promise<string> {
  // What lies behind another tab is not drawn, and takes no click.
  const { handle } = (await send('POST', `${session}/window/new`, { type: 'window' })) as {
    handle: string;
  };
  return handle;
}

async function openSession(send: Send, proxyPort?: number): Promise<string> {
  const proxy = `127.0.0.1:${String(proxyPort)}`;
  const capabilities = {
    alwaysMatch: {
      'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] },
      ...(proxyPort === undefined
        ? {}
        : { proxy: { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy, noProxy: [] } }),
    },
  };
  const { sessionId } = (await patiently(() => send('POST', '/session', { capabilities }))) as {
    sessionId: string;
  };
  const session = `/session/${sessionId}`;
  return session;
}

/** A driver that was only just started does not listen yet. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (tries >= 100 || !(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Folders of its own for all that it keeps, and where it saves files. */
async function home(profile: string, downloads: string): Promise<Record<string, string>> {
  const config = path.join(profile, 'config');
  const run = path.join(profile, 'run');
  await mkdir(config, { recursive: true });
  await mkdir(run, { recursive: true, mode: 0o700 });
  await writeFile(path.join(config, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  return {
    XDG_CONFIG_HOME: config,
    XDG_RUNTIME_DIR: run,
    XDG_DATA_HOME: path.join(profile, 'data'),
    XDG_CACHE_HOME: path.join(profile, 'cache'),
    GSETTINGS_BACKEND: 'memory',
    NO_AT_BRIDGE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  };
}

/** The screen of whoever runs the tests is theirs: the browser gets one in memory, where that can be had. */
async function openScreen(): Promise<{ env: Record<string, string>; close: () => void }> {
  if (!existsSync(SCREEN)) return { env: {}, close: () => undefined };
  const screen = spawn(
    SCREEN,
    ['-displayfd', '1', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const number = await firstLine(screen);
  return {
    env: { DISPLAY: `:${number}`, GDK_BACKEND: 'x11' },
    close: () => {
      screen.kill();
    },
  };
}

function firstLine(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    program.stdout?.once('data', (data: Buffer) => {
      resolve(data.toString().trim());
    });
    program.once('exit', () => {
      reject(new Error('Xvfb did not start.'));
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
