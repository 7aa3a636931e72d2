import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/intake/archive/crc32.ts';
import { joinBytes, utf8 } from './encode.ts';
import { patch } from './makeFiles.ts';
import { makeZip64, type ZipFile } from './makeZip64.ts';
import { tellBytes } from './takeBytes.ts';

const MET = 'Peru met Chile.';
const CUT = 'The archive is damaged, or not all of it is there. Copy or download it again.';
const pathField = (name: string, raw: Uint8Array): [number, Uint8Array] => {
  const sum = crc32(raw);
  return [
    0x7075,
    joinBytes(
      [1, sum, sum >>> 8, sum >>> 16, sum >>> 24].map((n) => n & 255),
      utf8(name),
    ),
  ];
};
/** "Caf‚.txt" with the bytes of code page 437. */
const CAFE = [0x43, 0x61, 0x66, 0x82, 0x2e, 0x74, 0x78, 0x74];

describe('an archive with large numbers', () => {
  it('is listed and unpacked', async () => {
    const zip = makeZip64([
      { name: 'a.txt', content: MET },
      { name: 'b/c.txt', content: 'So did Ecuador.' },
    ]);
    expect(await tellBytes('all.zip', zip)).toEqual([
      `all.zip/a.txt: ${MET}`,
      'all.zip/b/c.txt: So did Ecuador.',
    ]);
  });

  it.each([
    ['its directory is nowhere', 'PK\u0006\u0006', 48],
    ['its second end is nowhere', 'PK\u0006\u0007', 8],
  ])('is refused where %s', async (_, mark, at) => {
    const zip = patch(makeZip64([{ name: 'a.txt', content: MET }]), mark, at, 0x7fffffff);
    expect(await tellBytes('all.zip', zip)).toEqual([`all.zip refused: ${CUT}`]);
  });

  it('of which one entry is larger than all of it is refused', async () => {
    const zip = makeZip64([{ name: 'a.txt', content: MET }]);
    const lying = patch(zip, '\u0001\u0000\u0018\u0000', 8, 0xffff);
    expect(await tellBytes('all.zip', lying)).toEqual([
      'all.zip/a.txt refused: Unpacked it is larger than 500 MB. Add a part of its files at a time.',
    ]);
  });
});

describe('names in archives', () => {
  it.each<[string, Omit<ZipFile, 'content'>, string]>([
    ['in UTF-8', { name: 'Žuć.txt' }, 'Žuć.txt'],
    ['in code page 437', { name: CAFE }, 'Café.txt'],
    [
      'in code page 866',
      { name: [0x8c, 0xa8, 0xe0, 0x2e, 0x74, 0x78, 0x74] }, // Мир
      'Мир.txt',
    ],
    [
      'in a field of their own',
      { name: CAFE, field: pathField('Кафе.txt', Uint8Array.from(CAFE)) },
      'Кафе.txt',
    ],
    [
      'in a field that is of another name',
      { name: CAFE, field: pathField('Кафе.txt', utf8('other')) },
      'Café.txt',
    ],
    ['with strokes the other way', { name: String.raw`b\c.txt` }, 'b/c.txt'],
  ])('%s', async (_, file, name) => {
    const zip = makeZip64([{ ...file, content: MET }]);
    expect(await tellBytes('a.zip', zip)).toEqual([`a.zip/${name}: ${MET}`]);
  });
});
