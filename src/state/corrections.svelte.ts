/** What a person corrects in what was read, named as it is done. Every act is kept at once and can be undone. */
import { isMade, knownEdit, madeActor } from '../core/edits/edits.ts';
import type {
  Edit,
  EditId,
  EditRecord,
  Quote,
  TieChange,
  TieContent,
} from '../core/edits/edits.ts';
import { changeOf, unjudge } from '../core/edits/earlier.ts';
import type { Unplaced } from '../core/edits/find.ts';
import type { RejectedTie } from '../core/edits/settleTies.ts';
import { EDIT_LIMITS } from '../core/edits/schema.ts';
import { editWords, recordWords } from '../core/edits/words.ts';
import { keyTitle } from '../core/keyTitle.ts';
import type { EntityId, EntityKind, Mention, TieId } from '../core/types.ts';
import { count } from '../core/words.ts';
import { checkedName } from './checkedName.ts';
import type { Corpus } from './corpus.svelte.ts';
import { EditRefs, editOfMade, madeRef } from './editRefs.ts';
import type { Marked } from './editRefs.ts';
import type { EditPlan, Edits } from './edits.svelte.ts';
import { GONE, NOTHING, refuse } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/** A correction as a list shows it. */
export interface CorrectionRow {
  readonly id: EditId;
  readonly words: string;
  readonly made: string;
  readonly why: Unplaced | null;
}

export class Corrections {
  readonly #edits: Edits;
  readonly #corpus: Corpus;
  readonly #refs: EditRefs;

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
    this.#refs = new EditRefs(corpus, edits);
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
      actors: others.map((id) => this.#refs.actor(id)),
      into: this.#refs.actor(into),
      name: named && named.name !== before.name ? named.name : null,
    };
    return this.#do(`Merged ${count(others.length + 1, 'actor')}`, { add: [edit] });
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
      actor: this.#refs.actor(id),
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
    return this.#add({ kind: 'keep-apart', actor: this.#refs.actor(id), alias });
  }

  rename(id: EntityId, name: string): Outcome {
    const entity = this.#corpus.entity(id);
    if (!entity) return GONE;
    const named = checkedName(name);
    if (named.kind === 'refused') return named;
    if (named.name === entity.name) return NOTHING;
    return this.#add({ kind: 'rename', actor: this.#refs.actor(id), name: named.name });
  }

  retype(id: EntityId, kind: EntityKind): Outcome {
    const entity = this.#corpus.entity(id);
    if (!entity) return GONE;
    if (entity.kind === kind) return NOTHING;
    return this.#add({ kind: 'retype', actor: this.#refs.actor(id), as: kind });
  }

  /** Takes out what is not an actor: where it was read, or with `never` in documents to come too. */
  remove(id: EntityId, { never = false }: { readonly never?: boolean } = {}): Outcome {
    const entity = this.#corpus.entity(id);
    if (!entity) return GONE;
    if (isMade(id) && entity.mentions.length === 0) return this.undoOne(editOfMade(id));
    const seen = new Set(entity.mentions.map(({ document }) => document));
    const documents = [...seen].map((id) => {
      const document = this.#corpus.document(id);
      return (document ? keyTitle(document) : id).slice(0, EDIT_LIMITS.title);
    });
    return this.#add({ kind: 'remove', actor: this.#refs.actor(id), never, documents });
  }

  /** Adds an actor, and what words stand for it, if any, as one act. */
  addActor(name: string, kind: EntityKind, words: Marked | null = null): Outcome {
    const named = checkedName(name);
    if (named.kind === 'refused') return named;
    const quote = words && this.#refs.quote(words);
    if (words && !quote) return NOT_ONE_SENTENCE;
    const edit: Edit = { kind: 'add-actor', name: named.name, as: kind };
    const mention = (id: EditId, quote: Quote): Edit => ({
      kind: 'add-mention',
      actor: madeRef(madeActor(id), named.name),
      quote,
    });
    return this.#do(editWords(edit), {
      add: [edit],
      ...(quote ? { addOf: (id: EditId) => mention(id, quote) } : {}),
    });
  }

  /** Marks words as standing for an actor, whomever they were read for. */
  addMention(id: EntityId, words: Marked): Outcome {
    if (!this.#corpus.entity(id)) return GONE;
    const quote = this.#refs.quote(words);
    if (!quote) return NOT_ONE_SENTENCE;
    return this.#add({ kind: 'add-mention', actor: this.#refs.actor(id), quote });
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
    const quote = words && this.#refs.quote(words);
    if (words && !quote) return NOT_ONE_SENTENCE;
    return this.#add({
      kind: 'add-tie',
      source: this.#refs.actor(source),
      target: this.#refs.actor(target),
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
    const ties = this.#refs.ties(ids);
    if (ties.length === 0) return GONE;
    const edit = (change: TieChange): Edit => ({ kind: 'change-tie', ties, to: present(change) });
    const [first] = ids;
    const record = first === undefined ? undefined : this.editsOf(first).at(-1);
    const before = record && changeOf(record, ties);
    if (!before) return this.#add(edit(to));
    const merged = edit({ ...before, ...to });
    return this.#do(editWords(edit(to)), { replace: [{ ...record, edit: merged }] });
  }

  /** Turns ties round; one without a direction gets the one it was read in. */
  flip(ids: readonly TieId[]): Outcome {
    const [first] = ids;
    const tie = first === undefined ? undefined : this.#corpus.tie(first);
    if (!tie) return GONE;
    const isTurned = this.#refs.originsOf(tie)[0]?.turned === true;
    return this.changeTie(ids, { direction: tie.symmetric || isTurned ? 'forward' : 'backward' });
  }

  /** Says that these ties are read rightly; a rejected one comes back. */
  confirm(ids: readonly TieId[]): Outcome {
    return this.#judge('confirm', ids);
  }

  /** Says that the sentences do not say so. */
  reject(ids: readonly TieId[]): Outcome {
    return this.#judge('reject', ids);
  }

  #judge(kind: 'confirm' | 'reject', ids: readonly TieId[]): Outcome {
    const ties = this.#refs.ties(ids);
    if (ties.length === 0) return GONE;
    const edit: Edit = { kind, ties };
    const plan = unjudge(this.#edits.all, ties);
    return this.#do(editWords(edit), { ...plan, add: [edit] });
  }

  /** Takes a rejection, or a confirmation, back: the ties are unchecked again. */
  restore(ids: readonly TieId[]): Outcome {
    const plan = unjudge(this.#edits.all, this.#refs.ties(ids));
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

  #takeOutOfMerge(id: EditId, part: EntityId, label: string): Outcome {
    const record = this.#edits.get(id);
    const edit = record ? knownEdit(record) : null;
    if (!record || edit?.kind !== 'merge') return GONE;
    const actors = edit.actors.filter((ref) => this.#refs.idOf(ref) !== part);
    if (actors.length === edit.actors.length || actors.length === 0) return this.undoOne(id);
    return this.#do(label, { replace: [{ ...record, edit: { ...edit, actors } }] });
  }
}

const NOT_ONE_SENTENCE = refuse('Mark words within one sentence.');

/** Only what is asked for: an absent field is not an undefined one in a record. */
function present(change: TieChange): TieChange {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
