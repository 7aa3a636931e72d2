import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/core/readCorpus.ts';
import { Adding } from '../../src/state/adding.svelte.ts';
import type { TakeFiles } from '../../src/state/addingRun.ts';
import type { Workspace } from '../../src/state/context.ts';
import { Corpus } from '../../src/state/corpus.svelte.ts';
import { Documents } from '../../src/state/documents.svelte.ts';
import { followDocuments } from '../../src/state/followDocuments.svelte.ts';
import { History } from '../../src/state/history.svelte.ts';
import { MemoryStore } from './memoryStore.ts';
import { readWhole } from './readWhole.ts';
import { takeTexts } from './takeTexts.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

function desk(take: TakeFiles = takeTexts) {
  const history = new History();
  const documents = new Documents(new MemoryStore(), history);
  const corpus = new Corpus(
    readWhole((texts) => Promise.resolve({ network: readCorpus(texts), tookMs: 1 })),
  );
  const adding = new Adding(documents, corpus, take);
  ends.push(followDocuments({ corpus, documents } as Workspace)); // the rest is not asked for
  return { history, documents, corpus, adding };
}

const file = (name: string, text: string) => ({ file: name, blob: new Blob([text]) });
const settled = async (until: () => boolean): Promise<void> => {
  for (let i = 0; i < 200 && !until(); i++) {
    flushSync();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(until()).toBe(true);
};

describe('files', () => {
  it('are taken, kept and read; what could not be is told, and what changed', async () => {
    const { adding, corpus, documents } = desk();
    await adding.add([
      file('one.txt', 'Peru accused Chile of spying.'),
      file('empty.txt', ' '),
      file('two.txt', 'Peru  accused Chile of spying.'),
    ]);
    await settled(() => !adding.isWorking);
    expect(adding.run).toEqual({
      added: [documents.added[0]?.id],
      copies: [{ file: 'two.txt', of: documents.added[0]?.id }],
      refusals: [{ file: 'empty.txt', why: 'It is empty.' }],
      skipped: 0,
    });
    expect(adding.changed.actors).toHaveLength(2);
    expect(adding.changed.ties).toEqual(corpus.network.ties.map(({ id }) => id));
    adding.dismiss();
    expect(adding.run).toBeNull();
    expect(adding.changed.actors).toEqual([]);
  });

  it('a second run tells what it adds to the first', async () => {
    const { adding, corpus } = desk();
    await adding.add([file('one.txt', 'Peru accused Chile of spying.')]);
    await settled(() => !adding.isWorking);
    await adding.add([file('two.txt', 'Peru accused Bolivia of spying.')]);
    await settled(() => !adding.isWorking);
    expect(adding.changed.actors.map((id) => corpus.nameOf(id))).toEqual(['Bolivia']);
    expect(adding.run?.added).toHaveLength(1);
  });

  it('an undone run has added nothing', async () => {
    const { adding, history, corpus } = desk();
    await adding.add([file('one.txt', 'Peru accused Chile of spying.')]);
    await settled(() => !adding.isWorking);
    history.undo();
    await settled(() => corpus.status.kind === 'empty');
    expect(adding.run?.added).toEqual([]);
  });
});

/** Takes a file whenever it is told to. */
function stepwise() {
  const steps: (() => void)[] = [];
  const take: TakeFiles = async (files, { signal, ontaken, onprogress }) => {
    for (const [done, { file, blob }] of files.entries()) {
      onprogress({ done, total: files.length, file });
      await new Promise<void>((resolve) => {
        steps.push(resolve);
        signal.addEventListener('abort', () => {
          resolve();
        });
      });
      if (signal.aborted) return;
      const text = await blob.text();
      ontaken({ kind: 'document', document: { file, text, about: {}, left: [] } });
    }
  };
  const step = (): void => {
    for (const go of steps.splice(0)) go();
  };
  return { take, step };
}

describe('a file that is refused', () => {
  it('can be tried again where the reason may pass, within the same run', async () => {
    let isBusy = true;
    const { adding, documents } = desk((files, { ontaken, onprogress, signal }) => {
      if (!isBusy) return takeTexts(files, { ontaken, onprogress, signal });
      files.forEach(({ file }, done) => {
        onprogress({ done, total: files.length, file });
        if (file === 'big.txt') ontaken({ kind: 'refused', file, why: 'It is too large.' });
        else ontaken({ kind: 'refused', file: `${file}/inside`, why: 'Busy.', mayPass: true });
      });
      return Promise.resolve();
    });
    await adding.add([file('big.txt', 'x'), file('slow.txt', 'Peru accused Chile of spying.')]);
    await settled(() => !adding.isWorking);
    expect(adding.run?.refusals.map(({ why, again }) => [why, again?.file])).toEqual([
      ['It is too large.', undefined],
      ['Busy.', 'slow.txt'],
    ]);

    isBusy = false;
    await adding.retry();
    await settled(() => !adding.isWorking);
    expect(documents.added.map((one) => one.file)).toEqual(['slow.txt']);
    expect(adding.run?.refusals).toEqual([{ file: 'big.txt', why: 'It is too large.' }]);
    expect(adding.run?.added).toHaveLength(1);
    await adding.retry();
    expect(adding.isWorking).toBe(false);
  });
});

describe('while files are taken', () => {
  const FILES = ['Peru', 'Chile', 'Kenya'].map((name) => file(`${name}.txt`, `${name} voted.`));

  it('a pause holds, and going on begins again with the file in hand', async () => {
    const { take, step } = stepwise();
    const { adding, documents } = desk(take);
    const all = adding.add(FILES);
    step();
    await settled(() => adding.files?.done === 1);
    adding.pause();
    expect(adding.isPaused).toBe(true);
    step();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(adding.files).toEqual({ done: 1, total: 3, file: 'Chile.txt' });
    adding.resume();
    const timer = setInterval(step, 5);
    await all;
    clearInterval(timer);
    expect(documents.added.map((one) => one.file)).toEqual(FILES.map((one) => one.file));
    expect(adding.run?.copies).toEqual([]);
  });

  it('cancelling keeps what was taken and says how many were not', async () => {
    const { take, step } = stepwise();
    const { adding, documents } = desk(take);
    const all = adding.add(FILES);
    step();
    await settled(() => adding.files?.done === 1);
    expect(adding.isStopping).toBe(false);
    adding.cancel();
    expect(adding.isStopping).toBe(true); // said at once: what was taken is still to be put together
    await all;
    await settled(() => !adding.isWorking);
    expect(adding.isStopping).toBe(false);
    expect(documents.added).toHaveLength(1);
    expect(adding.run?.skipped).toBe(2);
  });

  it('more files join those that wait', async () => {
    const { take, step } = stepwise();
    const { adding, documents } = desk(take);
    void adding.add(FILES.slice(0, 1));
    const all = adding.add(FILES.slice(1));
    expect(adding.files?.total).toBe(3);
    const timer = setInterval(step, 5);
    await all;
    clearInterval(timer);
    expect(documents.added).toHaveLength(3);
  });
});
