import { asEnd } from '../ends.ts';
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

/**
 * From this chance on a pair that no rule tied gets the likeliest tie. Five folds show little between 0.35 and 0.7: what is
 * found more is wrong more often, and print wants it right.
 */
const TIED_FROM = 0.7;

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
  const model = (loaded ??= readJudge(file));
  const added = new Map<string, Judged>();
  for (const pair of pairsOf(scene, proposals)) {
    if (proposals.some((p) => joins(p, pair))) continue;
    const judged = judge(model, pair);
    const key = [pair.a.entities[0] ?? -1, pair.b.entities[0] ?? -1]
      .sort((x, y) => x - y)
      .join(' ');
    if (judged !== null && judged.chance > (added.get(key)?.chance ?? 0)) added.set(key, judged);
  }
  return [...proposals, ...[...added.values()].map(proposalOf)];
}

interface Judged {
  readonly pair: Pair;
  readonly type: TieType;
  /** ">" from the first to the second, "<" back, "=" mutual. */
  readonly direction: string;
  readonly chance: number;
}

function judge(model: JudgeModel, pair: Pair): Judged | null {
  const { scene, a, b } = pair;
  const chances = probabilities(model, featuresOf(pair).map(bucketOf));
  const chance = 1 - (chances[0] ?? 1);
  if (chance < TIED_FROM || speaksOf(scene, a, b) || speaksOf(scene, b, a)) return null;
  const label = likeliest(model, chances);
  const type = label.slice(0, -1) as TieType; // labels are types with a direction
  const isDoer = (m: EntityMention): boolean => DOERS.has(kindOf(scene.read, m.entities[0] ?? -1));
  if (type in QUAD_OF && !(isDoer(a) && isDoer(b))) return null;
  return { pair, type, direction: label.slice(-1), chance };
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
    source: asEnd(source),
    target: asEnd(target),
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
