import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/core/readCorpus.ts';
import type { SourceText } from '../../src/core/types.ts';
import { manyDesk, memoryCache, source } from './manyDesk.ts';

const TEXTS = [
  'Peru accused Chile of spying. President Ana Torres denied it.',
  'Chile and Kenya signed an agreement on Tuesday.',
  'Ana Torres, president of Peru, met the Kenyan minister Amina Okoro.',
  'The Northern Alliance criticised Peru.',
  'Peru joined the Northern Alliance (NA) in 2019.',
  'The NA has not imposed sanctions on Chile.',
];
const SOURCES = TEXTS.map((text, i) => source(`~${String(i)}`, text));

/** Holds the documents named until they are let go. */
function gate(...held: readonly string[]) {
  const waiting = new Map<string, () => void>();
  return {
    before: ({ id }: SourceText): Promise<void> =>
      held.includes(id)
        ? new Promise<void>((resolve) => waiting.set(id, resolve))
        : Promise.resolve(),
    open: () => {
      for (const resolve of waiting.values()) resolve();
    },
  };
}

const later = (ms = 20): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('the network', () => {
  it('is that of all documents read together, however they come', async () => {
    const parts = fc.array(fc.integer({ min: 0, max: SOURCES.length }), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(parts, async (cuts) => {
        const desk = manyDesk();
        for (const end of [...cuts.toSorted((a, b) => a - b), SOURCES.length]) {
          desk.reader.read(SOURCES.slice(0, end));
          await Promise.resolve();
        }
        await desk.idle();
        expect(desk.last()?.network).toEqual(readCorpus(SOURCES));
        expect(desk.read.toSorted()).toEqual(SOURCES.map(({ id }) => id));
      }),
      { numRuns: 5 },
    );
  });

  it('is there after the first document, and again at the end', async () => {
    const desk = manyDesk();
    desk.reader.read(SOURCES);
    await desk.idle();
    const counts = desk.networks.map(({ network }) => network.documents.length);
    expect(counts[0]).toBeLessThan(SOURCES.length);
    expect(counts.at(-1)).toBe(SOURCES.length);
    expect(desk.last()?.sources).toEqual(SOURCES);
  });

  it('is the one that is there already for just its texts', async () => {
    const network = readCorpus(SOURCES.slice(0, 2));
    const readyMade = { network, sources: SOURCES.slice(0, 2) };
    const desk = manyDesk({ readyMade });
    desk.reader.read(SOURCES.slice(0, 2));
    expect(desk.last()).toEqual({ network, sources: SOURCES.slice(0, 2), tookMs: null });
    expect(desk.read).toEqual([]);
    desk.reader.read(SOURCES.slice(0, 3));
    await desk.idle();
    expect(desk.last()?.network).toEqual(readCorpus(SOURCES.slice(0, 3)));
  });
});

describe('what is on the screen', () => {
  const readyMade = { network: readCorpus(SOURCES.slice(0, 2)), sources: SOURCES.slice(0, 2) };

  it('stays while others are read, also when these are read first', async () => {
    const { before, open } = gate('~0', '~1');
    const desk = manyDesk({ before, readyMade });
    desk.reader.read(readyMade.sources);
    const [zero, one, ...others] = SOURCES;
    if (!zero || !one) throw new Error('there are documents');
    desk.reader.read([...others, zero, one]);
    await later(60);
    const idle = desk.idle();
    open();
    await idle;
    for (const { network } of desk.networks)
      expect(network.documents.map(({ id }) => id)).toEqual(expect.arrayContaining(['~0', '~1']));
    expect(desk.last()?.network).toEqual(readCorpus(SOURCES));
  });

  it('stays when the rest is cancelled', async () => {
    const { before, open } = gate('~0', '~1', '~2');
    const desk = manyDesk({ before, readyMade });
    desk.reader.read(readyMade.sources);
    desk.reader.read(SOURCES);
    await later();
    const idle = desk.idle();
    desk.reader.cancel();
    open();
    await later();
    open();
    await idle;
    expect(desk.last()?.network.documents.map(({ id }) => id)).toEqual(['~0', '~1']);
    expect(desk.unread).toHaveLength(SOURCES.length - 2);
  });
});

describe('one more document', () => {
  it('is the only one that is read', async () => {
    const cache = memoryCache();
    const many = Array.from({ length: 99 }, (_, i) => source(`~${String(i)}`));
    const before = manyDesk({ cache });
    before.reader.read(many);
    await before.idle();
    const desk = manyDesk({ cache });
    desk.reader.read(many);
    await desk.idle();
    expect(desk.read).toEqual([]);
    desk.reader.read([...many, source('~new')]);
    await desk.idle();
    expect(desk.read).toEqual(['~new']);
    expect(desk.last()?.network.documents).toHaveLength(100);
  });

  it('that was read before under another name needs no reading', async () => {
    const cache = memoryCache();
    const first = manyDesk({ cache });
    first.reader.read([source('~1', TEXTS[0])]);
    await first.idle();
    const desk = manyDesk({ cache });
    desk.reader.read([source('~2', TEXTS[0])]);
    await desk.idle();
    expect(desk.read).toEqual([]);
    expect(desk.last()?.network).toEqual(readCorpus([source('~2', TEXTS[0])]));
  });
});

it('reads a document again when what is said of it changes, and that one alone', async () => {
  const desk = manyDesk();
  desk.reader.read(SOURCES);
  await desk.idle();
  const others = SOURCES.slice(1);
  const edited = { ...source('~0', TEXTS[0]), about: { title: 'Another' } };
  desk.read.length = 0;
  desk.reader.read([edited, ...others]);
  await desk.idle();
  expect(desk.read).toEqual([edited.id]);
  expect(desk.last()?.network).toEqual(readCorpus([edited, ...others]));
  expect(desk.networks.every(({ network }, i) => i === 0 || network.documents.length > 0)).toBe(
    true,
  );
});

it('takes a document out without reading', async () => {
  const desk = manyDesk();
  desk.reader.read(SOURCES);
  await desk.idle();
  desk.read.length = 0;
  desk.reader.read(SOURCES.slice(1));
  await desk.idle();
  expect(desk.read).toEqual([]);
  expect(desk.last()?.network).toEqual(readCorpus(SOURCES.slice(1)));
});

describe('a person', () => {
  it('cancels: what is read stays, the rest is listed and can be read after all', async () => {
    const { before, open } = gate('~2', '~3');
    const desk = manyDesk({ before });
    desk.reader.read(SOURCES);
    await later();
    const idle = desk.idle();
    desk.reader.cancel();
    await idle;
    expect(desk.last()?.network).toEqual(readCorpus(SOURCES.slice(0, 2)));
    expect(desk.unread).toEqual(
      SOURCES.slice(2).map(({ id }) => ({ id, why: 'reading was stopped', canRetry: true })),
    );
    open();
    const again = desk.idle();
    desk.reader.retry(desk.unread.map(({ id }) => id));
    open();
    await later();
    open();
    await again;
    expect(desk.unread).toEqual([]);
    expect(desk.last()?.network).toEqual(readCorpus(SOURCES));
  });

  it('pauses and goes on', async () => {
    const { before, open } = gate('~2', '~3');
    const desk = manyDesk({ before });
    desk.reader.read(SOURCES);
    await later();
    desk.reader.pause();
    open();
    await later();
    expect(desk.works.at(-1)).toMatchObject({ paused: true, total: SOURCES.length });
    const read = desk.read.length;
    await later();
    expect(desk.read).toHaveLength(read);
    const idle = desk.idle();
    desk.reader.resume();
    await idle;
    expect(desk.last()?.network).toEqual(readCorpus(SOURCES));
  });
});

describe('trouble', () => {
  it('with one document leaves that one out and says why', async () => {
    const desk = manyDesk({
      before: ({ id }) =>
        id === '~1'
          ? Promise.reject(new Error('it took longer than 5 seconds'))
          : Promise.resolve(),
    });
    desk.reader.read(SOURCES);
    await desk.idle();
    expect(desk.unread).toEqual([
      { id: '~1', why: 'it took longer than 5 seconds', canRetry: true },
    ]);
    expect(desk.last()?.network).toEqual(readCorpus(SOURCES.filter(({ id }) => id !== '~1')));
  });

  it('with the readers themselves is not tried out on every document', async () => {
    const why = Object.assign(new Error('the reader could not be started'), { name: 'NotStarted' });
    const desk = manyDesk({ before: () => Promise.reject(why) });
    desk.reader.read(Array.from({ length: 50 }, (_, i) => source(`~${String(i)}`)));
    await desk.idle();
    expect(desk.unread).toHaveLength(50);
    expect(desk.read.length).toBeLessThan(5);
  });

  it('with the joiner once is made good by reading again', async () => {
    let breakdowns = 1;
    const beforeJoin = (): void => {
      if (breakdowns-- > 0) throw new Error('out of memory');
    };
    const desk = manyDesk({ beforeJoin, cache: memoryCache() });
    desk.reader.read(SOURCES);
    await desk.idle();
    expect(desk.failures).toEqual([]);
    expect(desk.last()?.network).toEqual(readCorpus(SOURCES));
  });

  it('with the joiner for good is said', async () => {
    const desk = manyDesk({
      beforeJoin: () => {
        throw new Error('out of memory');
      },
    });
    desk.reader.read(SOURCES.slice(0, 1));
    await desk.idle();
    expect(desk.failures).toEqual(['out of memory']);
    expect(desk.unread).toHaveLength(1);
  });
});

describe('a network that was kept', () => {
  const MANY = Array.from({ length: 50 }, (_, i) => source(`doc-${String(i)}`));
  const more = source('doc-more', 'Kenya met Chile for talks.');

  async function keptBy(cache: ReturnType<typeof memoryCache>): Promise<void> {
    const desk = manyDesk({ cache });
    desk.reader.read(MANY);
    await desk.idle();
    expect(cache.networks.size).toBe(1);
  }

  it('is shown again without a look at the readings, which are there when others come', async () => {
    const cache = memoryCache();
    await keptBy(cache);
    const desk = manyDesk({ cache });
    desk.reader.read(MANY);
    await desk.idle();
    expect(desk.last()?.network).toEqual(readCorpus(MANY));
    expect(cache.recalled).toEqual([]);
    desk.reader.read([...MANY, more]);
    await desk.idle();
    expect(desk.read).toEqual(['doc-more']);
    expect(desk.last()?.network).toEqual(readCorpus([...MANY, more]));
    expect(desk.networks.every(({ sources }) => sources.length >= MANY.length)).toBe(true);
  });

  it('is not read anew when what was added to it is cancelled', async () => {
    const cache = memoryCache();
    await keptBy(cache);
    const desk = manyDesk({ cache });
    desk.reader.read(MANY);
    await desk.idle();
    desk.reader.read([...MANY, more]);
    desk.reader.cancel(); // the readings of those on the screen are on their way from the cache
    await desk.idle();
    expect(desk.read).toEqual([]);
    expect(desk.last()?.network).toEqual(readCorpus(MANY));
    expect(desk.unread.map(({ id }) => id)).toEqual(['doc-more']);
  });

  it('gives way to others that come while it is opened', async () => {
    const cache = memoryCache();
    await keptBy(cache);
    const desk = manyDesk({ cache });
    desk.reader.read(MANY);
    desk.reader.read([...MANY, more]);
    await desk.idle();
    expect(desk.last()?.network).toEqual(readCorpus([...MANY, more]));
  });

  it('is made anew where it was spoilt', async () => {
    const cache = memoryCache();
    await keptBy(cache);
    for (const key of cache.networks.keys()) cache.networks.set(key, new Uint8Array([123, 10]));
    const desk = manyDesk({ cache });
    desk.reader.read(MANY);
    await desk.idle();
    expect(desk.last()?.network).toEqual(readCorpus(MANY));
    expect(desk.read).toEqual([]);
  });
});
