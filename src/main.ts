import { network } from 'virtual:seed-network';
import { titleOf } from './core/network/title.ts';
import type { DocumentId, SourceText } from './core/types.ts';
import { workspaceId } from './core/workspaceId.ts';
import { showWorkspaces } from './showWorkspaces.ts';
import { KeptReadings } from './storage/readings.ts';
import { KeptShelf } from './storage/workspaces.ts';
import { removePeerConnections } from './ui/about/waysOut.ts';
import { LABEL_FAMILY, LABEL_LETTERS, loadLabelFonts } from './ui/network/labels.ts';
import { createFilePacker } from './worker/files/client.ts';
import { createArranger } from './worker/layout/client.ts';
import { createMeasurer } from './worker/measures/client.ts';
import { createReaders } from './worker/reading/readers.ts';
import './app.css';

removePeerConnections();

const target = document.querySelector('#app');
if (!target) throw new Error('index.html has no element #app');

/** The documents that were in `seeds` when the page was built. */
const seeds = import.meta.glob<string>('../seeds/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const texts = Object.entries(seeds).map(
  ([path, text]): SourceText => ({ id: path.replace('../seeds/', '') as DocumentId, text }), // names its file
);

// Else another script has the page (src/recover), and what is kept is not to be touched.
if (location.hash !== '#recover' && !document.querySelector('#too-old')) {
  // What takes long begins first, each beside the others: reading, the fonts of the labels, the layout's worker.
  const arranger = createArranger();
  const id = workspaceId(texts.map(({ text }) => text));
  void showWorkspaces({
    target,
    arranger,
    measure: createMeasurer(),
    packer: createFilePacker(),
    readers: createReaders(),
    readings: new KeptReadings({ version: __READER__ }),
    sample: { id, title: network ? titleOf(network) : '', texts },
    network,
    shelf: new KeptShelf(),
  });
  void loadLabelFonts(LABEL_FAMILY, LABEL_LETTERS);
  arranger.warmUp();
}
