import { RELATIONAL_NOUNS, SEATS } from '../lexicon/relationalNouns.ts';
import type { StructuralType } from '../types.ts';
import { nounLemma } from './lemma.ts';
import { isNamed, type Scene } from './scene.ts';

/** A post, or a noun used like one ("candidate", "ally"), before it is known whose it is. */
export interface Role {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly start: number;
  readonly end: number;
  readonly type: StructuralType;
  readonly symmetric: boolean;
  readonly isPost: boolean;
  readonly plural: boolean;
  readonly title: string;
}

const NOUNS = new Map(
  RELATIONAL_NOUNS.flatMap(([type, symmetric, nouns]) =>
    nouns
      .split(' ')
      .map((noun): [string, { type: StructuralType; symmetric: boolean }] => [
        noun,
        { type, symmetric },
      ]),
  ),
);

/** The posts of a sentence and the nouns that work like them, by position. */
export function rolesOf(scene: Scene): Role[] {
  const posts = scene.posts.map((post): Role => {
    const title = scene.read.text.slice(post.start, post.end);
    return {
      ...post,
      type: 'holds-post',
      symmetric: false,
      isPost: true,
      plural: title.endsWith('s'),
      title,
    };
  });
  const nouns = scene.sentence.tokens.flatMap((token, i): Role[] => {
    const noun = NOUNS.get(nounLemma(token.text));
    if (noun === undefined) return [];
    const taken =
      posts.some((p) => p.firstToken <= i && p.lastToken > i) ||
      scene.mentions.some((m) => isNamed(m) && m.firstToken <= i && m.lastToken > i);
    const nominal =
      /^(NN|JJ)/.test(scene.sentence.tags[i] ?? '') ||
      /^(PRP\$|POS|DT)$/.test(scene.sentence.tags[i - 1] ?? '');
    if (taken || !nominal) return [];
    const plural = token.text.endsWith('s');
    return [
      {
        firstToken: i,
        lastToken: i + 1,
        start: token.start,
        end: token.end,
        ...noun,
        isPost: false,
        plural,
        title: token.text,
      },
    ];
  });
  return [...posts.flatMap(withSeat), ...nouns].sort((a, b) => a.firstToken - b.firstToken);
}

/** "Liberal MP": a seat is a post of its state, and for a party a membership. */
function withSeat(role: Role): Role[] {
  return SEATS.test(role.title) ? [role, { ...role, type: 'member-of' }] : [role];
}
