import { BASED_BODIES, STATE_ORGANS } from '../lexicon/bodies.ts';
import type { EntityMention } from '../reading.ts';
import type { Span, StructuralType } from '../types.ts';
import { stateInName } from '../entities/stateInName.ts';
import type { Proposal } from './proposal.ts';
import { isNamed, kindOf, type Scene } from './scene.ts';

/** Organs of states: "Kenyan army", "Israel's Mossad", "Parliament of Ghana", also when the state is inside the name. */
export function partTies(scene: Scene): Proposal[] {
  return scene.mentions.flatMap((mention): Proposal[] => {
    if (
      !isNamed(mention) ||
      !/^(organisation|military)$/.test(kindOf(scene.read, mention.entities[0] ?? -1) ?? '')
    )
      return [];
    const before = wholeBefore(scene, mention);
    if (before !== null) return [tie(scene, mention, before, 'part possessor')];
    const after = wholeAfter(scene, mention);
    if (after !== null) return [tie(scene, mention, after, 'part of')];
    const inside = wholeInside(scene, mention);
    if (inside === null || !(relation(scene, mention) === 'part-of' || isChurch(scene, mention)))
      return [];
    return [tie(scene, mention, inside, 'part name')];
  });
}

/** National churches are named after where they are; parties and companies after what they stand for or sell as well. */
const isChurch = ({ read }: Scene, { start, end }: EntityMention): boolean =>
  /\b(?:church|patriarchate)\b/i.test(read.text.slice(start, end));

function isWhole(scene: Scene, m: EntityMention, part: EntityMention): boolean {
  return (
    m.entities.length === 1 &&
    m.entities[0] !== part.entities[0] &&
    isNamed(m) &&
    /^(country|military)$/.test(kindOf(scene.read, m.entities[0] ?? -1) ?? '')
  );
}

function wholeBefore(scene: Scene, part: EntityMention): EntityMention | null {
  let i = part.firstToken;
  if (/^['’]s?$/.test(scene.word(i - 1))) i--;
  return scene.mentions.find((m) => m.lastToken === i && isWhole(scene, m, part)) ?? null;
}

function wholeAfter(scene: Scene, part: EntityMention): EntityMention | null {
  if (scene.word(part.lastToken) !== 'of') return null;
  const from =
    scene.word(part.lastToken + 1).toLowerCase() === 'the'
      ? part.lastToken + 2
      : part.lastToken + 1;
  return scene.mentions.find((m) => m.firstToken === from && isWhole(scene, m, part)) ?? null;
}

/** A country whose name or nationality word stands in the name itself. */
function wholeInside({ read }: Scene, part: EntityMention): EntityMention | null {
  const [body] = part.entities;
  const state = body === undefined ? undefined : read.states.get(body);
  if (state === undefined) return null;
  const words = stateInName(read.text.slice(part.start, part.end));
  const [from, to] = words === null ? [0, part.end - part.start] : [words.from, words.to];
  return {
    ...part,
    start: part.start + from,
    end: part.start + to,
    how: 'name',
    entities: [state],
  };
}

function tie(scene: Scene, part: EntityMention, whole: EntityMention, rule: string): Proposal {
  return {
    scene,
    type: relation(scene, part),
    source: {
      entities: part.entities.slice(0, 1),
      span: [part.start, part.end],
      mention: part,
      how: 'head',
    },
    target: {
      entities: whole.entities,
      span: [whole.start, whole.end],
      mention: whole,
      how: 'head',
    },
    symmetric: false,
    polarity: 'affirmed',
    modality: 'actual',
    trigger: wordsBeside(scene, part, whole),
    lemma: '',
    saidBy: null,
    title: null,
    object: null,
    happening: null,
    rule,
  };
}

/** What makes a part of it: "army" in "Kenyan army". */
function wordsBeside({ read }: Scene, part: EntityMention, whole: EntityMention): Span {
  if (whole.start < part.start || whole.end > part.end) return [part.start, part.end];
  const [from, to] = whole.end < part.end ? [whole.end, part.end] : [part.start, whole.start];
  const words = read.text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return start < to ? [start, from + words.trimEnd().length] : [part.start, part.end];
}

function relation(scene: Scene, part: EntityMention): StructuralType {
  const words = (scene.read.entities[part.entities[0] ?? -1]?.name ?? '')
    .toLowerCase()
    .split(/[\s-]+/);
  if (words.some((w) => BASED_BODIES.has(w))) return 'based-in';
  if (words.some((w) => STATE_ORGANS.has(w))) return 'part-of';
  return /^[A-Z]{2,}$/.test(scene.read.text.slice(part.start, part.end)) ? 'part-of' : 'based-in';
}
