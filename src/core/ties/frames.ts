import { COMMON_VERBS } from '../lexicon/commonVerbs.ts';
import { NOUN_ROWS, OVER_NOUNS } from '../lexicon/eventNouns.ts';
import { NOUN_CLASSES, type NounClass } from '../lexicon/nounClasses.ts';
import { VERB_ROWS } from '../lexicon/verbFrames.ts';
import type { TieType } from '../types.ts';
import { american } from './lemma.ts';

type Asked = 'PLACE' | 'PERSON' | 'ACT';

export interface VerbFrame {
  readonly type: TieType;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly symmetric: boolean;
  /** What the object must be; 'PLACE' and 'PERSON' ask for such a receiver, 'ACT' for what it is to do ("told X to"). */
  readonly object: NounClass | Asked | null;
  readonly name: string;
}

export interface NounFrame {
  readonly type: TieType;
  readonly target: readonly string[];
  readonly symmetric: boolean;
  readonly name: string;
}

const group = <V>(pairs: readonly (readonly [string, V])[]): ReadonlyMap<string, readonly V[]> => {
  const map = new Map<string, V[]>();
  for (const [key, value] of pairs) map.set(key, [...(map.get(key) ?? []), value]);
  return map;
};

const VERB_FRAMES = group(
  VERB_ROWS.flatMap(([type, roles, verbs, object]) => {
    const symmetric = roles.includes('=');
    const [source = '', target = ''] = roles.split(/[>=]/);
    const frame: VerbFrame = {
      type,
      source: source.split('|'),
      target: target.split('|'),
      symmetric,
      object: object === undefined ? null : isAsked(object) ? object : nounClass(object),
      name: roles,
    };
    return verbs.split(/\s+/).map((verb): [string, VerbFrame] => [american(verb), frame]);
  }),
);

const NOUN_FRAMES = group(
  NOUN_ROWS.flatMap(([type, target, nouns]) => {
    const symmetric = target.startsWith('=');
    const frame: NounFrame = {
      type,
      target: target.replace('=', '').split('|'),
      symmetric,
      name: target,
    };
    return nouns.split(/\s+/).map((noun): [string, NounFrame] => [noun, frame]);
  }),
);

const OVER = new Map(
  OVER_NOUNS.flatMap(([type, verbs]) =>
    verbs.split(' ').map((verb): [string, TieType] => [verb, type]),
  ),
);

function isAsked(object: string): object is Asked {
  return /^(PLACE|PERSON|ACT)$/.test(object);
}

function nounClass(name: string): NounClass {
  if (!(name in NOUN_CLASSES)) throw new Error(`no noun class ${name}`);
  return name as NounClass; // checked above
}

/** The frames of a verb; those that ask for an object noun first. */
export function verbFrames(lemma: string): readonly VerbFrame[] {
  return SORTED_FRAMES.get(lemma) ?? NO_FRAMES;
}

const NO_FRAMES: readonly VerbFrame[] = [];
const SORTED_FRAMES: ReadonlyMap<string, readonly VerbFrame[]> = new Map(
  [...VERB_FRAMES].map(([lemma, frames]) => [
    lemma,
    [...frames].sort((a, b) => Number(b.object !== null) - Number(a.object !== null)),
  ]),
);

export function nounFrame(lemma: string): NounFrame | null {
  return NOUN_FRAMES.get(lemma)?.[0] ?? null;
}

/** What the verb says to the doer of an event noun under it: "condemned the attack" accuses. */
export function attitudeOf(lemma: string): TieType | null {
  return OVER.get(lemma) ?? null;
}

const KNOWN_VERBS = new Set([
  ...VERB_FRAMES.keys(),
  ...`say tell claim state announce report add note declare allege argue insist maintain explain write tweet confirm reveal suggest believe
  think acknowledge admit stress emphasize reiterate estimate predict describe comment contend assert conclude indicate testify respond reply
  continue keep resume begin start remain try attempt seek plan intend prepare aim hope want expect schedule decide vow undertake fail decline
  cease stop avoid make take use cause include involve follow serve name know locate base become move close live die create increase
  reduce place raise face require issue rule vote cover double prove achieve urge vie die lie tie`.split(
    /\s+/,
  ),
]);

/** Whether the rules of ties know a verb: what may be read as one where a tagger was wrong. */
export function isKnownVerb(lemma: string): boolean {
  return KNOWN_VERBS.has(lemma);
}

/** Whether a word is the dictionary form of a verb, as far as is known. */
export function isVerbLemma(lemma: string): boolean {
  return KNOWN_VERBS.has(lemma) || COMMON_VERBS.has(lemma);
}
