import type { EntityMention } from '../reading.ts';
import type { StructuralType } from '../types.ts';
import type { End } from './ends.ts';
import type { Proposal } from './proposal.ts';
import { isNamed, kindOf, type Scene } from './scene.ts';

interface Pattern {
  /** Kinds of the first and the second name. */
  readonly kinds: RegExp;
  /** The words between them, articles left out. */
  readonly between: RegExp;
  readonly type: StructuralType;
  readonly rule: string;
}

/** What two names say that stand together: "NAME of the Harbour Union", "the Tide Bank in Norport". */
const PATTERNS: readonly Pattern[] = [
  {
    kinds: /^person (organisation|military)$/,
    between: /^(of|from)$/,
    type: 'member-of',
    rule: 'name of body',
  },
  {
    kinds: /^person (place|country)$/,
    between: /^from$/,
    type: 'based-in',
    rule: 'name from place',
  },
  {
    kinds: /^organisation (place|country)$/,
    between: /^(in|at)$/,
    type: 'located-in',
    rule: 'body in place',
  },
];

/** What lasts between two names that stand next to each other. */
export function affiliationTies(scene: Scene): Proposal[] {
  const named = scene.mentions.filter(
    (m) => isNamed(m) && m.how !== 'demonym' && m.entities.length === 1,
  );
  return named.flatMap((first, i): Proposal[] => {
    const second = named.slice(i + 1).find((m) => m.firstToken >= first.lastToken);
    if (second === undefined || second.firstToken - first.lastToken > 3) return [];
    const kinds = `${kind(scene, first)} ${kind(scene, second)}`;
    const words = between(scene, first, second);
    const pattern = PATTERNS.find((p) => p.kinds.test(kinds) && p.between.test(words));
    return pattern === undefined ? [] : [tie(scene, first, second, pattern)];
  });
}

const kind = (scene: Scene, m: EntityMention): string =>
  kindOf(scene.read, m.entities[0] ?? -1) ?? '';

function between(scene: Scene, first: EntityMention, second: EntityMention): string {
  const words: string[] = [];
  for (let i = first.lastToken; i < second.firstToken; i++) words.push(scene.word(i).toLowerCase());
  return words.filter((w) => !/^(the|a|an)$/.test(w)).join(' ');
}

function tie(scene: Scene, a: EntityMention, b: EntityMention, pattern: Pattern): Proposal {
  const end = (mention: EntityMention): End => ({
    entities: mention.entities,
    span: [mention.start, mention.end],
    mention,
    how: 'head',
  });
  const { tokens } = scene.sentence;
  return {
    scene,
    type: pattern.type,
    source: end(a),
    target: end(b),
    symmetric: false,
    polarity: 'affirmed',
    modality: 'actual',
    trigger: [tokens[a.lastToken]?.start ?? a.end, tokens[a.lastToken]?.end ?? b.start],
    lemma: '',
    saidBy: null,
    title: null,
    object: null,
    happening: null,
    rule: pattern.rule,
  };
}
