import {
  CAMPAIGNS,
  GETS_NOMINATION,
  NOMINATIONS,
  OFFICES_SOUGHT,
  OTHER_OFFICES_SOUGHT,
  SEEKS,
  STANDS,
  STATE_OFFICES,
} from '../lexicon/candidacies.ts';
import type { EntityMention } from '../reading.ts';
import type { Span } from '../types.ts';
import type { Clause } from './clauses.ts';
import { asEnd, complement, endsOf, mentionsIn, type End } from './ends.ts';
import { moodOf } from './mood.ts';
import type { OfficeStates } from './postStates.ts';
import { tokenSpan, type Proposal } from './proposal.ts';
import { kindOf, type Scene } from './scene.ts';

/** Who stands for which state, body or party: "won the X Party's nomination", "runs for president", "her presidential bid". */
export function candidacyTies(scenes: readonly Scene[], states: OfficeStates): Proposal[] {
  return scenes.flatMap((scene) => {
    const stood = scene.clauses.flatMap((clause) => standings(scene, clause, states));
    return [...stood, ...scene.chunks.flatMap((_, at) => campaigns(scene, at, states))];
  });
}

/** "A won the X nomination", "A runs for mayor of Y", "A seeks a second term". */
function standings(scene: Scene, clause: Clause, states: OfficeStates): Proposal[] {
  const { lemma, passive } = clause.verb;
  if (passive) return [];
  return clause.slots.flatMap(({ role, phrases }) =>
    phrases.flatMap((phrase): Proposal[] => {
      const word = headOf(scene, phrase);
      const isNomination = NOMINATIONS.has(word) && GETS_NOMINATION.has(lemma);
      const isOffice = (STANDS.has(lemma) && role === 'for') || (SEEKS.has(lemma) && role === 'O');
      const target = isNomination
        ? partyOf(scene, phrase)
        : isOffice
          ? officeOf(scene, phrase, word, states, clause.subject)
          : null;
      if (target === null) return [];
      const people = clause.subject
        .flatMap((s) => endsOf(scene, s))
        .filter((e) => isPerson(scene, e));
      const { polarity, modality } = moodOf(scene, clause);
      const span = spanOf(scene, phrase);
      return people.map((p) => ({
        ...tie(scene, p, target, span, isNomination ? 'candidacy nomination' : 'candidacy office'),
        polarity,
        modality,
      }));
    }),
  );
}

/** "her presidential campaign", "A's bid for the X nomination", "A ended his campaign for president of Y". */
function campaigns(scene: Scene, at: number, states: OfficeStates): Proposal[] {
  const chunk = scene.chunks[at];
  if (chunk?.kind !== 'noun' || !CAMPAIGNS.has(headOf(scene, at))) return [];
  const sought = complement(scene, at, ['for', 'to'])?.[0];
  const isOfState = scene.sentence.tokens
    .slice(chunk.first, chunk.head)
    .some(({ text }) => STATE_OFFICES.has(text.toLowerCase()));
  const word = sought === undefined ? '' : headOf(scene, sought);
  if (!isOfState && !NOMINATIONS.has(word) && !OFFICES_SOUGHT.has(word)) return [];
  const inside = mentionsIn(scene, chunk.first, chunk.head);
  const owner = inside.find((m) => isPerson(scene, m));
  const doers = scene.clauses
    .filter((c) => c.slots.some((s) => s.role === 'O' && s.phrases.includes(at)))
    .flatMap((c) => c.subject.flatMap((s) => endsOf(scene, s)))
    .filter((e) => isPerson(scene, e));
  const people = owner === undefined ? doers : [asEnd(owner)];
  const [first] = people;
  if (first === undefined) return [];
  const target = NOMINATIONS.has(word)
    ? partyOf(scene, sought ?? at)
    : (inside.find((m) => isState(scene, m)) ??
      ofState(scene, sought ?? at) ??
      inView(scene, first, chunk.first, states));
  if (target === null) return [];
  return people.map((p) => tie(scene, p, target, spanOf(scene, at), 'candidacy campaign'));
}

function headOf(scene: Scene, phrase: number): string {
  const chunk = scene.chunks[phrase];
  return chunk?.kind === 'noun' ? scene.word(chunk.head).toLowerCase() : '';
}

const spanOf = (scene: Scene, phrase: number): Span => {
  const head = scene.chunks[phrase]?.head ?? 0;
  return tokenSpan(scene, head, head + 1);
};

/** The party whose nomination it is: "the Liberal Party's", "the party's", "Liberal". */
function partyOf(scene: Scene, phrase: number): EntityMention | null {
  const chunk = scene.chunks[phrase];
  if (chunk === undefined) return null;
  const of = complement(scene, phrase, ['of', 'from'])?.[0];
  const after = of === undefined ? undefined : scene.chunks[of];
  return (
    [
      ...mentionsIn(scene, chunk.first, chunk.head),
      ...(after ? mentionsIn(scene, after.first, after.last) : []),
    ].find(
      (m) => m.entities.length === 1 && kindOf(scene.read, m.entities[0] ?? -1) === 'organisation',
    ) ?? null
  );
}

function officeOf(
  scene: Scene,
  phrase: number,
  word: string,
  states: OfficeStates,
  subject: readonly number[],
): EntityMention | null {
  const isOfState = OFFICES_SOUGHT.has(word);
  if (!isOfState && !OTHER_OFFICES_SOUGHT.has(word)) return null;
  const named = stateIn(scene, phrase) ?? ofState(scene, phrase);
  if (named !== null || !isOfState) return named;
  const [holder] = subject.flatMap((s) => endsOf(scene, s)).filter((e) => isPerson(scene, e));
  return holder === undefined
    ? null
    : inView(scene, holder, scene.chunks[phrase]?.first ?? 0, states);
}

/** Any candidate may stand for the office another holds: it counts as one held before. */
const inView = (
  scene: Scene,
  { mention }: End,
  at: number,
  states: OfficeStates,
): EntityMention | null =>
  states.inView({ scene, holder: mention, body: null, title: 'former president', at });

/** The state, place or assembly a phrase names. */
function stateIn(scene: Scene, phrase: number): EntityMention | null {
  const chunk = scene.chunks[phrase];
  if (chunk === undefined) return null;
  return mentionsIn(scene, chunk.first, chunk.last).find((m) => isState(scene, m)) ?? null;
}

/** The one named after "of" or "in" right behind a phrase. */
function ofState(scene: Scene, phrase: number): EntityMention | null {
  const named = complement(scene, phrase, ['of', 'in'])?.map((p) => stateIn(scene, p));
  return named?.find((m) => m !== null) ?? null;
}

const isState = (scene: Scene, m: EntityMention): boolean =>
  m.entities.length === 1 &&
  /^(?:country|place|organisation)$/.test(kindOf(scene.read, m.entities[0] ?? -1) ?? '');

const isPerson = (scene: Scene, { entities }: { readonly entities: readonly number[] }): boolean =>
  entities.length === 1 && kindOf(scene.read, entities[0] ?? -1) === 'person';

function tie(
  scene: Scene,
  source: EntityMention | End,
  target: EntityMention,
  trigger: Span,
  rule: string,
): Proposal {
  return {
    scene,
    type: 'candidate-for',
    source: 'mention' in source ? source : asEnd(source),
    target: asEnd(target),
    symmetric: false,
    polarity: 'affirmed',
    modality: 'actual',
    trigger,
    lemma: 'candidate',
    saidBy: null,
    title: null,
    object: null,
    happening: null,
    rule,
  };
}
