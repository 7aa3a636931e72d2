/** Compares found names with the fine annotation of a set, kind by kind. */
import type { Reading } from '../../core/reading.ts';
import type { GoldSpan } from '../train/corpora.ts';

const KIND: Readonly<Record<string, string>> = {
  person: 'PER',
  organisation: 'ORG',
  military: 'MIL',
  country: 'CTY',
  place: 'PLC',
  agreement: 'AGR',
  event: 'EVT',
  weapon: 'WPN',
  group: 'NAT',
};
/** Posts are no actors, and laws are agreements in the app. */
const LEFT_OUT = new Set(['POST', 'LAW']);

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

export interface FineScores {
  readonly kinds: ReadonlyMap<string, Score>;
  /** "PLC read as ORG", with how often; the most frequent first. */
  readonly confusions: readonly (readonly [string, number])[];
}

interface Named {
  readonly begin: number;
  readonly end: number;
  readonly type: string;
}

export function scoreKinds(
  documents: readonly {
    readonly text: string;
    readonly reading: Reading;
    readonly gold: readonly GoldSpan[];
  }[],
): FineScores {
  const counts = new Map<string, { hit: number; found: number; gold: number }>();
  const confusions = new Map<string, number>();
  const count = (kind: string) => {
    const known = counts.get(kind) ?? { hit: 0, found: 0, gold: 0 };
    counts.set(kind, known);
    return known;
  };
  const confuse = (what: string) => confusions.set(what, (confusions.get(what) ?? 0) + 1);
  for (const { text, reading, gold } of documents) {
    const wanted = byPlace(
      text,
      gold.filter(({ type }) => !LEFT_OUT.has(type)),
    );
    const found = byPlace(text, namedIn(reading));
    for (const [place, type] of wanted) {
      for (const kind of ['all', type]) count(kind).gold++;
      const read = found.get(place);
      if (read === undefined) confuse(`${type} missed or cut otherwise`);
      else if (read !== type) confuse(`${type} read as ${read}`);
    }
    for (const [place, type] of found) {
      const isHit = wanted.get(place) === type;
      for (const kind of ['all', type]) {
        count(kind).found++;
        if (isHit) count(kind).hit++;
      }
      if (!wanted.has(place)) confuse(`${type} where there is none, or cut otherwise`);
    }
  }
  return {
    kinds: new Map(
      [...counts].map(([kind, { hit, found, gold }]) => [kind, scoreOf(hit, found, gold)]),
    ),
    confusions: [...confusions].sort((a, b) => b[1] - a[1]).slice(0, 10),
  };
}

export function scoreOf(hit: number, found: number, gold: number): Score {
  const precision = found > 0 ? hit / found : 0;
  const recall = gold > 0 ? hit / gold : 0;
  const f1 = found + gold > 0 ? (2 * hit) / (found + gold) : 0;
  return { precision, recall, f1, gold };
}

/** The names of a reading as the sets write them. */
function namedIn({ entities, mentions }: Reading): Named[] {
  return mentions.flatMap(({ start, end, how, entities: [first] }) => {
    if (how === 'pronoun' || how === 'group' || how === 'title') return [];
    const kind = entities[first ?? -1]?.kind ?? '';
    const type = how === 'demonym' ? 'NAT' : how === 'capital' ? 'CAP' : KIND[kind];
    return type ? [{ begin: start, end, type }] : [];
  });
}

/** Types by exact place, without the article before and the possessive after. */
function byPlace(text: string, spans: readonly Named[]): Map<string, string> {
  return new Map(
    spans.map(({ begin, end, type }) => {
      const words = text.slice(begin, end);
      const article = /^(?:the|an?) /i.exec(words)?.[0].length ?? 0;
      const possessive = /['’]s?$/.exec(words)?.[0].length ?? 0;
      return [`${String(begin + article)} ${String(end - possessive)}`, type];
    }),
  );
}
