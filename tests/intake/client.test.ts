import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Taken } from '../../src/core/documents.ts';
import { takeFiles, type Workers } from '../../src/intake/client.ts';
import type { Found } from '../../src/intake/messages.ts';
import { openFile } from '../../src/intake/openFile.ts';
import { takeText } from '../../src/intake/taken.ts';
import { FakeWorker } from './fakeWorkers.ts';
import { makeZip } from './makeFiles.ts';

vi.mock('../../src/intake/files.worker.ts?worker&inline', () => ({ default: vi.fn() }));
vi.mock('../../src/intake/pdf/pdf.worker.ts?worker&inline', () => ({ default: vi.fn() }));

const PDF = '%PDF-1.7 made up';
const never = new Promise<IteratorResult<Found>>(() => undefined);

/** Workers of which that for files gives up on 'stuck' and falls at 'fatal', in archives too; their patience is short. */
function workers(): Workers & { readonly started: FakeWorker[] } {
  const started: FakeWorker[] = [];
  const start = (open: ConstructorParameters<typeof FakeWorker>[0]) => () => {
    const worker = new FakeWorker(open);
    started.push(worker);
    return worker as unknown as Worker; // as much of one as is asked of it
  };
  return {
    started,
    files: start((file, bytes, alive, after) => {
      const stopAt = { file: '' };
      const steps = openFile(
        file,
        bytes,
        (at) => {
          alive(at);
          stopAt.file = at.file.slice(at.file.lastIndexOf('/') + 1);
        },
        after,
      );
      return {
        next: async () => {
          const step = await steps.next();
          if (step.done === true || step.value.kind === 'pdf') return step;
          if (stopAt.file.startsWith('stuck')) return never;
          if (stopAt.file.startsWith('fatal')) throw new Error('out of memory');
          return step;
        },
      };
    }),
    pdf: start(async function* (file) {
      await Promise.resolve();
      yield takeText(file, { text: 'Printed.', about: {}, left: [] });
    }),
    patience: { quietMs: 60, startMs: 2_000 },
  };
}

const files = (...named: readonly (readonly [string, string | Uint8Array<ArrayBuffer>])[]) =>
  named.map(([file, content]) => ({ file, blob: new Blob([content]) }));

const tell = (taken: Taken): string =>
  taken.kind === 'document'
    ? `${taken.document.file}: ${taken.document.text}`
    : `${taken.file} refused${taken.mayPass ? ' for now' : ''}`;

async function take(given: ReturnType<typeof files>, by = workers()): Promise<string[]> {
  const told: string[] = [];
  await takeFiles(
    given,
    {
      signal: new AbortController().signal,
      ontaken: (taken) => told.push(tell(taken)),
      onprogress: () => undefined,
    },
    by,
  );
  return told;
}

describe('taking files', () => {
  it('gives what is in them in their order, PDFs in archives too', async () => {
    const zip = makeZip({ 'a.txt': 'A', 'b.pdf': PDF, 'c.txt': 'C' });
    expect(
      await take(
        files(['one.txt', 'One'], ['all.zip', zip], ['two.pdf', PDF], ['three.md', '# Three']),
      ),
    ).toEqual([
      'one.txt: One',
      'all.zip/a.txt: A',
      'all.zip/b.pdf: Printed.',
      'all.zip/c.txt: C',
      'two.pdf: Printed.',
      'three.md: Three',
    ]);
  });

  it('starts the worker for PDFs only for one, and ends all at the end', async () => {
    const by = workers();
    await take(files(['one.txt', 'One'], ['two.txt', 'Two']), by);
    expect(by.started.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('passes over what programs leave in folders', async () => {
    expect(
      await take(files(['notes/.DS_Store', '\0\0'], ['~$report.docx', 'x'], ['a.txt', 'A'])),
    ).toEqual(['a.txt: A']);
  });

  it.each(['stuck', 'fatal'])(
    'gives up on a file at which the reader is %s, and goes on',
    async (what) => {
      expect(await take(files(['a.txt', 'A'], [`${what}.txt`, 'x'], ['b.txt', 'B']))).toEqual([
        'a.txt: A',
        `${what}.txt refused for now`,
        'b.txt: B',
      ]);
    },
  );

  it.each(['stuck', 'fatal'])(
    'gives up on an entry of an archive at which the reader is %s, and goes on after it',
    async (what) => {
      const inner = makeZip({ 'b.txt': 'B', [`${what}.txt`]: 'x', 'c.pdf': PDF });
      const zip = makeZip({ 'a.txt': 'A', 'in.zip': inner, [`${what}.txt`]: 'x', 'd.txt': 'D' });
      expect(await take(files(['all.zip', zip], ['e.txt', 'E']))).toEqual([
        'all.zip/a.txt: A',
        'all.zip/in.zip/b.txt: B',
        `all.zip/in.zip/${what}.txt refused for now`,
        'all.zip/in.zip/c.pdf: Printed.',
        `all.zip/${what}.txt refused for now`,
        'all.zip/d.txt: D',
        'e.txt: E',
      ]);
    },
  );

  it('does not try an archive without end of entries that break the reader', async () => {
    const names = Array.from({ length: 30 }, (_, i) => `stuck ${String(i)}.txt`);
    const told = await take(
      files(['all.zip', makeZip(Object.fromEntries(names.map((name) => [name, 'x'])))]),
    );
    expect(told).toHaveLength(11);
    expect(told.at(-1)).toBe('all.zip refused for now');
  });

  it('says so where no worker can be started', async () => {
    const none = () => {
      throw new Error('not allowed');
    };
    expect(await take(files(['a.txt', 'A']), { ...workers(), files: none })).toEqual([
      'a.txt refused for now',
    ]);
  });

  it('says so where a file cannot be read any more', async () => {
    const gone = new Blob(['x']);
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await take([{ file: 'gone.txt', blob: gone }, ...files(['b.txt', 'B'])])).toEqual([
      'gone.txt refused for now',
      'b.txt: B',
    ]);
  });

  it('tells which file is begun, and at the end that all are done', async () => {
    const told: string[] = [];
    await takeFiles(
      files(['a.txt', 'A'], ['b.txt', 'B']),
      {
        signal: new AbortController().signal,
        ontaken: () => undefined,
        onprogress: ({ done, total, file }) =>
          told.push(`${String(done)}/${String(total)} ${file}`),
      },
      workers(),
    );
    expect(told).toEqual(['0/2 a.txt', '1/2 b.txt', '2/2 ']);
  });

  it('ends at once when it is stopped, and tells nothing more', async () => {
    const by = { ...workers(), patience: { quietMs: 60_000, startMs: 60_000 } };
    const stop = new AbortController();
    const told: string[] = [];
    const taking = takeFiles(
      files(['a.txt', 'A'], ['stuck.txt', 'x'], ['b.txt', 'B']),
      {
        signal: stop.signal,
        ontaken: (taken) => told.push(tell(taken)),
        onprogress: ({ file }) => {
          if (file === 'stuck.txt')
            setTimeout(() => {
              stop.abort(new Error('enough'));
            }, 20);
        },
      },
      by,
    );
    onTestFinished(() => {
      stop.abort();
    });
    await expect(taking).rejects.toThrow('enough');
    expect(told).toEqual(['a.txt: A']);
    expect(by.started.every(({ isEnded }) => isEnded)).toBe(true);
  });
});

it('refuses a file that would not fit into memory without looking at it', async () => {
  const huge = new Blob(['x']);
  Object.defineProperty(huge, 'size', { value: 600_000_000 });
  huge.arrayBuffer = () => Promise.reject(new Error('it was looked at'));
  expect(await take([{ file: 'huge.txt', blob: huge }])).toEqual(['huge.txt refused']);
});
