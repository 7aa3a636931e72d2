import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readFolder } from '../../src/node/readFolder.ts';
import { makeDocx, makeZip, paragraph } from '../intake/makeFiles.ts';
import { makePdf } from '../intake/pdf/makePdf.ts';

const MET = 'The president of Norland met the envoy of Peru.';

it('reads every kind of file of a folder, in the order of names, and says what it could not read', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-folder-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(path.join(folder, 'more'));
  const files: Record<string, string | Uint8Array> = {
    'a.txt': MET,
    'b.html': `<title>Talks on fish</title><p>${MET}`,
    'c.docx': makeDocx(paragraph(MET)),
    'd.pdf': makePdf({ pages: [[{ text: MET, x: 72, y: 100 }]] }),
    'e.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    'more/f.zip': makeZip({ 'g.md': MET }),
    '.DS_Store': 'x',
  };
  for (const [name, content] of Object.entries(files))
    await writeFile(path.join(folder, name), content);
  const { texts, refused } = await readFolder(folder);
  expect(texts.map(({ id, text }) => `${id}: ${text}`)).toEqual([
    `a.txt: ${MET}`,
    `b.html: Talks on fish\n\n${MET}`,
    `c.docx: ${MET}`,
    `d.pdf: ${MET}`,
    `more/f.zip/g.md: ${MET}`,
  ]);
  expect(texts[1]?.about).toEqual({ title: 'Talks on fish' });
  expect(refused.map(({ file }) => file)).toEqual(['e.png']);
});
