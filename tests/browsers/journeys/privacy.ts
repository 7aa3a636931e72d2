/** Nothing goes out: every journey is gone before a sink, these ask for trouble. */
import { strict as assert } from 'node:assert';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nowhere, WAYS_OUT } from '../../../src/ui/about/waysOut.ts';
import {
  drop,
  find,
  firstActor,
  openActor,
  press,
  read,
  until,
  whenRead,
  whenSaved,
  writeNote,
} from '../hands.ts';
import { REACHING_FILES, REACHING_HTML } from '../reachingFiles.ts';
import type { Tab } from '../driver.ts';
import { saved, type Journey, type Scene } from './journey.ts';

/** The host that a way out is tried with. */
const hostOf = (name: string): string =>
  new URL(nowhere(WAYS_OUT.findIndex((way) => way.name === name) + 1)).host;

/** The page as somebody might break it: without its policy, and with what a document might bring. */
async function brokenPage({ page, folder }: Scene): Promise<string> {
  const html = await readFile(fileURLToPath(page), 'utf8');
  const file = path.join(folder, 'broken.html');
  await writeFile(
    file,
    html
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, '')
      .replace('</body>', () => `<img src="http://reached.test/picture.png"></body>`),
  );
  return pathToFileURL(file).href;
}

/** Puts into the page whatever reaches out, and starts a worker that does. */
async function reachOut(tab: Tab): Promise<void> {
  await tab.run((html) => {
    document.body.insertAdjacentHTML('beforeend', html);
    const text = `fetch('http://reached.test/worker').catch(() => undefined);
      try { new WebSocket('ws://reached.test/socket') } catch {}
      try { importScripts('http://reached.test/imported.js') } catch {}`;
    new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
  }, REACHING_HTML);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
}

/** Everything that a person does, from opening to taking away, with documents and words that reach out. */
async function wholeUse(scene: Scene): Promise<void> {
  const { tab, page, newTab } = scene;
  await whenRead(tab);
  await press(tab, 'People', 'aside');
  await press(tab, 'Undo', 'header');
  const name = await firstActor(tab);
  await openActor(tab, name);
  await writeNote(tab, '<img src="http://reached.test/note.png"> http://reached.test/note');
  await press(tab, 'Correct', 'aside');
  await press(tab, 'Merge with…', 'aside');
  await tab.keys('Escape');

  await drop(tab, ...REACHING_FILES);
  await press(tab, 'Add', 'dialog');
  await read(tab, 'documents added');
  await read(tab, `${String(REACHING_FILES.length)} documents`, 'footer');
  await openActor(tab, 'Peru');
  await press(tab, '', '[aria-label=Details] figure');
  await until(tab, 'the text is open', () =>
    document.activeElement?.getAttribute('aria-label')?.includes('walk along the marks'),
  );
  const links = await tab.run(() =>
    [...document.querySelectorAll<HTMLElement>('#app a[href], #app area, #app form[action]')].map(
      ({ outerHTML }) => outerHTML,
    ),
  );
  assert.deepEqual(links, [], 'nothing of a document can be followed');
  await tab.keys('Escape');

  await find(tab, 'Put a sticky note');
  await until(tab, 'the note has it', () => document.activeElement?.tagName === 'TEXTAREA');
  await tab.type('http://reached.test/sticky');
  await tab.keys('Escape');
  for (const view of ['Timeline', 'Notes', 'Table']) await press(tab, view, 'main');
  await press(tab, 'Copy as CSV', 'main');
  await press(tab, 'Network', 'main');
  await whenSaved(tab);
  await press(tab, 'Export', 'header');
  await press(tab, 'Save PNG', 'dialog');
  await saved(scene, '.png');
  await press(tab, 'Close', 'dialog');
  await find(tab, 'Save the workspace as a file');
  const file = await saved(scene, '.entente');
  await drop(tab, { name: path.basename(file), bytes: await readFile(file) });
  await press(tab, 'Cancel', 'dialog');

  const other = await newTab();
  await other.open(`${page}#recover`);
  await read(other, 'Your work');
  await press(other, 'Save everything as one file');
  await saved(scene, '.json');
}

export const PRIVACY: readonly Journey[] = [
  {
    name: 'refuses every way out that it tries itself',
    refused: true,
    go: async ({ tab, engine, sink }) => {
      await whenRead(tab);
      await press(tab, 'How to check', 'footer');
      await press(tab, 'Let the page try…', 'footer');
      await press(tab, 'Try to send something', 'dialog');
      const ways = await until(tab, 'all ways are tried', () => {
        const list = document.querySelectorAll<HTMLElement>('[aria-label="Ways out"] li');
        const all = [...list].map(({ innerText }) => innerText);
        return all.length === 0 || all.some((way) => way.includes('trying…')) ? null : all;
      });
      assert.deepEqual(
        ways.filter((way) => !/refused by|took it away/u.test(way)),
        [],
      );
      assert.equal(ways.length, WAYS_OUT.length);
      if (engine.name !== 'Chromium') return;
      // It opens a connection to the host of a frame, and only then refuses the frame. Nothing goes over it.
      const knocks = new Set(
        ['Frame', 'Form'].map((name) => `CONNECT ${hostOf(name)}:443 HTTP/1.1`),
      );
      const asked = sink.asked.splice(0);
      sink.asked.push(...asked.filter((line) => !knocks.has(line)));
    },
  },
  { name: 'asks nobody for anything in a whole use, whatever documents want', go: wholeUse },
  {
    name: 'lets nothing out that is put into it by force',
    refused: true,
    go: async ({ tab }) => {
      await whenRead(tab);
      await reachOut(tab);
    },
  },
  {
    name: 'is found out by the sink where its policy is gone',
    refused: true,
    go: async (scene) => {
      const { sink, newTab } = scene;
      const tab = await newTab();
      await tab.open(await brokenPage(scene));
      await whenRead(tab);
      await reachOut(tab);
      // By the path, or by the host where a browser would rather go by TLS.
      const asked = sink.asked.splice(0);
      const reached = asked.filter((line) => line.includes('reached.test'));
      assert.ok(reached.length >= 8, asked.join('; '));
      assert.ok(
        reached.some((line) => line.includes('/style.css')),
        asked.join('; '),
      );
    },
  },
];
