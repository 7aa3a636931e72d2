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
  'holds-post': /^(country|organisation|military|group|place|event)$/,
  'candidate-for': /^(country|organisation|place|event)$/,
  'member-of': /^(organisation|military)$/,
  'ally-of': /^(person|country|organisation|military|group)$/,
  'part-of': /^(organisation|military)$/,
};

export function isHolder(scene: Scene, role: Role, m: EntityMention): boolean {
  return HOLDERS[role.type]?.test(kindOf(scene.read, m.entities[0] ?? -1) ?? '') ?? false;
}
function isBody(scene: Scene, role: Role, m: EntityMention): boolean {
  return BODIES[role.type]?.test(kindOf(scene.read, m.entities[0] ?? -1) ?? '') ?? false;
}

/** Ranks and commas between a title and the name. */
export function skipRanks(scene: Scene, roles: readonly Role[], from: number): number {
  let i = from;
  for (;;) {
    const at = /^(,|and|&)$/.test(scene.word(i)) ? i + 1 : i;
    const rank = roles.find((p) => p.isPost && p.firstToken === at);
    if (rank === undefined) return scene.word(i) === ',' && i > from ? i + 1 : i;
    i = rank.lastToken;
  }
}

/** Those named from a token on; several behind a plural: "ministers A, B and C". */
export function holdersAt(scene: Scene, role: Role, from: number): EntityMention[] {
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
export function bodyAfter(scene: Scene, role: Role, from: number): Body | null {
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
export function bodyBefore(
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
