import type { LocalEntity } from '../reading.ts';
import type { EntityKind } from '../types.ts';
import { forceKey } from './forceKey.ts';
import { serveOthers, statesServed } from './postStates.ts';
import { personName, plainName, sameGiven, soundKey, type PersonName } from './nameKeys.ts';

/** What decides whether entities of two documents are one. Made once for each entity. */
export interface CrossEntity {
  readonly kind: EntityKind;
  /** Two entities can only be one when they share a key: buckets for the caller. */
  readonly keys: readonly string[];
  /** Of a person: the full names read. */
  readonly people: readonly PersonName[];
  /** Of a person: "president|Peru" for each post held in its document, folded. */
  readonly posts: readonly string[];
  /** Of a person: the states served, see `statesServed`. */
  readonly states: readonly string[];
  /** Of a body: the acronyms its document defines for it. */
  readonly acronyms: readonly string[];
  /** Of a body that its document knows by an acronym only: that acronym. */
  readonly bare: string | null;
}

/** Kinds that are told apart by the reader of each document and may differ for one thing. */
const familyOf = (kind: EntityKind): string =>
  kind === 'organisation' || kind === 'military' ? 'body' : kind;

/**
 * Prepares an entity for comparison across documents. `posts` are the posts a person holds in its document, as
 * "title|state": they let "Torres" in one text be "Ana Torres" in another; those `told` in so many words can keep two apart.
 */
export function crossEntity(
  entity: LocalEntity,
  posts: readonly string[] = [],
  told: readonly string[] = posts,
): CrossEntity {
  const { kind, name } = entity;
  const spellings = [
    ...new Set([name, ...entity.aliases.filter((a) => isFullForm(a.how)).map((a) => a.text)]),
  ];
  const plainPosts = posts.map(plainName);
  if (kind === 'person') {
    const people = spellings.map(personName);
    return {
      kind,
      keys: [...new Set(people.map(({ surname }) => `person ${soundKey(surname)}`))],
      people: people.filter(({ given }) => given.length > 0),
      posts: plainPosts,
      states: statesServed(told),
      acronyms: [],
      bare: null,
    };
  }
  const keys = new Set<string>();
  if (kind === 'country') keys.add(`country ${plainName(name)}`);
  else
    for (const spelling of spellings) {
      const force = familyOf(kind) === 'body' ? forceKey(spelling) : null;
      keys.add(force === null ? `${familyOf(kind)} ${plainName(spelling)}` : `force ${force}`);
    }
  const isBody = familyOf(kind) === 'body';
  return {
    kind,
    keys: [...keys],
    people: [],
    posts: plainPosts,
    states: [],
    acronyms: isBody
      ? entity.aliases.filter(({ how }) => how === 'acronym').map(({ text }) => text)
      : [],
    bare: isBody && spellings.length === 1 && ACRONYM.test(name) ? name : null,
  };
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]{2,7}$/u;

const isFullForm = (how: string): boolean =>
  how === 'exact' ||
  how === 'alias' ||
  how === 'diacritics' ||
  how === 'transliteration' ||
  how === 'name';

/**
 * Whether two entities of different documents are one. Symmetric, and more careful than inside one document: people
 * need given name and surname that sound alike; a surname alone needs the same post or, to be another
 * surname alone, no post of another state. Nobody serves two states. Everything else needs a
 * spelling in common (after folding), armed forces the same state and kind.
 */
export function sameAcross(a: CrossEntity, b: CrossEntity): boolean {
  if (familyOf(a.kind) !== familyOf(b.kind)) return false;
  if (!a.keys.some((key) => b.keys.includes(key))) return false;
  if (a.kind !== 'person') return true;
  if (serveOthers(a.states, b.states)) return false;
  const samePost = a.posts.some((post) => b.posts.includes(post));
  if (a.people.length === 0 && b.people.length === 0)
    return a.posts.length === 0 || b.posts.length === 0 || sharesState(a, b);
  if (a.people.length === 0 || b.people.length === 0) return samePost;
  return a.people.some((x) =>
    b.people.some(
      (y) =>
        soundKey(x.surname) === soundKey(y.surname) && sameGiven(x.given, y.given) && agree(x, y),
    ),
  );
}

const sharesState = (a: CrossEntity, b: CrossEntity): boolean => {
  const stateOf = (post: string) => post.slice(post.lastIndexOf('|') + 1);
  return a.posts.some((post) => b.posts.some((other) => stateOf(other) === stateOf(post)));
};

/** Middle names may be missing, never different: "George H. W. Bush" is not "George W. Bush". */
function agree(x: PersonName, y: PersonName): boolean {
  const [short, long] = x.given.length <= y.given.length ? [x.given, y.given] : [y.given, x.given];
  if (short.length < 2) return true;
  return (
    short
      .slice(1)
      .every((name) => long.slice(1).some((other) => other.startsWith(name.charAt(0)))) &&
    (short.length === long.length || short.length === 1)
  );
}
