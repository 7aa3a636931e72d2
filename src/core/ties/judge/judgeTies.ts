import { groupBy } from '../../groupBy.ts';
import type { EntityMention } from '../../reading.ts';
import { QUAD_OF, type EntityKind, type TieType } from '../../types.ts';
import type { Proposal } from '../proposal.ts';
import { kindOf, type Scene } from '../scene.ts';
import { isAgainstRules } from './conflicts.ts';
import { FeatureBag } from './featureBag.ts';
import { addFeatures } from './features.ts';
import file from './judge.txt?raw';
import { chancesOf, type JudgeModel, readJudge } from './model.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { proposalOf } from './judged.ts';
import { postOf } from './post.ts';
import { type SceneView, viewDocument, viewScene } from './sceneView.ts';

/**
 * From which chance on that there is a tie, and that it is the likeliest one, a pair that no rule tied gets it. Chosen over five folds: F1 of pairs is
 * flat around here, and ties right in full are most. A text of one sentence was chosen to tell something: less will do.
 */
const TIED_FROM = {
  event: { any: 0.3, own: 0.25 },
  lasting: { any: 0.5, own: 0.25 },
  alone: { any: 0.3, own: 0.1 },
};

/** Above it the judge is believed beside a rule, in a text of one sentence. */
const SURE = 0.5;

/** Who can do something to another: an event that the judge reads into other things is a slip. */
const DOERS: ReadonlySet<EntityKind | null> = new Set<EntityKind | null>([
  'country',
  'person',
  'organisation',
  'military',
  'group',
]);

/** A pair with the buckets of its features. */
export interface Candidate {
  readonly view: SceneView;
  readonly pair: Pair;
  readonly buckets: readonly number[];
}

export type Proposed = ReadonlyMap<Scene, readonly Proposal[]>;

/** The pairs of a document's scenes, all or those that `isAsked` for. */
export function candidatesOf(
  scenes: readonly Scene[],
  proposed: Proposed,
  isAsked: (pair: Pair) => boolean = () => true,
): Candidate[] {
  const [scene] = scenes;
  if (scene === undefined) return [];
  const document = viewDocument(scene.read);
  return scenes.flatMap((scene) => {
    const proposals = proposed.get(scene) ?? [];
    const pairs = pairsOf(scene, proposals).filter(isAsked);
    if (pairs.length === 0) return [];
    const view = viewScene(scene, document, proposals);
    return pairs.map((pair): Candidate => {
      const bag = new FeatureBag();
      addFeatures(view, pair, (...parts) => {
        bag.add(...parts);
      });
      return { view, pair, buckets: bag.all() };
    });
  });
}

/** What the judge makes of a candidate: its likeliest label but "none", and how likely any tie is. */
export interface Verdict {
  readonly candidate: Candidate;
  readonly label: number;
  readonly type: TieType;
  /** ">" from the first to the second, "<" back, "=" mutual. */
  readonly direction: string;
  readonly chance: number;
}

let loaded: JudgeModel | null = null;

/** What the words between two actors make likely where no rule ties them; with `everywhere` also where one does. */
export function judgeTies(
  scenes: readonly Scene[],
  proposed: Proposed,
  model: JudgeModel = (loaded ??= readJudge(file)),
  everywhere = false,
): Proposal[] {
  const best = new Map<string, Verdict>();
  const placeOf = new Map(scenes.map((scene, i) => [scene, i]));
  const isAsked = (pair: Pair): boolean => everywhere || pair.proposals.length === 0;
  for (const candidate of candidatesOf(scenes, proposed, isAsked)) {
    const verdict = judge(model, candidate, scenes.length === 1);
    if (verdict === null || (!everywhere && isAgainstRules(verdict))) continue;
    const { first, second } = candidate.pair;
    const key = `${String(placeOf.get(candidate.view.scene))} ${String(Math.min(first, second))} ${String(Math.max(first, second))}`;
    if (verdict.chance > (best.get(key)?.chance ?? 0)) best.set(key, verdict);
  }
  const byView = groupBy([...best.values()], ({ candidate }) => [candidate.view]);
  return [...byView.values()]
    .flatMap(withoutRivals)
    .flatMap((verdict) => proposalOf(model, verdict) ?? []);
}

/** Of the verdicts on one sentence: it gives a person one post, the likelier of two. */
function withoutRivals(verdicts: readonly Verdict[]): Verdict[] {
  const holderOf = ({ candidate: { pair }, direction }: Verdict): number =>
    direction === '<' ? pair.second : pair.first;
  return verdicts.filter(
    (verdict) =>
      verdict.type !== 'holds-post' ||
      !verdicts.some(
        (other) =>
          other.type === 'holds-post' &&
          holderOf(other) === holderOf(verdict) &&
          other.chance > verdict.chance,
      ),
  );
}

function judge(model: JudgeModel, candidate: Candidate, isAlone: boolean): Verdict | null {
  const { view, pair, buckets } = candidate;
  const chances = chancesOf(model, buckets);
  const chance = 1 - (chances[0] ?? 1);
  const label = likeliest(chances);
  if (chance < TIED_FROM.event.any) return null;
  const name = model.labels[label] ?? '';
  const type = name.slice(0, -1) as TieType; // labels are types with a direction
  const isEvent = type in QUAD_OF;
  const least = TIED_FROM[!isEvent ? 'lasting' : isAlone ? 'alone' : 'event'];
  if (chance < least.any || (chances[label] ?? 0) < least.own) return null;
  const isDoer = ({ entities }: EntityMention): boolean =>
    DOERS.has(kindOf(view.scene.read, entities[0] ?? -1));
  if (isEvent && !(isDoer(pair.a) && isDoer(pair.b))) return null;
  const direction = name.slice(-1);
  const [source, target] = direction === '<' ? [pair.b, pair.a] : [pair.a, pair.b];
  if (type === 'holds-post' && postOf(view.scene, source, target) === null) return null;
  if (isEvent && isDoneToTeller(candidate, direction)) return null;
  if (isEvent && isExplained(candidate) && (!isAlone || chance < SURE)) return null;
  return { candidate, label, type, direction, chance };
}

/** Whether a rule tells already what one of the two does or suffers in the sentence: what is read into it besides is wrong more often than right. */
function isExplained({ view: { proposals }, pair: { first, second } }: Candidate): boolean {
  return proposals.some(
    ({ type, source, target }) =>
      type in QUAD_OF &&
      [source, target].some(
        ({ entities }) => entities.includes(first) || entities.includes(second),
      ),
  );
}

/** "A did it, B said": it is not done to B. */
function isDoneToTeller({ view, pair }: Candidate, direction: string): boolean {
  const speakerOf = ({ firstToken }: EntityMention): number | string | null =>
    view.speakerAt(view.chunkAt[firstToken] ?? -1);
  return (
    (direction !== '<' && speakerOf(pair.a) === pair.second) ||
    (direction !== '>' && speakerOf(pair.b) === pair.first)
  );
}

function likeliest(chances: Float64Array): number {
  let best = 1;
  for (let k = 2; k < chances.length; k++) if ((chances[k] ?? 0) > (chances[best] ?? 0)) best = k;
  return best;
}
