import '@testing-library/jest-dom/vitest';
import { render } from '@testing-library/svelte';
import { vi } from 'vitest';
import { measure } from '../../src/core/network/measures/measure.ts';
import { Adding } from '../../src/state/adding.svelte.ts';
import { Comparing } from '../../src/state/comparing.svelte.ts';
import { Corpus } from '../../src/state/corpus.svelte.ts';
import { Corrections } from '../../src/state/corrections.svelte.ts';
import { Edits } from '../../src/state/edits.svelte.ts';
import { Documents } from '../../src/state/documents.svelte.ts';
import { Drawings } from '../../src/state/drawings.svelte.ts';
import { FilterState } from '../../src/state/filters.svelte.ts';
import { followDocuments } from '../../src/state/followDocuments.svelte.ts';
import { History } from '../../src/state/history.svelte.ts';
import { MemoryStore } from '../state/memoryStore.ts';
import { Measuring } from '../../src/state/measuring.svelte.ts';
import { News } from '../../src/state/news.svelte.ts';
import { Noted } from '../../src/state/noted.svelte.ts';
import { Notes } from '../../src/state/notes.svelte.ts';
import { openCorpus } from '../../src/state/openCorpus.ts';
import { OverwrittenValues } from '../../src/state/overwritten.svelte.ts';
import { Paths } from '../../src/state/paths.svelte.ts';
import { Positions } from '../../src/state/positions.svelte.ts';
import { readWhole } from '../state/readWhole.ts';
import type { Read } from '../state/readWhole.ts';
import { Reminding } from '../../src/state/reminding.svelte.ts';
import { Review } from '../../src/state/review.svelte.ts';
import { Saving } from '../../src/state/saving.svelte.ts';
import { Screen } from '../../src/state/screen.svelte.ts';
import { Selection } from '../../src/state/selection.svelte.ts';
import { takeTexts } from '../state/takeTexts.ts';
import { findToday } from '../../src/core/network/standing.ts';
import type { FindToday } from '../../src/core/network/standing.ts';
import { Views } from '../../src/state/views.svelte.ts';
import { WorkspaceFiles } from '../../src/state/workspaceFiles.svelte.ts';
import { Workspaces } from '../../src/state/workspaces.svelte.ts';
import { previewFiles } from '../../src/core/filePreview.ts';
import { readWorkspaceFile, writeWorkspaceFile } from '../../src/core/workspaceFile.ts';
import { workspaceId } from '../../src/core/workspaceId.ts';
import App from '../../src/ui/App.svelte';
import { NETWORK, SOURCES } from '../fixtures/norland.ts';
import { MemoryShelf } from '../state/memoryShelf.ts';

// jsdom has none of these.
globalThis.ResizeObserver = class {
  observe = vi.fn();
  unobserve = vi.fn();
  disconnect = vi.fn();
};
window.innerWidth = 1440;
Element.prototype.scrollIntoView = vi.fn();
HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
  this.open = true;
};

const reads: Read = () => Promise.resolve({ network: NETWORK, tookMs: 12 });

/** The whole application over the fixture network, kept in memory; `own`: not in the sample but a workspace of one's own. */
export async function openApp({ read = reads, sources = SOURCES, own = false } = {}) {
  const store = new MemoryStore();
  const history = new History();
  const edits = new Edits(store, history);
  const documents = new Documents(store, history, { base: sources });
  const corpus = new Corpus(readWhole(read), edits);
  const corrections = new Corrections(edits, corpus);
  const find: FindToday = (subject) => findToday(subject, corpus.keys, corpus.sentences);
  const notes = new Notes(store, history, { find });
  const positions = new Positions(store, history, { find });
  const drawings = new Drawings(store, history);
  const filters = new FilterState(corpus, history, { read: () => '', write: () => undefined });
  const selection = new Selection({
    actor: (id) => corpus.today(id),
    tie: (id) => corpus.tieToday(id),
  });
  const look = new Screen({ read: () => null, write: () => undefined });
  const views = new Views(store, history, { corpus, filters, selection, screen: look });
  const shelf = new MemoryShelf();
  const id = workspaceId(sources.map(({ text }) => text));
  const opened: string[] = [];
  const door = {
    sample: { id: own ? workspaceId(['another']) : id, title: '', texts: sources },
    shelf,
    open: (other: string) => {
      opened.push(other);
      return new Promise<never>(() => undefined); // another workspace is another page of its own
    },
  };
  const workspaces = new Workspaces(id, { store, history, corpus }, door);
  const others = [workspaces, documents, notes, positions, edits, drawings, views];
  const overwritten = new OverwrittenValues({ store, history, keepers: others });
  const work = { store, history, keepers: [...others, overwritten] };
  const adding = new Adding(documents, corpus, takeTexts);
  const saving = new Saving(store, history);
  const preferences = { read: () => null, write: () => undefined };
  const reminding = new Reminding({
    id,
    preferences,
    saving,
    mayBeCleared: Promise.resolve(false),
  });
  const workspace = {
    adding,
    workspaces,
    corpus,
    corrections,
    review: new Review(corpus, corrections),
    history,
    notes,
    documents,
    drawings,
    filters,
    selection,
    comparing: new Comparing(corpus, filters, selection),
    measuring: new Measuring(filters, (linked) => Promise.resolve(measure(linked))),
    paths: new Paths(filters, selection),
    screen: look,
    views,
    news: new News(adding, corpus, filters),
    noted: new Noted(corpus, notes),
    overwritten,
    positions,
    files: new WorkspaceFiles(work, {
      about: () => ({
        workspace: id,
        from: undefined,
        name: corpus.title,
        texts: sources,
        app: '0',
      }),
      packer: {
        pack: (file) => Promise.resolve(new Blob([writeWorkspaceFile(file)])),
        preview: async (blob, here) => previewFiles([readWorkspaceFile(await blob.text())], here),
      },
      adopt: (changes) => workspaces.adopt(changes),
    }),
    reminding,
    saving,
    arrange: () => Promise.resolve(new Float32Array()),
  };
  render(App, { workspace });
  await openCorpus(workspace);
  followDocuments(workspace);
  return { ...workspace, store, shelf, opened };
}
