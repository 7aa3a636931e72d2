import { expect, it } from 'vitest';
import { makeDocx, makeZip, paragraph } from '../intake/makeFiles.ts';
import { makePdf } from '../intake/pdf/makePdf.ts';
import { whenRead } from './acts.ts';
import { openPage } from './openPage.ts';

const said = (a: string, b: string): string =>
  `The president of ${a} met the prime minister of ${b} on Tuesday.`;
const FILES = {
  'report.docx': makeDocx(paragraph(said('Kenya', 'Uganda'))),
  'page.html': `<html><body><p onclick="x()">${said('Peru', 'Chile')}</p><script>x()</script></body></html>`,
  'letter.eml': `From: ana@example.org\r\nSubject: Talks\r\nDate: Sat, 6 May 2023 10:00:00 +0000\r\n\r\n${said('Ghana', 'Togo')}`,
  'more.zip': makeZip({
    'inside/note.rtf': `{\\rtf1 ${said('Laos', 'Nepal')}}`,
    'run.exe': 'MZ\0\0',
  }),
  'print.pdf': makePdf({ pages: [[{ text: said('Cuba', 'Haiti'), x: 60, y: 100 }]] }),
  'old.doc': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
};

it('files of every kind become documents in the built page, and what cannot be read is said', async () => {
  const { page, errors, requests } = await openPage();
  await whenRead(page);
  const picked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add documents', exact: true }).click();
  const picker = await picked;
  await picker.setFiles(
    Object.entries(FILES).map(([name, content]) => ({
      name,
      mimeType: '',
      buffer: Buffer.from(content),
    })),
  );
  await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: '5 documents added' }).waitFor();
  const text = await page.locator('body').innerText();
  for (const why of ['This is an old Word file (.doc).', 'This is a program.'])
    expect(text).toContain(why);
  expect(errors).toEqual([]);
  expect(requests.filter((address) => !/^(?:file|blob|data):/u.test(address))).toEqual([]);
});
