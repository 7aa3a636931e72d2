import { sha256 } from './sha256.ts';

declare const brand: unique symbol;
export type WorkspaceId = string & { readonly [brand]: 'WorkspaceId' };

/**
 * Names the workspace of these texts: the same texts in any order and under any file names have the same id, any other letter
 * another one. So a second build, or an older copy beside a newer one, keeps its work apart in the same database.
 */
export function workspaceId(texts: readonly string[]): WorkspaceId {
  const hashes = texts.map(sha256).sort();
  return sha256(hashes.join('\n')).slice(0, 32) as WorkspaceId; // the one place where the brand is given
}
