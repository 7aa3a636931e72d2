/** What the screen asks of a network that is new to it. */
import { actorsByDocument } from '../core/evidence/actors.ts';
import { wholeGraph } from '../core/network/graph.ts';
import { actorKeys } from '../core/network/keys.ts';
import { questionsOf } from '../core/network/questions.ts';
import { mostTellingPair } from '../core/network/tellingPair.ts';
import { titleOf } from '../core/network/title.ts';
import { drawableEntities, wholeView } from '../core/network/view.ts';
import type { Network } from '../core/types.ts';

const ASKED: readonly ((network: Network) => unknown)[] = [
  actorKeys,
  wholeView,
  wholeGraph,
  titleOf,
  mostTellingPair,
  questionsOf,
  (network) => actorsByDocument(drawableEntities(network)),
];

/**
 * Works out, one after the other, what is remembered of a network: once it is shown all of it is asked for at the same time, and
 * is then there.
 */
export function* prepareNetwork(network: Network): Generator<void> {
  for (const ask of ASKED) {
    ask(network);
    yield;
  }
}
