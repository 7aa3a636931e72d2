/** The edits that are about actors. */
import { keyTitle } from '../keyTitle.ts';
import type { DocumentId, Mention } from '../types.ts';
import { draftActor, leaderOf, partsOf } from './draft.ts';
import type { Draft, DraftActor } from './draft.ts';
import { madeActor } from './edits.ts';
import type { Edit, EditId, Quote } from './edits.ts';
import { findActor } from './find.ts';
import type { Unplaced } from './find.ts';
import { moveMentions } from './moveMentions.ts';
import { likeness } from './quotes.ts';

type Of<Kind extends Edit['kind']> = Extract<Edit, { kind: Kind }>;

export function merge(draft: Draft, edit: Of<'merge'>, by: EditId): Unplaced | null {
  const into = findActor(draft, edit.into);
  if (typeof into === 'string') return into;
  const goal = leaderOf(draft, into.id);
  let why: Unplaced | null = null;
  let merged = false;
  for (const ref of edit.actors) {
    const actor = findActor(draft, ref);
    if (typeof actor === 'string') {
      why = actor;
      continue;
    }
    const leader = leaderOf(draft, actor.id);
    if (leader === goal) continue;
    draft.leaders.set(leader, { into: goal, by });
    merged = true;
  }
  const actor = draft.actors.get(goal);
  if (merged && actor) {
    actor.by.push(by);
    if (edit.name !== null) rename(actor, edit.name);
  }
  return merged ? why : (why ?? 'itself');
}

export function rename(actor: DraftActor, name: string): void {
  actor.formerly.add(actor.name);
  actor.formerly.delete(name);
  actor.name = name;
}

/** An actor that no document was read to have. */
export function makeActor(
  draft: Draft,
  by: EditId,
  { name, as }: Pick<Of<'split'>, 'name' | 'as'>,
): DraftActor {
  const id = madeActor(by);
  const actor = draftActor({ id, kind: as, name, aliases: [], mentions: [], handmade: true });
  actor.by.push(by);
  draft.actors.set(id, actor);
  return actor;
}

export function split(draft: Draft, edit: Of<'split'>, by: EditId): Unplaced | null {
  const from = findActor(draft, edit.actor);
  if (typeof from === 'string') return from;
  const { wordsOf, quoteOfMention } = draft.reading;
  const aliases = new Set(edit.aliases);
  const isQuoted = (mention: Mention): boolean => {
    if (edit.mentions.length === 0) return false;
    const here = quoteOfMention(mention);
    return edit.mentions.some((quote) => sameWords(here, quote));
  };
  return fill(
    draft,
    from,
    makeActor(draft, by, edit),
    by,
    (mention) => aliases.has(wordsOf(mention)) || isQuoted(mention),
  );
}

const sameWords = (here: Quote, quote: Quote): boolean =>
  likeness(here, quote) > 0 && here.at === quote.at && here.words === quote.words;

export function keepApart(draft: Draft, edit: Of<'keep-apart'>, by: EditId): Unplaced | null {
  const from = findActor(draft, edit.actor);
  if (typeof from === 'string') return from;
  const made = makeActor(draft, by, { name: edit.alias, as: from.kind });
  const { wordsOf } = draft.reading;
  return fill(draft, from, made, by, (mention) => wordsOf(mention) === edit.alias);
}

/** Moves mentions to an actor that was just made; without any, it was made for nothing. */
function fill(
  draft: Draft,
  from: DraftActor,
  made: DraftActor,
  by: EditId,
  isAskedFor: (mention: Mention) => boolean,
): Unplaced | null {
  if (moveMentions(draft, { from: from.id, to: made.id, by }, isAskedFor) > 0) return null;
  draft.actors.delete(made.id);
  return 'lost';
}

export function remove(draft: Draft, edit: Of<'remove'>, by: EditId): Unplaced | null {
  const found = findActor(draft, edit.actor);
  if (typeof found === 'string' && (found === 'lost' || !edit.never)) return found;
  const alike = edit.never ? draft.reading.namedAlike(edit.actor) : [];
  const ids = new Set([...(typeof found === 'string' ? [] : [found.id]), ...alike]);
  const titles = new Set(edit.documents);
  const { documents } = draft.reading.network;
  const here = new Set(
    documents
      .filter((document) => edit.never || titles.has(keyTitle(document)))
      .map(({ id }) => id),
  );
  const gone = [...ids].flatMap((id) => partsOf(draft, leaderOf(draft, id)));
  for (const actor of gone) {
    actor.by.push(by);
    actor.mentions = actor.mentions.filter(({ document }) => !here.has(document));
    actor.aliases = actor.aliases.filter(({ document }) => !here.has(document));
    actor.removed = actor.mentions.length === 0;
  }
  const isGone = new Set(gone.map(({ id }) => id));
  for (const [origin, parts] of draft.ties)
    draft.ties.set(
      origin,
      parts.flatMap((tie) => {
        if (!isGone.has(tie.tie.source) && !isGone.has(tie.tie.target)) return [tie];
        const evidence = tie.evidence.filter(({ document }) => !here.has(document));
        return evidence.length > 0 ? [{ ...tie, evidence }] : [];
      }),
    );
  return null;
}

/** Words given to an actor: taken from whoever they were read for, with the ties that rest on them. */
export function addMention(draft: Draft, edit: Of<'add-mention'>, by: EditId): Unplaced | null {
  const actor = findActor(draft, edit.actor);
  if (typeof actor === 'string') return actor;
  const found = draft.reading.quotes.find(edit.quote);
  if (!found) return 'no-quote';
  const { document } = found.place;
  const [start, end] = found.span;
  const isHere = (mention: Mention): boolean =>
    mention.document === document && mention.start < end && start < mention.end;
  const leader = leaderOf(draft, actor.id);
  for (const other of [...draft.actors.values()]) {
    if (leaderOf(draft, other.id) === leader || !other.mentions.some(isHere)) continue;
    moveMentions(draft, { from: other.id, to: actor.id, by }, isHere, { withFollowing: false });
  }
  actor.by.push(by);
  actor.mentions = [
    ...actor.mentions.filter((mention) => !isHere(mention)),
    { document, start, end, how: 'name' as const },
  ].sort(inOrder(draft));
  const text = draft.reading.wordsOf({ document, start, end });
  if (!partsOf(draft, leader).some(({ aliases }) => aliases.some((alias) => alias.text === text)))
    actor.aliases = [...actor.aliases, { text, how: 'hand', document, start }];
  return null;
}

function inOrder(draft: Draft): (a: Mention, b: Mention) => number {
  const { documents } = draft.reading.network;
  const order = new Map<DocumentId, number>(documents.map(({ id }, i) => [id, i]));
  return (a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || a.start - b.start;
}
