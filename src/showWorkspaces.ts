/** One workspace is open at a time: which one the page starts with, and how another takes its place. */
import type { Network } from './core/types.ts';
import type { Shelf } from './core/shelf.ts';
import type { WorkspaceId } from './core/workspaceId.ts';
import { openWorkspace } from './openWorkspace.ts';
import type { OpenWorkspace, Page } from './openWorkspace.ts';
import type { Workspace } from './state/context.ts';
import type { Sample } from './state/listWorkspaces.ts';
import type { Door } from './state/workspaces.svelte.ts';
import { preferences } from './storage/preferences.ts';

interface Options extends Page {
  readonly sample: Sample;
  /** What was read from the sample when the page was built. */
  readonly network: Network | null;
  readonly shelf: Shelf;
}

/** A storage that does not answer must not keep the page from opening. */
const PATIENCE_MS = 1_500;
const GONE =
  'The workspace that was open last is not in this browser any more. If you saved a file of it, open that.';

/** Opens the workspace that was open last on this page, else the sample. */
export async function showWorkspaces({ sample, network, shelf, ...page }: Options): Promise<void> {
  // Under the sample's id: other pages may share what the browser keeps here.
  const remembered = `open/${sample.id}`;
  let current: OpenWorkspace | null = null;
  /** Two wishes at once are fulfilled one after the other. */
  let turn: Promise<unknown> = Promise.resolve();

  const door: Door = {
    sample,
    shelf,
    open(id) {
      const opened = turn.then(() => show(id));
      turn = opened.catch(() => undefined);
      return opened;
    },
  };

  async function show(id: WorkspaceId): Promise<Workspace> {
    await current?.close();
    const isSwitch = current !== null;
    // Filters are about what is open: the address of one workspace says nothing of another.
    if (isSwitch) history.replaceState(null, '', location.pathname);
    const base = id === sample.id ? { texts: sample.texts, network } : { texts: [], network: null };
    current = openWorkspace({ id, ...base }, page, door);
    preferences.write(remembered, id);
    const { workspace } = current;
    if (isSwitch) await current.enter();
    return workspace;
  }

  const last = preferences.read(remembered);
  const isOwn = last !== null && last !== sample.id;
  const found = isOwn ? await findOpen(shelf, last) : null;
  const { workspaces } = await door.open(found ?? sample.id);
  if (isOwn && found === null) workspaces.problem = GONE;
}

/** The workspace, if it lies there and was not deleted. */
async function findOpen(shelf: Shelf, id: string): Promise<WorkspaceId | null> {
  const patience = new Promise<readonly never[]>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, []);
  });
  const list = await Promise.race([shelf.list(), patience]).catch(() => []);
  return list.find((entry) => entry.id === id && !entry.about?.deleted)?.id ?? null;
}
