import type { Proposal } from '../../proposal.ts';
import type { Add } from '../featureBag.ts';
import type { PairView } from '../features.ts';
import { joins, labelOf } from '../pairs.ts';
import type { SceneView } from '../sceneView.ts';

/** What rules proposed of the two, and of each of them with others in the sentence. */
export function proposalFeatures(
  { proposals }: SceneView,
  { pair, kinds }: PairView,
  add: Add,
): void {
  for (const p of pair.proposals) {
    add('prop', labelOf(p, pair));
    add('prop', labelOf(p, pair), kinds);
    add('rule', p.rule);
  }
  if (pair.proposals.length === 0) {
    add('prop none');
    add('prop none', kinds);
  }
  add('props', Math.min(4, proposals.length));
  const { first, second } = pair;
  for (const p of proposals) {
    if (joins(p, first, second)) continue;
    sideFeatures(p, 'a', first, add);
    sideFeatures(p, 'b', second, add);
    for (const q of proposals) {
      if (q === p || q.type !== p.type || joins(q, first, second)) continue;
      if (isFrom(p, first) && isTo(q, second)) add('both>', p.type);
      if (isTo(p, first) && isFrom(q, second)) add('both<', p.type);
    }
  }
}

const isFrom = (p: Proposal, actor: number): boolean => p.source.entities.includes(actor);
const isTo = (p: Proposal, actor: number): boolean => p.target.entities.includes(actor);

function sideFeatures(p: Proposal, side: string, actor: number, add: Add): void {
  const mutual = p.symmetric ? '=' : '';
  if (isFrom(p, actor)) add(`from${side}${mutual}`, p.type);
  if (isTo(p, actor)) add(`to${side}${mutual}`, p.type);
}
