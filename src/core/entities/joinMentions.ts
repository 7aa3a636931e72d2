import { groupBy } from '../groupBy.ts';
import type {
  EntityMention,
  FoundSpan,
  LocalAlias,
  LocalEntity,
  TaggedSentence,
} from '../reading.ts';
import type { AliasReason, EntityKind, MentionForm } from '../types.ts';
import { forceKey, stateBody } from './forceKey.ts';
import { findHoldings } from './holders.ts';
import { joinAcronyms } from './acronyms.ts';
import { plainName } from './nameKeys.ts';
import { joinBareBodies, joinForeignBodies, statesOfBodies } from './joinBodies.ts';
import { joinCamps } from './joinCamps.ts';
import { joinPeople } from './joinPeople.ts';

/** The entities of one document, the spans that name them, and the posts. */
export interface Joined {
  readonly entities: readonly LocalEntity[];
  readonly mentions: readonly EntityMention[];
  readonly posts: readonly FoundSpan[];
  /** The state that the name of a body says it is of, both as entities: "Kenyan Navy" and Kenya. */
  readonly states: ReadonlyMap<number, number>;
}

/** Spans that were found to name one entity, each with the reason it was joined. */
export interface Cluster {
  readonly key: string;
  /** The usual name where the lexicon knows it. */
  canonical: string | null;
  readonly spans: { readonly span: FoundSpan; readonly text: string; readonly how: AliasReason }[];
}

/**
 * Decides who is who inside one document: states by their usual names, armed forces by state and kind ("army of
 * Peru" = "Peruvian Armed Forces"), people by name, transliteration and surname, bodies by acronym.
 */
export function joinMentions(
  text: string,
  sentences: readonly TaggedSentence[],
  spans: readonly FoundSpan[],
): Joined {
  const posts = spans.filter((span) => span.kind === 'post');
  const named = spans.filter((span) => span.kind !== 'post');
  const clusters = new Map<string, Cluster>();
  const put = (key: string, span: FoundSpan, how: AliasReason, canonical: string | null) => {
    const found = clusters.get(key);
    const item = { span, text: text.slice(span.start, span.end), how };
    if (found) found.spans.push(item);
    else clusters.set(key, { key, canonical, spans: [item] });
  };
  const kinds = settleKinds(text, named);
  const bySentence = groupBy(named, (span) => [span.sentence]);
  const people: FoundSpan[] = [];
  for (const span of named) {
    const words = text.slice(span.start, span.end);
    const kind = kinds.get(span) ?? span.kind;
    const isBody = (kind === 'military' || kind === 'organisation') && span.canonical === null;
    const force = isBody ? forceKey(words) : null;
    const body = isBody && force === null ? stateBody(words) : null;
    const nation =
      body === null ? null : nationBefore(sentences, bySentence.get(span.sentence) ?? [], span);
    if (span.canonical !== null) {
      put(`=${span.canonical}`, span, reasonOf(span, words), span.canonical);
    } else if (kind === 'person') {
      people.push(span);
    } else if (kind === 'agreement' && /^\p{Ll}/u.test(words)) {
      put(agreementKey(words, clusters), span, 'alias', null);
    } else if (force !== null) {
      put(`force ${force}`, span, 'alias', null);
    } else if (body !== null && nation !== null) {
      // "Peru's Foreign Ministry": Peru is a mention of its own, and says whose ministry it is.
      const name = text.slice(nation.start, span.end).replace(/\s+/g, ' ');
      put(`force ${nation.canonical ?? ''} ${body}`, span, 'alias', name);
    } else if (body !== null) {
      put(`body ${body}`, span, 'alias', null);
    } else {
      put(`${kind} ${plainName(words)}`, span, 'exact', null);
    }
  }
  joinBareBodies(clusters);
  joinForeignBodies(clusters);
  joinAcronyms(text, clusters);
  joinCamps(clusters, kinds);
  const surnames = new Set(people.map((span) => surnameIn(text.slice(span.start, span.end))));
  const pairs = people.filter((span) => isPair(text.slice(span.start, span.end), surnames));
  const single = people.filter((span) => !pairs.includes(span));
  for (const cluster of joinPeople(text, single, findHoldings(sentences, spans)))
    clusters.set(cluster.key, cluster);

  const ordered = [...clusters.values()].sort((a, b) => firstStart(a) - firstStart(b));
  const places = new Set(
    ordered
      .flatMap(({ spans }) => spans)
      .filter(({ span }) => span.kind === 'place')
      .map((item) => item.text),
  );
  const entities = ordered.map((cluster) => entityOf(cluster, kinds, places));
  const states = statesOfBodies(entities);
  const mentions = ordered.flatMap((cluster, index) =>
    cluster.spans.map(({ span, how }): EntityMention => ({
      sentence: span.sentence,
      firstToken: span.firstToken,
      lastToken: span.lastToken,
      start: span.start,
      end: span.end,
      how: formOf(span, how),
      entities: [index],
      score: 1,
    })),
  );
  const both = pairs.map((span) => pairMention(text, span, entities));
  for (const pair of both) if (pair.entities.length === 2) mentions.push(pair);
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { entities, mentions, posts, states };
}

/**
 * The key of an agreement that ordinary words name: the one of its kind that says the same or less of what it is
 * about, so that "memorandum on trade and customs" and "memorandum on trade" are one.
 */
function agreementKey(words: string, clusters: ReadonlyMap<string, Cluster>): string {
  const content = contentOf(words);
  for (const cluster of clusters.values()) {
    if (!cluster.key.startsWith('agreement ~')) continue;
    for (const { text } of cluster.spans) {
      const other = contentOf(text);
      const [less, more] = content.size < other.size ? [content, other] : [other, content];
      if ([...less].every((word) => more.has(word))) return cluster.key;
    }
  }
  return `agreement ~${plainName(words)}`;
}

const contentOf = (words: string): ReadonlySet<string> =>
  new Set(
    plainName(words)
      .split(' ')
      .filter((word) => word.length > 3),
  );

/** The state named right before a span: "Peruvian | army", "Peru | 's | Foreign Ministry". */
function nationBefore(
  sentences: readonly TaggedSentence[],
  beside: readonly FoundSpan[],
  span: FoundSpan,
): FoundSpan | null {
  const tokens = sentences[span.sentence]?.tokens ?? [];
  const clitic = /^['’]s?$/.test(tokens[span.firstToken - 1]?.text ?? '');
  const at = clitic ? span.firstToken - 1 : span.firstToken;
  const before = beside.find((other) => other.lastToken === at);
  return before?.kind === 'country' && before.canonical !== null ? before : null;
}

const surnameIn = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** "The Berg-Torres ticket" names two people, and no third. */
function isPair(name: string, surnames: ReadonlySet<string>): boolean {
  const parts = name.split(/[-–]/);
  return parts.length === 2 && !name.includes(' ') && parts.every((part) => surnames.has(part));
}

/** A mention of the two people whose surnames a hyphen joins. */
function pairMention(
  text: string,
  span: FoundSpan,
  entities: readonly LocalEntity[],
): EntityMention {
  const { sentence, firstToken, lastToken, start, end } = span;
  const both = text
    .slice(start, end)
    .split(/[-–]/)
    .map((part) => entities.findIndex((e) => e.kind === 'person' && surnameIn(e.name) === part))
    .filter((at) => at >= 0);
  return { sentence, firstToken, lastToken, start, end, how: 'group', entities: both, score: 0.8 };
}

const firstStart = (cluster: Cluster): number =>
  cluster.spans.reduce((least, { span }) => Math.min(least, span.start), Infinity);

const reasonOf = (span: FoundSpan, words: string): AliasReason =>
  span.how === 'name' ? (words === span.canonical ? 'exact' : 'alias') : span.how;

function formOf(span: FoundSpan, how: AliasReason): MentionForm {
  if (span.how !== 'name') return span.how;
  if (how === 'surname' || how === 'acronym' || how === 'alias' || how === 'demonym') return how;
  return 'name';
}

/** One kind for one spelling: what most of its mentions (weighed by how sure they are) say. */
function settleKinds(text: string, spans: readonly FoundSpan[]): Map<FoundSpan, EntityKind> {
  const votes = new Map<string, Map<EntityKind, number>>();
  const keyOf = (span: FoundSpan) => plainName(text.slice(span.start, span.end));
  for (const span of spans) {
    if (span.kind === 'post' || span.canonical !== null) continue;
    const key = keyOf(span);
    const of = votes.get(key) ?? new Map<EntityKind, number>();
    of.set(span.kind, (of.get(span.kind) ?? 0) + span.score);
    votes.set(key, of);
  }
  const settled = new Map<FoundSpan, EntityKind>();
  for (const span of spans) {
    if (span.kind === 'post') continue;
    const of = span.canonical === null ? votes.get(keyOf(span)) : undefined;
    const best = of === undefined ? undefined : [...of].sort((a, b) => b[1] - a[1])[0];
    settled.set(span, best?.[0] ?? span.kind);
  }
  return settled;
}

function entityOf(
  cluster: Cluster,
  kinds: ReadonlyMap<FoundSpan, EntityKind>,
  places: ReadonlySet<string>,
): LocalEntity {
  const [first] = cluster.spans;
  const kind = first === undefined ? 'organisation' : (kinds.get(first.span) ?? 'organisation');
  const aliases: LocalAlias[] = [];
  const seen = new Set<string>();
  for (const { span, text, how } of [...cluster.spans].sort(
    (a, b) => a.span.start - b.span.start,
  )) {
    // A capital that is also a mere place here keeps its name for the place.
    if (seen.has(text) || (how === 'capital' && places.has(text))) continue;
    seen.add(text);
    aliases.push({ text, how, start: span.start });
  }
  return { kind, name: cluster.canonical ?? longestName(cluster), aliases };
}

/** The fullest spelling: most words, then the one read first. Acronyms and surnames come last. */
function longestName(cluster: Cluster): string {
  const rank = ({ text, how }: { text: string; how: AliasReason }): number =>
    (how === 'acronym' || how === 'surname' || how === 'demonym' ? 0 : 100) +
    text.split(/\s+/).length;
  const best = cluster.spans.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  return best.text.replace(/\s+/g, ' ');
}
