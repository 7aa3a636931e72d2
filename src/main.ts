import { mount } from 'svelte';
import { network } from 'virtual:seed-network';
import { findToday } from './core/network/standing.ts';
import type { FindToday } from './core/network/standing.ts';
import type { LayoutInput } from './core/network/layout.ts';
import type { DocumentId, SourceText } from './core/types.ts';
import { workspaceId } from './core/workspaceId.ts';
import { Comparing } from './state/comparing.svelte.ts';
import { Copies } from './state/copies.ts';
import { Corpus } from './state/corpus.svelte.ts';
import { Corrections } from './state/corrections.svelte.ts';
import { Edits } from './state/edits.svelte.ts';
import { Drawings } from './state/drawings.svelte.ts';
import { FilterState } from './state/filters.svelte.ts';
import { History } from './state/history.svelte.ts';
import { Measuring } from './state/measuring.svelte.ts';
import { Noted } from './state/noted.svelte.ts';
import { Notes } from './state/notes.svelte.ts';
import { openCorpus } from './state/openCorpus.ts';
import { Paths } from './state/paths.svelte.ts';
import { Positions } from './state/positions.svelte.ts';
import { withReadyMade } from './state/readyMade.ts';
import { Review } from './state/review.svelte.ts';
import { Saving } from './state/saving.svelte.ts';
import { Screen } from './state/screen.svelte.ts';
import { Selection } from './state/selection.svelte.ts';
import { Views } from './state/views.svelte.ts';
import { KeptStore } from './storage/keptStore.ts';
import { preferences } from './storage/preferences.ts';
import App from './ui/App.svelte';
import { LABEL_FAMILY, LABEL_LETTERS, loadLabelFonts } from './ui/network/labels.ts';
import { readInWorker } from './worker/client.ts';
import { createArranger } from './worker/layout/client.ts';
import { createMeasurer } from './worker/measures/client.ts';
import './app.css';

const target = document.querySelector('#app');
if (!target) throw new Error('index.html has no element #app');

/** The documents that were in `seeds` when the page was built. */
const seeds = import.meta.glob<string>('../seeds/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sources = Object.entries(seeds).map(
  ([path, text]): SourceText => ({ id: path.replace('../seeds/', '') as DocumentId, text }), // names its file
);

const history = new History();
const workspaceOfSeeds = workspaceId(sources.map(({ text }) => text));
const store = new KeptStore({
  workspace: workspaceOfSeeds,
  titles: sources.map(({ id }) => id),
});
const arranger = createArranger();
const edits = new Edits(store, history);
const corpus = new Corpus(withReadyMade(network, sources, readInWorker), edits);
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
const selection = new Selection((id) => corpus.today(id));
const screen = new Screen(preferences);
const views = new Views(store, history, { corpus, filters, selection, screen });
const workspace = {
  corpus,
  corrections,
  review: new Review(corpus, corrections),
  history,
  notes,
  copies: new Copies(
    { store, history, keepers: [notes, positions, edits, drawings, views] },
    () => ({
      workspace: workspaceOfSeeds,
      name: corpus.title,
      texts: sources,
      app: __VERSION__,
    }),
  ),
  drawings,
  filters,
  selection,
  comparing: new Comparing(corpus, filters, selection),
  measuring: new Measuring(filters, createMeasurer()),
  paths: new Paths(filters, selection),
  screen,
  views,
  noted: new Noted(corpus, notes),
  positions,
  saving: new Saving(store, history),
  arrange: (input: LayoutInput, signal: AbortSignal) => arranger.arrange(input, signal),
};
// What takes long begins first, each beside the others: reading, the fonts of the labels, the layout's worker.
void openCorpus(workspace, sources);
void loadLabelFonts(LABEL_FAMILY, LABEL_LETTERS);
arranger.warmUp();
mount(App, { target, props: { workspace } });
