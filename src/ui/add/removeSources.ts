import type { DocumentId } from '../../core/types.ts';
import type { Workspace } from '../../state/context.ts';

/** Takes documents out again; one that is being read is closed. */
export function removeSources(
  { documents, screen }: Pick<Workspace, 'documents' | 'screen'>,
  ids: readonly DocumentId[],
): void {
  if (screen.document && ids.includes(screen.document.id)) screen.closeReader();
  documents.remove(ids);
}
