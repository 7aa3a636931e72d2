/** What rules say of a sentence and a verdict of the judge would say against. */
import type { EntityMention, FoundSpan } from '../../reading.ts';
import { QUAD_OF, type TieType } from '../../types.ts';
import type { Proposal } from '../proposal.ts';
import type { Scene } from '../scene.ts';
import type { Verdict } from './judgeTies.ts';
import { joins, leads, type Pair } from './pairs.ts';
import { postOf } from './post.ts';

/** Whether a verdict goes against what rules found. */
export function isAgainstRules({ candidate: { view, pair }, type, direction }: Verdict): boolean {
  const { proposals } = view;
  if (type in QUAD_OF)
    return (
      (direction !== '=' && areFellows(proposals, pair)) ||
      isByHolder(proposals, pair, type) ||
      isOfOthersAct(view.scene, proposals, pair)
    );
  if (type !== 'holds-post') return false;
  const [person, body] = direction === '<' ? [pair.b, pair.a] : [pair.a, pair.b];
  const post = postOf(view.scene, person, body);
  if (post !== null && isParted(view.scene, post, person)) return true;
  const title = post === null ? '' : view.scene.read.text.slice(post.start, post.end);
  return hasPost(proposals, person.entities, body.entities, title);
}

/** "summoned the Norlandic ambassador over remarks by Ana Roe": the post is another's. */
function isParted({ chunks }: Scene, post: FoundSpan, person: EntityMention): boolean {
  const [from, to] = [
    Math.min(post.lastToken, person.lastToken),
    Math.max(post.firstToken, person.firstToken),
  ];
  return chunks.some(
    ({ kind, first, last, word }) =>
      first >= from &&
      last <= to &&
      kind === 'prep' &&
      !/^(?:of|for|in|to|at|with|under|from)$/.test(word),
  );
}

/**
 * Two who do or suffer one thing together ("A, along with B, refused to") do it not to each other; nor do those to whom one and the
 * same does one thing after the other ("A raided B's embassy and arrested C").
 */
function areFellows(proposals: readonly Proposal[], { first, second }: Pair): boolean {
  return proposals.some(
    (p) =>
      p.statement != null &&
      proposals.some(
        (q) =>
          (q.statement === p.statement &&
            q.type === p.type &&
            p.source.entities.includes(first) &&
            q.source.entities.includes(second)) ||
          (q.statement != null &&
            (q.statement === p.statement ? q.type === p.type : isSameDoer(p, q)) &&
            p.target.entities.includes(first) &&
            q.target.entities.includes(second)),
      ),
  );
}

const isSameDoer = (p: Proposal, q: Proposal): boolean =>
  p.source.entities.length === 1 && p.source.entities[0] === q.source.entities[0];

/** "Norland's president met X": where the president is tied, it is told already, and his post says whose he is. */
function isByHolder(
  proposals: readonly Proposal[],
  { first, second }: Pair,
  type: TieType,
): boolean {
  const isHolder = (holder: number, state: number): boolean =>
    proposals.some((p) => p.type === 'holds-post' && leads(p, holder, state));
  return proposals.some(
    (p) =>
      p.type === type &&
      [...p.source.entities, ...p.target.entities].some(
        (actor) =>
          (joins(p, actor, second) && isHolder(actor, first)) ||
          (joins(p, actor, first) && isHolder(actor, second)),
      ),
  );
}

/** "A criticised B's refusal to meet C": A does nothing to C. */
function isOfOthersAct(
  { clauses }: Scene,
  proposals: readonly Proposal[],
  { first, second }: Pair,
): boolean {
  return clauses.some(({ at, noun, governor }) => {
    if (noun === null || governor === null) return false;
    const between = (one: number, other: number): boolean =>
      proposals.some(
        (p) =>
          p.statement === governor.at &&
          p.source.entities.includes(one) &&
          proposals.some(
            (q) =>
              q.statement === at &&
              q.target.entities.includes(other) &&
              p.target.entities.some((e) => q.source.entities.includes(e)),
          ),
      );
    return between(first, second) || between(second, first);
  });
}

/** Whose post is known from the sentence holds no second one there, nor the office that another has. */
function hasPost(
  proposals: readonly Proposal[],
  person: readonly number[],
  body: readonly number[],
  title: string,
): boolean {
  return proposals.some(
    (p) =>
      p.type === 'holds-post' &&
      (p.source.entities.some((e) => person.includes(e)) ||
        (p.title?.toLowerCase() === title.toLowerCase() &&
          p.target.entities.some((e) => body.includes(e)))),
  );
}
