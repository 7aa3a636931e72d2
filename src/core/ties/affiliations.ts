import { BODY_NOUNS } from '../lexicon/bodyNouns.ts';
import { BODY_WORDS, PARTY_WORDS, PART_NOUNS } from '../lexicon/bodies.ts';
import type { EntityMention } from '../reading.ts';
import type { StructuralType } from '../types.ts';
import { asEnd } from './ends.ts';
import type { Proposal } from './proposal.ts';
import { isNamed, kindOf, type Scene } from './scene.ts';

interface Pattern {
  /** Kinds of the first and the second name; a body is "party" when its name says so, "camp" by a word for its people. */
  readonly kinds: RegExp;
  /** The words between them, as `between` writes them. */
  readonly between: RegExp;
  readonly type: StructuralType;
  /** Whether the second is the source. */
  readonly turned: boolean;
  readonly rule: string;
}

/** What two names say that stand together: "NAME of the Harbour Union", "the Kenyan company Tide", "the Tide Bank in Nairobi". */
const PATTERNS: readonly Pattern[] = [
  {
    kinds: /^person (?:organisation|military|party)$/,
    between: /^(?:of|from)(?: [JC]| 's){0,3}$/,
    type: 'member-of',
    turned: false,
    rule: 'name of body',
  },
  {
    kinds: /^(?:organisation|military|party) person$/,
    between: /^'s(?: J)?$/,
    type: 'member-of',
    turned: true,
    rule: "body's name",
  },
  {
    kinds: /^person party$/,
    between: /^(?:'s(?: [JN]){0,2}|\()$/,
    type: 'member-of',
    turned: false,
    rule: "name's party",
  },
  {
    kinds: /^his party$/,
    between: /^(?:(?:J ?){0,2}|(?:J ){0,2}[NB] ,(?: the)?)$/,
    type: 'member-of',
    turned: false,
    rule: 'his party',
  },
  {
    kinds: /^party person$/,
    between: /^(?:N )?of(?: [PCJ]){1,3}$/,
    type: 'member-of',
    turned: true,
    rule: 'party of name',
  },
  {
    kinds: /^camp person$/,
    between: /^(?:[NP] ?){0,2}$/,
    type: 'member-of',
    turned: true,
    rule: 'camp name',
  },
  {
    kinds: /^person camp$/,
    between: /^, a$/,
    type: 'member-of',
    turned: false,
    rule: 'name, camp',
  },
  {
    kinds: /^country (?:organisation|military|party)$/,
    between: /^(?:'s )?(?:[JN-] |, |and )*[BQ](?: [BN] and)?$/,
    type: 'based-in',
    turned: true,
    rule: 'nation body',
  },
  {
    kinds: /^country party$/,
    between: /^(?:'s )?(?:J ){1,3}$/,
    type: 'based-in',
    turned: true,
    rule: 'nation party',
  },
  {
    kinds: /^(?:country|place) (?:organisation|military|party)$/,
    between: /^- ?H(?: [JNB-])*$/,
    type: 'based-in',
    turned: true,
    rule: 'based body',
  },
  {
    kinds: /^(?:organisation|military|party) (?:country|place)$/,
    between: /^(?:, )?H in$/,
    type: 'based-in',
    turned: false,
    rule: 'body based in',
  },
  {
    kinds: /^country place$/,
    between: /^'s(?: J)?$/,
    type: 'part-of',
    turned: true,
    rule: "state's region",
  },
  {
    kinds: /^(?:organisation|party) organisation$/,
    between: /^'s$/,
    type: 'part-of',
    turned: true,
    rule: "body's body",
  },
  {
    kinds: /^(?:organisation|military) (?:organisation|military)$/,
    between: /^, a (?:[JN] )*Q of$/,
    type: 'part-of',
    turned: false,
    rule: 'body, part of',
  },
  {
    kinds: /^place country$/,
    between: /^, a(?: J)?$/,
    type: 'part-of',
    turned: false,
    rule: 'region, nation',
  },
  {
    kinds: /^person (?:place|country)$/,
    between: /^from$/,
    type: 'based-in',
    turned: false,
    rule: 'name from place',
  },
  {
    kinds: /^(?:organisation|party) (?:place|country)$/,
    between: /^(?:in|at)$/,
    type: 'located-in',
    turned: false,
    rule: 'body in place',
  },
];

/** How many tokens and how many names may stand between two. */
const REACH = 8;
const OTHERS = 2;

/** What lasts between two names that stand next to each other. */
export function affiliationTies(scene: Scene): Proposal[] {
  const standing = scene.mentions.filter((m) => m.entities.length === 1 && kind(scene, m) !== '');
  return standing.flatMap((first, i): Proposal[] => {
    for (const second of standing.slice(i + 1, i + 2 + OTHERS)) {
      if (second.firstToken < first.lastToken) continue;
      if (second.firstToken - first.lastToken > REACH) break;
      const kinds = `${kind(scene, first)} ${kind(scene, second)}`;
      const words = between(scene, first, second);
      const pattern = PATTERNS.find((p) => p.kinds.test(kinds) && p.between.test(words));
      if (pattern === undefined || first.entities[0] === second.entities[0]) continue;
      return [
        pattern.turned ? tie(scene, second, first, pattern) : tie(scene, first, second, pattern),
      ];
    }
    return [];
  });
}

/** The kind a pattern asks for; '' for what takes no part. */
function kind({ read, word }: Scene, m: EntityMention): string {
  const of = kindOf(read, m.entities[0] ?? -1) ?? '';
  if (m.how === 'pronoun')
    return of === 'person' && /^(?:his|her)$/i.test(read.text.slice(m.start, m.end)) ? 'his' : '';
  if (!isNamed(m)) return '';
  if (of !== 'organisation') return m.how === 'demonym' && of !== 'country' ? '' : of;
  if (m.how === 'demonym') return 'camp';
  const name = read.entities[m.entities[0] ?? -1]?.name ?? '';
  return PARTY_WORDS.test(name) || PARTY_WORDS.test(word(m.lastToken)) ? 'party' : of;
}

/**
 * The words between two names, each as what it is: C a state, P a post, B a noun for bodies, N and J other nouns and
 * adjectives, Q a noun for parts, H "based"; small words as they are, "the" left out behind names, "?" for the rest.
 */
function between(scene: Scene, first: EntityMention, second: EntityMention): string {
  const words: string[] = [];
  for (let i = first.lastToken; i < second.firstToken; i++) {
    const word = scene.word(i).toLowerCase();
    if (word !== 'the' || first.how === 'pronoun') words.push(sortOf(scene, i, word));
  }
  return words.join(' ');
}

function sortOf(scene: Scene, i: number, word: string): string {
  const tag = scene.sentence.tags[i] ?? '';
  if (/^(?:of|from|in|at|,|\(|and|-)$/.test(word)) return word;
  if (/^['’]s?$/.test(word)) return "'s";
  if (word === 'a' || word === 'an') return 'a';
  if (/^(?:-?based|headquartered)$/.test(word)) return word.startsWith('-') ? '- H' : 'H';
  const name = scene.mentions.find((m) => isNamed(m) && m.firstToken <= i && m.lastToken > i);
  if (name !== undefined)
    return kindOf(scene.read, name.entities[0] ?? -1) === 'country' ? 'C' : '?';
  if (scene.posts.some((p) => p.firstToken <= i && p.lastToken > i)) return 'P';
  if (PART_NOUNS.has(word)) return 'Q';
  if (tag.startsWith('NN')) return BODY_WORDS.has(word) || BODY_NOUNS.has(word) ? 'B' : 'N';
  return /^(?:JJ|VBG|VBN|CD)/.test(tag) ? 'J' : '?';
}

function tie(scene: Scene, a: EntityMention, b: EntityMention, pattern: Pattern): Proposal {
  const { tokens } = scene.sentence;
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  const apart = right.firstToken > left.lastToken;
  return {
    scene,
    type: pattern.type,
    source: asEnd(a),
    target: asEnd(b),
    symmetric: false,
    polarity: 'affirmed',
    modality: 'actual',
    trigger: apart
      ? [
          tokens[left.lastToken]?.start ?? left.end,
          tokens[right.firstToken - 1]?.end ?? right.start,
        ]
      : [right.start, right.end],
    lemma: '',
    saidBy: null,
    title: null,
    object: null,
    happening: null,
    rule: pattern.rule,
  };
}
