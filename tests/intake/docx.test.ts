import { describe, expect, it } from 'vitest';
import { lockZip, makeDocx, paragraph } from './makeFiles.ts';
import { takeOne, tellBytes } from './takeBytes.ts';

const MET = 'The president of Norland met the envoy of Peru.';
const core = (properties: Record<string, string>): string =>
  Object.entries(properties)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('');

describe('the text of a Word file', () => {
  const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
  it.each([
    ['paragraphs stand apart', paragraph('One.') + paragraph('Two.'), 'One.\n\nTwo.'],
    [
      'headings stand for themselves',
      paragraph('Talks', 'Heading1') + paragraph(MET),
      `Talks\n\n${MET}`,
    ],
    [
      'words in several runs are one',
      '<w:p><w:r><w:t>Nor</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>land</w:t></w:r></w:p>',
      'Norland',
    ],
    [
      'what was deleted is not there, what was inserted is',
      '<w:p><w:del><w:r><w:delText>Chile</w:delText></w:r></w:del><w:ins><w:r><w:t>Peru</w:t></w:r></w:ins></w:p>',
      'Peru',
    ],
    [
      'what a field was filled with is text',
      '<w:p><w:r><w:t xml:space="preserve">Peru met </w:t></w:r><w:fldSimple w:instr=" MERGEFIELD State "><w:r><w:t>Chile</w:t></w:r></w:fldSimple><w:r><w:t>.</w:t></w:r></w:p>',
      'Peru met Chile.',
    ],
    [
      'tables have their cells',
      `<w:tbl><w:tr>${cell('State')}${cell('Sum')}</w:tr></w:tbl>`,
      'State\n\nSum',
    ],
    ['signs are as they were meant', paragraph('Fish &amp; chips &lt;3'), 'Fish & chips <3'],
  ])('%s', async (_, body, text) => {
    expect((await takeOne('talks.docx', makeDocx(body))).text).toBe(text);
  });

  it('has its footnotes after it, without their marks', async () => {
    const note = '<w:footnote w:id="2">' + paragraph('As said before.') + '</w:footnote>';
    const body = `<w:p><w:r><w:t>${MET}</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const { text } = await takeOne('talks.docx', makeDocx(body, { footnotes: note }));
    expect(text).toBe(`${MET}\n\n• As said before.`);
  });

  it('follows changes: what was moved stands where it went, comments are counted', async () => {
    const run = (text: string, tag = 'w:t'): string => `<w:r><${tag}>${text}</${tag}></w:r>`;
    const body = [
      `<w:p><w:moveFrom w:id="1">${run('Gone.')}</w:moveFrom>${run('Peru met ')}`,
      `<w:del w:id="2">${run('Chile', 'w:delText')}</w:del><w:ins w:id="3">${run('Bolivia')}</w:ins>`,
      '<w:commentRangeStart w:id="4"/>',
      `${run('.')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>`,
      `<w:moveTo w:id="1">${run(' Moved.')}</w:moveTo></w:p>`,
    ].join('');
    const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="4">${paragraph('Is this so?')}</w:comment></w:comments>`;
    const { text, left } = await takeOne(
      'talks.docx',
      makeDocx(body, { more: { 'word/comments.xml': comments } }),
    );
    expect(text).toBe('Peru met Bolivia. Moved.');
    expect(left).toEqual(['comments: 1', 'changes that take words out, which were followed: 1']);
  });

  it('says how many pictures were left out', async () => {
    const docx = makeDocx(paragraph(MET), { more: { 'word/media/image1.png': 'no picture' } });
    expect((await takeOne('talks.docx', docx)).left).toEqual(['pictures: 1']);
  });
});

describe('what a Word file says of itself', () => {
  const made = { 'dc:creator': 'Ana Li', 'dcterms:created': '2023-05-06T10:00:00Z' };
  it.each([
    [
      'its title and author',
      { 'dc:title': 'Talks on fish', 'dc:creator': 'Ana Li' },
      { title: 'Talks on fish', byline: 'Ana Li' },
    ],
    [
      'no name of a file or a program',
      { 'dc:title': 'Document1', 'dc:creator': 'python-docx' },
      {},
    ],
    [
      'its day, when it was written in a few days',
      { ...made, 'dcterms:modified': '2023-05-08T10:00:00Z' },
      { byline: 'Ana Li', date: '2023-05-06' },
    ],
    [
      'no day, when it was saved again later',
      { ...made, 'dcterms:modified': '2024-05-08T10:00:00Z' },
      { byline: 'Ana Li' },
    ],
  ])('%s', async (_, properties, about) => {
    const docx = makeDocx(paragraph(MET), { core: core(properties) });
    expect((await takeOne('talks.docx', docx)).about).toEqual(about);
  });

  it('no day where the text names its own', async () => {
    const docx = makeDocx(paragraph('7 May 2023') + paragraph(MET), {
      core: core({ ...made, 'dcterms:modified': '2023-05-06T11:00:00Z' }),
    });
    expect((await takeOne('talks.docx', docx)).about.date).toBeUndefined();
  });
});

describe('Word files made to break a reader', () => {
  const bomb = `<!DOCTYPE w [<!ENTITY a "${'x'.repeat(1_000)}">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${String.fromCharCode(98 + i)} "${`&${String.fromCharCode(97 + i)};`.repeat(10)}">`).join('')}]>`;
  it.each([
    ['entities that grow a millionfold', makeDocx(paragraph(`${MET}&j;`), { before: bomb })],
    [
      'entities from elsewhere',
      makeDocx(paragraph(`${MET}&e;`), {
        before: '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
      }),
    ],
    [
      'pictures from elsewhere',
      makeDocx(paragraph(MET), {
        relations:
          '<Relationship Id="p1" Type="x/image" Target="https://example.invalid/a.png" TargetMode="External"/>',
      }),
    ],
  ])('%s', async (_, docx) => {
    const [told = '', ...more] = await tellBytes('talks.docx', docx);
    expect(more).toEqual([]);
    expect(told.length).toBeLessThan(300);
    expect(told).not.toMatch(/root:|x{100}/u);
  });

  it.each([
    [
      'one that is cut short',
      makeDocx(paragraph(MET)).slice(0, 700),
      /refused: The archive is damaged/u,
    ],
    ['one without its text', makeDocx(paragraph(MET)).slice(), /^talks.docx: The president/u],
    [
      'one that is locked',
      lockZip(makeDocx(paragraph(MET))),
      /refused: It is locked with a password/u,
    ],
    ['one of nothing', makeDocx(''), /refused: There is no text in it/u],
    [
      'twenty thousand levels',
      makeDocx('<w:sdt><w:sdtContent>'.repeat(20_000)),
      /refused: It is damaged/u,
    ],
  ])('%s', async (_, docx, words) => {
    expect((await tellBytes('talks.docx', docx)).join('\n')).toMatch(words);
  });
});
