import type { IncomingDocument } from '../../core/documents.ts';
import type { Workspace } from '../../state/context.ts';
import type { Found } from './gather.ts';

/** What is to be added: files, and texts that were pasted. */
export interface Load extends Found {
  readonly texts: readonly IncomingDocument[];
}

export function addLoad({ adding }: Pick<Workspace, 'adding'>, load: Load): void {
  for (const text of load.texts) adding.addText(text);
  void adding.add(load.files);
  adding.refuse(load.refused);
}
