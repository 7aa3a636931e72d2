/** Any notes and positions that could be kept. */
import fc from 'fast-check';
import type { ActorKey, SentenceKey, TieKey } from '../../src/core/network/keys.ts';
import { LIMITS, NOTE_COLOURS } from '../../src/core/records.ts';
import type { Note, Position } from '../../src/core/records.ts';
import type { WorkspaceFile } from '../../src/core/workspaceFile.ts';

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

export const anyFile: fc.Arbitrary<WorkspaceFile> = fc.record({
  saved: anyTime,
  app: fc.string({ maxLength: 10 }),
  workspace: fc.stringMatching(/^[0-9a-f]{32}$/),
  documents: fc.array(anyText, { maxLength: 3 }),
  notes: fc.uniqueArray(anyNote, { selector: (note) => note.id, maxLength: 8 }),
  positions: fc.uniqueArray(anyPosition, { selector: (at) => at.actor, maxLength: 8 }),
});
