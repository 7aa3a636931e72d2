import type { TaggedSentence } from '../reading.ts';
import { fold } from '../text/characters.ts';
import { stateNamed } from '../mentions/gazetteer.ts';
import type { Holding } from './holders.ts';
import { entityOf, type Discourse } from './subjects.ts';

/** A post that names nobody here: "the president", "the Peruvian minister". */
export interface BareTitle {
  readonly from: number;
  readonly to: number;
  readonly head: string;
  /** The state whose post it is, when the words say it. */
  readonly state: string | null;
}

/** A person who holds a post in this document. */
export interface Holder {
  readonly entity: number;
  readonly head: string;
  readonly words: string;
  readonly state: string | null;
  readonly sentence: number;
}

/** Who holds which post, as entities. */
export function holdersOf(
  text: string,
  discourse: Discourse,
  holdings: readonly Holding[],
): Holder[] {
  const holders: Holder[] = [];
  for (const { post, person, of } of holdings) {
    if (person === null) continue;
    const mention = discourse.named[person.sentence]?.find((m) => m.start === person.start);
    const entity = entityOf(mention);
    if (entity === null) continue;
    const words = fold(text.slice(post.start, post.end));
    holders.push({
      entity,
      words,
      head: headOf(words),
      state: of?.canonical ?? null,
      sentence: post.sentence,
    });
  }
  return holders;
}

/** The word that carries a post: "minister" of "minister of foreign affairs". */
function headOf(post: string): string {
  const main = post.split(/ (?:of|for|to) /)[0] ?? post;
  const words = main.split(' ');
  return (words[words.length - 1] ?? '').replace(/^.*-/, '');
}

/** Reads a post that stands after "the" and names nobody. */
export function bareTitle(
  text: string,
  sentence: TaggedSentence,
  holding: Holding,
): BareTitle | null {
  const { post, person } = holding;
  if (person !== null || text.slice(post.start, post.end).endsWith('s')) return null;
  const word = (i: number) => sentence.tokens[i]?.text.toLowerCase() ?? '';
  const next = sentence.tokens[post.lastToken];
  if (word(post.lastToken) === 'of' || (next !== undefined && /^\p{Lu}/u.test(next.text)))
    return null;
  let from = post.firstToken;
  let state: string | null = null;
  const before = sentence.tokens[from - 1]?.text ?? '';
  if (word(from - 1) !== 'the') {
    state = stateNamed(before);
    if (state === null || word(from - 2) !== 'the') return null;
    from--;
  }
  return { from, to: post.lastToken, head: headOf(fold(text.slice(post.start, post.end))), state };
}

/** The one person named before who holds such a post, of that state when one is said. */
export function resolveTitle(
  sentence: TaggedSentence,
  title: BareTitle,
  holders: readonly Holder[],
): { readonly entity: number; readonly score: number } | null {
  const fitting = holders.filter(
    (holder) =>
      holder.head === title.head &&
      holder.sentence <= sentence.index &&
      (title.state === null || holder.state === null || holder.state === title.state),
  );
  const people = new Set(fitting.map((holder) => holder.entity));
  if (people.size === 0) return null;
  const last = fitting[fitting.length - 1];
  if (last === undefined) return null;
  if (people.size === 1) return { entity: last.entity, score: title.state === null ? 0.75 : 0.85 };
  // Several ministers: the one spoken of just now, if no other is near.
  const near = new Set(
    fitting.filter((holder) => sentence.index - holder.sentence <= 2).map((h) => h.entity),
  );
  const [only] = near;
  return near.size === 1 && only !== undefined ? { entity: only, score: 0.6 } : null;
}

/** Nouns for kinds of states and bodies, and the head words of names they can stand for. */
const BODY_NOUNS = new Map<string, RegExp>([
  ['country', /^$/],
  ['nation', /^$/],
  ['kingdom', /^$/],
  ['republic', /^$/],
  ['ministry', /\bministry\b/i],
  ['party', /\bparty\b/i],
  ['union', /\bunion\b/i],
  ['bloc', /\bunion\b|\bcommunity\b|\bASEAN\b|\bEU\b/i],
  ['alliance', /\balliance\b|\bNATO\b|\btreaty organi[sz]ation\b/i],
  ['court', /\bcourt\b|\btribunal\b/i],
  ['council', /\bcouncil\b/i],
  ['commission', /\bcommission\b/i],
  ['agency', /\bagency\b/i],
  ['committee', /\bcommittee\b/i],
  ['parliament', /\bparliament\b/i],
  ['church', /\bchurch\b/i],
  ['bank', /\bbank\b/i],
  ['army', /\barmy\b|\barmed forces\b/i],
  ['navy', /\bnavy\b/i],
  ['organisation', /\borgani[sz]ation\b/i],
  ['organization', /\borgani[sz]ation\b/i],
  ['agreement', /\bagreement\b|\baccords?\b|\bmemorandum\b|\btreaty\b|\bpact\b|\bprotocol\b/i],
  ['document', /\bagreement\b|\bmemorandum\b|\btreaty\b/i],
  ['deal', /\bagreement\b|\bdeal\b|\baccords?\b/i],
  ['treaty', /\btreaty\b/i],
  ['memorandum', /\bmemorandum\b/i],
  ['exercise', /./],
]);

/** "The country", "the ministry", "the alliance": the entity of that kind spoken of last; null where none or several fit. */
export function resolveBodyNoun(
  discourse: Discourse,
  sentence: TaggedSentence,
  at: number,
): { readonly entity: number; readonly score: number } | null {
  const word = (i: number) => sentence.tokens[i]?.text.toLowerCase() ?? '';
  const described = sentence.tags[at - 1] === 'VBN' && word(at - 2) === 'the';
  const first = described ? 'the' : word(at - 1);
  if (first !== 'the' && first !== 'this') return null;
  const named = discourse.named[sentence.index] ?? [];
  if (named.some((m) => m.firstToken <= at && at < m.lastToken)) return null;
  const noun = word(at);
  const pattern = BODY_NOUNS.get(noun);
  if (pattern === undefined || /^(?:of|for|that|which)$/.test(word(at + 1))) return null;
  if (/^NNP?$/.test(sentence.tags[at + 1] ?? '')) return null;
  const isState = pattern.source === '^$';
  const fits = (entity: number | null): entity is number => {
    const known = entity === null ? undefined : discourse.entities[entity];
    if (known === undefined) return false;
    if (isState) return known.kind === 'country';
    if (noun === 'exercise') return known.kind === 'event';
    return (
      known.kind !== 'country' &&
      known.kind !== 'person' &&
      known.kind !== 'place' &&
      [known.name, ...known.aliases.map((a) => a.text)].some((name) => pattern.test(name))
    );
  };
  for (let back = 0; back <= 3; back++) {
    const index = sentence.index - back;
    const near = (discourse.named[index] ?? []).filter(
      (m) => fits(entityOf(m)) && (back > 0 || m.lastToken < at),
    );
    const subject = discourse.subjects.get(index) ?? null;
    if (isState && back > 0 && fits(subject))
      return { entity: subject, score: 0.75 - 0.1 * (back - 1) };
    const found = new Set(near.map(entityOf));
    const [only] = found;
    if (found.size === 1 && only !== undefined && only !== null)
      return { entity: only, score: 0.75 - 0.05 * back };
    if (found.size > 1) return null;
  }
  return null;
}
