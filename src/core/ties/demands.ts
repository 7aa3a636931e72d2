import { SAY_VERBS } from '../lexicon/functionWords.ts';
import type { TieType } from '../types.ts';
import type { Clause } from './clauses.ts';
import { endsOf, fits, type End } from './ends.ts';
import { tokenSpan, type Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';
import { speakerOf } from './speech.ts';

const DEMANDS = /^(demand|insist|ask|request|urge|require|propose|order|call|reiterate|want)$/;
const MUST = /^(must|should|to|shall|ought)$/;

/**
 * What somebody asks another to do in a clause of its own: "A demands that B withdraw", "A said B must withdraw";
 * and what is threatened: "A will strike unless B withdraws", "A threatened to strike if B".
 */
export function demandTies(scene: Scene): Proposal[] {
  return scene.clauses.flatMap((clause, i): Proposal[] => {
    if (clause.verb.form !== 'finite' || clause.subject.length === 0) return [];
    const before = scene.chunks[Math.min(...clause.subject) - 1];
    const said = scene.clauses
      .slice(0, i)
      .findLast((c) => c.verb.form !== 'participle' && c.at < Math.min(...clause.subject));
    const closing = said === undefined ? closingSpeech(scene, clause) : undefined;
    if (closing !== undefined) return tie(scene, closing, clause, 'REQUEST', 'says must');
    if (said === undefined) return [];
    if (
      (before?.word === 'unless' && said.verb.modal !== null) ||
      (/^(if|unless)$/.test(before?.word ?? '') && threatens(said))
    )
      return tie(scene, said, clause, 'THREATEN', 'unless');
    const that = scene.chunks.slice(said.at + 1, clause.at).some((c) => c.kind === 'that');
    const asks = DEMANDS.test(said.verb.lemma) && that && !clause.verb.past;
    const must =
      SAY_VERBS.has(said.verb.lemma) && MUST.test(clause.verb.modal ?? '') && !clause.verb.passive;
    if (!asks && !must) return [];
    return tie(scene, said, clause, 'REQUEST', asks ? 'demand that' : 'says must');
  });
}

/** "A should withdraw, B said": the speech verb that ends a sentence, of a clause that says what must be. */
function closingSpeech(scene: Scene, { at, verb }: Clause): Clause | undefined {
  if (verb.passive || !MUST.test(verb.modal ?? '')) return undefined;
  const last = scene.clauses.at(-1);
  const isLast = scene.chunks
    .slice((last?.at ?? 0) + 1)
    .every((c) => /^(stop|quote|adverb)$/.test(c.kind));
  return last !== undefined && last.at > at && isLast && SAY_VERBS.has(last.verb.lemma)
    ? last
    : undefined;
}

const threatens = (clause: Clause): boolean =>
  clause.verb.lemma === 'threaten' || clause.governor?.verb.lemma === 'threaten';

function tie(scene: Scene, said: Clause, asked: Clause, type: TieType, rule: string): Proposal[] {
  const actors = (phrases: readonly number[]): End[] =>
    phrases.flatMap((p) => endsOf(scene, p)).filter((e) => fits(scene, e, type));
  const chunk = scene.chunks[said.at];
  return actors(said.subject).flatMap((source) =>
    actors(asked.subject).map((target): Proposal => ({
      scene,
      type,
      source,
      target,
      symmetric: false,
      polarity: said.verb.negated ? 'negated' : 'affirmed',
      modality: 'actual',
      trigger: tokenSpan(scene, chunk?.head ?? 0, (chunk?.head ?? 0) + 1),
      lemma: said.verb.lemma,
      saidBy: speakerOf(scene, said.at),
      title: null,
      object: null,
      happening: null,
      rule,
    })),
  );
}
