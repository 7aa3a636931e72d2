/** Documents in; figures, tables and workspaces out. */
import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { makeDocx, makeZip, paragraph } from '../../intake/makeFiles.ts';
import { column, makePdf } from '../../intake/pdf/makePdf.ts';
import {
  choose,
  drop,
  find,
  notes,
  openActor,
  press,
  read,
  until,
  whenRead,
  whenSaved,
  writeNote,
} from '../hands.ts';
import { said, saved, TALKS, type Journey } from './journey.ts';

export const FILES: readonly Journey[] = [
  {
    name: 'takes documents of every kind, dropped, picked and typed',
    go: async ({ tab }) => {
      await whenRead(tab);
      const lines = [
        'Peru and Chile signed an agreement on military cooperation on',
        'Tuesday. Chile has not imposed sanctions on Bolivia.',
      ];
      await drop(
        tab,
        { name: 'talks.pdf', bytes: makePdf({ pages: [column(lines, { x: 60, y: 100 })] }) },
        { name: 'report.docx', bytes: makeDocx(paragraph(said('Kenya', 'Uganda'))) },
        { name: 'more.zip', bytes: makeZip({ 'a/note.rtf': `{\\rtf1 ${said('Laos', 'Nepal')}}` }) },
        { name: 'run.exe', bytes: 'MZ\0\0' },
      );
      await press(tab, 'Add', 'dialog');
      await read(tab, '3 documents added');
      await read(tab, 'This is a program.');

      const page = { name: 'page.html', bytes: `<p>${said('Ghana', 'Togo')}</p>` };
      await choose(tab, () => press(tab, 'Add documents', 'header'), page);
      await read(tab, '1 document added');
      await read(tab, '4 documents', 'footer');

      await find(tab, 'Paste text');
      await until(tab, 'the field has it', () => document.activeElement?.tagName === 'TEXTAREA');
      await tab.type(said('Cuba', 'Haiti'));
      await press(tab, 'Add the text', 'dialog');
      await read(tab, '5 documents', 'footer');
      await whenSaved(tab);
      await tab.reload();
      await read(tab, '5 documents', 'footer');
    },
  },
  {
    name: 'saves a workspace as a file and opens it again as another',
    go: async (scene) => {
      const { tab } = scene;
      await whenRead(tab);
      await find(tab, 'New workspace');
      await read(tab, 'Workspace without a name', 'header');
      await find(tab, 'Rename this workspace');
      await until(tab, 'its name has the focus', () =>
        document.activeElement?.matches('[name=name]'),
      );
      await tab.type('Andean talks');
      await tab.keys('Enter');
      await press(tab, 'Close', 'dialog');
      await drop(tab, { name: 'talks.txt', bytes: TALKS });
      await read(tab, '1 document,', 'footer');
      await whenRead(tab);
      await openActor(tab, 'Peru');
      await writeNote(tab, 'Ask in Lima');
      await whenSaved(tab);
      await find(tab, 'Save the workspace as a file');
      const file = await saved(scene, '.entente');
      assert.match(path.basename(file), /^andean-talks-/u);
      const bytes = await readFile(file);
      assert.deepEqual([...bytes.subarray(0, 2)], [0x1f, 0x8b]);

      await find(tab, 'All workspaces');
      await press(tab, 'Delete “Andean talks”', 'dialog');
      await read(tab, 'documents,', 'footer');
      await until(tab, 'the sample is open', () => !document.title.includes('Andean'));
      await tab.reload();
      await whenRead(tab);
      await drop(tab, { name: path.basename(file), bytes: new Uint8Array(bytes) });
      await read(tab, '“Andean talks”', 'dialog');
      await press(tab, 'Open it', 'dialog');
      await read(tab, 'Andean talks', 'header');
      await read(tab, '1 document,', 'footer');
      await openActor(tab, 'Peru');
      await notes(tab, ['Ask in Lima']);
    },
  },
  {
    name: 'saves the figure as a PNG, and copies tables',
    go: async (scene) => {
      const { tab } = scene;
      await whenRead(tab);
      await press(tab, 'Export', 'header');
      await press(tab, 'Save PNG', 'dialog');
      const bytes = await readFile(await saved(scene, '.png'));
      assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
      assert.ok(bytes.length > 20_000);
      await press(tab, 'Close', 'dialog');
      await press(tab, 'Table', 'main');
      await press(tab, 'Copy as CSV', 'main');
      await read(tab, 'Copied', 'main');
    },
  },
  {
    name: 'recovers what is kept without the app',
    go: async (scene) => {
      const { tab, newTab, page } = scene;
      await whenRead(tab);
      await find(tab, 'Put a sticky note');
      await until(tab, 'the note has it', () => document.activeElement?.tagName === 'TEXTAREA');
      await tab.type('Not to be lost');
      await tab.keys('Escape');
      await whenSaved(tab);
      const other = await newTab();
      await other.open(`${page}#recover`);
      await read(other, 'Your work');
      await press(other, 'Save “');
      assert.match(await readFile(await saved(scene, '.json'), 'utf8'), /Not to be lost/u);
      await press(other, 'Back to Entente');
      await whenRead(other);
    },
  },
];
