import { describe, expect, it } from 'vitest';
import { encodeAs, joinBytes, utf8 } from './encode.ts';
import { makeDocx, makeZip, paragraph } from './makeFiles.ts';
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

  it('has words of parts that follow each other, plain ones and pages', async () => {
    const text = mail(
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      ...['--b', 'Content-Type: text/plain', '', 'Peru said yes.'],
      ...['--b', 'Content-Type: text/html', '', '<table><tr><td>Fish<td>12</table><p>So it is.'],
      ...['--b', 'Content-Type: text/plain', '', 'Chile said no.'],
      '--b--',
    );
    expect((await takeOne('talks.eml', text)).text).toBe(
      'Peru said yes.\n\nFish | 12\n\nSo it is.\n\nChile said no.',
    );
  });

  it('is read from its page where the plain part only points to it', async () => {
    const story = 'Peru said on Monday that it would sign the treaty on fish. '.repeat(4).trim();
    const text = mail(
      'Content-Type: multipart/alternative; boundary="b"',
      '',
      ...[
        '--b',
        'Content-Type: text/plain',
        '',
        'See it at https://example.org/4711 in a browser.',
      ],
      ...['--b', 'Content-Type: text/html', '', `<p>${story}</p>`, '--b--'],
    );
    expect((await takeOne('talks.eml', text)).text).toBe(story);
  });

  it('tells from whom and when a mail is that was sent on', async () => {
    const text = mail(
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      ...['--b', 'Content-Type: text/plain', '', 'Look at this.'],
      ...['--b', 'Content-Type: message/rfc822', '', 'From: Bo Su <bo@example.org>'],
      ...['Subject: Fish', 'Date: Fri, 5 May 2023 10:00:00 +0000', '', 'Chile said no.', '--b--'],
    );
    expect((await takeOne('talks.eml', text)).text).toBe(
      'Look at this.\n\nFrom: Bo Su\nDate: 2023-05-05\nSubject: Fish\n\nChile said no.',
    );
  });

  it.each([
    ['none', 'text/plain', utf8('Žurić said “yes”.')],
    ['a false one', 'text/plain; charset=us-ascii', utf8('Žurić said “yes”.')],
    ['a false one', 'text/plain; charset=utf-8', encodeAs('windows-1252', 'Sí, dijo Peña.')],
    ['none', 'text/plain', encodeAs('windows-1252', 'Sí, dijo Peña.')],
    [
      'one in its page',
      'text/html',
      encodeAs('windows-1251', '<meta charset="windows-1251">Перу сказало да.'),
    ],
  ])('that states %s is read in the encoding of its bytes: %s', async (_, type, body) => {
    const text = joinBytes(utf8(mail(`Content-Type: ${type}`, '', '')), body);
    expect((await takeOne('talks.eml', text)).text).toMatch(
      /^(?:Žurić said “yes”|Sí, dijo Peña|Перу сказало да)\.$/u,
    );
  });

  it('has no seal around what is signed in it', async () => {
    const text = mail(
      '',
      '-----BEGIN PGP SIGNED MESSAGE-----',
      'Hash: SHA512',
      '',
      'Peru said yes.',
      '-----BEGIN PGP SIGNATURE-----',
      '',
      'iQEzBAEBCgAdFiEE',
      '-----END PGP SIGNATURE-----',
    );
    expect((await takeOne('talks.eml', text)).text).toBe('Peru said yes.');
  });

  it('is plain text where no header begins it', async () => {
    expect((await takeOne('talks.eml', 'Peru said yes.\n\nChile: no.')).text).toBe(
      'Peru said yes.\n\nChile: no.',
    );
  });

  it('is known by its first lines, whatever it is called', async () => {
    expect((await takeOne('talks.txt', mail('', 'Peru said yes.'))).about.title).toBe(
      'Talks on fish',
    );
  });

  it('is known by its first lines also where they are long', async () => {
    const many = Array.from({ length: 80 }, () => `X-${'Passed-By'.repeat(7)}: ${'a'.repeat(30)}`);
    const text = mail(...many, '', 'Peru said yes.');
    expect((await takeOne('talks.txt', text)).about.title).toBe('Talks on fish');
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
    [
      'encrypted with PGP',
      mail(
        'Content-Type: multipart/encrypted; boundary="b"; protocol="application/pgp-encrypted"',
        '',
        ...['--b', 'Content-Type: application/pgp-encrypted', '', 'Version: 1'],
        ...['--b', 'Content-Type: application/octet-stream', '', 'hQEMA', '--b--'],
      ),
      'It is encrypted. Open it in your mail program, save it without encryption, and add that.',
    ],
    [
      'encrypted in its words',
      mail('', '-----BEGIN PGP MESSAGE-----', '', 'hQEMA', '-----END PGP MESSAGE-----'),
      'It is encrypted. Open it in your mail program, save it without encryption, and add that.',
    ],
  ])('%s is refused', async (_, text, why) => {
    expect(await tellBytes('talks.eml', text)).toEqual([`talks.eml refused: ${why}`]);
  });
});

describe('a mailbox', () => {
  const FROM = 'From ana@example.org Sat May  6 23:30:00 2023';
  const box = [
    FROM,
    mail('', 'Peru said yes.', '', 'From here on, Chile agreed.', '', 'That day.'),
    '',
    FROM,
    mail('', 'Chile said no.'),
    '',
  ].join('\r\n');

  it.each(['all.mbox', 'all.eml', 'Inbox'])('gives each of its mails: %s', async (file) => {
    expect(await tellBytes(file, box)).toEqual([
      `${file}/mail 1.eml: Peru said yes.\n\nFrom here on, Chile agreed.\n\nThat day.`,
      `${file}/mail 2.eml: Chile said no.`,
    ]);
    const [first] = await takeBytes(file, box);
    expect(first?.kind === 'document' && first.document.about).toEqual({
      title: 'Talks on fish',
      byline: 'Ana Žurić',
      date: '2023-05-06',
    });
  });

  it('may lie in an archive, with files on its mails', async () => {
    const attached = mail(
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; name="a.txt"',
      'Content-Disposition: attachment; filename="a.txt"',
      '',
      'Attached.',
      '--b--',
    );
    const zip = makeZip({ 'box.mbox': `${FROM}\n${attached}\n\n${box}` });
    expect((await tellBytes('a.zip', zip)).map((line) => line.split('\n', 1)[0])).toEqual([
      'a.zip/box.mbox/mail 1.eml/a.txt: Attached.',
      'a.zip/box.mbox/mail 2.eml: Peru said yes.',
      'a.zip/box.mbox/mail 3.eml: Chile said no.',
    ]);
  });

  it('is no letter that begins with "From"', async () => {
    expect(await tellBytes('a.txt', 'From Peru: they said yes.\nTo: all.\n')).toEqual([
      'a.txt: From Peru: they said yes.\nTo: all.',
    ]);
  });
});

it.each([
  ['on top', (related: string[]) => related],
  [
    'inside',
    (related: string[]) => ['Content-Type: multipart/mixed; boundary="m"', '', '--m', ...related],
  ],
])('a mail with pictures in its words is no web archive: %s', async (_, wrap) => {
  const related = [
    'Content-Type: multipart/related; boundary="r"; type="multipart/alternative"',
    '',
    '--r',
    'Content-Type: multipart/alternative; boundary="a"',
    '',
    '--a',
    'Content-Type: text/plain',
    '',
    'Peru said yes.',
    '--a',
    'Content-Type: text/html',
    '',
    '<title>Logo</title><p>Peru said yes.</p><img src="cid:logo">',
    '--a--',
    '--r',
    'Content-Type: image/png',
    'Content-ID: <logo>',
    '',
    'x',
    '--r--',
    '',
  ];
  expect(await takeOne('talks.eml', mail(...wrap(related)))).toMatchObject({
    text: 'Peru said yes.',
    about: { title: 'Talks on fish', byline: 'Ana Žurić' },
    left: ['pictures, sounds and signatures attached: 1'],
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
