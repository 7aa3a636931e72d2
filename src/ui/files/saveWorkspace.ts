import type { Screen } from '../../state/screen.svelte.ts';
import type { WorkspaceFiles } from '../../state/workspaceFiles.svelte.ts';
import { saveFile } from '../export/deliver.ts';

/** Saves the open workspace as a file, and says so. */
export async function saveWorkspace({
  files,
  screen,
}: {
  readonly files: WorkspaceFiles;
  readonly screen: Screen;
}): Promise<void> {
  try {
    const { name, blob } = await files.save();
    saveFile(blob, name);
    screen.say(`Saved the workspace as ${name}`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    files.problem = `The workspace could not be saved as a file. ${why}`;
    screen.say(files.problem);
  }
}
