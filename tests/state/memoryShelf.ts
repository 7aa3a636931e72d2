/** Workspaces that lie in memory, for tests: what the page's storage does, without a browser. */
import { RECORD_KINDS } from '../../src/core/records.ts';
import type { Change, RecordKind } from '../../src/core/records.ts';
import type { Shelf, ShelvedWorkspace } from '../../src/core/shelf.ts';
import type { WorkspaceId } from '../../src/core/workspaceId.ts';

export class MemoryShelf implements Shelf {
  readonly workspaces = new Map<WorkspaceId, Map<string, Change>>();
  readonly titles = new Map<WorkspaceId, readonly string[]>();
  /** Why nothing can be done, while nothing can. */
  broken: string | null = null;

  list(): Promise<readonly ShelvedWorkspace[]> {
    return this.#do(() => [...this.workspaces.keys()].map((id) => this.#describe(id)));
  }

  create(id: WorkspaceId, changes: readonly Change[]): Promise<void> {
    return this.write(id, changes);
  }

  read(id: WorkspaceId): Promise<readonly Change[]> {
    return this.#do(() => [...(this.workspaces.get(id)?.values() ?? [])]);
  }

  write(id: WorkspaceId, changes: readonly Change[]): Promise<void> {
    return this.#do(() => {
      const records = this.workspaces.get(id) ?? new Map<string, Change>();
      this.workspaces.set(id, records);
      for (const change of changes) {
        if (change.value === null) records.delete(`${change.kind} ${change.key}`);
        else records.set(`${change.kind} ${change.key}`, change);
      }
    });
  }

  remove(id: WorkspaceId): Promise<void> {
    return this.#do(() => void this.workspaces.delete(id));
  }

  #describe(id: WorkspaceId): ShelvedWorkspace {
    const changes = [...(this.workspaces.get(id)?.values() ?? [])];
    const about = changes.find((change) => change.kind === 'workspace');
    const counts = Object.fromEntries(
      RECORD_KINDS.map((kind) => [kind, changes.filter((change) => change.kind === kind).length]),
    ) as Record<RecordKind, number>; // one entry a kind
    const titles = this.titles.get(id) ?? [];
    return { id, titles, about: about?.value ?? null, counts, changed: null };
  }

  #do<Result>(work: () => Result): Promise<Result> {
    return this.broken === null ? Promise.resolve(work()) : Promise.reject(new Error(this.broken));
  }
}
