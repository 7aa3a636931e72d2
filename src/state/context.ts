/** One workspace is shared by every component below App. */
import { createContext } from 'svelte';
import type { Adding } from './adding.svelte.ts';
import type { Comparing } from './comparing.svelte.ts';
import type { Corpus } from './corpus.svelte.ts';
import type { Corrections } from './corrections.svelte.ts';
import type { Documents } from './documents.svelte.ts';
import type { Drawings } from './drawings.svelte.ts';
import type { FilterState } from './filters.svelte.ts';
import type { History } from './history.svelte.ts';
import type { LayoutInput, RememberedPlaces } from '../core/network/layout.ts';
import type { Measuring } from './measuring.svelte.ts';
import type { News } from './news.svelte.ts';
import type { Noted } from './noted.svelte.ts';
import type { Notes } from './notes.svelte.ts';
import type { OverwrittenValues } from './overwritten.svelte.ts';
import type { Paths } from './paths.svelte.ts';
import type { Positions } from './positions.svelte.ts';
import type { Reminding } from './reminding.svelte.ts';
import type { Review } from './review.svelte.ts';
import type { Saving } from './saving.svelte.ts';
import type { Screen } from './screen.svelte.ts';
import type { Selection } from './selection.svelte.ts';
import type { Views } from './views.svelte.ts';
import type { WorkspaceFiles } from './workspaceFiles.svelte.ts';
import type { Workspaces } from './workspaces.svelte.ts';

export interface Workspace {
  readonly adding: Adding;
  readonly corpus: Corpus;
  readonly corrections: Corrections;
  readonly documents: Documents;
  readonly drawings: Drawings;
  readonly reminding: Reminding;
  readonly review: Review;
  readonly filters: FilterState;
  readonly selection: Selection;
  readonly screen: Screen;
  readonly history: History;
  readonly notes: Notes;
  readonly files: WorkspaceFiles;
  readonly comparing: Comparing;
  readonly measuring: Measuring;
  readonly news: News;
  readonly noted: Noted;
  readonly overwritten: OverwrittenValues;
  readonly paths: Paths;
  readonly positions: Positions;
  readonly saving: Saving;
  readonly views: Views;
  readonly workspaces: Workspaces;
  /** Places a network: x and y of each node in turn. */
  readonly arrange: (input: LayoutInput, signal: AbortSignal) => Promise<Float32Array>;
  readonly lastPlaces?: RememberedPlaces;
}

export const [useWorkspace, provideWorkspace] = createContext<Workspace>();
