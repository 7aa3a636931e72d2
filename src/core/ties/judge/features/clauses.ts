import { SAY_VERBS } from '../../../lexicon/functionWords.ts';
import { verbFrames } from '../../frames.ts';
import type { Add } from '../featureBag.ts';
import type { PairView } from '../features.ts';
import type { Place, SceneView } from '../sceneView.ts';

/** What part the two play in the sentence's clauses, and who says what stands there. */
export function clauseFeatures(view: SceneView, of: PairView, add: Add): void {
  const placesA = view.placesAt(of.chunkA);
  const placesB = view.placesAt(of.chunkB);
  sideFeatures(view, 'a', placesA, add);
  sideFeatures(view, 'b', placesB, add);
  let together = false;
  for (const a of placesA)
    for (const b of placesB) {
      together ||= a.clause === b.clause;
      jointFeatures(view, a, b, of.kinds, add);
    }
  if (!together) add('role none');
  const isOf = (places: readonly Place[], b: Place): boolean =>
    places.some((a) => a.clause === b.clause && a.role === b.role);
  add('mates', of.chunkA !== of.chunkB && placesB.some((b) => isOf(placesA, b)));
  mainFeatures(view, of, add);
  speechFeatures(view, of, add);
}

function sideFeatures(view: SceneView, side: string, places: readonly Place[], add: Add): void {
  for (const { role, voiced, clause } of places) {
    add(`r${side}`, voiced, clause.verb.lemma);
    add(`rc${side}`, voiced, clusterOf(view, clause.at));
    add(`rl${side}`, role, clause.link);
    for (const { type } of verbFrames(clause.verb.lemma)) add(`rt${side}`, voiced, type);
    if (SAY_VERBS.has(clause.verb.lemma)) add(`say${side}`, role);
  }
  const [own] = places;
  if (own === undefined) return;
  add('modal', own.clause.verb.modal ?? '-');
  add('negated', own.clause.verb.negated);
}

const clusterOf = ({ scene, fine }: SceneView, chunk: number): number =>
  fine[scene.chunks[chunk]?.head ?? -1] ?? -1;

/** Both in one clause, or one in the clause that hangs on the other's. */
function jointFeatures(view: SceneView, a: Place, b: Place, kinds: string, add: Add): void {
  const roles = `${a.voiced}${b.role}`;
  const { verb } = b.clause;
  if (a.clause === b.clause) {
    add('role', roles);
    add('role', roles, kinds);
    add('role', roles, verb.lemma);
    add('role', roles, verb.lemma, kinds);
    add('rolec', roles, clusterOf(view, b.clause.at));
    add('roleg', roles, view.coarse[view.scene.chunks[b.clause.at]?.head ?? -1]);
    for (const { type } of verbFrames(verb.lemma)) add('rolet', roles, type);
  } else if (b.clause.governor?.at === a.clause.at) {
    const hung = `${a.role}${b.role} ${b.clause.link}`;
    add('hung', hung);
    add('hungg', hung, a.clause.verb.lemma);
    add('hungv', hung, verb.lemma);
    for (const { type } of verbFrames(verb.lemma)) add('hungt', hung, type);
  } else add('apart', `${a.role}${b.role}`, b.clause.at > a.clause.at);
}

/** The main verbs of the sentence. */
function mainFeatures(view: SceneView, { kinds }: PairView, add: Add): void {
  const main = view.scene.clauses.filter((c) => c.link === 'main' && c.verb.form === 'finite');
  for (const { at, verb } of main.slice(0, 2)) {
    add('main', verb.lemma);
    add('mainc', view.coarse[view.scene.chunks[at]?.head ?? -1]);
    for (const { type } of verbFrames(verb.lemma)) {
      add('maint', type);
      add('maint', type, kinds);
    }
  }
}

function speechFeatures(view: SceneView, { pair, chunkA, chunkB }: PairView, add: Add): void {
  const ofA = view.speakerAt(chunkA);
  const ofB = view.speakerAt(chunkB);
  if (typeof ofB === 'number') add(ofB === pair.first ? 'said a>b' : 'said >b');
  if (typeof ofA === 'number') add(ofA === pair.second ? 'said b>a' : 'said >a');
  if (typeof ofA === 'number' && ofA === ofB) add('said >ab');
  const side = (token: number): string => (view.isQuoted[token] === true ? '1' : '0');
  add('quoted', side(pair.a.firstToken) + side(pair.b.firstToken));
}
