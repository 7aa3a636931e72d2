import type { EntityMention } from '../reading.ts';
import type { StructuralType } from '../types.ts';
import { asEnd, endsOf, mentionsIn, type End } from './ends.ts';
import { nounLemma } from './lemma.ts';
import { moodOf } from './mood.ts';
import { tokenSpan, type Proposal } from './proposal.ts';
import { isNamed, kindOf, type Scene } from './scene.ts';

const SIGNS = /^(sign|conclude|ratify|ink|join|initial|finalize|seal)$/;

/** Who takes part in a named exercise or summit, and who is party to a named agreement. */
export function partyTies(scenes: readonly Scene[]): Proposal[] {
  const byNoun = namedByNoun(scenes);
  return scenes.flatMap((scene) => [
    ...scene.chunks.flatMap((chunk, at) =>
      chunk.kind === 'noun' ? sidesNamed(scene, at, byNoun) : [],
    ),
    ...signings(scene, byNoun),
  ]);
}

type ByNoun = ReadonlyMap<string, ReadonlySet<number>>;

/** The events and agreements of a document by the noun that says what they are: "exercise" to “Steel Dawn”. */
function namedByNoun(scenes: readonly Scene[]): ByNoun {
  const map = new Map<string, Set<number>>();
  for (const scene of scenes)
    for (const m of scene.mentions) {
      if (!isNamed(m) || !isParty(kindOf(scene.read, m.entities[0] ?? -1))) continue;
      const chunk = scene.chunks.find(
        (c) => c.kind === 'noun' && c.first <= m.firstToken && c.last >= m.lastToken,
      );
      const words = [
        chunk?.word ?? '',
        ...scene.read.text.slice(m.start, m.end).split(/\s+/).map(nounLemma),
      ];
      for (const word of words) {
        if (!KINDS_OF_NOUN.test(word)) continue;
        map.set(word, (map.get(word) ?? new Set<number>()).add(m.entities[0] ?? -1));
      }
    }
  return map;
}

const KINDS_OF_NOUN =
  /^(exercise|drill|maneuver|summit|conference|tournament|agreement|accord|treaty|pact|memorandum|deal|protocol|charter|convention)$/;
const isParty = (kind: string | null): boolean => kind === 'event' || kind === 'agreement';

/** "cooperation agreements", "another treaty": not the one that was named. */
const OTHERS = /^(?:another|other|further|more|new|any|no|some|several|similar)$/i;

/** "A new trade agreement" is none that one can be party to by name; "a memorandum on trade" says which. */
const tellsWhich = ({ read }: Scene, agreement: number): boolean =>
  kindOf(read, agreement) !== 'agreement' ||
  /\p{Lu}| on | for /u.test(read.entities[agreement]?.name ?? '');

/** What a phrase names or, by one noun that only one name in the document fits, refers to. */
function namedIn(scene: Scene, at: number, byNoun: ByNoun): EntityMention | null {
  const chunk = scene.chunks[at];
  if (chunk === undefined) return null;
  const named = mentionsIn(scene, chunk.first, chunk.last).find(
    (m) => isNamed(m) && isParty(kindOf(scene.read, m.entities[0] ?? -1)),
  );
  if (named !== undefined) return tellsWhich(scene, named.entities[0] ?? -1) ? named : null;
  const candidates = byNoun.get(chunk.word);
  const [only = -1] = candidates ?? [];
  if (candidates?.size !== 1 || !tellsWhich(scene, only)) return null;
  const isPlural = (scene.sentence.tags[chunk.head] ?? '').endsWith('S');
  const words = scene.sentence.tokens.slice(chunk.first, chunk.head);
  if (isPlural || words.some(({ text }) => OTHERS.test(text))) return null;
  const [start, end] = tokenSpan(scene, chunk.head, chunk.head + 1);
  return {
    sentence: scene.sentence.index,
    firstToken: chunk.head,
    lastToken: chunk.head + 1,
    start,
    end,
    how: 'title',
    entities: [...candidates],
    score: 0.7,
  };
}

/** "the Norlandic-Vestrian exercise": those named before the noun. */
function sidesNamed(scene: Scene, at: number, byNoun: ByNoun): Proposal[] {
  const chunk = scene.chunks[at];
  const thing = namedIn(scene, at, byNoun);
  if (chunk === undefined || thing === null) return [];
  const before = mentionsIn(scene, chunk.first, Math.max(chunk.head, thing.firstToken)).filter(
    (m) => m !== thing && isSide(scene, m),
  );
  const between = scene.chunks[at + 1]?.word === 'between' ? endsAt(scene, at + 2) : [];
  const sides = between.length > 0 ? between : before.length > 1 ? before.map(asEnd) : [];
  return sides.map((side) => tie(scene, side, thing, 'party named'));
}

function endsAt(scene: Scene, from: number): End[] {
  const ends: End[] = [];
  for (let i = from; i < scene.chunks.length; i++) {
    const kind = scene.chunks[i]?.kind;
    if (kind === 'noun') ends.push(...endsOf(scene, i));
    else if (kind !== 'and' && kind !== 'comma') break;
  }
  return ends;
}

/** "A signed the treaty": a state is party to it, a person its signatory. */
function signings(scene: Scene, byNoun: ByNoun): Proposal[] {
  return scene.clauses.flatMap((clause) => {
    if (!SIGNS.test(clause.verb.lemma)) return [];
    const mood = moodOf(scene, clause);
    const object = clause.verb.passive
      ? clause.subject
      : (clause.slots.find((s) => s.role === 'O')?.phrases ?? []);
    const by = clause.verb.passive ? ['by'] : ['with', 'with_also'];
    const subjects = clause.verb.passive ? [] : clause.subject;
    const others = clause.slots.filter((s) => by.includes(s.role)).flatMap((s) => s.phrases);
    return object.flatMap((o) => {
      const thing = namedIn(scene, o, byNoun);
      if (thing === null || kindOf(scene.read, thing.entities[0] ?? -1) !== 'agreement') return [];
      const sides = [...subjects, ...others]
        .flatMap((p) => endsOf(scene, p))
        .filter((e) => e.how !== 'inside');
      return sides.map((side) => ({
        ...tie(scene, side, thing, 'party signs'),
        polarity: mood.polarity,
        modality: mood.modality,
      }));
    });
  });
}

function isSide(scene: Scene, m: EntityMention): boolean {
  return /^(country|organisation|military)$/.test(kindOf(scene.read, m.entities[0] ?? -1) ?? '');
}

function tie(scene: Scene, side: End, thing: EntityMention, rule: string): Proposal {
  const isEvent = kindOf(scene.read, thing.entities[0] ?? -1) === 'event';
  const person = kindOf(scene.read, side.entities[0] ?? -1) === 'person';
  const type: StructuralType = isEvent ? 'participates-in' : person ? 'signatory-of' : 'party-to';
  return {
    scene,
    type,
    source: side,
    target: asEnd(thing),
    symmetric: false,
    polarity: 'affirmed',
    modality: 'actual',
    trigger: [thing.start, thing.end],
    lemma: '',
    saidBy: null,
    title: null,
    object: null,
    happening: null,
    rule,
  };
}
