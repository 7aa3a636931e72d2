import type { TieType } from '../../types.ts';
import { QUAD_OF, type EntityKind } from '../../types.ts';
import type { EntityMention, FoundSpan } from '../../reading.ts';
import { nounFrame, verbFrames } from '../frames.ts';
import { moodOf, type Mood } from '../mood.ts';
import { tokenSpan, type Proposal } from '../proposal.ts';
import { kindOf, type Scene } from '../scene.ts';
import { speakerOf } from '../speech.ts';
import { featuresOf, pairsOf, type Pair } from './features.ts';
import { bucketOf, type JudgeModel, probabilities, readJudge } from './model.ts';
import file from './judge.txt?raw';

export interface Limits {
  /** From these chances on a pair that no rule tied gets the likeliest tie. */
  readonly event: number;
  readonly lasting: number;
  /** Below this chance an event that a rule proposed is left out. */
  readonly keep: number;
}

/** Five folds show little between 0.35 and 0.7: what is found more is wrong more often. Print wants it right. */
const LIMITS: Limits = { event: 0.7, lasting: 0.7, keep: 0 };

/** Who can do something to another: an event that the judge reads into other things is a slip. */
const DOERS: ReadonlySet<EntityKind | null> = new Set<EntityKind | null>([
  'country',
  'person',
  'organisation',
  'military',
  'group',
]);

let loaded: JudgeModel | null = null;

/** Adds to what the rules proposed for a sentence what the words between two actors make likely. */
export function judgeTies(scene: Scene, proposals: readonly Proposal[]): Proposal[] {
  return judgeBy((loaded ??= readJudge(file)), scene, proposals, LIMITS);
}

/** The same with any weights and limits. */
export function judgeBy(
  model: JudgeModel,
  scene: Scene,
  proposals: readonly Proposal[],
  limits: Limits,
): Proposal[] {
  const added = new Map<string, Judged>();
  const dropped = new Set<Proposal>();
  for (const pair of pairsOf(scene, proposals)) {
    const here = proposals.filter((p) => joins(p, pair));
    if (here.length > 0) {
      if (limits.keep > 0 && tiedChance(model, pair) < limits.keep)
        for (const p of here) if (p.type in QUAD_OF) dropped.add(p);
      continue;
    }
    const judged = judge(model, pair, limits);
    const key = [pair.a.entities[0] ?? -1, pair.b.entities[0] ?? -1]
      .sort((x, y) => x - y)
      .join(' ');
    if (judged !== null && judged.chance > (added.get(key)?.chance ?? 0)) added.set(key, judged);
  }
  return [...proposals.filter((p) => !dropped.has(p)), ...[...added.values()].map(proposalOf)];
}

interface Judged {
  readonly pair: Pair;
  readonly type: TieType;
  /** ">" from the first to the second, "<" back, "=" mutual. */
  readonly direction: string;
  readonly chance: number;
}

function tiedChance(model: JudgeModel, pair: Pair): number {
  return 1 - (probabilities(model, featuresOf(pair).map(bucketOf))[0] ?? 1);
}

function judge(model: JudgeModel, pair: Pair, limits: Limits): Judged | null {
  const chances = probabilities(model, featuresOf(pair).map(bucketOf));
  const chance = 1 - (chances[0] ?? 1);
  if (chance < Math.min(limits.event, limits.lasting)) return null;
  const label = likeliest(model, chances);
  const type = label.slice(0, -1) as TieType; // labels are types with a direction
  const { scene, a, b } = pair;
  const isDoer = (m: EntityMention): boolean => DOERS.has(kindOf(scene.read, m.entities[0] ?? -1));
  if (type in QUAD_OF && !(isDoer(a) && isDoer(b))) return null;
  if (speaksOf(scene, a, b) || speaksOf(scene, b, a)) return null;
  return chance < (type in QUAD_OF ? limits.event : limits.lasting)
    ? null
    : { pair, type, direction: label.slice(-1), chance };
}

/** Whether `a` only tells what `b` is part of: "A did it, B said" ties B to nobody. */
function speaksOf(scene: Scene, a: EntityMention, b: EntityMention): boolean {
  const speaker = speakerOf(scene, chunkOf(scene, b));
  return typeof speaker === 'number' && a.entities.includes(speaker);
}

function chunkOf(scene: Scene, { firstToken }: EntityMention): number {
  return scene.chunks.findIndex((c) => c.first <= firstToken && c.last > firstToken);
}

function joins(p: Proposal, { a, b }: Pair): boolean {
  const has = (end: Proposal['source'], m: EntityMention): boolean =>
    end.entities.includes(m.entities[0] ?? -1);
  return (has(p.source, a) && has(p.target, b)) || (has(p.source, b) && has(p.target, a));
}

function likeliest(model: JudgeModel, chances: Float64Array): string {
  let best = 1;
  for (let k = 2; k < chances.length; k++) if ((chances[k] ?? 0) > (chances[best] ?? 0)) best = k;
  return model.labels[best] ?? '';
}

function proposalOf({ pair, type, direction }: Judged): Proposal {
  const { scene, a, b } = pair;
  const [source, target] = direction === '<' ? [b, a] : [a, b];
  const post = type === 'holds-post' ? postNear(scene, source) : null;
  const trigger = post === null ? triggerOf(pair, type) : ([post.start, post.end] as const);
  const mood = type in QUAD_OF ? moodAround(pair) : null;
  return {
    scene,
    type,
    source: {
      entities: source.entities,
      span: [source.start, source.end],
      mention: source,
      how: 'head',
    },
    target: {
      entities: target.entities,
      span: [target.start, target.end],
      mention: target,
      how: 'head',
    },
    symmetric: direction === '=',
    polarity: mood?.polarity ?? 'affirmed',
    modality: mood?.modality ?? 'actual',
    trigger,
    lemma: '',
    saidBy: type in QUAD_OF ? speakerOf(scene, chunkOf(scene, b)) : null,
    title: post === null ? null : scene.read.text.slice(post.start, post.end),
    object: null,
    happening: null,
    rule: `judge ${kindOf(scene.read, a.entities[0] ?? -1) ?? ''} ${kindOf(scene.read, b.entities[0] ?? -1) ?? ''}`,
  };
}

/** The post of the sentence nearest to a name. */
function postNear(scene: Scene, person: EntityMention): FoundSpan | null {
  const away = (p: FoundSpan): number =>
    Math.min(Math.abs(p.lastToken - person.firstToken), Math.abs(p.firstToken - person.lastToken));
  return [...scene.posts].sort((x, y) => away(x) - away(y))[0] ?? null;
}

/** The word that says it: one whose frame has the type, else the verb between, else the second name. */
function triggerOf({ scene, a, b }: Pair, type: TieType): readonly [number, number] {
  const says = scene.chunks.find((c) =>
    c.kind === 'verb'
      ? verbFrames(c.word).some((f) => f.type === type)
      : c.kind === 'noun' && nounFrame(c.word)?.type === type,
  );
  const between = scene.chunks.find(
    (c) => c.kind === 'verb' && c.first >= a.lastToken && c.last <= b.firstToken,
  );
  const chunk = says ?? between;
  return chunk === undefined ? [b.start, b.end] : tokenSpan(scene, chunk.head, chunk.head + 1);
}

/** The mood of the clause that holds both. */
function moodAround({ scene, a, b }: Pair): Mood | null {
  const holds = (at: number, m: EntityMention): boolean => {
    const chunk = scene.chunks[at];
    return chunk !== undefined && chunk.first <= m.firstToken && chunk.last >= m.lastToken;
  };
  const clause = scene.clauses.find((c) => {
    const phrases = [...c.subject, ...c.slots.flatMap((s) => s.phrases)];
    return phrases.some((p) => holds(p, a)) && phrases.some((p) => holds(p, b));
  });
  return clause === undefined ? null : moodOf(scene, clause);
}
