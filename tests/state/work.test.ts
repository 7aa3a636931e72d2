import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorKey, Subject, TieKey } from '../../src/core/network/keys.ts';
import type { FindToday } from '../../src/core/network/standing.ts';
import { NOTE_COLOURS } from '../../src/core/noteColours.ts';
import { LIMITS, checkRecord } from '../../src/core/records.ts';
import { WorkspaceFiles } from '../../src/state/workspaceFiles.svelte.ts';
import { previewFile, previewFiles } from '../../src/core/filePreview.ts';
import { History } from '../../src/state/history.svelte.ts';
import { MemoryStore } from './memoryStore.ts';
import { Notes } from '../../src/state/notes.svelte.ts';
import { Positions } from '../../src/state/positions.svelte.ts';
import { readWorkspaceFile, writeWorkspaceFile } from '../../src/core/workspaceFile.ts';
import type { Opening } from '../../src/core/openingFile.ts';
import { takeRecords } from '../../src/state/takeRecords.ts';
import { Saving } from '../../src/state/saving.svelte.ts';

const norway: Subject = { kind: 'actor', key: 'country/norway' as ActorKey };
const chad = 'country/chad' as ActorKey;
const talks: Subject = { kind: 'tie', key: 'a|CONSULT|affirmed|<>|b' as TieKey };

function desk(store = new MemoryStore()) {
  const clock = { ms: Date.UTC(2026, 0, 1) };
  let made = 0;
  const now = (): Date => new Date(clock.ms);
  const history = new History({ now: () => clock.ms, limit: 10_000 });
  const notes = new Notes(store, history, { now, newId: () => `n${String(++made)}` });
  const positions = new Positions(store, history);
  const about = {
    workspace: 'a'.repeat(32) as never,
    from: undefined,
    name: 'Herring talks',
    texts: [],
    app: '0.1.0',
  };
  const work = { store, history, keepers: [notes, positions] };
  const files = new WorkspaceFiles(work, {
    about: () => about,
    packer: {
      pack: (file) => Promise.resolve(new Blob([writeWorkspaceFile(file)])),
      preview: async (blob, here) => previewFiles([readWorkspaceFile(await blob.text())], here),
    },
    adopt: () => Promise.reject(new Error('There is no room.')),
    now,
  });
  /** Opens what a desk would save, without the way over bytes. */
  const open = (content = files.content()): Opening => {
    const here = { ...about, records: work.keepers.flatMap(({ kept }) => kept) };
    const preview = previewFile({ kind: 'ok', file: content, refused: [] }, here);
    if (preview.kind === 'refused') throw new Error(preview.problems.join(' '));
    takeRecords(work, preview.into.changes, 'Opened a workspace file');
    return preview.into;
  };
  const state = (): unknown => [notes.all, positions.all, store.records];
  return { clock, store, history, notes, positions, files, open, state };
}

describe('notes', () => {
  test('stand on their subject, oldest first, and are kept as they are written', () => {
    const { clock, notes, store } = desk();
    notes.add(norway, { text: 'Ask again', tags: [' fish ', '', 'fish'], colour: 'red' });
    clock.ms += 1;
    notes.add(talks);
    clock.ms += 1;
    notes.add({ ...norway });
    expect(notes.of(norway).map((note) => note.id)).toEqual(['n1', 'n3']);
    expect(notes.of(talks).map((note) => note.id)).toEqual(['n2']);
    expect(notes.of({ kind: 'actor', key: chad })).toEqual([]);
    expect(notes.all[0]).toEqual({
      id: 'n1',
      subject: norway,
      text: 'Ask again',
      tags: ['fish'],
      colour: 'red',
      created: '2026-01-01T00:00:00.000Z',
      changed: '2026-01-01T00:00:00.000Z',
    });
    expect(store.records.map((record) => record.value)).toEqual(notes.all);
  });

  test('typing is undone as one, up to a pause', () => {
    const { clock, history, notes } = desk();
    const id = notes.add(norway);
    for (const text of ['A', 'As', 'Ask']) {
      clock.ms += 100;
      notes.edit(id, { text });
    }
    clock.ms += 10_000;
    notes.edit(id, { text: 'Ask!' });
    history.undo();
    expect(notes.all[0]?.text).toBe('Ask');
    history.undo();
    expect([notes.all[0]?.text, history.undoLabel]).toEqual(['', 'Added a note']);
  });

  test('a change that changes nothing is no act, and one of a note that is gone neither', () => {
    const { history, notes } = desk();
    const id = notes.add(norway, { text: 'same' });
    notes.edit(id, { text: 'same', tags: [] });
    notes.edit('gone', { text: 'what' });
    notes.remove('gone');
    history.undo();
    expect([notes.all.length, history.canUndo]).toEqual([0, false]);
  });

  test('never become records that could not be read again', () => {
    const { notes } = desk();
    const tags = Array.from({ length: 200 }, (_, i) => String(i).repeat(200));
    notes.add(norway, { text: 'x'.repeat(LIMITS.text * 2), tags });
    for (const note of notes.all) expect(checkRecord('notes', note.id, note).kind).toBe('ok');
  });

  test('of another page come and go with it', () => {
    const { notes, store } = desk();
    const theirs = desk();
    theirs.notes.add(norway, { text: 'theirs' });
    store.receive(theirs.store.records);
    expect(notes.of(norway)[0]?.text).toBe('theirs');
    store.receive([{ kind: 'notes', key: 'n1', value: null }]);
    expect(notes.all).toEqual([]);
  });
});

describe('positions', () => {
  test('stay where actors were put, until they are let go', () => {
    const { history, positions, store } = desk();
    positions.move([{ actor: chad, x: 1, y: -0 }]);
    expect(positions.pinned.get(chad)).toEqual({ x: 1, y: 0 });
    positions.letGo([chad, 'country/mali' as ActorKey]);
    expect([positions.pinned.size, store.records.length]).toEqual([0, 0]);
    expect(history.undoLabel).toBe('Let go of an actor');
    history.undo();
    expect(positions.pinned.get(chad)).toEqual({ x: 1, y: 0 });
  });

  test('the steps of a drag are undone as one', () => {
    const { history, positions } = desk();
    positions.move([{ actor: chad, x: 5, y: 5 }]);
    for (let x = 6; x < 20; x++) positions.move([{ actor: chad, x, y: 5 }], 'Moved Chad', 'drag 1');
    history.undo();
    expect(positions.pinned.get(chad)).toEqual({ x: 5, y: 5 });
  });

  test('that are no place are a mistake of the program', () => {
    const { positions } = desk();
    expect(() => {
      positions.move([{ actor: chad, x: Number.NaN, y: 0 }]);
    }).toThrow('not a place');
  });
});

// --- laws -----------------------------------------------------------------------------------------------------

type Desk = ReturnType<typeof desk>;
const content = fc.record(
  {
    text: fc.string({ maxLength: 5 }),
    tags: fc.array(fc.string({ maxLength: 3 }), { maxLength: 3 }),
    colour: fc.constantFrom(null, ...NOTE_COLOURS),
  },
  { requiredKeys: [] },
);
const actors = fc.constantFrom(
  'country/chad',
  'country/mali',
  'country/peru',
) as fc.Arbitrary<ActorKey>;
const coordinate = fc.integer({ min: -500, max: 500 });
const noteId = fc.integer({ min: 1, max: 6 }).map((n) => `n${String(n)}`);
const anyAct: fc.Arbitrary<(at: Desk) => void> = fc.oneof(
  fc.tuple(fc.constantFrom(norway, talks), content).map(([subject, what]) => (at: Desk) => {
    at.notes.add(subject, what);
  }),
  fc.tuple(noteId, content).map(([id, what]) => (at: Desk) => {
    at.notes.edit(id, what);
  }),
  noteId.map((id) => (at: Desk) => {
    at.notes.remove(id);
  }),
  fc
    .tuple(fc.array(fc.record({ actor: actors, x: coordinate, y: coordinate })), fc.boolean())
    .map(([moves, isDrag]) => (at: Desk) => {
      at.positions.move(moves, 'Moved', isDrag ? 'drag' : undefined);
    }),
  fc.array(actors).map((keys) => (at: Desk) => {
    at.positions.letGo(keys);
  }),
  fc.integer({ min: 0, max: 4_000 }).map((pause) => (at: Desk) => {
    at.clock.ms += pause;
  }),
  fc.constant((at: Desk) => {
    at.open();
  }),
);

test('any acts, undone, give the start, and redone, the end', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 30 }), (acts) => {
      const at = desk();
      const start = at.state();
      for (const act of acts) act(at);
      const end = at.state();
      while (at.history.canUndo) at.history.undo();
      expect(at.state()).toEqual(start);
      while (at.history.canRedo) at.history.redo();
      expect(at.state()).toEqual(end);
    }),
  );
});

test('what is kept is what is shown, whatever is done and undone', () => {
  const undo = fc.constantFrom(
    (at: Desk) => {
      at.history.undo();
    },
    (at: Desk) => {
      at.history.redo();
    },
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(anyAct, undo), { maxLength: 30 }), (acts) => {
      const at = desk();
      for (const act of acts) act(at);
      const opened = desk(at.store);
      expect([opened.notes.all, opened.positions.all]).toEqual([at.notes.all, at.positions.all]);
    }),
  );
});

describe('a workspace file', () => {
  test('opened on an empty desk gives the same work, as one act', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 20 }), (acts) => {
        const from = desk();
        for (const act of acts) act(from);
        const to = desk();
        to.open(from.files.content());
        expect(to.state()).toEqual(from.state());
        to.history.undo();
        expect([to.notes.all, to.positions.all, to.history.canUndo]).toEqual([[], [], false]);
      }),
    );
  });

  test('leaves what only is here, and undone, brings back what it replaced', () => {
    const from = desk();
    from.notes.add(norway, { text: 'theirs' });
    const to = desk();
    to.notes.add(norway, { text: 'mine' });
    to.positions.move([{ actor: chad, x: 1, y: 1 }]);
    const before = to.state();
    expect(to.open(from.files.content())).toMatchObject({
      changed: { notes: 1 },
      added: { notes: 0 },
    });
    expect(to.notes.all[0]?.text).toBe('theirs');
    expect(to.positions.pinned.size).toBe(1);
    to.history.undo();
    expect(to.state()).toEqual(before);
  });

  test('is looked at first, and put away changes nothing', async () => {
    const at = desk();
    at.notes.add(norway, { text: 'mine' });
    const before = at.state();
    const { name, blob } = await at.files.save();
    expect(name).toBe('herring-talks-2026-01-01-00-00.entente');
    await at.files.look(name, blob);
    expect(at.files.opening?.preview).toMatchObject({ kind: 'ready', holds: { notes: 1 } });
    at.files.putAway();
    expect([at.files.opening, at.state()]).toEqual([null, before]);
  });

  test('that finds no room as a workspace of its own stays open, and says why', async () => {
    const at = desk();
    await at.files.look('a.entente', (await at.files.save()).blob);
    await at.files.openAsOwn();
    expect([at.files.problem, at.files.opening?.file]).toEqual(['There is no room.', 'a.entente']);
  });

  test('that is no workspace is refused in words', async () => {
    const at = desk();
    await at.files.look('a.json', new Blob(['[]']));
    expect(at.files.opening?.preview).toMatchObject({ kind: 'refused' });
    at.files.openInto();
    expect(at.history.canUndo).toBe(false);
  });
});

describe('saving', () => {
  test('says what the store says', () => {
    const at = desk(new MemoryStore('No storage here.'));
    const saving = new Saving(at.store, at.history);
    expect(saving.status).toEqual({ kind: 'memory', why: 'No storage here.' });
    expect(saving.problems).toEqual([]);
  });

  test('everything deleted cannot be brought back by undo', async () => {
    const at = desk();
    const saving = new Saving(at.store, at.history);
    at.notes.add(norway, { text: 'secret' });
    at.positions.move([{ actor: chad, x: 1, y: 1 }]);
    await saving.deleteEverything('workspace');
    at.history.undo();
    expect(at.state()).toEqual([[], [], []]);
  });
});

test('notes and places of an earlier reading are found under the names of today', () => {
  const store = new MemoryStore();
  const before = desk(store);
  before.notes.add(norway, { text: 'Ask again' });
  before.positions.move([{ actor: chad, x: 1, y: 2 }]);

  const renamed = new Map<string, string>([
    ['country/norway', 'country/kingdom of norway'],
    ['country/chad', 'country/republic of chad'],
  ]);
  const find: FindToday = ({ kind, key }) => {
    const today = renamed.get(key);
    return today && kind === 'actor'
      ? { kind: 'found', subject: { kind, key: today as ActorKey } }
      : { kind: 'lost' };
  };
  const history = new History();
  const notes = new Notes(store, history, { find });
  const positions = new Positions(store, history, { find });
  const kingdom: Subject = { kind: 'actor', key: 'country/kingdom of norway' as ActorKey };
  const republic = 'country/republic of chad' as ActorKey;
  expect(notes.of(kingdom).map((note) => note.text)).toEqual(['Ask again']);
  expect(positions.pinned.get(republic)).toEqual({ x: 1, y: 2 });
  positions.letGo([republic]);
  expect([positions.pinned.size, positions.all.length]).toEqual([0, 0]);

  notes.add(talks, { text: 'nobody meets' });
  expect(notes.homeless.map(({ note, why }) => [note.text, why])).toEqual([
    ['nobody meets', 'lost'],
  ]);
});
