import { mostTellingPair } from '../core/network/tellingPair.ts';
import { drawableEntities, wholeView } from '../core/network/view.ts';
import { count } from '../core/words.ts';
import type { Workspace } from './context.ts';

/** Opens the most telling pair, unless something is open. */
export function openTellingPair({
  corpus,
  selection,
}: Pick<Workspace, 'corpus' | 'selection'>): void {
  const pair = mostTellingPair(corpus.network);
  if (pair && selection.focus.kind === 'nothing') selection.openPair(pair.source, pair.target);
}

/** Reads the documents that are there; then the most telling pair stands open, and one line says what there is. */
export async function openCorpus({
  corpus,
  documents,
  selection,
  screen,
}: Workspace): Promise<void> {
  await corpus.open(documents.sources);
  if (corpus.status.kind === 'empty') {
    // All that is there is what was kept: it comes when storage answers.
    await documents.opened;
    await corpus.open(documents.sources);
  }
  if (corpus.status.kind !== 'ready') return;
  const { documents: read } = corpus.network;
  openTellingPair({ corpus, selection });
  const counts = [
    count(read.length, 'document'),
    count(drawableEntities(corpus.network).length, 'actor'),
    count(wholeView(corpus.network).tieCount, 'tie'),
  ];
  screen.say(`${counts.join(', ')}, each with its sentence. Nothing left this device.`);
}
