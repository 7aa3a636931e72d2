/** Gives mentions of one actor to another, with the sentences of ties that rest on them. */
import { groupBy } from '../groupBy.ts';
import type { DocumentId, EntityId, Evidence, Mention, MentionForm, Span } from '../types.ts';
import { divide, leaderOf, partsOf } from './draft.ts';
import type { Draft, DraftActor } from './draft.ts';
import type { EditId } from './edits.ts';

/** Forms that stand for an actor without naming it: they go with the name before them. */
const FOLLOWING: ReadonlySet<MentionForm> = new Set(['pronoun', 'title', 'group']);

/**
 * Moves the mentions that are asked for, and what follows them, to another actor. Of a tie, the sentences whose end rests on a
 * moved mention move along; the others stay. Returns how many mentions were moved.
 */
export function moveMentions(
  draft: Draft,
  { from, to, by }: { readonly from: EntityId; readonly to: EntityId; readonly by: EditId },
  isAskedFor: (mention: Mention) => boolean,
  options: { readonly withFollowing: boolean } = { withFollowing: true },
): number {
  const leader = leaderOf(draft, from);
  const goal = draft.actors.get(to);
  if (!goal || leader === leaderOf(draft, to)) return 0;
  const parts = partsOf(draft, leader);
  const order = new Map(draft.reading.network.documents.map(({ id }, i) => [id, i]));
  const inOrder = (a: Mention, b: Mention): number =>
    (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || a.start - b.start;
  const all = parts.flatMap(({ mentions }) => mentions).sort(inOrder);
  const moved = new Set<Mention>();
  let last: DocumentId | null = null;
  let lastMoves = false;
  for (const mention of all) {
    const follows: boolean = FOLLOWING.has(mention.how) && last === mention.document && lastMoves;
    const moves: boolean = isAskedFor(mention) || (options.withFollowing && follows);
    if (moves) moved.add(mention);
    if (FOLLOWING.has(mention.how)) continue;
    last = mention.document;
    lastMoves = moves;
  }
  if (moved.size === 0) return 0;

  for (const part of parts) {
    if (!part.mentions.some((mention) => moved.has(mention))) continue;
    part.mentions = part.mentions.filter((mention) => !moved.has(mention));
    part.by.push(by);
  }
  goal.mentions = [...goal.mentions, ...moved].sort(inOrder);
  moveSpellings(draft, parts, goal, [...moved]);
  moveTies(draft, { leader, to, by }, restsOn(moved, all));
  return moved.size;
}

/** Spellings go where their words are: one that is not written for the old actor any more leaves it. */
function moveSpellings(
  draft: Draft,
  parts: readonly DraftActor[],
  goal: DraftActor,
  moved: readonly Mention[],
): void {
  const { wordsOf } = draft.reading;
  const left = new Set(parts.flatMap(({ mentions }) => mentions.map(wordsOf)));
  const taken = new Map(
    moved.filter(({ how }) => !FOLLOWING.has(how)).map((at) => [wordsOf(at), at]),
  );
  const reasons = new Map(
    parts.flatMap(({ aliases }) => aliases.map(({ text, how }) => [text, how])),
  );
  for (const part of parts)
    part.aliases = part.aliases.filter(({ text }) => left.has(text) || !taken.has(text));
  const known = new Set(goal.aliases.map(({ text }) => text));
  const gained = [...taken].filter(([text]) => text !== '' && !known.has(text));
  goal.aliases = [
    ...goal.aliases,
    ...gained.map(([text, { document, start }]) => ({
      text,
      how: reasons.get(text) ?? ('hand' as const),
      document,
      start,
    })),
  ];
}

/** Whether the words of a tie's end are a moved mention, or where none is just there, touch moved ones alone. */
function restsOn(
  moved: ReadonlySet<Mention>,
  all: readonly Mention[],
): (document: DocumentId, span: Span | null) => boolean {
  const byDocument = groupBy(all, ({ document }) => [document]);
  return (document, span) => {
    if (span === null) return false;
    const touched = (byDocument.get(document) ?? []).filter(
      ({ start, end }) => start < span[1] && span[0] < end,
    );
    const exact = touched.find(({ start, end }) => start === span[0] && end === span[1]);
    if (exact) return moved.has(exact);
    return touched.length > 0 && touched.every((mention) => moved.has(mention));
  };
}

function moveTies(
  draft: Draft,
  { leader, to, by }: { readonly leader: EntityId; readonly to: EntityId; readonly by: EditId },
  isMoved: (document: DocumentId, span: Span | null) => boolean,
): void {
  const isOurs = (end: EntityId): boolean => leaderOf(draft, end) === leader;
  for (const [origin, parts] of [...draft.ties]) {
    if (!parts.some(({ tie }) => isOurs(tie.source) || isOurs(tie.target))) continue;
    const answers = divide(
      draft,
      origin,
      ({ document, source, target }: Evidence, { tie }) => ({
        source: isOurs(tie.source) && isMoved(document, source),
        target: isOurs(tie.target) && isMoved(document, target),
      }),
      (a, b) => a.source === b.source && a.target === b.target,
    );
    for (const { part, answer } of answers) {
      if (!answer.source && !answer.target) continue;
      part.tie = {
        ...part.tie,
        ...(answer.source ? { source: to } : {}),
        ...(answer.target ? { target: to } : {}),
      };
      part.by.push(by);
    }
  }
}
