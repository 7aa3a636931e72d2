import { type CrossEntity, crossEntity, sameAcross } from '../entities/joinAcross.ts';
import { serveOthers } from '../entities/postStates.ts';
import { plainName } from '../entities/nameKeys.ts';
import { groupBy } from '../groupBy.ts';
import type { LocalEntity, LocalTie, Reading } from '../reading.ts';

/** An entity of one reading: indices into the readings and into its entities. */
export interface LocalPlace {
  readonly reading: number;
  readonly entity: number;
}

interface Named extends LocalPlace {
  readonly local: LocalEntity;
  readonly cross: CrossEntity;
}

/**
 * Which entities of different documents are one actor, as `sameAcross` decides. Within a document nothing more
 * is joined: that was decided with its text at hand.
 *
 * Groups are in the order of their first member, and do not depend on the order in which names are compared.
 */
export function groupAcross(readings: readonly Reading[]): LocalPlace[][] {
  const places = readings.flatMap(namedIn);
  const groups = linked(places)
    .flatMap(byStateServed)
    .flatMap((group) => (tearsDocument(group) ? bySpelling(group) : [group]));
  return groups
    .map((group) => group.map(({ reading, entity }) => ({ reading, entity })).sort(byPlace))
    .sort(([a], [b]) => (a && b ? byPlace(a, b) : 0));
}

const byPlace = (a: LocalPlace, b: LocalPlace): number =>
  a.reading - b.reading || a.entity - b.entity;

/** Whether whose post it is was only inferred: too little to tell two people apart by. */
const isInferred = (rule: string): boolean => /, (?:only state|of whom told elsewhere)$/.test(rule);

function namedIn({ entities, ties }: Reading, reading: number): Named[] {
  const posts = groupBy(
    ties.filter(({ type, polarity }) => type === 'holds-post' && polarity === 'affirmed'),
    ({ source }) => [source],
  );
  return entities.map((local, entity) => {
    const own = posts.get(entity) ?? [];
    const told = own.filter(({ rule }) => !isInferred(rule));
    const written = (ties: readonly LocalTie[]) =>
      ties.map(({ title, target }) => `${title ?? ''}|${entities[target]?.name ?? ''}`);
    return { reading, entity, local, cross: crossEntity(local, written(own), written(told)) };
  });
}

/** Groups of what is the same, directly or by way of a third; only those that share a key are compared. */
function linked(places: readonly Named[]): Named[][] {
  const chief = new Map(places.map((place) => [place, place]));
  const chiefOf = (place: Named): Named => {
    let at = place;
    for (let up = chief.get(at); up && up !== at; up = chief.get(at)) at = up;
    chief.set(place, at);
    return at;
  };
  for (const bucket of groupBy(places, ({ cross }) => cross.keys).values()) {
    const kinds: Named[] = []; // one of each way of being named
    for (const alikes of groupBy(bucket, ({ cross }) => [JSON.stringify(cross)]).values()) {
      const [first] = alikes;
      if (!first) continue;
      if (sameAcross(first.cross, first.cross))
        for (const other of alikes) chief.set(chiefOf(other), chiefOf(first));
      for (const other of kinds)
        if (sameAcross(first.cross, other.cross)) chief.set(chiefOf(first), chiefOf(other));
      kinds.push(first);
    }
  }
  for (const [bare, defined] of acronymLinks(places, chiefOf))
    chief.set(chiefOf(bare), chiefOf(defined));
  return [...groupBy(places, (place) => [chiefOf(place)]).values()];
}

/** Bodies that a document only knows by an acronym, with the one actor for which others define it. */
function acronymLinks(
  places: readonly Named[],
  chiefOf: (place: Named) => Named,
): [bare: Named, defined: Named][] {
  const defined = groupBy(places, ({ cross }) => cross.acronyms);
  return places.flatMap((place): [Named, Named][] => {
    const bodies = new Set((defined.get(place.cross.bare ?? '') ?? []).map(chiefOf));
    const [only] = bodies;
    return bodies.size === 1 && only ? [[place, only]] : [];
  });
}

/**
 * Where people who serve different states were linked by way of one whose posts are not told: one group for each state.
 * Who serves none we know of goes with the most, or with the first by name of as many.
 */
function byStateServed(group: readonly Named[]): (readonly Named[])[] {
  const served = groupBy(
    group.filter(({ cross }) => cross.states.length > 0),
    ({ cross }) => [cross.states.join('|')],
  );
  const kept: { states: readonly string[]; members: Named[] }[] = [];
  for (const [key, members] of [...served].sort(
    ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
  )) {
    const states = key.split('|');
    const home = kept.find((other) => !serveOthers(other.states, states));
    if (home === undefined) kept.push({ states, members: [...members] });
    else {
      for (const member of members) home.members.push(member);
      home.states = [...home.states, ...states];
    }
  }
  const [most] = kept;
  if (most === undefined || kept.length < 2) return [group];
  for (const member of group) if (member.cross.states.length === 0) most.members.push(member);
  return kept.map(({ members }) => members);
}

function tearsDocument(group: readonly Named[]): boolean {
  return new Set(group.map(({ reading }) => reading)).size < group.length;
}

/** Where joining would run two actors of one document together: by exact name, the first with the first. */
function bySpelling(group: readonly Named[]): Named[][] {
  const seen = new Map<string, number>();
  const nth = (place: Named): string => {
    const key = `${place.local.kind} ${plainName(place.local.name)}`;
    const count = seen.get(`${String(place.reading)} ${key}`) ?? 0;
    seen.set(`${String(place.reading)} ${key}`, count + 1);
    return `${key} ${String(count)}`;
  };
  return [...groupBy(group.toSorted(byPlace), (place) => [nth(place)]).values()];
}
