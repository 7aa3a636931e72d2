/** What a person corrects in what was read, named as it is done. Every act is kept at once and can be undone. */
import { isMade, knownEdit, madeActor, madeTie } from '../core/edits/edits.ts';
import type {
  ActorRef,
  Edit,
  EditId,
  EditKind,
  EditRecord,
  Quote,
  TieChange,
  TieContent,
  TieRef,
} from '../core/edits/edits.ts';
import type { Unplaced } from '../core/edits/find.ts';
import type { RejectedTie, TieOrigin } from '../core/edits/settleTies.ts';
import { EDIT_LIMITS } from '../core/edits/schema.ts';
import { editWords, recordWords } from '../core/edits/words.ts';
import { tiesOf } from '../core/evidence/ties.ts';
import { countTies } from '../core/network/countTies.ts';
import type { ActorKey, TieKey } from '../core/network/keys.ts';
import type { DocumentId, EntityId, EntityKind, Mention, Span, Tie, TieId } from '../core/types.ts';
import { count } from '../core/words.ts';
import type { Corpus } from './corpus.svelte.ts';
import type { EditPlan, Edits } from './edits.svelte.ts';

/** What came of an act: what it made, or why it was not done, in words. */
export type Outcome =
  | { readonly kind: 'done'; readonly made: readonly EditId[] }
  | { readonly kind: 'refused'; readonly why: string };

/** Words in a document that a person marked. */
export interface Marked {
  readonly document: DocumentId;
  readonly span: Span;
}

/** What merging would do. */
export interface MergePreview {
  readonly name: string;
  readonly kind: EntityKind;
  /** What moves to the one that stays. */
  readonly mentions: number;
  readonly ties: number;
  /** Ties between them, which have no place afterwards. */
  readonly within: number;
}

/** A correction as a list shows it. */
export interface CorrectionRow {
  readonly id: EditId;
  readonly words: string;
  readonly made: string;
  readonly why: Unplaced | null;
}

const NOTHING: Outcome = { kind: 'done', made: [] };
const refuse = (why: string): Outcome => ({ kind: 'refused', why });

export class Corrections {
  readonly #edits: Edits;
  readonly #corpus: Corpus;

  /** All of them, oldest first; `why` says of those that found no place why not. */
  readonly rows: readonly CorrectionRow[] = $derived.by(() => {
    const unplaced = new Map(
      this.#corpus.corrected.unplaced.map(({ record, why }) => [record.id, why]),
    );
    const isReady = this.#corpus.status.kind === 'ready';
    return this.#edits.all.map((record) => ({
      id: record.id,
      words: recordWords(record),
      made: record.made,
      why: isReady ? (unplaced.get(record.id) ?? null) : null,
    }));
  });

  constructor(edits: Edits, corpus: Corpus) {
    this.#edits = edits;
    this.#corpus = corpus;
  }

  get count(): number {
    return this.#edits.all.length;
  }

  /** Ties that a person rejected, as they would stand today. */
  get rejected(): readonly RejectedTie[] {
    return this.#corpus.corrected.rejected;
  }

  // --- actors -------------------------------------------------------------------------------------------------

  /** Makes one actor of several; `into` keeps its name unless another is given. */
  merge(ids: readonly EntityId[], into: EntityId, name: string | null = null): Outcome {
    const others = [...new Set(ids)].filter((id) => id !== into);
    if (others.length === 0) return refuse('An actor cannot be merged with itself.');
    const named = name === null ? null : checkedName(name);
    if (named?.kind === 'refused') return named;
    const before = this.#corpus.entity(into);
    if (!before || others.some((id) => !this.#corpus.entity(id))) return GONE;
    const edit: Edit = {
      kind: 'merge',
      actors: others.map((id) => this.#actorRef(id)),
      into: this.#actorRef(into),
      name: named && named.name !== before.name ? named.name : null,
    };
    return this.#do(`Merged ${count(others.length + 1, 'actor')}`, { add: [edit] });
  }

  /** What `merge` would do, before it is done. */
  previewMerge(ids: readonly EntityId[], into: EntityId): MergePreview | null {
    const goal = this.#corpus.entity(into);
    const others = [...new Set(ids)].filter((id) => id !== into);
    if (!goal || others.length === 0) return null;
    const { network } = this.#corpus;
    const all = new Set([...others, into]);
    const moved = new Map(others.flatMap((id) => tiesOf(network, id).map((tie) => [tie.id, tie])));
    const isWithin = (tie: Tie): boolean => all.has(tie.source) && all.has(tie.target);
    const within = [...moved.values()].filter(isWithin);
    return {
      name: goal.name,
      kind: goal.kind,
      mentions: others.reduce((n, id) => n + (this.#corpus.entity(id)?.mentions.length ?? 0), 0),
      ties: countTies([...moved.values()].filter((tie) => !isWithin(tie))),
      within: countTies(within),
    };
  }

  /** Makes an actor of some spellings and mentions of another. The id of the new one is `madeActor(made[0])`. */
  split(
    id: EntityId,
    off: {
      readonly aliases?: readonly string[];
      readonly mentions?: readonly Mention[];
      readonly name: string;
      readonly kind?: EntityKind;
    },
  ): Outcome {
    const { aliases = [], mentions = [] } = off;
    const entity = this.#corpus.entity(id);
    if (!entity) return GONE;
    if (aliases.length === 0 && mentions.length === 0)
      return refuse('Choose the spellings or mentions that are somebody else.');
    const named = checkedName(off.name);
    if (named.kind === 'refused') return named;
    const { reading } = this.#corpus;
    const isTaken = (mention: Mention): boolean =>
      mentions.includes(mention) || aliases.includes(reading.wordsOf(mention));
    if (entity.mentions.length > 0 && entity.mentions.every(isTaken))
      return refuse('That is all of it: rename it instead.');
    return this.#add({
      kind: 'split',
      actor: this.#actorRef(id),
      aliases: aliases.map((alias) => alias.slice(0, EDIT_LIMITS.words)),
      mentions: mentions.map((mention) => reading.quoteOfMention(mention)),
      name: named.name,
      as: off.kind ?? entity.kind,
    });
  }

  /** Undoes that one spelling was joined to an actor: by the reader, or by a merge. */
  keepApart(id: EntityId, alias: string): Outcome {
    const entity = this.#corpus.entity(id);
    if (!entity) return GONE;
    const part = this.#corpus.corrected.parts.get(id)?.find((merged) => {
      const read = this.#corpus.reading.entities.get(merged.id);
      return merged.name === alias || read?.aliases.some(({ text }) => text === alias);
    });
    if (part)
      return this.#takeOutOfMerge(part.by, part.id, `Parted ${part.name} from ${entity.name}`);
    if (entity.mentions.every((mention) => this.#corpus.reading.wordsOf(mention) === alias))
      return refuse('It is written no other way: rename it instead.');
    return this.#add({ kind: 'keep-apart', actor: this.#actorRef(id), alias });
  }

  rename(id: EntityId, name: string): Outcome {
    const entity = this.#corpus.entity(id);
    if (!entity) return GONE;
    const named = checkedName(name);
    if (named.kind === 'refused') return named;
    if (named.name === entity.name) return NOTHING;
    return this.#add({ kind: 'rename', actor: this.#actorRef(id), name: named.name });
  }

  retype(id: EntityId, kind: EntityKind): Outcome {
    const entity = this.#corpus.entity(id);
    if (!entity) return GONE;
    if (entity.kind === kind) return NOTHING;
    return this.#add({ kind: 'retype', actor: this.#actorRef(id), as: kind });
  }

  /** Takes out what is not an actor: where it was read, or with `never` in documents to come too. */
  remove(id: EntityId, { never = false }: { readonly never?: boolean } = {}): Outcome {
    const entity = this.#corpus.entity(id);
    if (!entity) return GONE;
    if (isMade(id) && entity.mentions.length === 0) return this.undoOne(editOfMade(id));
    const seen = new Set(entity.mentions.map(({ document }) => document));
    const documents = [...seen].map((document) =>
      (this.#corpus.document(document)?.title ?? document).slice(0, EDIT_LIMITS.title),
    );
    return this.#add({ kind: 'remove', actor: this.#actorRef(id), never, documents });
  }

  /** The id of the new actor is `madeActor(made[0])`. */
  addActor(name: string, kind: EntityKind): Outcome {
    const named = checkedName(name);
    if (named.kind === 'refused') return named;
    return this.#add({ kind: 'add-actor', name: named.name, as: kind });
  }

  /** Marks words as standing for an actor, whomever they were read for. */
  addMention(id: EntityId, words: Marked): Outcome {
    if (!this.#corpus.entity(id)) return GONE;
    const quote = this.#quote(words);
    if (!quote) return refuse('Mark words within one sentence.');
    return this.#add({ kind: 'add-mention', actor: this.#actorRef(id), quote });
  }

  // --- ties ---------------------------------------------------------------------------------------------------

  /** The id of the new tie is `madeTie(made[0])`. Without words it has no sentence. */
  addTie(
    source: EntityId,
    target: EntityId,
    says: Pick<TieContent, 'type'> & Partial<TieContent>,
    words: Marked | null = null,
  ): Outcome {
    if (source === target) return refuse('A tie joins two different actors.');
    if (!this.#corpus.entity(source) || !this.#corpus.entity(target)) return GONE;
    const quote = words ? this.#quote(words) : null;
    if (words && !quote) return refuse('Mark words within one sentence.');
    return this.#add({
      kind: 'add-tie',
      source: this.#actorRef(source),
      target: this.#actorRef(target),
      says: {
        symmetric: false,
        polarity: 'affirmed',
        modality: 'actual',
        ...says,
        title: says.title?.slice(0, EDIT_LIMITS.name) ?? null,
      },
      quote,
    });
  }

  /** Changes what ties say; what is not named stays. */
  changeTie(ids: readonly TieId[], to: TieChange): Outcome {
    const ties = this.#tieRefs(ids);
    if (ties.length === 0) return GONE;
    const edit = (change: TieChange): Edit => ({ kind: 'change-tie', ties, to: present(change) });
    const before = this.#lastChangeOf(ids, ties);
    if (!before) return this.#add(edit(to));
    const merged = edit({ ...before.to, ...to });
    return this.#do(editWords(edit(to)), { replace: [{ ...before.record, edit: merged }] });
  }

  /** Turns ties round; one without a direction gets the one it was read in. */
  flip(ids: readonly TieId[]): Outcome {
    const [first] = ids;
    const tie = first === undefined ? undefined : this.#corpus.tie(first);
    if (!tie) return GONE;
    const isTurned = this.#originsOf(tie)[0]?.turned === true;
    return this.changeTie(ids, { direction: tie.symmetric || isTurned ? 'forward' : 'backward' });
  }

  /** Says that these ties are read rightly; a rejected one comes back. */
  confirm(ids: readonly TieId[]): Outcome {
    const ties = this.#tieRefs(ids);
    if (ties.length === 0) return GONE;
    const edit: Edit = { kind: 'confirm', ties };
    return this.#do(editWords(edit), { ...this.#without(ids, ['reject', 'confirm']), add: [edit] });
  }

  /** Says that the sentences do not say so. */
  reject(ids: readonly TieId[]): Outcome {
    const ties = this.#tieRefs(ids);
    if (ties.length === 0) return GONE;
    const edit: Edit = { kind: 'reject', ties };
    return this.#do(editWords(edit), { ...this.#without(ids, ['confirm', 'reject']), add: [edit] });
  }

  /** Takes a rejection, or a confirmation, back: the ties are unchecked again. */
  restore(ids: readonly TieId[]): Outcome {
    const plan = this.#without(ids, ['reject', 'confirm']);
    const n = ids.length;
    return this.#do(n === 1 ? 'Restored a tie' : `Restored ${count(n, 'tie')}`, plan);
  }

  /** Takes one correction back, whatever came after it. */
  undoOne(id: EditId): Outcome {
    const record = this.#edits.get(id);
    if (!record) return NOTHING;
    return this.#do(`Took back: ${recordWords(record)}`, { remove: [id] });
  }

  /** The corrections behind an actor or a tie of today. */
  editsOf(id: EntityId | TieId): readonly EditRecord[] {
    const { editsOfActors, editsOfTies } = this.#corpus.corrected;
    const ids = editsOfActors.get(id as EntityId) ?? editsOfTies.get(id as TieId) ?? []; // ids of one sort are none of the other
    return ids.flatMap((edit) => this.#edits.get(edit) ?? []);
  }

  // --- how edits are written ----------------------------------------------------------------------------------

  #add(edit: Edit): Outcome {
    return this.#do(editWords(edit), { add: [edit] });
  }

  #do(label: string, plan: EditPlan): Outcome {
    return { kind: 'done', made: this.#edits.change(label, plan) };
  }

  #actorRef(id: EntityId): ActorRef {
    const name = this.#corpus.nameOf(id).slice(0, EDIT_LIMITS.name);
    if (isMade(id)) return { key: id as string as ActorKey, name, quote: null }; // its id is its key
    return { ...this.#corpus.reading.actorRef(id), name };
  }

  /** What ties of today, or rejected ones, were read as. */
  #tieRefs(ids: readonly TieId[]): TieRef[] {
    return ids.flatMap((id) => this.#originsOfId(id).map((origin) => this.#tieRef(origin)));
  }

  #tieRef({ id, evidence }: TieOrigin): TieRef {
    if (!isMade(id)) return this.#corpus.reading.tieRef(id, evidence);
    const record = this.#edits.get(editOfMade(id));
    const says = (record ? recordWords(record) : '').slice(0, EDIT_LIMITS.words);
    return { key: id as string as TieKey, says, quotes: [] }; // its id is its key
  }

  #originsOfId(id: TieId): readonly TieOrigin[] {
    const tie = this.#corpus.tie(id);
    if (tie) return this.#originsOf(tie);
    return this.rejected.flatMap(({ tie, origin }) => (tie.id === id ? [origin] : []));
  }

  #originsOf({ id, evidence }: Tie): readonly TieOrigin[] {
    return this.#corpus.corrected.origins.get(id) ?? [{ id, evidence, turned: false }];
  }

  /** Takes these ties out of earlier edits of some kinds. */
  #without(ids: readonly TieId[], kinds: readonly EditKind[]): EditPlan {
    const keys = new Set(this.#tieRefs(ids).map(refId));
    const remove: EditId[] = [];
    const replace: EditRecord[] = [];
    for (const record of this.#edits.all) {
      const edit = knownEdit(record);
      if (!edit || (edit.kind !== 'confirm' && edit.kind !== 'reject')) continue;
      if (!kinds.includes(edit.kind)) continue;
      const ties = edit.ties.filter((ref) => !keys.has(refId(ref)));
      if (ties.length === edit.ties.length) continue;
      if (ties.length === 0) remove.push(record.id);
      else replace.push({ ...record, edit: { ...edit, ties } });
    }
    return { remove, replace };
  }

  /** The last edit of these ties, where it changed just them: a second change becomes part of it. */
  #lastChangeOf(
    ids: readonly TieId[],
    refs: readonly TieRef[],
  ): { readonly record: EditRecord; readonly to: TieChange } | null {
    const [first] = ids;
    const record = first === undefined ? undefined : this.editsOf(first).at(-1);
    const edit = record ? knownEdit(record) : null;
    if (!record || edit?.kind !== 'change-tie') return null;
    const same = edit.ties.map(refId).join('\n') === refs.map(refId).join('\n');
    return same ? { record, to: edit.to } : null;
  }

  #takeOutOfMerge(id: EditId, part: EntityId, label: string): Outcome {
    const record = this.#edits.get(id);
    const edit = record ? knownEdit(record) : null;
    if (!record || edit?.kind !== 'merge') return GONE;
    const actors = edit.actors.filter((ref) => this.#idOf(ref) !== part);
    if (actors.length === edit.actors.length || actors.length === 0) return this.undoOne(id);
    return this.#do(label, { replace: [{ ...record, edit: { ...edit, actors } }] });
  }

  #idOf(ref: ActorRef): EntityId | null {
    if (isMade(ref.key)) return ref.key as string as EntityId; // what an edit made has its key for an id
    const found = this.#corpus.reading.findActor(ref);
    return found.kind === 'found' ? found.id : null;
  }

  #quote({ document, span }: Marked): Quote | null {
    return this.#corpus.reading.quoteOfWords(document, span);
  }
}

const GONE = refuse('It is not there any more.');

const editOfMade = (id: EntityId | TieId): EditId => id.slice('made/'.length) as EditId; // as madeActor and madeTie write it

const refId = ({ key, quotes }: TieRef): string => JSON.stringify([key, quotes]);

/** Only what is asked for: an absent field is not an undefined one in a record. */
function present(change: TieChange): TieChange {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

type Name = { readonly kind: 'ok'; readonly name: string } | Extract<Outcome, { kind: 'refused' }>;

function checkedName(name: string): Name {
  const tidy = name.split(/\s+/u).join(' ').trim();
  if (tidy === '') return { kind: 'refused', why: 'A name needs a letter at least.' };
  if (tidy.length > EDIT_LIMITS.name)
    return {
      kind: 'refused',
      why: `A name has at most ${String(EDIT_LIMITS.name)} characters; this has ${String(tidy.length)}.`,
    };
  return { kind: 'ok', name: tidy };
}

/** The actor that an act made, by the outcome of `split`, `keepApart` or `addActor`. */
export function actorMade(outcome: Outcome): EntityId | null {
  const [id] = outcome.kind === 'done' ? outcome.made : [];
  return id === undefined ? null : madeActor(id);
}

/** The tie that `addTie` made. */
export function tieMade(outcome: Outcome): TieId | null {
  const [id] = outcome.kind === 'done' ? outcome.made : [];
  return id === undefined ? null : madeTie(id);
}
