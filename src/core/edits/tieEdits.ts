/** The edits that are about ties. */
import { QUAD_OF } from '../types.ts';
import type {
  DocumentId,
  EntityId,
  Evidence,
  EventCategory,
  QuadClass,
  Span,
  TieType,
} from '../types.ts';
import { draftTie, leaderOf, partsOf } from './draft.ts';
import type { Draft, DraftTie } from './draft.ts';
import { madeTie } from './edits.ts';
import type { Edit, EditId, TieChange } from './edits.ts';
import { findActor } from './find.ts';
import type { Unplaced } from './find.ts';

const BY_HAND = 'by hand';

const isEvent = (type: TieType): type is EventCategory => type in QUAD_OF;
const quadOf = (type: TieType): QuadClass | null => (isEvent(type) ? QUAD_OF[type] : null);

/** Makes of a tie what is asked; what is not asked stays. */
export function changeTie(
  part: DraftTie,
  { type, direction, polarity, modality }: TieChange,
): void {
  const before = part.tie;
  const after = type ?? before.type;
  part.tie = {
    ...before,
    type: after,
    quadClass: quadOf(after),
    title: after === before.type ? before.title : null,
    polarity: polarity ?? before.polarity,
    modality: modality ?? before.modality,
    symmetric: direction === undefined ? before.symmetric : direction === 'both',
    confidence: 1,
    rule: BY_HAND,
  };
  if (direction !== undefined) part.turned = direction === 'backward';
  part.standing = part.standing === 'added' ? 'added' : 'changed';
}

/** A tie that a person read, with the words it rests on where there are some. */
export function addTie(
  draft: Draft,
  { source, target, says, quote }: Extract<Edit, { kind: 'add-tie' }>,
  by: EditId,
): Unplaced | null {
  const [from, to] = [findActor(draft, source), findActor(draft, target)];
  if (typeof from === 'string') return from;
  if (typeof to === 'string') return to;
  if (leaderOf(draft, from.id) === leaderOf(draft, to.id)) return 'itself';
  const found = quote ? draft.reading.quotes.find(quote) : null;
  if (quote && !found) return 'no-quote';
  const evidence: Evidence[] = [];
  if (found) {
    const { place, span } = found;
    const wordsFor = (actor: EntityId): Span | null => mentionNear(draft, actor, place, span);
    evidence.push({ ...place, source: wordsFor(from.id), target: wordsFor(to.id), trigger: span });
  }
  const id = madeTie(by);
  const part = draftTie({
    id,
    source: from.id,
    target: to.id,
    ...says,
    quadClass: quadOf(says.type),
    contexts: [],
    saidBy: null,
    date: null,
    object: null,
    event: null,
    confidence: 1,
    rule: BY_HAND,
    evidence,
    standing: 'added',
  });
  part.by.push(by);
  draft.ties.set(id, [part]);
  return null;
}

/** The mention of an actor in the sentence that stands nearest to the words. */
function mentionNear(
  draft: Draft,
  actor: EntityId,
  place: { readonly document: DocumentId; readonly start: number; readonly end: number },
  [from]: Span,
): Span | null {
  const here = partsOf(draft, leaderOf(draft, actor))
    .flatMap(({ mentions }) => mentions)
    .filter(
      ({ document, start, end }) =>
        document === place.document && place.start <= start && end <= place.end,
    )
    .sort((a, b) => Math.abs(a.start - from) - Math.abs(b.start - from));
  const [nearest] = here;
  return nearest ? [nearest.start, nearest.end] : null;
}
