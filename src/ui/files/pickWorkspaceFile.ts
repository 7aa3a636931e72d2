/** Which files are workspaces of Entente, and picking one. */

/** The picker is made anew each time, so that the same file can be picked again. Must be called in the act that asks for it. */
export function pickWorkspaceFile(onpicked: (file: File) => void): void {
  const picker = document.createElement('input');
  picker.type = 'file';
  picker.accept = '.entente,.json,application/json,application/gzip';
  picker.onchange = () => {
    const [file] = picker.files ?? [];
    if (file) onpicked(file);
  };
  picker.click();
}

const HEAD_BYTES = 200;
/** How the text of a file begins that was not packed, as older ones were not, and those of the recovery page are not. */
const MARKS = ['"entente-workspace"', '"entente-raw"'];

/** Whether a file that was dropped or picked is to be opened as a workspace, and not read as a document. */
export async function isWorkspaceFile(name: string, blob: Blob): Promise<boolean> {
  if (/\.entente$/iu.test(name)) return true;
  if (!/\.json$/iu.test(name)) return false;
  // One that cannot be read is told so by whoever reads documents.
  const head = await blob
    .slice(0, HEAD_BYTES)
    .text()
    .catch(() => '');
  return MARKS.some((mark) => head.includes(mark));
}
