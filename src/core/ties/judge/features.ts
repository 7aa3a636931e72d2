import { kindOf } from '../scene.ts';
import type { Add } from './featureBag.ts';
import { clauseFeatures } from './features/clauses.ts';
import { documentFeatures } from './features/document.ts';
import { pathFeatures } from './features/path.ts';
import { proposalFeatures } from './features/proposals.ts';
import { wordFeatures } from './features/words.ts';
import type { Pair } from './pairs.ts';
import type { SceneView } from './sceneView.ts';

/** A pair with what all its features ask for. */
export interface PairView {
  readonly pair: Pair;
  /** The kinds of both actors: "country|person". */
  readonly kinds: string;
  /** The chunks that the two stand in. */
  readonly chunkA: number;
  readonly chunkB: number;
}

function viewPair({ scene, chunkAt }: SceneView, pair: Pair): PairView {
  const kind = (entity: number): string => kindOf(scene.read, entity) ?? '';
  return {
    pair,
    kinds: `${kind(pair.first)}|${kind(pair.second)}`,
    chunkA: chunkAt[pair.a.firstToken] ?? -1,
    chunkB: chunkAt[pair.b.firstToken] ?? -1,
  };
}

/** What the judge knows of a pair: words between and around, the way from one to the other, roles in clauses, rules that fired. */
export function addFeatures(view: SceneView, pair: Pair, add: Add): void {
  const of = viewPair(view, pair);
  wordFeatures(view, of, add);
  pathFeatures(view, of, add);
  clauseFeatures(view, of, add);
  proposalFeatures(view, of, add);
  documentFeatures(view, of, add);
}
