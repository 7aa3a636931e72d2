import { gunzipSync, gzipSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST, writeWorkspaceFile } from '../../../src/core/workspaceFile.ts';
import type { WorkspaceFile } from '../../../src/core/workspaceFile.ts';
import { packWorkspace, unpackWorkspaces } from '../../../src/worker/files/packing.ts';
import { rawFile } from '../../../src/recover/sort.ts';
import first from '../../fixtures/workspace-v1.json';
import { anyFile } from '../../core/arbitraryWork.ts';

const [sound] = fc.sample(anyFile, { seed: 7, numRuns: 1 });
if (!sound) throw new Error('one was asked for');
const text = writeWorkspaceFile(sound);
const packed = gzipSync(strToU8(text));
type Bytes = Uint8Array<ArrayBuffer>;
const join = (...parts: (Uint8Array | string)[]): Bytes =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));

const unpackFirst = async (file: Bytes) => (await unpackWorkspaces(file))[0];

async function refusal(file: Bytes): Promise<string> {
  const parsed = await unpackFirst(file);
  return parsed.kind === 'refused' ? parsed.problems.join(' ') : 'was taken';
}

const pack = async (file: WorkspaceFile): Promise<Bytes> =>
  new Uint8Array(await (await packWorkspace(file)).arrayBuffer());

test('what is packed is what is unpacked', async () => {
  await fc.assert(
    fc.asyncProperty(anyFile, async (file) => {
      const parsed = await unpackFirst(await pack(file));
      expect(parsed).toEqual({ kind: 'ok', file, refused: [] });
    }),
    { numRuns: 50 },
  );
});

test('the file is gzip that other programs open', async () => {
  expect(new TextDecoder().decode(gunzipSync(await pack(sound)))).toBe(text);
});

test('a file that was never packed opens, of the first version too', async () => {
  expect((await unpackFirst(join(text))).kind).toBe('ok');
  expect(await unpackFirst(join(JSON.stringify(first)))).toMatchObject({
    kind: 'ok',
    refused: [],
    file: { name: 'Herring talks', texts: [], records: { notes: [{ id: 'n1' }], positions: [{}] } },
  });
});

test('the file of the recovery page with everything opens, each workspace by itself', async () => {
  const about = (name: string) => ({ name, created: '2026-01-01T00:00:00.000Z' });
  const rows = ['a', 'b'].flatMap((letter) => {
    const workspace = letter.repeat(32);
    const stamp = { at: 1, by: 'tab' };
    return [
      { workspace, kind: 'workspace', key: 'about', value: about(`Talks ${letter}`), ...stamp },
      { workspace, kind: 'notes', key: 'n1', value: first.notes[0], ...stamp },
      { workspace, kind: 'notes', key: 'bad', value: { text: 7 }, ...stamp },
    ].map((value) => ({ key: 0, value }));
  });
  const stores = [{ name: 'records', unreadable: 0, rows }];
  const databases = [{ name: 'entente.kept-work', version: 99, stores }];
  const raw = rawFile({ databases, text: {}, problems: [] }, '2026-01-02T00:00:00.000Z');
  expect(await unpackWorkspaces(join(...raw))).toMatchObject(
    ['a', 'b'].map((letter) => ({
      kind: 'ok',
      refused: [expect.stringContaining('Note 2 was left out')],
      file: {
        workspace: letter.repeat(32),
        name: `Talks ${letter}`,
        records: { notes: [{ id: 'n1' }] },
      },
    })),
  );
  const empty = rawFile({ databases: [], text: {}, problems: [] }, '2026-01-02T00:00:00.000Z');
  expect(await refusal(join(...empty))).toBe('There is no work in this file.');
  expect(await refusal(join(raw.join('').slice(0, -9)))).toMatch(/damaged/);
  for (const odd of ['null', '[]', '"x"', '{"length":1}']) {
    const spoilt = `{"format":"entente-raw","version":1,"text":${odd},"databases":${odd}}`;
    expect(await refusal(join(spoilt))).toBe('There is no work in this file.');
  }
});

describe('a file', () => {
  test.each([
    ['of nothing', join()],
    ['of one byte', join(new Uint8Array([0x1f]))],
    ['with only the mark of gzip', join(new Uint8Array([0x1f, 0x8b]))],
    ['of gzip of nothing', join(gzipSync(new Uint8Array()))],
    ['cut in the middle', join(packed.slice(0, packed.length / 2))],
    ['without its end', join(packed.slice(0, -4))],
    ['with litter behind it', join(packed, 'litter')],
    ['of gzip of gzip', join(gzipSync(packed))],
    ['of bytes that are no text', join(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]))],
    ['of a million brackets', join(gzipSync(strToU8('['.repeat(1_000_000))))],
    ['of a picture', join(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]))],
  ])('%s is refused in words', async (_, file) => {
    expect(await refusal(file)).toMatch(/not a workspace file|damaged/);
  });

  test('that unpacks to more than a workspace can have is left at its limit', async () => {
    const zeros = gzipSync(new Uint8Array(20_000_000), { level: 1 });
    // Several members in a row are one stream to some, litter to others: neither may run on.
    const bomb = join(...Array.from({ length: 1 + LARGEST / 20_000_000 }, () => zeros));
    expect(bomb.byteLength).toBeLessThan(2_000_000);
    expect(await refusal(bomb)).toMatch(/too large|damaged/);
  }, 30_000);

  test('with any of its bytes changed is taken as it is, or refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(packed.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        async (changes) => {
          const bytes = packed.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          const parsed = await unpackFirst(join(bytes));
          if (parsed.kind === 'ok') expect(parsed).toMatchObject({ file: sound });
          else expect(parsed.problems.join(' ')).toMatch(/\.$/);
        },
      ),
      { numRuns: 200 },
    );
  });
});
