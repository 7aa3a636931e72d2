/** Nothing goes out: every journey is gone before a sink, these ask for trouble. */
import { strict as assert } from 'node:assert';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
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
import { saved, type Journey, type Scene } from './journey.ts';

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

/** Everything that a person does, from opening to taking away, with documents and words that reach out. */
export async function wholeUse(scene: Scene): Promise<void> {
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
    go: async ({ tab }) => {
      await whenRead(tab);
      await press(tab, 'How to check', 'footer');
      await press(tab, 'Let the page try…', 'footer');
      await press(tab, 'Try to send something', 'dialog');
      await read(tab, 'None of 15 ways out is open.', 'dialog');
    },
  },
  { name: 'asks nobody for anything in a whole use, whatever documents want', go: wholeUse },
  {
    name: 'is found out by the sink where its policy is gone',
    refused: true,
    go: async (scene) => {
      const { sink, newTab } = scene;
      const tab = await newTab();
      await tab.open(await brokenPage(scene));
      await whenRead(tab);
      await tab.run((html) => {
        document.body.insertAdjacentHTML('beforeend', html);
      }, REACHING_HTML);
      await new Promise((resolve) => setTimeout(resolve, 3_000));
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
