/** What is kept of a workspace itself, beside what was done in it. */
import * as v from 'valibot';

const WORKSPACE_LIMITS = { name: 200 } as const;

/** One record of each workspace, under a key that never changes. */
export const ABOUT_KEY = 'about';

export interface AboutWorkspace {
  /** As the person calls it; empty while it goes by what its documents are about. */
  readonly name: string;
  /** ISO time. */
  readonly created: string;
  /** ISO time: since when it lies among the deleted, from where it can be restored. */
  readonly deleted?: string;
  /** The id of the workspace whose file it was opened from, so that a later file of the same is known again. */
  readonly from?: string;
}

export const workspaceIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u));

const time = v.pipe(v.string(), v.isoTimestamp());
export const aboutWorkspaceSchema = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(WORKSPACE_LIMITS.name)),
  created: time,
  deleted: v.exactOptional(time),
  from: v.exactOptional(workspaceIdSchema),
}) satisfies v.GenericSchema<unknown, AboutWorkspace>;

/** A name as it is kept: one line without blanks around it, no longer than it may be. */
export function tidyName(name: string): string {
  return name.replace(/\s+/gu, ' ').trim().slice(0, WORKSPACE_LIMITS.name).trim();
}
