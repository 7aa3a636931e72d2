import { mount } from 'svelte';
import { Corpus } from './state/corpus.svelte.ts';
import { FilterState } from './state/filters.svelte.ts';
import { History } from './state/history.svelte.ts';
import { MemoryStore } from './state/memoryStore.ts';
import { Notes } from './state/notes.svelte.ts';
import { openCorpus } from './state/openCorpus.ts';
import { Positions } from './state/positions.svelte.ts';
import { Saving } from './state/saving.svelte.ts';
import { Screen } from './state/screen.svelte.ts';
import { Selection } from './state/selection.svelte.ts';
import { NETWORK, SOURCES } from '../tests/fixtures/norland.ts';
import App from './ui/App.svelte';
import './app.css';

const target = document.querySelector('#app');
if (!target) throw new Error('index.html has no element #app');

const store = new MemoryStore();
const history = new History();
const corpus = new Corpus(() => Promise.resolve(NETWORK));
const workspace = {
  corpus,
  history,
  filters: new FilterState(corpus, history, {
    read: () => location.hash,
    write: (hash) => {
      globalThis.history.replaceState(null, '', hash === '' ? location.pathname : hash);
    },
  }),
  selection: new Selection(),
  screen: new Screen({ read: () => null, write: () => undefined }),
  notes: new Notes(store, history),
  positions: new Positions(store, history),
  saving: new Saving(store, history),
};
mount(App, { target, props: { workspace } });
void openCorpus(workspace, SOURCES);
