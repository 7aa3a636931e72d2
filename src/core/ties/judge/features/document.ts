import type { Add } from '../featureBag.ts';
import type { PairView } from '../features.ts';
import type { SceneView } from '../sceneView.ts';

/** How much the document speaks of the two, and where in it the sentence stands. */
export function documentFeatures(
  { scene, document: { often, opening } }: SceneView,
  { pair: { a, b, first, second }, kinds }: PairView,
  add: Add,
): void {
  const times = [first, second].map((actor) => step(often.get(actor) ?? 0));
  add('often a', times[0] ?? '');
  add('often b', times[1] ?? '');
  add('often', times.join(' '), kinds);
  add('sure', Math.round(a.score * 4), Math.round(b.score * 4));
  add('long', Math.min(5, Math.floor(scene.sentence.tokens.length / 8)));
  add('at', Math.min(3, scene.sentence.index));
  add('opening', opening.has(first), opening.has(second), kinds);
  if (scene.sentence.heading) add('heading');
}

const step = (times: number): string =>
  times > 8 ? 'very' : times > 4 ? 'much' : times > 2 ? 'some' : String(times);
