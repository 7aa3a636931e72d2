import type { TakeFiles } from '../../src/state/addingRun.ts';

/** Takes files for plain text, whatever they are: for tests, and where nothing better is at hand. */
export const takeTexts: TakeFiles = async (files, { signal, ontaken, onprogress }) => {
  for (const [done, { file, blob }] of files.entries()) {
    onprogress({ done, total: files.length, file });
    const text = await blob.text();
    if (signal.aborted) return;
    ontaken(
      text.trim() === ''
        ? { kind: 'refused', file, why: 'It is empty.' }
        : { kind: 'document', document: { file, text, about: {}, left: [] } },
    );
  }
  onprogress({ done: files.length, total: files.length, file: '' });
};
