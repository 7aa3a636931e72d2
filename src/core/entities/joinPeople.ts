import type { FoundSpan } from '../reading.ts';
import type { AliasReason } from '../types.ts';
import type { Holding } from './holders.ts';
import type { Cluster } from './joinMentions.ts';
import { serveOthers, statesServed } from './postStates.ts';
import { personName, plainName, sameGiven, soundKey, within, type PersonName } from './nameKeys.ts';

interface Person {
  readonly cluster: Cluster;
  readonly names: PersonName[];
  readonly posts: Set<string>;
  /** Every spelling so far. */
  readonly texts: Set<string>;
}

/** The people found so far, by what can lead to them: comparing with all of them would not scale. */
class Register {
  readonly people: Person[] = [];
  readonly #byText = new Map<string, Person>();
  readonly #byKey = new Map<string, Set<Person>>();

  spelled(text: string): Person | undefined {
    return this.#byText.get(text);
  }

  ofSurname(surname: string): Person[] {
    return this.#of(`surname ${soundKey(surname)}`);
  }

  ofGiven(given: string): Person[] {
    return this.#of(`given ${given}`);
  }

  ofPost(post: string): Person[] {
    return this.#of(`post ${post}`);
  }

  add(person: Person, text: string, name: PersonName, posts: readonly string[]): void {
    for (const post of posts) {
      person.posts.add(post);
      this.#put(`post ${post}`, person);
    }
    if (person.texts.has(text)) return;
    person.texts.add(text);
    if (!this.#byText.has(text)) this.#byText.set(text, person);
    if (person.names.length > 0 && name.given.length === 0) return;
    person.names.push(name);
    this.#put(`surname ${soundKey(name.surname)}`, person);
    const [given] = name.given;
    if (given !== undefined) this.#put(`given ${given}`, person);
  }

  #of(key: string): Person[] {
    return [...(this.#byKey.get(key) ?? [])];
  }

  #put(key: string, person: Person): void {
    const found = this.#byKey.get(key);
    if (found) found.add(person);
    else this.#byKey.set(key, new Set([person]));
  }
}

/**
 * Joins the mentions of people. Full names are one person when given name and surname sound alike, or nearly so when
 * both hold the same post; a surname alone joins the only person of that surname named before it.
 */
export function joinPeople(
  text: string,
  spans: readonly FoundSpan[],
  holdings: readonly Holding[],
): Cluster[] {
  const wordsOf = (span: FoundSpan) => text.slice(span.start, span.end);
  const postsOf = new Map<FoundSpan, string[]>();
  for (const { person, post, of } of holdings)
    if (person !== null) {
      const held = postsOf.get(person) ?? [];
      held.push(`${plainName(wordsOf(post))}|${of?.canonical ?? ''}`);
      postsOf.set(person, held);
    }
  const register = new Register();
  const start = (span: FoundSpan, name: PersonName) => {
    const cluster: Cluster = {
      key: `person ${String(register.people.length)}`,
      canonical: null,
      spans: [],
    };
    const person = { cluster, names: [], posts: new Set<string>(), texts: new Set<string>() };
    register.people.push(person);
    add(person, span, name, 'exact');
  };
  const add = (person: Person, span: FoundSpan, name: PersonName, how: AliasReason) => {
    person.cluster.spans.push({ span, text: wordsOf(span), how });
    register.add(person, wordsOf(span), name, postsOf.get(span) ?? []);
  };

  for (const span of spans) {
    const name = personName(wordsOf(span));
    if (name.given.length === 0) continue;
    const held = postsOf.get(span) ?? [];
    const spelled = register.spelled(wordsOf(span));
    const candidates = [
      ...(spelled === undefined ? [] : [spelled]),
      ...register.ofSurname(name.surname),
      ...held.flatMap((post) => register.ofPost(post)),
    ];
    const same = candidates.find(
      (person) =>
        !serveOthers(statesServed(held), statesServed([...person.posts])) &&
        (person === spelled || person.names.some((other) => soundsLike(name, other, person, held))),
    );
    if (same === undefined) start(span, name);
    else add(same, span, name, reasonFor(wordsOf(span), same));
  }
  const called = new Map<string, Person>();
  for (const span of spans) {
    const name = personName(wordsOf(span));
    if (name.given.length > 0) continue;
    const owner =
      ownerOfSurname(register.ofSurname(name.surname), span, called.get(name.surname)) ??
      ownerOfGiven(register.ofGiven(name.surname), span, name.surname);
    if (owner === undefined) start(span, name);
    else {
      called.set(name.surname, owner);
      add(owner, span, name, owner.names[0]?.given.length === 0 ? 'exact' : 'surname');
    }
  }
  for (const { cluster } of register.people)
    cluster.spans.sort((a, b) => a.span.start - b.span.start);
  return register.people.map(({ cluster }) => cluster);
}

function soundsLike(
  a: PersonName,
  b: PersonName,
  person: Person,
  held: readonly string[],
): boolean {
  if (!sameGivenOrNone(a, b, person, held)) return false;
  const x = soundKey(a.surname);
  const y = soundKey(b.surname);
  if (x === y) return true;
  const samePost = held.some((post) => person.posts.has(post));
  return samePost && within(x, y, x.length > 6 ? 2 : 1);
}

function sameGivenOrNone(
  a: PersonName,
  b: PersonName,
  person: Person,
  held: readonly string[],
): boolean {
  if (sameGiven(a.given, b.given)) return true;
  const first = a.given[0];
  const second = b.given[0];
  if (first === undefined || second === undefined) return false;
  // The same post and nearly the same given name: "Gennadi" and "Ghennady".
  return (
    held.some((post) => person.posts.has(post)) && within(soundKey(first), soundKey(second), 2)
  );
}

function reasonFor(words: string, person: Person): AliasReason {
  if (person.texts.has(words)) return 'exact';
  const texts = [...person.texts];
  if (texts.some((t) => plainName(t) === plainName(words))) return 'diacritics';
  const size = (t: string) => plainName(t).split(' ').length;
  return texts.some((t) => size(t) === size(words)) ? 'transliteration' : 'alias';
}

/**
 * The one person of that surname. Among several it is who was called by it alone before: kin are named in full; else
 * the only one named in the sentences just before.
 */
function ownerOfSurname(
  namesakes: readonly Person[],
  span: FoundSpan,
  last: Person | undefined,
): Person | undefined {
  if (namesakes.length < 2) return namesakes[0];
  const earlier = namesakes.filter((person) => isNamedBefore(person, span));
  if (earlier.length === 1) return earlier[0];
  if (last !== undefined && earlier.includes(last)) return last;
  const near = earlier.filter(({ cluster }) =>
    cluster.spans.some((s) => s.span.start < span.start && span.sentence - s.span.sentence <= 2),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** The one person of that given name, when it is used alone: "Bernie". */
function ownerOfGiven(
  people: readonly Person[],
  span: FoundSpan,
  given: string,
): Person | undefined {
  if (given.length < 3) return undefined;
  const found = people.filter((person) => isNamedBefore(person, span));
  return found.length === 1 ? found[0] : undefined;
}

const isNamedBefore = ({ cluster }: Person, span: FoundSpan): boolean =>
  cluster.spans.some((s) => s.span.start < span.start);
