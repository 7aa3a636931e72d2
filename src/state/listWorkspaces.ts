/** What there is on this device besides the workspace that is open, as a list to choose from. */
import type { ShelvedWorkspace } from '../core/shelf.ts';
import type { SourceText } from '../core/types.ts';
import type { WorkspaceId } from '../core/workspaceId.ts';
import type { AboutWorkspace } from '../core/workspaces.ts';

/** The texts that the page was built with, and the id of their workspace. */
export interface Sample {
  readonly id: WorkspaceId;
  /** What they are about. */
  readonly title: string;
  readonly texts: readonly SourceText[];
}

export interface Listed {
  readonly id: WorkspaceId;
  /** 'foreign': the sample of a page that was built with other texts. */
  readonly kind: 'sample' | 'own' | 'foreign';
  /** Never empty. */
  readonly name: string;
  readonly isOpen: boolean;
  readonly about: AboutWorkspace | null;
  readonly counts: Readonly<Record<'documents' | 'notes' | 'edits', number>>;
  /** Milliseconds since 1970. */
  readonly changed: number | null;
}

/** The one that is open tells of itself: storage may be a moment late, or silent. */
interface Open {
  readonly id: WorkspaceId;
  readonly name: string;
  readonly about: AboutWorkspace | null;
}

export const UNNAMED = 'Workspace without a name';

/** The sample first, then the last changed first. The sample and the open one are there whatever storage says. */
export function listWorkspaces(
  all: readonly ShelvedWorkspace[],
  sample: Sample,
  open: Open,
): Listed[] {
  const always = [sample.id, open.id].filter(
    (id, i, ids) => ids.indexOf(id) === i && !all.some((entry) => entry.id === id),
  );
  return [...all, ...always.map((id) => ({ id }))]
    .map((entry) => describe(entry, sample, open))
    .sort(
      (a, b) =>
        Number(b.kind === 'sample') - Number(a.kind === 'sample') ||
        (b.changed ?? 0) - (a.changed ?? 0) ||
        a.name.localeCompare(b.name, 'en'),
    );
}

function describe(
  entry: Pick<ShelvedWorkspace, 'id'> & Partial<ShelvedWorkspace>,
  sample: Sample,
  open: Open,
): Listed {
  const { id, titles = [], counts, changed = null } = entry;
  const isOpen = id === open.id;
  const kind = id === sample.id ? 'sample' : titles.length > 0 ? 'foreign' : 'own';
  const about = isOpen ? open.about : (entry.about ?? null);
  const base = kind === 'sample' ? sample.texts.map((text) => text.id) : titles;
  const titlesOfBase = kind === 'sample' ? sample.title : base.join(', ').slice(0, 200);
  const name = isOpen ? open.name : firstOf(about?.name, titlesOfBase, UNNAMED);
  const { documents = 0, notes = 0, edits = 0 } = counts ?? {};
  return {
    ...{ id, kind, name, isOpen, about, changed },
    counts: { documents: documents + base.length, notes, edits },
  };
}

/** The first of them that says something. */
export function firstOf(...names: readonly (string | undefined)[]): string {
  return names.find((name) => name !== undefined && name !== '') ?? '';
}
