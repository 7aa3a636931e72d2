import type { FoundSpan } from '../reading.ts';
import type { AliasReason } from '../types.ts';
import type { Holding } from './holders.ts';
import type { Cluster } from './joinMentions.ts';
import { personName, plainName, sameGiven, soundKey, within, type PersonName } from './nameKeys.ts';

interface Person {
  readonly cluster: Cluster;
  readonly names: PersonName[];
  readonly posts: Set<string>;
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
  const people: Person[] = [];
  const start = (span: FoundSpan, name: PersonName) => {
    const cluster: Cluster = { key: `person ${String(people.length)}`, canonical: null, spans: [] };
    const person = { cluster, names: [name], posts: new Set<string>() };
    people.push(person);
    add(person, span, name, 'exact');
  };
  const add = (person: Person, span: FoundSpan, name: PersonName, how: AliasReason) => {
    person.cluster.spans.push({ span, text: wordsOf(span), how });
    if (name.given.length > 0) person.names.push(name);
    for (const post of postsOf.get(span) ?? []) person.posts.add(post);
  };

  const full = spans.filter((span) => personName(wordsOf(span)).given.length > 0);
  for (const span of full) {
    const name = personName(wordsOf(span));
    const held = postsOf.get(span) ?? [];
    const exact = people.find(({ cluster }) => cluster.spans.some((s) => s.text === wordsOf(span)));
    const same =
      exact ??
      people.find((person) => person.names.some((other) => soundsLike(name, other, person, held)));
    if (same === undefined) start(span, name);
    else add(same, span, name, reasonFor(wordsOf(span), same));
  }
  for (const span of spans) {
    const name = personName(wordsOf(span));
    if (name.given.length > 0) continue;
    const owner =
      ownerOfSurname(people, span, name.surname) ?? ownerOfGiven(people, span, name.surname);
    if (owner === undefined) start(span, name);
    else add(owner, span, name, owner.names[0]?.given.length === 0 ? 'exact' : 'surname');
  }
  for (const { cluster } of people) cluster.spans.sort((a, b) => a.span.start - b.span.start);
  return people.map(({ cluster }) => cluster);
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
  const texts = person.cluster.spans.map((s) => s.text);
  if (texts.includes(words)) return 'exact';
  if (texts.some((t) => plainName(t) === plainName(words))) return 'diacritics';
  const size = (t: string) => plainName(t).split(' ').length;
  return texts.some((t) => size(t) === size(words)) ? 'transliteration' : 'alias';
}

/** The one person of that surname; among several, the only one named in the sentences just before. */
function ownerOfSurname(
  people: readonly Person[],
  span: FoundSpan,
  surname: string,
): Person | undefined {
  const key = soundKey(surname);
  const namesakes = people.filter((person) =>
    person.names.some((name) => soundKey(name.surname) === key),
  );
  if (namesakes.length < 2) return namesakes[0];
  const earlier = namesakes.filter(({ cluster }) =>
    cluster.spans.some((s) => s.span.start < span.start),
  );
  if (earlier.length === 1) return earlier[0];
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
  const found = people.filter(
    (person) =>
      person.names.some((name) => name.given[0] === given && given.length > 2) &&
      person.cluster.spans.some((s) => s.span.start < span.start),
  );
  return found.length === 1 ? found[0] : undefined;
}
