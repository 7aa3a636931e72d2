import { expect, it } from 'vitest';
import { putDocument } from '../../src/core/records.ts';
import { readCorpus } from '../../src/core/readCorpus.ts';
import type { DocumentId } from '../../src/core/types.ts';
import type { Workspace } from '../../src/state/context.ts';
import { Corpus } from '../../src/state/corpus.svelte.ts';
import { Documents } from '../../src/state/documents.svelte.ts';
import { History } from '../../src/state/history.svelte.ts';
import { MemoryStore } from './memoryStore.ts';
import { openCorpus } from '../../src/state/openCorpus.ts';
import { readWhole } from './readWhole.ts';
import { Selection } from '../../src/state/selection.svelte.ts';

it('a workspace without texts of the page is opened once storage has told what was kept', async () => {
  const store = new MemoryStore();
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const documents = new Documents(store, new History(), { opened });
  const corpus = new Corpus(
    readWhole((texts) => Promise.resolve({ network: readCorpus(texts), tookMs: 1 })),
  );
  const said: string[] = [];
  const selection = new Selection({
    actor: (id) => corpus.today(id),
    tie: (id) => corpus.tieToday(id),
  });
  const screen = { say: (words: string) => said.push(words) };
  const done = openCorpus({ corpus, documents, selection, screen } as unknown as Workspace); // the rest is not asked for
  const text = 'Peru accused Chile of spying. Chile and Peru signed an agreement.';
  const id = '~1' as DocumentId;
  const added = '2024-05-01T10:00:00.000Z';
  store.receive([putDocument({ id, file: 'a.txt', text, about: {}, left: [], added, edited: {} })]);
  open();
  await done;
  expect(selection.focus.kind).toBe('pair');
  expect(said).toEqual([expect.stringContaining('1 document, 2 actors')]);
});
