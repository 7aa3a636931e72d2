/** How a kept edit is checked when it comes from outside. */
import * as v from 'valibot';
import type { ActorKey, TieKey } from '../network/keys.ts';
import { ENTITY_KINDS, EVENT_CATEGORIES, MODALITIES, STRUCTURAL_TYPES } from '../types.ts';
import { DIRECTIONS, EDIT_KINDS, EDIT_VERSION } from './edits.ts';
import type { Edit, EditId, EditRecord } from './edits.ts';

/** Longest and most of everything: what is longer is cut before it is kept, and no record of ours when it is read. */
export const EDIT_LIMITS = {
  name: 300,
  key: 100_000,
  sentence: 2_000,
  words: 500,
  title: 1_000,
  list: 5_000,
  foreign: 1_000_000,
} as const;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const filled = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const many = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(EDIT_LIMITS.list));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const key = filled(EDIT_LIMITS.key);
const name = filled(EDIT_LIMITS.name);
const kind = v.picklist(ENTITY_KINDS);
const type = v.picklist([...EVENT_CATEGORIES, ...STRUCTURAL_TYPES]);
const polarity = v.picklist(['affirmed', 'negated']);
const modality = v.picklist(MODALITIES);

const quote = v.strictObject({
  document: text(EDIT_LIMITS.title),
  sentence: text(EDIT_LIMITS.sentence),
  again: count,
  words: text(EDIT_LIMITS.words),
  at: count,
});
const actor = v.strictObject({
  key: v.custom<ActorKey>((input) => v.is(key, input)),
  name: text(EDIT_LIMITS.name),
  quote: v.nullable(quote),
});
const ties = many(
  v.strictObject({
    key: v.custom<TieKey>((input) => v.is(key, input)),
    says: text(EDIT_LIMITS.words),
    quotes: many(quote),
  }),
);

const editSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('merge'),
    actors: many(actor),
    into: actor,
    name: v.nullable(name),
  }),
  v.strictObject({
    kind: v.literal('split'),
    actor,
    aliases: many(text(EDIT_LIMITS.words)),
    mentions: many(quote),
    name,
    as: kind,
  }),
  v.strictObject({ kind: v.literal('keep-apart'), actor, alias: filled(EDIT_LIMITS.words) }),
  v.strictObject({ kind: v.literal('rename'), actor, name }),
  v.strictObject({ kind: v.literal('retype'), actor, as: kind }),
  v.strictObject({
    kind: v.literal('remove'),
    actor,
    never: v.boolean(),
    documents: many(text(EDIT_LIMITS.title)),
  }),
  v.strictObject({
    kind: v.literal('change-tie'),
    ties,
    to: v.strictObject({
      type: v.exactOptional(type),
      direction: v.exactOptional(v.picklist(DIRECTIONS)),
      polarity: v.exactOptional(polarity),
      modality: v.exactOptional(modality),
    }),
  }),
  v.strictObject({ kind: v.literal('reject'), ties }),
  v.strictObject({ kind: v.literal('confirm'), ties }),
  v.strictObject({ kind: v.literal('add-actor'), name, as: kind }),
  v.strictObject({
    kind: v.literal('add-tie'),
    source: actor,
    target: actor,
    says: v.strictObject({
      type,
      symmetric: v.boolean(),
      polarity,
      modality,
      title: v.nullable(text(EDIT_LIMITS.name)),
    }),
    quote: v.nullable(quote),
  }),
  v.strictObject({ kind: v.literal('add-mention'), actor, quote }),
]) satisfies v.GenericSchema<unknown, Edit>;

const isKnownKind = v.picklist(EDIT_KINDS);

/** Edits of this version are checked whole; of others only that they are plain and not huge, since they are left alone. */
export const editRecordSchema = v.pipe(
  v.strictObject({
    id: v.custom<EditId>((input) => v.is(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/u)), input)),
    version: v.pipe(v.number(), v.integer(), v.minValue(0)),
    made: v.pipe(v.string(), v.isoTimestamp()),
    edit: v.looseObject({ kind: filled(64) }),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { version, edit } = dataset.value;
    if (version === EDIT_VERSION && v.is(isKnownKind, edit.kind)) {
      const parsed = v.safeParse(editSchema, edit, { abortEarly: true });
      if (!parsed.success) {
        const where = v.getDotPath(parsed.issues[0]) ?? '';
        addIssue({ message: `edit.${where}: ${parsed.issues[0].message}` });
      }
    } else if (JSON.stringify(edit).length > EDIT_LIMITS.foreign)
      addIssue({ message: 'is too large' });
  }),
) satisfies v.GenericSchema<unknown, EditRecord>;
