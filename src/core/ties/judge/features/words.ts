import { kindOf } from '../../scene.ts';
import type { Add } from '../featureBag.ts';
import type { PairView } from '../features.ts';
import type { SceneView } from '../sceneView.ts';

/** How many tokens before the first and behind the second are looked at. */
export const REACH = 6;
/** Words between as one feature, when they are no more than these. */
const SHORT = 5;

/** The words between the two and around them, by themselves, by their clusters and by the categories of their frames. */
export function wordFeatures(view: SceneView, { pair, kinds }: PairView, add: Add): void {
  const { a, b } = pair;
  const { tokens } = view.scene.sentence;
  add('bias');
  add('k', kinds);
  add('f', `${a.how}|${b.how}`);
  add('kf', kinds, `${a.how}|${b.how}`);
  const between = wordsBetween(view, a.lastToken, b.firstToken);
  let before = '';
  for (const word of between) {
    if (word.startsWith('<') || word.startsWith('p:')) add('w', word);
    add('wk', word, kinds);
    if (before !== '') add('ww', before, word);
    before = word;
  }
  if (between.length <= SHORT) {
    add('seq', between.join(' '));
    add('seqk', between.join(' '), kinds);
  }
  add('first', between[0] ?? '-');
  add('first2', between.slice(0, 2).join(' '));
  add('last', between.at(-1) ?? '-');
  add('last2', between.slice(-2).join(' '));
  for (let i = a.lastToken; i < b.firstToken; i++) {
    betweenFeatures(view, i, add);
    for (const type of view.frames[i] ?? []) add('t', type, kinds);
    if (view.isContent[i] === true) add('cfk', view.fine[i], kinds);
  }
  distanceFeatures(view, { pair, kinds }, add);
  const shown = (i: number): string => view.shown[i] ?? '#';
  add('b1', shown(a.firstToken - 1));
  add('b2', shown(a.firstToken - 2), shown(a.firstToken - 1));
  add('a1', shown(b.lastToken));
  add('a1k', shown(b.lastToken), kinds);
  add('a2', shown(b.lastToken), shown(b.lastToken + 1));
  for (let i = Math.max(0, a.firstToken - REACH); i < a.firstToken; i++)
    aroundFeatures(view, i, 'pre', add);
  for (let i = b.lastToken; i < Math.min(tokens.length, b.lastToken + REACH); i++)
    aroundFeatures(view, i, 'post', add);
}

/** What one token between the two says by itself. */
export function betweenFeatures(view: SceneView, i: number, add: Add): void {
  const shown = view.shown[i] ?? '';
  if (!shown.startsWith('<')) add('w', shown);
  for (const type of view.frames[i] ?? []) add('t', type);
  if (view.isContent[i] !== true) return;
  add('cf', view.fine[i]);
  add('cc', view.coarse[i]);
}

/** What one token before the first ("pre") or behind the second ("post") says. */
export function aroundFeatures(view: SceneView, i: number, where: string, add: Add): void {
  if (view.isContent[i] === true) {
    add(where, 'c', view.fine[i]);
    for (const type of view.frames[i] ?? []) add(where, 't', type);
  }
  const shown = view.shown[i] ?? '';
  if (!shown.startsWith('<') && /^(?:VB|NN|IN)/.test(view.scene.sentence.tags[i] ?? ''))
    add(where, shown);
}

/** Lemmas, names by their kind; a post both as such and by its words. */
function wordsBetween(view: SceneView, from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const shown = view.shown[i] ?? '';
    if (shown !== '') words.push(shown);
    if (shown === '<post>') words.push(`p:${view.lemmas[i] ?? ''}`);
  }
  return words;
}

function distanceFeatures(
  { scene, shown, lemmas }: SceneView,
  { pair: { a, b }, kinds }: Pick<PairView, 'pair' | 'kinds'>,
  add: Add,
): void {
  let names = 0;
  let commas = 0;
  for (let i = a.lastToken; i < b.firstToken; i++) {
    if ((shown[i] ?? '').startsWith('<') && shown[i] !== '<post>') names++;
    if (lemmas[i] === ',') commas++;
  }
  const distance = b.firstToken - a.lastToken;
  const far = distance > 20 ? 'xl' : distance > 10 ? 'l' : distance > 5 ? 'm' : String(distance);
  add('d', far);
  add('d', far, kinds);
  add('n', Math.min(names, 4));
  add('n', Math.min(names, 4), kinds);
  add('c', Math.min(commas, 3));
  const posts = [a, b].map((m) =>
    scene.posts.some((p) => p.lastToken === m.firstToken || p.firstToken === m.lastToken),
  );
  add('po', posts.join(' '), kinds);
  betweenActors({ scene }, { pair: { a, b }, kinds }, add);
}

/** Whether others stand between the two, or before and behind them; of several mentions of one actor, whether a nearer one does. */
function betweenActors(
  { scene }: Pick<SceneView, 'scene'>,
  { pair: { a, b }, kinds }: { pair: Pick<PairView['pair'], 'a' | 'b'>; kinds: string },
  add: Add,
): void {
  const [first] = a.entities;
  const [second] = b.entities;
  const [kindA, kindB] = kinds.split('|');
  let others = 0;
  let before = false;
  let behind = false;
  let likeA = false;
  let likeB = false;
  let nearer = false;
  let twiceA = false;
  let twiceB = false;
  for (const m of scene.mentions) {
    if (m === a || m === b || m.entities.length !== 1) continue;
    const inside = m.firstToken >= a.lastToken && m.lastToken <= b.firstToken;
    const [entity = -1] = m.entities;
    twiceA ||= entity === first;
    twiceB ||= entity === second;
    if (entity === first || entity === second) {
      nearer ||= inside;
      continue;
    }
    others++;
    before ||= m.firstToken < a.firstToken;
    behind ||= m.firstToken > b.firstToken;
    const kind = inside ? kindOf(scene.read, entity) : null;
    likeA ||= kind === kindA;
    likeB ||= kind === kindB;
  }
  add('mid', likeA, likeB, kinds);
  add('before', before);
  add('behind', behind);
  add('only', others === 0, kinds);
  add('nearer', nearer, kinds);
  add('twice', twiceA, twiceB);
}
