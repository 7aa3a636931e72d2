/** Builds all that is about one workspace and shows it. Another is opened by closing this one and doing the same again. */
import { mount, tick, unmount } from 'svelte';
import { findToday } from './core/network/standing.ts';
import type { FindToday } from './core/network/standing.ts';
import type { LayoutInput } from './core/network/layout.ts';
import type { Network, SourceText } from './core/types.ts';
import { whyUnreadable } from './core/whyUnreadable.ts';
import type { WorkspaceId } from './core/workspaceId.ts';
import { takeFiles } from './intake/client.ts';
import { Adding } from './state/adding.svelte.ts';
import { Comparing } from './state/comparing.svelte.ts';
import type { Workspace } from './state/context.ts';
import { Corpus } from './state/corpus.svelte.ts';
import { Corrections } from './state/corrections.svelte.ts';
import { Documents } from './state/documents.svelte.ts';
import { Drawings } from './state/drawings.svelte.ts';
import { Edits } from './state/edits.svelte.ts';
import { FilterState } from './state/filters.svelte.ts';
import { followDocuments } from './state/followDocuments.svelte.ts';
import { History } from './state/history.svelte.ts';
import { Measuring } from './state/measuring.svelte.ts';
import type { Measure } from './state/measuring.svelte.ts';
import { News } from './state/news.svelte.ts';
import { Noted } from './state/noted.svelte.ts';
import { Notes } from './state/notes.svelte.ts';
import { openCorpus } from './state/openCorpus.ts';
import { OverwrittenValues } from './state/overwritten.svelte.ts';
import { Paths } from './state/paths.svelte.ts';
import { Positions } from './state/positions.svelte.ts';
import { readMany } from './state/readMany.ts';
import type { Readers, ReadingCache } from './state/readingParts.ts';
import { Reminding } from './state/reminding.svelte.ts';
import { Review } from './state/review.svelte.ts';
import { Saving } from './state/saving.svelte.ts';
import { Screen } from './state/screen.svelte.ts';
import { Selection } from './state/selection.svelte.ts';
import { Views } from './state/views.svelte.ts';
import { WorkspaceFiles } from './state/workspaceFiles.svelte.ts';
import type { FilePacker } from './state/workspaceFiles.svelte.ts';
import { Workspaces } from './state/workspaces.svelte.ts';
import type { Door } from './state/workspaces.svelte.ts';
import { mayBeCleared } from './storage/db.ts';
import { KeptPlaces } from './storage/keptPlaces.ts';
import { KeptStore } from './storage/keptStore.ts';
import { preferences } from './storage/preferences.ts';
import App from './ui/App.svelte';
import type { Arranger } from './worker/layout/client.ts';
import { createJoiner } from './worker/reading/joiner.ts';
import { openNetwork } from './worker/reading/networkBytes.ts';

/** What is there whichever workspace is open. */
export interface Page {
  readonly target: Element;
  readonly arranger: Arranger;
  readonly measure: Measure;
  readonly readers: Readers;
  readonly readings: ReadingCache;
  readonly packer: FilePacker;
}

/** The texts a workspace begins with: the bundled ones and the network read from them, or none. */
export interface Base {
  readonly id: WorkspaceId;
  readonly texts: readonly SourceText[];
  readonly network: Network | null;
}

export interface OpenWorkspace {
  readonly workspace: Workspace;
  /** Says that it has been opened, and gives the focus to its name. */
  enter(): Promise<void>;
  /** Takes it off the screen and lets go of its storage, once what was written lies there. */
  close(): Promise<void>;
}

export function openWorkspace({ id, texts, network }: Base, page: Page, door: Door): OpenWorkspace {
  const history = new History();
  const store = new KeptStore({ workspace: id, titles: texts.map((text) => text.id) });
  const edits = new Edits(store, history);
  const documents = new Documents(store, history, { base: texts, opened: store.opened });
  const readable = texts.filter(({ text }) => whyUnreadable(text) === null);
  const reading = readMany({
    readers: page.readers,
    joiner: createJoiner(),
    cache: page.readings,
    openNetwork,
    ...(network ? { readyMade: { network, sources: readable } } : {}),
  });
  const corpus = new Corpus(reading, edits);
  const corrections = new Corrections(edits, corpus);
  const find: FindToday = (subject) => findToday(subject, corpus.keys, corpus.sentences);
  const notes = new Notes(store, history, { find });
  const positions = new Positions(store, history, { find });
  const drawings = new Drawings(store, history);
  const filters = new FilterState(corpus, history, {
    read: () => location.hash,
    write: (hash) => {
      globalThis.history.replaceState(null, '', hash === '' ? location.pathname : hash);
    },
  });
  const selection = new Selection({
    actor: (id) => corpus.today(id),
    tie: (id) => corpus.tieToday(id),
  });
  const screen = new Screen(preferences);
  const views = new Views(store, history, { corpus, filters, selection, screen });
  const workspaces = new Workspaces(id, { store, history, corpus }, door);
  const others = [workspaces, documents, notes, positions, edits, drawings, views];
  const overwritten = new OverwrittenValues({ store, history, keepers: others });
  const work = { store, history, keepers: [...others, overwritten] };
  const adding = new Adding(documents, corpus, takeFiles);
  const saving = new Saving(store, history);
  const reminding = new Reminding({ id, preferences, saving, mayBeCleared: mayBeCleared() });
  const workspace = {
    adding,
    corpus,
    corrections,
    review: new Review(corpus, corrections),
    history,
    notes,
    files: new WorkspaceFiles(work, {
      about: () => ({
        workspace: id,
        from: workspaces.about?.from,
        name: workspaces.title,
        texts,
        app: __VERSION__,
      }),
      packer: page.packer,
      adopt: (changes) => workspaces.adopt(changes),
      onsaved: () => {
        reminding.saved();
      },
    }),
    documents,
    drawings,
    filters,
    selection,
    comparing: new Comparing(corpus, filters, selection),
    measuring: new Measuring(filters, page.measure),
    paths: new Paths(filters, selection),
    screen,
    views,
    news: new News(adding, corpus, filters),
    workspaces,
    noted: new Noted(corpus, notes),
    overwritten,
    positions,
    reminding,
    saving,
    lastPlaces: new KeptPlaces(id),
    arrange: (input: LayoutInput, signal: AbortSignal) => page.arranger.arrange(input, signal),
  };
  // What takes long begins first: reading goes on while the page is drawn.
  void openCorpus(workspace);
  const unfollow = followDocuments(workspace);
  const app = mount(App, { target: page.target, props: { workspace } });
  return {
    workspace,
    async enter() {
      await Promise.all([store.opened, tick()]);
      // Whoever types by then keeps the focus.
      if (!(document.activeElement instanceof HTMLInputElement))
        page.target.querySelector<HTMLElement>('button:has([data-workspace])')?.focus();
      screen.say(`Opened the workspace “${workspaces.name}”. ${screen.said}`);
    },
    async close() {
      unfollow();
      corpus.close();
      await unmount(app);
      await store.close();
    },
  };
}
