import type { EntityMention } from '../reading.ts';
import type { StructuralType } from '../types.ts';
import type { Role } from './roles.ts';
import { isNamed, kindOf, type Scene } from './scene.ts';

/** Where around a post its holder and its body stand. */

const HOLDERS: Readonly<Partial<Record<StructuralType, RegExp>>> = {
  'holds-post': /^person$/,
  'candidate-for': /^(person|country)$/,
  'member-of': /^(person|country|organisation|military)$/,
  'ally-of': /^(person|country|organisation|military|group)$/,
  'part-of': /^(organisation|military)$/,
};
const BODIES: Readonly<Partial<Record<StructuralType, RegExp>>> = {
  'holds-post': /^(country|organisation|military|place|event)$/,
  'candidate-for': /^(country|organisation|place|event)$/,
  'member-of': /^(organisation|military)$/,
  'ally-of': /^(person|country|organisation|military|group)$/,
  'part-of': /^(organisation|military)$/,
};

export function isHolder(scene: Scene, role: Role, m: EntityMention): boolean {
  return HOLDERS[role.type]?.test(kindOf(scene.read, m.entities[0] ?? -1) ?? '') ?? false;
}
/** Whether an actor is of the kind that has such posts or members. */
export function isBody(
  scene: Scene,
  role: Pick<Role, 'type' | 'title'>,
  m: EntityMention,
): boolean {
  const kind = kindOf(scene.read, m.entities[0] ?? -1) ?? '';
  if (kind === 'person' && role.type === 'holds-post') return isNamed(m) && AIDES.test(role.title);
  if (role.type === 'holds-post' && /^(?:country|place)$/.test(kind) && TRADES.test(role.title))
    return false;
  // "Republican governor": of the party only where parties have such a post.
  if (role.type === 'holds-post' && kind === 'organisation' && m.how === 'demonym')
    return PARTY_POSTS.test(role.title);
  return BODIES[role.type]?.test(kind) ?? false;
}

const PARTY_POSTS = /\b(?:leader|chair\w*|whip|secretary|head|spokes\w+)s?$/i;

/** No state and no town has a post of these: "Kenyan journalist". */
const TRADES =
  /\b(?:journalist|reporter|correspondent|columnist|editor|professor|chef|manager|owner|founder|detective|officer)s?$/i;
/** Who serves a person. */
const AIDES = /\b(?:advis[eo]r|aide|attorney|spokes\w+|chief of staff|strategist|secretary)s?$/i;
/** Whose post is of the state that sends them, not of the one they are sent to. */
export const ENVOYS = /\b(?:ambassador|envoy|consul|attach[eé]|nuncio|high commissioner)s?$/i;

/** Ranks, commas and further posts between a title and the name: "governor and US Senator NAME". */
export function skipRanks(scene: Scene, roles: readonly Role[], from: number): number {
  let i = from;
  for (;;) {
    const isJoined = /^(,|and|&)$/.test(scene.word(i));
    const at = isJoined ? i + 1 : i;
    const of = isJoined ? scene.mentions.find((m) => m.firstToken === at && isNamed(m)) : undefined;
    const rank = roles.find((p) => p.isPost && p.firstToken === (of?.lastToken ?? at));
    if (rank === undefined) {
      const name = scene.word(i) === ',' && i > from ? i + 1 : i;
      return HONORIFICS.test(scene.word(name)) ? name + 1 : name;
    }
    i = rank.lastToken;
  }
}

const HONORIFICS = /^(?:mr|mrs|ms|dr|sir|dame|lord|lady|rev|fr|prof|gen|lt|col|maj|capt)\.?$/i;

/** Those named from a token on; several behind a plural: "ministers A, B and C". */
export function holdersAt(scene: Scene, role: Role, from: number): EntityMention[] {
  const found: EntityMention[] = [];
  let at = /^[[(]$/.test(scene.word(from)) ? from + 1 : from;
  for (;;) {
    const next = scene.mentions.find(
      (m) => m.firstToken === at && isNamed(m) && m.how !== 'demonym' && isHolder(scene, role, m),
    );
    if (next === undefined) return found;
    found.push(next);
    if (!role.plural) return found;
    at = next.lastToken;
    // "Presidents A of Kenya and B of Peru"
    const of =
      scene.word(at) === 'of' ? scene.mentions.find((m) => m.firstToken === at + 1) : undefined;
    if (of !== undefined) at = of.lastToken;
    if (scene.word(at) === ',') at++;
    if (/^(and|&)$/.test(scene.word(at))) at++;
    if (at === (of ?? next).lastToken) return found;
  }
}

interface Body {
  /** Null after an envoy's post: that of the sender is said elsewhere. */
  readonly body: EntityMention | null;
  readonly next: number;
}

/** "Speaker of the House": a title that ends with the body's name. */
export function bodyInside(scene: Scene, role: Role): Body | null {
  const body = scene.mentions.find(
    (m) =>
      isNamed(m) &&
      m.lastToken === role.lastToken &&
      m.firstToken > role.firstToken &&
      isBody(scene, role, m),
  );
  return body === undefined ? null : { body, next: body.lastToken };
}

/** "of the Armed Forces of X": what a post is of, when it is said behind it. */
export function bodyAfter(
  scene: Scene,
  role: Role,
  from: number,
  prepositions = /^(of|for|to|at|in|from)$/,
): Body | null {
  let at = from;
  // "candidate country for the EU"
  while (!role.isPost && /^NNS?$/.test(scene.sentence.tags[at] ?? '') && at < from + 2) at++;
  const preposition = scene.word(at).toLowerCase();
  if (!prepositions.test(preposition)) return null;
  let i = at + 1;
  const named = (token: number): EntityMention | undefined =>
    scene.mentions.find((m) => m.firstToken === token && isNamed(m) && isBody(scene, role, m));
  while (
    (/^(DT|PRP\$|JJ|NN)$/.test(scene.sentence.tags[i] ?? '') || isOfPlace(scene, i)) &&
    named(i) === undefined &&
    i < at + 5
  )
    i++;
  const first = named(i);
  const body =
    (first === undefined ? undefined : lastOf(scene, first, named)) ??
    scene.mentions.find(
      (m) => m.firstToken > at && m.firstToken <= i && !isNamed(m) && isBody(scene, role, m),
    );
  if (body === undefined) return null;
  const end = nounAfter(scene, body.lastToken);
  const next = scene.word(end) === ',' ? end + 1 : end;
  return { body: preposition === 'to' && ENVOYS.test(role.title) ? null : body, next };
}

/** "of" in "the city of X". */
const isOfPlace = (scene: Scene, i: number): boolean =>
  scene.word(i) === 'of' &&
  /^(city|town|state|province|island|county|region)$/.test(scene.word(i - 1));

/** "region" in "X region". */
const nounAfter = (scene: Scene, i: number): number =>
  /^(region|province|state|county|district|party|group|movement)$/.test(scene.word(i)) ? i + 1 : i;

/** "Peru's autonomous X region", "the Kenyan militia Y": the last one named before the phrase ends. */
function lastOf(
  scene: Scene,
  first: EntityMention,
  named: (token: number) => EntityMention | undefined,
): EntityMention {
  let last = first;
  for (let i = first.lastToken; i < first.lastToken + 8; i++) {
    const next = named(i);
    const possessed = /^['’]s?$/.test(scene.word(last.lastToken));
    if (
      next !== undefined &&
      (possessed ||
        last.how === 'demonym' ||
        (last === first && scene.word(last.lastToken) === '-'))
    ) {
      last = next;
      i = next.lastToken - 1;
    } else if (!isPremodifier(scene, i) || scene.word(i) === 'and') break;
  }
  return last;
}

/** "the Kenyan populist President", "Ghana's acting finance minister": what stands before. */
export function bodyBefore(
  scene: Scene,
  role: Role,
  roles: readonly Role[],
  at: number,
): EntityMention | null {
  let i = at - 1;
  for (let steps = 0; steps < 7 && i >= 0; steps++) {
    const found = scene.mentions.find(
      (m) =>
        m.lastToken === i + 1 &&
        isBody(scene, role, m) &&
        (isNamed(m) || m.how === 'pronoun' || scene.sentence.tags[i + 1] === 'POS'),
    );
    if (found !== undefined) return found;
    const other = roles.find((p) => p.lastToken === i + 1);
    if (other !== undefined) {
      i = other.firstToken - 1;
      continue;
    }
    // "governor A and senator B": A's body is not B's.
    if (scene.mentions.some((m) => m.lastToken === i + 1 && isNamed(m) && isHolder(scene, role, m)))
      return null;
    const isBeforePost =
      i === at - 1 && /^(?:accredited|appointed|elected|backed)$/.test(scene.word(i));
    if (
      !isPremodifier(scene, i) &&
      !isBeforePost &&
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
    /^['’]s?$|^-$|^and$|^(sitting|acting|outgoing|incoming|ruling|governing|serving)$/.test(
      scene.word(i),
    )
  );
}

/** "NAME, the former president": the name before the comma. */
export function holderBefore(
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

/** "NAME as the new president", "NAME becoming minister": the name before the word that gives the post. */
export function holderAs(scene: Scene, role: Role, at: number): EntityMention | null {
  let i = at - 1;
  for (let steps = 0; steps < 6 && i > 0; steps++, i--) {
    const isToBe = scene.word(i) === 'be' && scene.word(i - 1) === 'to';
    if (isToBe || /^(?:as|becoming|becomes)$/i.test(scene.word(i)))
      return (
        scene.mentions.find(
          (m) =>
            m.lastToken === (isToBe ? i - 1 : i) &&
            isNamed(m) &&
            m.how !== 'demonym' &&
            isHolder(scene, role, m),
        ) ?? null
      );
    const inMention = scene.mentions.some(
      (m) => m.firstToken <= i && m.lastToken > i && isBody(scene, role, m),
    );
    if (
      !inMention &&
      !isPremodifier(scene, i) &&
      !/^(?:DT|PRP\$)$/.test(scene.sentence.tags[i] ?? '')
    )
      return null;
  }
  return null;
}

/** "Greek, Cypriot and French" before a noun, in order. */
export function bodiesBefore(scene: Scene, role: Role, at: number): EntityMention[] {
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
