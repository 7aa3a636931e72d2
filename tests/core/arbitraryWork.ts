/** Any notes, positions, corrections and drawings that could be kept. */
import { VIEW_MODES } from '../../src/core/savedViews.ts';
import type { SavedView } from '../../src/core/savedViews.ts';
import fc from 'fast-check';
import type { ActorKey, SentenceKey, TieKey } from '../../src/core/network/keys.ts';
import { DIRECTIONS, EDIT_VERSION } from '../../src/core/edits/edits.ts';
import type {
  ActorRef,
  Edit,
  EditId,
  EditRecord,
  Quote,
  TieRef,
} from '../../src/core/edits/edits.ts';
import type { KeptDocument } from '../../src/core/documents.ts';
import { ENTITY_KINDS, EVENT_CATEGORIES, MODALITIES } from '../../src/core/types.ts';
import type { AboutDocument, DocumentId } from '../../src/core/types.ts';
import { STICKY_LIMITS } from '../../src/core/drawings.ts';
import type { Drawing } from '../../src/core/drawings.ts';
import { NOTE_COLOURS } from '../../src/core/noteColours.ts';
import { asOverwritten } from '../../src/core/overwritten.ts';
import type { Overwritten } from '../../src/core/overwritten.ts';
import { LIMITS, asPut, put } from '../../src/core/records.ts';
import type { Note, Position } from '../../src/core/records.ts';
import type { WorkspaceFile } from '../../src/core/workspaceFile.ts';
import type { AboutWorkspace } from '../../src/core/workspaces.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const anyKey = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
const anyTime = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

const anyNote: fc.Arbitrary<Note> = fc.record({
  id: fc.uuid(),
  subject: fc.oneof(
    fc.record({ kind: fc.constant('actor' as const), key: anyKey.map((key) => key as ActorKey) }),
    fc.record({ kind: fc.constant('tie' as const), key: anyKey.map((key) => key as TieKey) }),
    fc.record({
      kind: fc.constant('sentence' as const),
      key: anyKey.map((key) => key as SentenceKey),
    }),
  ),
  text: anyText,
  tags: fc.array(fc.string({ minLength: 1, maxLength: 10 }), { maxLength: 4 }),
  colour: fc.constantFrom(null, ...NOTE_COLOURS),
  created: anyTime,
  changed: anyTime,
});

const anyCoordinate = fc
  .double({ min: -LIMITS.coordinate, max: LIMITS.coordinate, noNaN: true })
  .map((value) => value + 0); // -0 is no place of its own, and JSON has none

const anyPosition: fc.Arbitrary<Position> = fc.record({
  actor: anyKey.map((key) => key as ActorKey),
  x: anyCoordinate,
  y: anyCoordinate,
});

const anyQuote: fc.Arbitrary<Quote> = fc.record({
  document: anyText,
  sentence: anyText,
  again: fc.nat(),
  words: anyText,
  at: fc.nat(),
});
const anyActor: fc.Arbitrary<ActorRef> = fc.record({
  key: anyKey.map((key) => key as ActorKey),
  name: anyText,
  quote: fc.option(anyQuote),
});
const anyTies: fc.Arbitrary<TieRef[]> = fc.array(
  fc.record({
    key: anyKey.map((key) => key as TieKey),
    says: anyText,
    quotes: fc.array(anyQuote, { maxLength: 2 }),
  }),
  { maxLength: 3 },
);
const anyName = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
const anyKind = fc.constantFrom(...ENTITY_KINDS);
const kind = <Kind extends Edit['kind']>(name: Kind) => fc.constant(name);

const anyEditContent: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: kind('merge'),
    actors: fc.array(anyActor, { maxLength: 3 }),
    into: anyActor,
    name: fc.option(anyName),
  }),
  fc.record({
    kind: kind('split'),
    actor: anyActor,
    aliases: fc.array(anyText, { maxLength: 2 }),
    mentions: fc.array(anyQuote, { maxLength: 2 }),
    name: anyName,
    as: anyKind,
  }),
  fc.record({ kind: kind('keep-apart'), actor: anyActor, alias: anyName }),
  fc.record({ kind: kind('rename'), actor: anyActor, name: anyName }),
  fc.record({ kind: kind('retype'), actor: anyActor, as: anyKind }),
  fc.record({
    kind: kind('remove'),
    actor: anyActor,
    never: fc.boolean(),
    documents: fc.array(anyText, { maxLength: 2 }),
  }),
  fc.record({
    kind: kind('change-tie'),
    ties: anyTies,
    to: fc.record(
      {
        type: fc.constantFrom(...EVENT_CATEGORIES),
        direction: fc.constantFrom(...DIRECTIONS),
        polarity: fc.constantFrom('affirmed' as const, 'negated' as const),
        modality: fc.constantFrom(...MODALITIES),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ kind: kind('reject'), ties: anyTies }),
  fc.record({ kind: kind('confirm'), ties: anyTies }),
  fc.record({ kind: kind('add-actor'), name: anyName, as: anyKind }),
  fc.record({
    kind: kind('add-tie'),
    source: anyActor,
    target: anyActor,
    says: fc.record({
      type: fc.constantFrom(...EVENT_CATEGORIES),
      symmetric: fc.boolean(),
      polarity: fc.constantFrom('affirmed' as const, 'negated' as const),
      modality: fc.constantFrom(...MODALITIES),
      title: fc.option(anyText),
    }),
    quote: fc.option(anyQuote),
  }),
  fc.record({ kind: kind('add-mention'), actor: anyActor, quote: anyQuote }),
);

/** Edits of today, and some that only a later version knows. */
export const anyEdit: fc.Arbitrary<EditRecord> = fc
  .tuple(
    fc.uuid(),
    anyTime,
    fc.oneof(
      { weight: 6, arbitrary: anyEditContent.map((edit) => ({ version: EDIT_VERSION, edit })) },
      {
        weight: 1,
        arbitrary: fc.record({
          version: fc.integer({ min: 2, max: 9 }),
          edit: fc.record({ kind: anyName, how: anyText }),
        }),
      },
    ),
  )
  .map(([id, made, { version, edit }]) => ({ id: id as EditId, version, made, edit }));

const anySize = fc.double({ min: STICKY_LIMITS.least, max: STICKY_LIMITS.most, noNaN: true });
const anyDrawing: fc.Arbitrary<Drawing> = fc.oneof(
  fc.record({
    kind: fc.constant('sticky' as const),
    id: fc.uuid(),
    x: anyCoordinate,
    y: anyCoordinate,
    width: anySize,
    height: anySize,
    text: anyText,
    colour: fc.constantFrom(...NOTE_COLOURS),
  }),
  fc.record({
    kind: fc.constant('arrow' as const),
    id: fc.uuid(),
    from: fc.uuid(),
    to: fc.oneof(
      fc.record({ kind: fc.constant('actor' as const), key: anyKey.map((key) => key as ActorKey) }),
      fc.record({ kind: fc.constant('point' as const), x: anyCoordinate, y: anyCoordinate }),
    ),
  }),
);

const anyView: fc.Arbitrary<SavedView> = fc.record({
  id: fc.uuid(),
  name: fc.string({ minLength: 1, maxLength: 20 }),
  filters: anyText,
  mode: fc.constantFrom(...VIEW_MODES),
  actors: fc.array(
    anyKey.map((key) => key as ActorKey),
    { maxLength: 3 },
  ),
  created: anyTime,
});

const anyAbout: fc.Arbitrary<AboutDocument> = fc.record(
  {
    title: anyName,
    source: anyName,
    byline: anyName,
    date: anyTime.map((time) => time.slice(0, 10)),
  },
  { requiredKeys: [] },
);
const anyDocument: fc.Arbitrary<KeptDocument> = fc.record({
  id: fc.uuid().map((id) => id as DocumentId),
  file: anyName,
  text: anyText,
  about: anyAbout,
  left: fc.array(anyName, { maxLength: 2 }),
  added: anyTime,
  edited: anyAbout,
});

const anyAboutWorkspace: fc.Arbitrary<AboutWorkspace> = fc.record(
  {
    name: anyText,
    created: anyTime,
    deleted: anyTime,
    from: fc.stringMatching(/^[0-9a-f]{32}$/),
  },
  { requiredKeys: ['name', 'created'] },
);

const anyOverwritten: fc.Arbitrary<Overwritten> = fc
  .tuple(
    fc.oneof(
      anyNote.map((note) => put('notes', note)),
      anyDocument.map((document) => put('documents', document)),
      anyAboutWorkspace.map((about) => put('workspace', about)),
    ),
    fc.nat(),
    fc.string({ maxLength: 12 }),
  )
  .map(([change, at, by]) => {
    const lost = asPut(change);
    if (!lost) throw new Error('it was put');
    return asOverwritten(lost, at, by);
  });

export const anyFile: fc.Arbitrary<WorkspaceFile> = fc.record({
  saved: anyTime,
  app: fc.string({ maxLength: 10 }),
  workspace: fc.stringMatching(/^[0-9a-f]{32}$/),
  name: anyText,
  texts: fc.array(fc.record({ id: anyKey.map((id) => id as DocumentId), text: anyText }), {
    maxLength: 2,
  }),
  records: fc.record({
    notes: fc.uniqueArray(anyNote, { selector: (note) => note.id, maxLength: 8 }),
    positions: fc.uniqueArray(anyPosition, { selector: (at) => at.actor, maxLength: 8 }),
    edits: fc.uniqueArray(anyEdit, { selector: ({ id }) => id, maxLength: 8 }),
    drawings: fc.uniqueArray(anyDrawing, { selector: ({ id }) => id, maxLength: 8 }),
    views: fc.uniqueArray(anyView, { selector: ({ id }) => id, maxLength: 4 }),
    documents: fc.uniqueArray(anyDocument, { selector: ({ id }) => id, maxLength: 4 }),
    workspace: fc.array(anyAboutWorkspace, { maxLength: 1 }),
    // Of one record typed by one tab there is the last.
    overwritten: fc.uniqueArray(anyOverwritten, {
      selector: ({ change: { kind, key }, by }) => JSON.stringify([kind, key, by]),
      maxLength: 4,
    }),
  }),
});
