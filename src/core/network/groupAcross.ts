import { forceKey } from '../entities/forceKey.ts';
import { personName, plainName, sameGiven, soundKey } from '../entities/nameKeys.ts';
import { groupBy } from '../groupBy.ts';
import type { LocalEntity, Reading } from '../reading.ts';

/** An entity of one reading: indices into the readings and into its entities. */
export interface LocalPlace {
  readonly reading: number;
  readonly entity: number;
}

interface Named extends LocalPlace {
  readonly local: LocalEntity;
}

/**
 * Which entities of different documents are one actor: the same name, for armed forces the same state and arm,
 * for people also another transliteration of the same full name. A surname alone says too little to join two
 * documents. Within a document nothing more is joined: that was decided with its text at hand.
 *
 * Groups are in the order of their first member, and do not depend on the order in which names are compared.
 */
export function groupAcross(readings: readonly Reading[]): LocalPlace[][] {
  const places = readings.flatMap(({ entities }, reading) =>
    entities.map((local, entity): Named => ({ reading, entity, local })),
  );
  const groups = [...groupBy(places, (place) => [bucketKey(place)]).values()].flatMap((bucket) =>
    alike(bucket).flatMap((group) => (tearsDocument(group) ? bySpelling(group) : [group])),
  );
  return groups
    .map((group) => group.map(({ reading, entity }) => ({ reading, entity })).sort(byPlace))
    .sort(([a], [b]) => (a && b ? byPlace(a, b) : 0));
}

const byPlace = (a: LocalPlace, b: LocalPlace): number =>
  a.reading - b.reading || a.entity - b.entity;

/** Only those of one bucket can be one actor. */
function bucketKey({ local: { kind, name } }: Named): string {
  if (kind === 'person') return `person ${soundKey(personName(name).surname)}`;
  return `${kind} ${(kind === 'military' ? forceKey(name) : null) ?? plainName(name)}`;
}

/** The groups of a bucket whose names are alike, directly or by way of a third. */
function alike(bucket: readonly Named[]): Named[][] {
  if (bucket[0]?.local.kind !== 'person') return [[...bucket]];
  const groups: Named[][] = [];
  for (const [name, same] of groupBy(bucket, ({ local }) => [plainName(local.name)])) {
    const { given } = personName(name);
    const near = groups.filter((group) =>
      group.some(({ local }) => sameGiven(personName(local.name).given, given)),
    );
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push([...near.flat(), ...same]);
  }
  return groups;
}

function tearsDocument(group: readonly Named[]): boolean {
  return new Set(group.map(({ reading }) => reading)).size < group.length;
}

/** Where joining would run two actors of one document together: by exact name, the first with the first. */
function bySpelling(group: readonly Named[]): Named[][] {
  const seen = new Map<string, number>();
  const nth = (place: Named): string => {
    const key = plainName(place.local.name);
    const count = seen.get(`${String(place.reading)} ${key}`) ?? 0;
    seen.set(`${String(place.reading)} ${key}`, count + 1);
    return `${key} ${String(count)}`;
  };
  return [...groupBy(group.toSorted(byPlace), (place) => [nth(place)]).values()];
}
