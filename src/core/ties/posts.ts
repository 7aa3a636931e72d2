import { STATE_TITLES } from '../lexicon/bodies.ts';
import type { EntityMention, FoundSpan } from '../reading.ts';
import { endsOf, type End } from './ends.ts';
import type { Proposal } from './proposal.ts';
import { isNamed, kindOf, type Scene } from './scene.ts';

interface Holding {
  readonly scene: Scene;
  readonly person: EntityMention;
  readonly body: EntityMention | null;
  readonly title: string;
  readonly post: FoundSpan | null;
  readonly planned: boolean;
  readonly rule: string;
}

/** Who holds which post, of whom: titles before and after names, "became", "elected as", counterparts. */
export function postTies(scenes: readonly Scene[]): Proposal[] {
  const holdings = scenes.flatMap((scene) =>
    scene.posts.flatMap((post) => holdingsOf(scene, post)),
  );
  const known = new Map<string, EntityMention>();
  for (const h of holdings) if (h.body !== null) remember(known, h, h.body);
  holdings.push(...scenes.flatMap((scene) => counterparts(scene, holdings)));
  return holdings.flatMap((h): Proposal[] => {
    const body = h.body ?? recall(known, h) ?? clearState(h);
    return body === null ? [] : [proposal(h, body)];
  });
}

const keyOf = (h: Holding): string =>
  `${String(h.person.entities[0])} ${h.title.toLowerCase().replace(/^(former|ex-?|acting|interim|incumbent) /, '')}`;

function remember(known: Map<string, EntityMention>, h: Holding, body: EntityMention): void {
  for (const key of [keyOf(h), String(h.person.entities[0])])
    if (!known.has(key)) known.set(key, body);
}
function recall(known: ReadonlyMap<string, EntityMention>, h: Holding): EntityMention | null {
  return known.get(keyOf(h)) ?? known.get(String(h.person.entities[0])) ?? null;
}

function isPerson(scene: Scene, m: EntityMention): boolean {
  return kindOf(scene.read, m.entities[0] ?? -1) === 'person';
}

function isBody(scene: Scene, m: EntityMention): boolean {
  return /^(country|organisation|military|group|place|event)$/.test(
    kindOf(scene.read, m.entities[0] ?? -1) ?? '',
  );
}

function holdingsOf(scene: Scene, post: FoundSpan): Holding[] {
  const title = scene.read.text.slice(post.start, post.end);
  const after = bodyAfter(scene, post.lastToken);
  const body = after?.body ?? bodyBefore(scene, post.firstToken);
  const make = (person: EntityMention, rule: string, planned = false): Holding => ({
    scene,
    person,
    body,
    title,
    post,
    planned,
    rule,
  });
  const behind = personsAt(scene, skipRanks(scene, post.lastToken));
  if (behind.length > 0) return behind.map((p) => make(p, 'post title name'));
  if (after !== null) {
    const named = personsAt(scene, skipRanks(scene, after.next));
    if (named.length > 0) return named.map((p) => make(p, 'post title of name'));
  }
  const before = personBefore(scene, post.firstToken);
  if (before !== null) return [make(before, 'post apposition')];
  const comma =
    scene.word(post.lastToken) === ','
      ? personsAt(scene, skipRanks(scene, post.lastToken + 1))
      : [];
  if (comma.length > 0 && body !== null)
    return comma.slice(0, 1).map((p) => make(p, 'post title, name'));
  return said(scene, post).map(({ person, planned }) => make(person, 'post verb', planned));
}

/** Ranks, commas and quotes between a title and the name. */
function skipRanks(scene: Scene, from: number): number {
  let i = from;
  for (;;) {
    const rank = scene.posts.find(
      (p) =>
        p.firstToken === i ||
        (scene.word(i) === ',' && p.firstToken === i + 1) ||
        (/^(and|&)$/.test(scene.word(i)) && p.firstToken === i + 1),
    );
    if (rank === undefined) return scene.word(i) === ',' && i > from ? i + 1 : i;
    i = rank.lastToken;
  }
}

/** People named one after another from a token on: "presidents A, B and C". */
function personsAt(scene: Scene, from: number): EntityMention[] {
  const first = scene.mentions.find(
    (m) => m.firstToken === from && isNamed(m) && isPerson(scene, m),
  );
  return first === undefined ? [] : [first];
}

interface Body {
  readonly body: EntityMention;
  readonly next: number;
}

/** "of the Armed Forces of X": what a post is of, when it is said behind it. */
function bodyAfter(scene: Scene, from: number): Body | null {
  if (!/^(of|for|to|at|in|from)$/i.test(scene.word(from))) return null;
  let i = from + 1;
  while (
    /^(DT|PRP\$|JJ)$/.test(scene.sentence.tags[i] ?? '') &&
    !scene.mentions.some((m) => m.firstToken === i && isNamed(m)) &&
    i < from + 4
  )
    i++;
  const body =
    scene.mentions.find((m) => m.firstToken === i && isNamed(m) && isBody(scene, m)) ??
    scene.mentions.find(
      (m) => m.firstToken >= from + 1 && m.firstToken <= i && !isNamed(m) && isBody(scene, m),
    );
  if (body === undefined) return null;
  let next = body.lastToken;
  if (scene.word(next) === ',') next++;
  return { body, next };
}

/** "the Serbian populist President", "Ghana's acting finance minister": what stands before. */
function bodyBefore(scene: Scene, at: number): EntityMention | null {
  let i = at - 1;
  for (let steps = 0; steps < 7 && i >= 0; steps++) {
    const found = scene.mentions.find(
      (m) => m.lastToken === i + 1 && isBody(scene, m) && (isNamed(m) || m.how === 'pronoun'),
    );
    if (found !== undefined) {
      // "US Congress member": the nearest wins; a possessor further left adds nothing.
      return found;
    }
    const post = scene.posts.find((p) => p.lastToken === i + 1);
    if (post !== undefined) {
      i = post.firstToken - 1;
      continue;
    }
    const tag = scene.sentence.tags[i] ?? '';
    if (
      !/^(JJ[RS]?|POS|VBN|NN|NNS|NNP|CC|HYPH|RB|CD)$/.test(tag) &&
      !/^['’]s?$|^-$|^,$/.test(scene.word(i))
    )
      return null;
    if (scene.word(i) === ',' && scene.posts.every((p) => p.lastToken !== i)) return null;
    i--;
  }
  return null;
}

/** "NAME, the former president": the name before the comma. */
function personBefore(scene: Scene, at: number): EntityMention | null {
  let i = at - 1;
  for (let steps = 0; steps < 9 && i >= 0; steps++) {
    if (/^[,(–—]$/.test(scene.word(i)))
      return (
        scene.mentions.find((m) => m.lastToken === i && isNamed(m) && isPerson(scene, m)) ?? null
      );
    const inMention = scene.mentions.some(
      (m) => isNamed(m) && m.firstToken <= i && m.lastToken > i && !isPerson(scene, m),
    );
    const inPost = scene.posts.some((p) => p.firstToken <= i && p.lastToken > i);
    if (
      !inMention &&
      !inPost &&
      !/^(DT|JJ[RS]?|POS|VBN|NN|NNP|CC|HYPH|RB|CD|PRP\$)$/.test(scene.sentence.tags[i] ?? '') &&
      !/^['’]s?$|^-$/.test(scene.word(i))
    )
      return null;
    i--;
  }
  return null;
}

const BECOMES = /^(be|become|serve|remain|act|continue|return|succeed)$/;
const MAKES =
  /^(elect|appoint|name|nominate|choose|select|swear|inaugurate|re-elect|reelect|designate|confirm|make|declare|reappoint|install|proclaim|crown|promote|swear_in|replace|appoint)$/;

/** "A became president", "B appointed A as minister". */
function said(scene: Scene, post: FoundSpan): { person: EntityMention; planned: boolean }[] {
  const at = scene.chunks.findIndex(
    (c) => c.kind === 'noun' && c.first <= post.firstToken && c.last >= post.lastToken,
  );
  if (at < 0) return [];
  for (const clause of scene.clauses) {
    const slot = clause.slots.find((s) => s.phrases.includes(at));
    if (slot === undefined || !/^(O|O2|as)$/.test(slot.role)) continue;
    const { lemma, passive } = clause.verb;
    const object = clause.slots.find((s) => s.role === 'O' && s !== slot);
    const holders =
      BECOMES.test(lemma) || (MAKES.test(lemma) && passive)
        ? clause.subject
        : MAKES.test(lemma)
          ? (object?.phrases ?? [])
          : slot.role === 'as'
            ? (object?.phrases ?? clause.subject)
            : [];
    const people = holders
      .flatMap((p) => endsOf(scene, p))
      .filter((e: End) => e.how === 'head' && isPerson(scene, e.mention));
    return people.map((e) => ({
      person: e.mention,
      planned: clause.verb.modal !== null && !/^would$/.test(clause.verb.modal),
    }));
  }
  return [];
}

/** "his Serbian counterpart, NAME": the post of the other one, of the state named. */
function counterparts(scene: Scene, holdings: readonly Holding[]): Holding[] {
  return scene.chunks.flatMap((chunk): Holding[] => {
    if (chunk.kind !== 'noun') return [];
    const at = [...Array(chunk.last - chunk.first).keys()]
      .map((k) => k + chunk.first)
      .find((i) => /^counterparts?$/i.test(scene.word(i)));
    if (at === undefined) return [];
    const body = bodyBefore(scene, at);
    const person =
      personsAt(scene, at + 1)[0] ??
      (scene.word(at + 1) === ',' ? personsAt(scene, at + 2)[0] : undefined);
    if (body === null || person === undefined || body.how === 'pronoun') return [];
    const owner = scene.mentions.find((m) => m.firstToken === chunk.first && m.how === 'pronoun');
    const model =
      holdings.find((h) => h.person.entities[0] === owner?.entities[0]) ??
      holdings.findLast((h) => h.scene === scene);
    return model === undefined
      ? []
      : [
          {
            scene,
            person,
            body,
            title: model.title,
            post: null,
            planned: false,
            rule: 'post counterpart',
          },
        ];
  });
}

/** A head of state's state, when the sentence or document leaves only one. */
function clearState(h: Holding): EntityMention | null {
  if (!STATE_TITLES.test(h.title)) return null;
  const countries = (list: readonly EntityMention[]): EntityMention[] =>
    list.filter((m) => isNamed(m) && kindOf(h.scene.read, m.entities[0] ?? -1) === 'country');
  const here = countries(h.scene.mentions);
  if (new Set(here.map((m) => m.entities[0])).size === 1) return here[0] ?? null;
  const all = countries(h.scene.read.mentions);
  return here.length === 0 && new Set(all.map((m) => m.entities[0])).size === 1
    ? (all[0] ?? null)
    : null;
}

function proposal(h: Holding, body: EntityMention): Proposal {
  const make = (mention: EntityMention): End => ({
    entities: mention.entities.slice(0, 1),
    span: [mention.start, mention.end],
    mention,
    how: 'head',
  });
  const inherited = body.sentence !== h.scene.sentence.index;
  return {
    scene: h.scene,
    type: 'holds-post',
    source: make(h.person),
    target: make(body),
    symmetric: false,
    polarity: 'affirmed',
    modality: h.planned ? 'planned' : 'actual',
    trigger: h.post === null ? [h.person.start, h.person.end] : [h.post.start, h.post.end],
    lemma: h.title.toLowerCase(),
    saidBy: null,
    title: h.title,
    object: null,
    happening: null,
    rule: inherited
      ? `${h.rule}, of whom told elsewhere`
      : h.body === null
        ? `${h.rule}, only state`
        : h.rule,
  };
}
