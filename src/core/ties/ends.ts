import { STANDS_FOR_WHOLE } from '../lexicon/nounClasses.ts';
import type { EntityMention } from '../reading.ts';
import { isSeat, stateOfSeat } from './seats.ts';
import { groupAfter } from './slots.ts';
import type { Span, TieType } from '../types.ts';
import { isEachOther } from './nounPhrases.ts';
import { isNamed, kindOf, type Scene } from './scene.ts';

/** The words that stand for one end of a tie, and how directly they do. */
export interface End {
  readonly entities: readonly number[];
  readonly span: Span;
  readonly mention: EntityMention;
  /** 'head': the phrase is the actor; 'whole': its troops, its leader; 'inside': the actor only stands in the phrase. */
  readonly how: 'head' | 'whole' | 'inside';
}

/** The actors a noun phrase stands for. */
export function endsOf(scene: Scene, phrase: number, seen = 0): readonly End[] {
  const chunk = scene.chunks[phrase];
  if (chunk?.kind !== 'noun' || seen > 2) return [];
  const inside = mentionsIn(scene, chunk.first, chunk.last);
  const head =
    inside.find((m) => isNamed(m) && m.lastToken === chunk.head + 1 && !isModifier(scene, m)) ??
    inside.find((m) => isNamed(m) && m.firstToken <= chunk.head && m.lastToken > chunk.head);
  if (head !== undefined) return [end(head, 'head')];
  const explained = namedBefore(scene, phrase);
  if (explained !== null) return [end(explained, 'head')];
  const apposed = namedAfter(scene, phrase);
  if (apposed !== null) return [end(apposed, 'head')];
  const stood = inside.find(
    (m) => !isNamed(m) && m.firstToken <= chunk.head && m.lastToken > chunk.head,
  );
  if (stood !== undefined) return [end(stood, 'head')];
  const self = spokenSelf(scene, phrase);
  if (self !== null) return self.flatMap((p) => endsOf(scene, p, seen + 1));
  const how =
    STANDS_FOR_WHOLE.has(chunk.word) ||
    scene.posts.some((p) => p.firstToken <= chunk.head && p.lastToken > chunk.head)
      ? 'whole'
      : 'inside';
  const subject = predicateOf(scene, phrase);
  const isPost = scene.posts.some((p) => p.firstToken >= chunk.first && p.lastToken <= chunk.last);
  if (subject !== null && !isPost) {
    const ends = subject.flatMap((s) => endsOf(scene, s, seen + 1));
    if (ends.length > 0 || GENERIC.test(chunk.word)) return ends;
  }
  const modifiers = inside.filter((m) => m.lastToken <= chunk.head);
  if (modifiers.length > 0) return joined(modifiers).map((m) => end(m, how));
  const of = complement(
    scene,
    phrase,
    BORDERS.test(chunk.word)
      ? ['with', 'of', 'between']
      : how === 'whole'
        ? ['of', 'from', 'in']
        : PEOPLE.test(chunk.word)
          ? ['of', 'from', 'in']
          : ['of', 'in'],
  );
  if (of === null) return [];
  return of
    .flatMap((p) => endsOf(scene, p, seen + 1))
    .map((e) => ({ ...e, how: how === 'whole' && e.how !== 'inside' ? how : 'inside' }));
}

/** "protesters from X" */
const PEOPLE =
  /^(protester|demonstrator|student|farmer|refugee|migrant|representative|expert|engineer|doctor|athlete|tourist|immigrant|national|delegate|activist|volunteer|scientist|hundred|thousand)$/;

/** "the border with X" */
const BORDERS = /^(border|frontier|boundary|borderline)$/;

/** "A said it would", "A said its troops would": who speaks of themselves; null where nobody is seen to. */
function spokenSelf(scene: Scene, phrase: number): readonly number[] | null {
  const chunk = scene.chunks[phrase];
  if (chunk === undefined || mentionsIn(scene, chunk.first, chunk.last).length > 0) return null;
  const isSelf =
    chunk.last - chunk.first === 1
      ? /^(it|they|he|she)$/i.test(chunk.word)
      : /^(its|their)$/i.test(scene.word(chunk.first)) && STANDS_FOR_WHOLE.has(chunk.word);
  if (!isSelf) return null;
  const said = scene.clauses.find((c) => c.link === 'said' && c.subject.includes(phrase))?.governor;
  return said === undefined || said === null || said.subject.includes(phrase) ? null : said.subject;
}

/** "the only country that": who is meant, not the words before. */
const GENERIC = /^(country|state|nation|one|member|power|party|side)$/;

function end(mention: EntityMention, how: End['how']): End {
  return { entities: mention.entities, span: [mention.start, mention.end], mention, how };
}

export function mentionsIn(scene: Scene, first: number, last: number): EntityMention[] {
  return scene.mentions.filter((m) => m.firstToken >= first && m.lastToken <= last);
}

/** "Peru" in "Peru's": a possessor is no head. */
function isModifier(scene: Scene, mention: EntityMention): boolean {
  return (
    /^['’]s?$/.test(scene.word(mention.lastToken)) &&
    mention.lastToken < scene.sentence.tokens.length &&
    scene.sentence.tags[mention.lastToken] === 'POS' &&
    scene.chunks.some(
      (c) => c.kind === 'noun' && c.first <= mention.firstToken && c.last > mention.lastToken + 1,
    )
  );
}

/** Of several modifiers the nearest to the head, with those joined to it ("Kenyan-Ugandan", "US and Israeli"). */
function joined(modifiers: readonly EntityMention[]): EntityMention[] {
  const kept: EntityMention[] = [];
  for (const mention of [...modifiers].reverse()) {
    const after = kept.at(-1);
    if (after !== undefined && after.firstToken - mention.lastToken !== 1) break;
    kept.push(mention);
  }
  return kept.reverse();
}

/** The noun phrases after "of" (or another preposition given) right behind a phrase. */
export function complement(
  scene: Scene,
  phrase: number,
  prepositions: readonly string[],
): number[] | null {
  const prep = scene.chunks[phrase + 1];
  if (prep?.kind !== 'prep' || !prepositions.includes(prep.word)) return null;
  if (scene.chunks[phrase + 2]?.kind !== 'noun') return null;
  const [found] = groupAfter(scene.chunks, phrase + 2);
  return [...found];
}

/** "the chief of X, NAME" and "its ally, NAME": the person or actor named right after. */
function namedAfter(scene: Scene, phrase: number): EntityMention | null {
  let i = phrase + 1;
  while (
    scene.chunks[i]?.kind === 'prep' &&
    /^(of|for|to|in)$/.test(scene.chunks[i]?.word ?? '') &&
    scene.chunks[i + 1]?.kind === 'noun'
  )
    i += 2;
  if (scene.chunks[i]?.kind !== 'comma') return null;
  const next = scene.chunks[i + 1];
  // "..., killing three civilians, governor NAME said": a subject of its own.
  if (next?.kind !== 'noun' || scene.chunks[i + 2]?.verb?.form === 'finite') return null;
  const named = scene.mentions.find(
    (m) => isNamed(m) && m.firstToken >= next.first && m.lastToken === next.head + 1,
  );
  if (named === undefined || kindOf(scene.read, named.entities[0] ?? -1) !== 'person') return null;
  const own = scene.chunks[phrase];
  const isPost =
    scene.posts.some(
      (p) => own !== undefined && p.firstToken >= own.first && p.lastToken <= own.last,
    ) || STANDS_FOR_WHOLE.has(own?.word ?? '');
  return isPost ? named : null;
}

/** "Ana Roe, Kenya's leader, visited": the person named right before what explains who that is. */
function namedBefore(scene: Scene, phrase: number): EntityMention | null {
  const [own, opening, before] = [phrase, phrase - 1, phrase - 2].map((i) => scene.chunks[i]);
  if (own === undefined || before?.kind !== 'noun' || opening?.kind !== 'comma') return null;
  if (scene.chunks[phrase + 1]?.kind !== 'comma') return null;
  const isPost = scene.posts.some((p) => p.firstToken >= own.first && p.lastToken === own.head + 1);
  const named = isPost
    ? scene.mentions.find((m) => isNamed(m) && m.lastToken === before.head + 1)
    : undefined;
  return named !== undefined && kindOf(scene.read, named.entities[0] ?? -1) === 'person'
    ? named
    : null;
}

/** "A is the only country": the phrase after "is" stands for the subject. */
function predicateOf(scene: Scene, phrase: number): readonly number[] | null {
  const clause = scene.clauses.find(
    (c) => c.verb.copula && c.slots.some((s) => s.role === 'O' && s.phrases.includes(phrase)),
  );
  return clause === undefined || clause.subject.includes(phrase) ? null : clause.subject;
}

/** Which kinds of entities can be an end of a category of ties. */
export function fits(scene: Scene, end: End, type: TieType): boolean {
  const kind = kindOf(scene.read, end.entities[0] ?? -1);
  if (kind === 'place' && type === 'CONSULT' && isSeat(scene.read, end.entities[0] ?? -1))
    return true;
  if (kind === null || kind === 'weapon' || kind === 'place')
    return type === 'possesses' || type === 'made-by';
  if (kind === 'event') return type === 'participates-in';
  if (kind === 'agreement')
    return (
      type === 'REJECT' ||
      type === 'SUPPORT' ||
      type === 'ACCUSE' ||
      type === 'RETREAT' ||
      type === 'COERCE'
    );
  return true;
}

/** A capital visited is its state: the words stay, the entity changes. */
export function seated(scene: Scene, end: End): End {
  const state =
    kindOf(scene.read, end.entities[0] ?? -1) === 'place'
      ? stateOfSeat(scene.read, end.entities[0] ?? -1)
      : null;
  return state === null ? end : { ...end, entities: [state] };
}

/** A mention that is an end by itself. */
export const asEnd = (mention: EntityMention): End => ({
  entities: mention.entities,
  span: [mention.start, mention.end],
  mention,
  how: 'head',
});

/** "A and B accused each other", "expelled each other's diplomats" */
export function saysEachOther(scene: Scene, phrase: number): boolean {
  const first = scene.chunks[phrase]?.first;
  return first !== undefined && isEachOther({ word: (i) => scene.word(i).toLowerCase() }, first);
}
