import { STATE_TITLES } from '../lexicon/bodies.ts';
import type { EntityMention } from '../reading.ts';
import type { StructuralType } from '../types.ts';
import { endsOf, type End } from './ends.ts';
import type { Proposal } from './proposal.ts';
import { rolesOf, type Role } from './roles.ts';
import { isNamed, kindOf, type Scene } from './scene.ts';

interface Holding {
  readonly scene: Scene;
  readonly holder: EntityMention;
  readonly body: EntityMention | null;
  readonly title: string;
  readonly role: Role | null;
  readonly planned: boolean;
  readonly negated: boolean;
  readonly rule: string;
}

/** Who holds which post, is whose ally, member or candidate: titles before and after names, "became", "elected as", counterparts. */
export function postTies(scenes: readonly Scene[]): Proposal[] {
  const holdings = scenes.flatMap((scene) => {
    const roles = rolesOf(scene);
    return roles.flatMap((role) => holdingsOf(scene, role, roles));
  });
  const known = new Map<string, EntityMention>();
  for (const h of holdings)
    if (h.body !== null && h.role?.isPost === true) remember(known, h, h.body);
  holdings.push(...scenes.flatMap((scene) => counterparts(scene, holdings)));
  return holdings.flatMap((h): Proposal[] => {
    const inferred =
      h.role?.isPost !== true || h.role.type !== 'holds-post'
        ? null
        : (recall(known, h) ?? clearState(h));
    const body = h.body ?? inferred;
    return body === null || body.entities[0] === h.holder.entities[0] ? [] : [proposal(h, body)];
  });
}

const keyOf = (h: Holding): string =>
  `${String(h.holder.entities[0])} ${h.title.toLowerCase().replace(/^(former|ex-?|acting|interim|incumbent) /, '')}`;

function remember(known: Map<string, EntityMention>, h: Holding, body: EntityMention): void {
  for (const key of [keyOf(h), String(h.holder.entities[0])])
    if (!known.has(key)) known.set(key, body);
}
function recall(known: ReadonlyMap<string, EntityMention>, h: Holding): EntityMention | null {
  return known.get(keyOf(h)) ?? known.get(String(h.holder.entities[0])) ?? null;
}

const HOLDERS: Readonly<Partial<Record<StructuralType, RegExp>>> = {
  'holds-post': /^person$/,
  'candidate-for': /^(person|country)$/,
  'member-of': /^(person|country|organisation|military)$/,
  'ally-of': /^(person|country|organisation|military|group)$/,
  'part-of': /^(organisation|military)$/,
};
const BODIES: Readonly<Partial<Record<StructuralType, RegExp>>> = {
  'holds-post': /^(country|organisation|military|group|place|event)$/,
  'candidate-for': /^(country|organisation|place|event)$/,
  'member-of': /^(organisation|military)$/,
  'ally-of': /^(person|country|organisation|military|group)$/,
  'part-of': /^(organisation|military)$/,
};

function isHolder(scene: Scene, role: Role, m: EntityMention): boolean {
  return HOLDERS[role.type]?.test(kindOf(scene.read, m.entities[0] ?? -1) ?? '') ?? false;
}
function isBody(scene: Scene, role: Role, m: EntityMention): boolean {
  return BODIES[role.type]?.test(kindOf(scene.read, m.entities[0] ?? -1) ?? '') ?? false;
}

function holdingsOf(scene: Scene, role: Role, roles: readonly Role[]): Holding[] {
  const after = bodyAfter(scene, role, role.lastToken);
  const body = after?.body ?? bodyBefore(scene, role, roles, role.firstToken);
  const make = (holder: EntityMention, rule: string, more: Partial<Holding> = {}): Holding => ({
    scene,
    holder,
    body,
    title: role.title,
    role,
    planned: false,
    negated: false,
    rule,
    ...more,
  });
  const behind = holdersAt(scene, role, skipRanks(scene, roles, role.lastToken));
  if (behind.length > 0)
    return behind.map((p) =>
      make(p, 'post title name', {
        body: body ?? bodyAfter(scene, role, p.lastToken)?.body ?? null,
      }),
    );
  if (after !== null) {
    const named = holdersAt(scene, role, skipRanks(scene, roles, after.next));
    if (named.length > 0) return named.map((p) => make(p, 'post title of name'));
  }
  const before = holderBefore(scene, role, roles, role.firstToken);
  if (before !== null) return [make(before, 'post apposition')];
  const comma =
    scene.word(role.lastToken) === ','
      ? holdersAt(scene, role, skipRanks(scene, roles, role.lastToken + 1))
      : [];
  if (comma.length > 0 && body !== null) return comma.map((p) => make(p, 'post title, name'));
  return said(scene, role).map(({ holder, planned, negated }) =>
    make(holder, 'post verb', { planned, negated }),
  );
}

/** Ranks and commas between a title and the name. */
function skipRanks(scene: Scene, roles: readonly Role[], from: number): number {
  let i = from;
  for (;;) {
    const at = /^(,|and|&)$/.test(scene.word(i)) ? i + 1 : i;
    const rank = roles.find((p) => p.isPost && p.firstToken === at);
    if (rank === undefined) return scene.word(i) === ',' && i > from ? i + 1 : i;
    i = rank.lastToken;
  }
}

/** Those named from a token on; several behind a plural: "ministers A, B and C". */
function holdersAt(scene: Scene, role: Role, from: number): EntityMention[] {
  const found: EntityMention[] = [];
  let at = from;
  for (;;) {
    const next = scene.mentions.find(
      (m) => m.firstToken === at && isNamed(m) && m.how !== 'demonym' && isHolder(scene, role, m),
    );
    if (next === undefined) return found;
    found.push(next);
    if (!role.plural) return found;
    at = next.lastToken;
    if (scene.word(at) === ',') at++;
    if (/^(and|&)$/.test(scene.word(at))) at++;
    if (at === next.lastToken) return found;
  }
}

interface Body {
  readonly body: EntityMention;
  readonly next: number;
}

/** "of the Armed Forces of X": what a post is of, when it is said behind it. */
function bodyAfter(scene: Scene, role: Role, from: number): Body | null {
  let at = from;
  // "candidate country for the EU"
  while (!role.isPost && /^NNS?$/.test(scene.sentence.tags[at] ?? '') && at < from + 2) at++;
  if (!/^(of|for|to|at|in|from)$/i.test(scene.word(at))) return null;
  let i = at + 1;
  const named = (token: number): EntityMention | undefined =>
    scene.mentions.find((m) => m.firstToken === token && isNamed(m) && isBody(scene, role, m));
  while (
    /^(DT|PRP\$|JJ|NN)$/.test(scene.sentence.tags[i] ?? '') &&
    named(i) === undefined &&
    i < at + 4
  )
    i++;
  const body =
    named(i) ??
    scene.mentions.find(
      (m) => m.firstToken > at && m.firstToken <= i && !isNamed(m) && isBody(scene, role, m),
    );
  if (body === undefined) return null;
  const next = body.lastToken;
  return { body, next: scene.word(next) === ',' ? next + 1 : next };
}

/** "the Kenyan populist President", "Ghana's acting finance minister": what stands before. */
function bodyBefore(
  scene: Scene,
  role: Role,
  roles: readonly Role[],
  at: number,
): EntityMention | null {
  let i = at - 1;
  for (let steps = 0; steps < 7 && i >= 0; steps++) {
    const found = scene.mentions.find(
      (m) => m.lastToken === i + 1 && isBody(scene, role, m) && (isNamed(m) || m.how === 'pronoun'),
    );
    if (found !== undefined) return found;
    const other = roles.find((p) => p.lastToken === i + 1);
    if (other !== undefined) {
      i = other.firstToken - 1;
      continue;
    }
    if (
      !isPremodifier(scene, i) &&
      !(scene.word(i) === ',' && roles.some((p) => p.lastToken === i))
    )
      return null;
    i--;
  }
  return null;
}

function isPremodifier(scene: Scene, i: number): boolean {
  return (
    /^(JJ[RS]?|POS|VBN|NN|NNS|NNP|HYPH|RB|CD)$/.test(scene.sentence.tags[i] ?? '') ||
    /^['’]s?$|^-$|^and$/.test(scene.word(i))
  );
}

/** "NAME, the former president": the name before the comma. */
function holderBefore(
  scene: Scene,
  role: Role,
  roles: readonly Role[],
  at: number,
): EntityMention | null {
  let i = at - 1;
  for (let steps = 0; steps < 9 && i >= 0; steps++) {
    if (/^[,(–—]$/.test(scene.word(i)))
      return (
        scene.mentions.find(
          (m) => m.lastToken === i && isNamed(m) && m.how !== 'demonym' && isHolder(scene, role, m),
        ) ?? null
      );
    const other = roles.find(
      (p) => p.lastToken === i + 1 || (p.lastToken === i && scene.word(i) === 'and'),
    );
    if (other !== undefined) {
      i = other.firstToken - 1;
      continue;
    }
    if (scene.word(i) === 'and') return null;
    const inMention = scene.mentions.some(
      (m) => isNamed(m) && m.firstToken <= i && m.lastToken > i && isBody(scene, role, m),
    );
    if (
      !inMention &&
      !isPremodifier(scene, i) &&
      !/^(DT|PRP\$)$/.test(scene.sentence.tags[i] ?? '')
    )
      return null;
    i--;
  }
  return null;
}

const BECOMES = /^(be|become|serve|remain|act|continue|return|succeed)$/;
const MAKES =
  /^(elect|appoint|name|nominate|choose|select|swear|inaugurate|re-elect|reelect|designate|confirm|make|declare|reappoint|install|proclaim|crown|promote|swear_in|replace)$/;

/** "A became president", "B appointed A as minister". */
function said(
  scene: Scene,
  role: Role,
): { holder: EntityMention; planned: boolean; negated: boolean }[] {
  const at = scene.chunks.findIndex(
    (c) => c.kind === 'noun' && c.first <= role.firstToken && c.last >= role.lastToken,
  );
  if (at < 0) return [];
  for (const clause of scene.clauses) {
    const slot = clause.slots.find((s) => s.phrases.includes(at));
    if (slot === undefined || !/^(O|O2|as)$/.test(slot.role)) continue;
    const { lemma, passive, modal, negated } = clause.verb;
    const object = clause.slots.find((s) => s.role === 'O' && s !== slot)?.phrases;
    const makes = MAKES.test(lemma);
    const holders =
      BECOMES.test(lemma) || (makes && passive)
        ? clause.subject
        : makes
          ? (object ?? [])
          : slot.role === 'as' && role.isPost
            ? (object ?? clause.subject)
            : [];
    const ends = holders
      .flatMap((p) => endsOf(scene, p))
      .filter((e) => e.how === 'head' && isHolder(scene, role, e.mention));
    return ends.map((e) => ({
      holder: e.mention,
      planned: modal !== null && modal !== 'would',
      negated,
    }));
  }
  return [];
}

/** "his Kenyan counterpart, NAME": the post of the other one, of the state named. */
function counterparts(scene: Scene, holdings: readonly Holding[]): Holding[] {
  return scene.sentence.tokens.flatMap((token, at): Holding[] => {
    if (!/^counterparts?$/i.test(token.text)) return [];
    const role: Role = {
      firstToken: at,
      lastToken: at + 1,
      start: token.start,
      end: token.end,
      type: 'holds-post',
      symmetric: false,
      isPost: true,
      plural: token.text.endsWith('s'),
      title: '',
    };
    const holders = holdersAt(scene, role, scene.word(at + 1) === ',' ? at + 2 : at + 1);
    const bodies = bodiesBefore(scene, role, at);
    const chunk = scene.chunks.find((c) => c.first <= at && c.last > at);
    const owner = scene.mentions.find((m) => m.firstToken === chunk?.first && m.how === 'pronoun');
    const model =
      holdings.find((h) => h.holder.entities[0] === owner?.entities[0] && h.role?.isPost) ??
      holdings.findLast((h) => h.scene === scene && h.role?.isPost === true);
    if (model === undefined) return [];
    return holders.flatMap((holder, i): Holding[] => {
      const body = bodies[i];
      return body === undefined
        ? []
        : [
            {
              scene,
              holder,
              body,
              title: model.title,
              role,
              planned: false,
              negated: false,
              rule: 'post counterpart',
            },
          ];
    });
  });
}

/** "Greek, Cypriot and French" before a noun, in order. */
function bodiesBefore(scene: Scene, role: Role, at: number): EntityMention[] {
  const found: EntityMention[] = [];
  for (let i = at; i > 0;) {
    const body = scene.mentions.find(
      (m) => m.lastToken === i && isNamed(m) && isBody(scene, role, m),
    );
    if (body !== undefined) {
      found.unshift(body);
      i = body.firstToken;
    } else if (/^(,|and|&)$/.test(scene.word(i - 1)) && found.length > 0) i--;
    else if (found.length === 0 && isPremodifier(scene, i - 1)) i--;
    else break;
  }
  return found;
}

/** A head of state's state, when the sentence or document leaves only one. */
function clearState(h: Holding): EntityMention | null {
  if (h.role?.type !== 'holds-post' || !STATE_TITLES.test(h.title)) return null;
  const { read, sentence } = h.scene;
  const isState = (m: EntityMention): boolean =>
    isNamed(m) && kindOf(read, m.entities[0] ?? -1) === 'country';
  const here = h.scene.mentions.filter(isState);
  if (new Set(here.map((m) => m.entities[0])).size === 1) return here[0] ?? null;
  if (here.length > 0) return mostNamed(here);
  const before = read.mentions.filter(
    (m) =>
      isState(m) &&
      m.sentence < sentence.index &&
      read.sentences[m.sentence]?.paragraph === sentence.paragraph,
  );
  const all = before.length > 0 ? before : read.mentions.filter(isState);
  return new Set(all.map((m) => m.entities[0])).size === 1 ? (all.at(-1) ?? null) : null;
}

/** The one named at least twice, and more often than any other. */
function mostNamed(mentions: readonly EntityMention[]): EntityMention | null {
  const counts = new Map<number, number>();
  for (const m of mentions)
    counts.set(m.entities[0] ?? -1, (counts.get(m.entities[0] ?? -1) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < 2 || first[1] === second?.[1]) return null;
  return mentions.find((m) => m.entities[0] === first[0]) ?? null;
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
    type: h.role?.type ?? 'holds-post',
    source: make(h.holder),
    target: make(body),
    symmetric: h.role?.symmetric ?? false,
    polarity: h.negated ? 'negated' : 'affirmed',
    modality: h.planned ? 'planned' : 'actual',
    trigger: h.role === null ? [h.holder.start, h.holder.end] : [h.role.start, h.role.end],
    lemma: h.title.toLowerCase(),
    saidBy: null,
    title: h.role?.isPost === false && h.role.type !== 'holds-post' ? null : h.title,
    object: null,
    happening: null,
    rule: inherited
      ? `${h.rule}, of whom told elsewhere`
      : h.body === null
        ? `${h.rule}, only state`
        : h.rule,
  };
}
