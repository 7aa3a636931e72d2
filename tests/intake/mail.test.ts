import { describe, expect, it } from 'vitest';
import { makeDocx, paragraph } from './makeFiles.ts';
import { takeBytes, takeOne, tellBytes } from './takeBytes.ts';

const HEAD = [
  'From: =?utf-8?Q?Ana_=C5=BDuri=C4=87?= <ana@example.org>',
  'To: Bo Su <bo@example.org>',
  'Subject: =?utf-8?B?VGFsa3Mgb24gZmlzaA==?=',
  'Date: Sat, 06 May 2023 23:30:00 -0500',
  'MIME-Version: 1.0',
];
const mail = (...lines: readonly string[]): string => [...HEAD, ...lines].join('\r\n');
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

describe('a mail', () => {
  it('has its subject, sender and the day where it was written', async () => {
    expect(await takeOne('talks.eml', mail('', 'Peru said yes.', '', '> We asked Peru.'))).toEqual({
      file: 'talks.eml',
      text: 'Peru said yes.\n\nWe asked Peru.',
      about: { title: 'Talks on fish', byline: 'Ana Žurić', date: '2023-05-06' },
      left: [],
    });
  });

  it('is read from its plain part where it has two', async () => {
    const text = mail(
      'Content-Type: multipart/alternative; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Peru said =E2=80=9Cyes=E2=80=9D.',
      '--b',
      'Content-Type: text/html',
      '',
      '<p>Not this</p>',
      '--b--',
      '',
    );
    expect((await takeOne('talks.eml', text)).text).toBe('Peru said “yes”.');
  });

  it('is read from its page where there is no plain part; nothing in it runs', async () => {
    const text = mail(
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>Peru said yes.</p><script>x()</script><p>So did Chile.</p>',
    );
    expect((await takeOne('talks.eml', text)).text).toBe('Peru said yes.\n\nSo did Chile.');
  });

  it('is known by its first lines, whatever it is called', async () => {
    expect((await takeOne('talks.txt', mail('', 'Peru said yes.'))).about.title).toBe(
      'Talks on fish',
    );
  });

  it('gives the documents that hang on it, each for itself; pictures are counted', async () => {
    const part = (type: string, name: string, content: Uint8Array): string[] => [
      '--b',
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      base64(content),
    ];
    const text = mail(
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'See below.',
      ...part('application/msword', 'talks.docx', makeDocx(paragraph('Peru said yes.'))),
      ...part('text/plain', '../notes.txt', new TextEncoder().encode('So did Chile.')),
      ...part('image/png', 'logo.png', Uint8Array.of(137, 80, 78, 71)),
      ...part('application/octet-stream', 'run.exe', new TextEncoder().encode('MZ\0\0')),
      '--b--',
      '',
    );
    expect(await tellBytes('all.eml', text)).toEqual([
      'all.eml: See below.',
      'all.eml/talks.docx: Peru said yes.',
      'all.eml/notes.txt: So did Chile.',
      'all.eml/run.exe refused: This is a program. It holds no text to read.',
    ]);
    const [first] = await takeBytes('all.eml', text);
    expect(first?.kind === 'document' && first.document.left).toEqual([
      'pictures, sounds and signatures attached: 1',
    ]);
  });

  it.each([
    ['without words', mail('', ''), 'There is no text in it.'],
    [
      'encrypted',
      mail(
        'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"',
        'Content-Transfer-Encoding: base64',
        '',
        'AAAA',
      ),
      'It is encrypted. Open it in your mail program, save it without encryption, and add that.',
    ],
  ])('%s is refused', async (_, text, why) => {
    expect(await tellBytes('talks.eml', text)).toEqual([`talks.eml refused: ${why}`]);
  });
});

it('a web archive is a page', async () => {
  const text = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://example.org/talks',
    'Subject: Talks on fish',
    'Date: Sat, 6 May 2023 10:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="b"',
    '',
    '--b',
    'Content-Type: text/html',
    '',
    '<html><body><nav>Home</nav><p>Peru said yes.</p></body></html>',
    '--b--',
    '',
  ].join('\r\n');
  expect(await takeOne('talks.mhtml', text)).toMatchObject({
    text: 'Talks on fish\n\nPeru said yes.',
    about: { title: 'Talks on fish', date: '2023-05-06' },
  });
});
