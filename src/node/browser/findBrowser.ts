import { existsSync } from 'node:fs';
import path from 'node:path';

/** What the search depends on, so that a test can play another machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (file: string) => boolean;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** The Chromium that tests run in: $CHROME_PATH, else an installed one, else the one Playwright keeps; null when there is none. */
export function findBrowser(
  playwrightsOwn: string | null,
  machine: Machine = thisMachine(),
): string | null {
  const candidates = [machine.env.CHROME_PATH, ...installed(machine), playwrightsOwn];
  return candidates.find((file) => file && machine.exists(file)) ?? null;
}

function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, exists: existsSync };
}

function installed({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS_PROGRAMS.map((parts) => path.win32.join(folder, ...parts)));
  }
  if (platform === 'darwin') {
    return ['/Applications', `${env.HOME ?? ''}/Applications`].flatMap((folder) =>
      MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  const folders = [...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return folders
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => path.posix.join(folder, name)));
}
