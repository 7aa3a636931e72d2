/** The workspaces that lie on this device, as storage tells them and the page lists them. */
import type { Change, RecordKind } from './records.ts';
import type { WorkspaceId } from './workspaceId.ts';
import type { AboutWorkspace } from './workspaces.ts';

export interface ShelvedWorkspace {
  readonly id: WorkspaceId;
  /** Titles of the texts its page was built with; none for a workspace that a person made. */
  readonly titles: readonly string[];
  readonly about: AboutWorkspace | null;
  readonly counts: Readonly<Record<RecordKind, number>>;
  /** When it was changed last (milliseconds since 1970); null where an older Entente did not say. */
  readonly changed: number | null;
}

/** Where they lie. Everything rejects, with words for the person, when it could not be done; then nothing was done. */
export interface Shelf {
  list(): Promise<readonly ShelvedWorkspace[]>;
  /** Puts a new one there: all of it, or nothing. */
  create(id: WorkspaceId, changes: readonly Change[]): Promise<void>;
  /** What is kept in one, as far as it can be read. */
  read(id: WorkspaceId): Promise<readonly Change[]>;
  /** Changes one that is not open here. */
  write(id: WorkspaceId, changes: readonly Change[]): Promise<void>;
  /** Deletes one for good. */
  remove(id: WorkspaceId): Promise<void>;
}
