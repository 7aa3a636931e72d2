import { countTies } from '../core/network/countTies.ts';
import { mostTellingPair } from '../core/network/tellingPair.ts';
import { drawableEntities } from '../core/network/view.ts';
import type { SourceText } from '../core/types.ts';
import { count } from '../core/words.ts';
import type { Workspace } from './context.ts';

/** Reads the documents; then the most telling pair stands open, and one line says what there is. */
export async function openCorpus(
  { corpus, selection, screen }: Workspace,
  sources: readonly SourceText[],
): Promise<void> {
  await corpus.open(sources);
  if (corpus.status.kind !== 'ready') return;
  const { documents, ties } = corpus.network;
  const pair = mostTellingPair(corpus.network);
  if (pair && selection.focus.kind === 'nothing') selection.openPair(pair.source, pair.target);
  const counts = [
    count(documents.length, 'document'),
    count(drawableEntities(corpus.network).length, 'actor'),
    count(countTies(ties), 'tie'),
  ];
  screen.say(`${counts.join(', ')}, each with its sentence. Nothing left this device.`);
}
