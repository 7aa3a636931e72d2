import { madeTie } from '../../src/core/edits/edits.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS, checkRecord } from '../../src/core/records.ts';
import { EDIT_LIMITS } from '../../src/core/edits/schema.ts';
import type { DocumentId, EntityId, Network, TieId } from '../../src/core/types.ts';
import { ENTITY_KINDS, EVENT_CATEGORIES, MODALITIES } from '../../src/core/types.ts';
import { Corpus } from '../../src/state/corpus.svelte.ts';
import { readWhole } from './readWhole.ts';
import { previewMerge } from '../../src/core/edits/previewMerge.ts';
import { Corrections } from '../../src/state/corrections.svelte.ts';
import { actorMade } from '../../src/state/outcome.ts';
import type { Outcome } from '../../src/state/outcome.ts';
import { Edits } from '../../src/state/edits.svelte.ts';
import { History } from '../../src/state/history.svelte.ts';
import { MemoryStore } from './memoryStore.ts';
import { NETWORK, SOURCES, documentId, entityId } from '../fixtures/norland.ts';

async function desk(store = new MemoryStore(), network: Network = NETWORK) {
  const clock = { ms: Date.UTC(2026, 0, 1) };
  let made = 0;
  const history = new History({ now: () => clock.ms, limit: 10_000 });
  const newSuffix = (): string => String(++made).padStart(6, '0');
  const edits = new Edits(store, history, { now: () => clock.ms, newSuffix });
  const corpus = new Corpus(
    readWhole(() => Promise.resolve({ network, tookMs: 0 })),
    edits,
  );
  const corrections = new Corrections(edits, corpus);
  await corpus.open(SOURCES);
  const tie = (type: string, source: string): TieId => {
    const found = corpus.network.ties.find((one) => one.type === type && one.source === source);
    if (!found) throw new Error(`no ${type} of ${source}`);
    return found.id;
  };
  return { clock, store, history, edits, corpus, corrections, tie };
}
type Desk = Awaited<ReturnType<typeof desk>>;

const [norland, vestria, solane, army] = ['norland', 'vestria', 'solane', 'army'].map(entityId) as [
  EntityId,
  EntityId,
  EntityId,
  EntityId,
];
const names = ({ corpus }: Desk): string[] => corpus.network.entities.map(({ name }) => name);
const refused = (outcome: Outcome): string => (outcome.kind === 'refused' ? outcome.why : '');

describe('corrections', () => {
  test('are in force at once, kept, labelled, and undone', async () => {
    const at = await desk();
    at.corrections.merge([army, norland], norland);
    expect(names(at)).not.toContain('Norlandic army');
    expect(at.store.records.map(({ kind }) => kind)).toEqual(['edits']);
    expect(at.history.last).toMatchObject({ label: 'Merged 2 actors', offersUndo: true });
    at.history.undo();
    expect(at.corpus.network).toBe(NETWORK);
    expect(at.store.records).toEqual([]);
    at.history.redo();
    expect(names(at)).not.toContain('Norlandic army');
  });

  test('are there again after a reload, and can be taken back one by one', async () => {
    const before = await desk();
    before.corrections.rename(solane, 'M. Solane');
    before.corrections.merge([army], norland);
    const after = await desk(before.store);
    expect(names(after)).toEqual(names(before));
    expect(after.corrections.rows.map(({ words }) => words)).toEqual([
      'Renamed Mira Solane to M. Solane',
      'Merged Norlandic army into Norland',
    ]);
    const [first] = after.corrections.rows;
    if (first) after.corrections.undoOne(first.id);
    expect(names(after)).toContain('Mira Solane');
    expect(names(after)).not.toContain('Norlandic army');
    expect(after.history.undoLabel).toBe('Took back: Renamed Mira Solane to M. Solane');
  });

  test('tell which tie one is that became a part of another', async () => {
    const read = NETWORK.ties.find(({ type }) => type === 'holds-post');
    if (!read) throw new Error('somebody holds a post');
    const twin = { ...read, id: 'twin' as TieId, source: army };
    const at = await desk(undefined, { ...NETWORK, ties: [...NETWORK.ties, twin] });
    expect(at.corpus.tieToday(twin.id)).toBe(twin.id);
    at.corrections.merge([army], read.source);
    expect(at.corpus.tie(twin.id)).toBeUndefined();
    expect(at.corpus.tieToday(twin.id)).toBe(read.id);
  });

  test('tell before a merge what it would do', async () => {
    const at = await desk();
    expect(previewMerge(at.corpus.network, [army, norland], norland)).toEqual({
      name: 'Norland',
      kind: 'country',
      mentions: 1,
      ties: 1,
      within: 1,
    });
    expect(previewMerge(at.corpus.network, [norland], norland)).toBeNull();
  });

  test('of a spelling undo just that join, whether the reader or a person made it', async () => {
    const at = await desk();
    const parted = actorMade(at.corrections.keepApart(solane, 'Solane'));
    expect(parted && at.corpus.entity(parted)?.name).toBe('Solane');
    at.history.undo();
    at.corrections.merge([army, vestria], norland);
    at.corrections.keepApart(norland, 'Norlandic army');
    expect(names(at)).toContain('Norlandic army');
    expect(names(at)).not.toContain('Vestria');
    at.corrections.keepApart(norland, 'Vestria');
    expect(at.corpus.network).toBe(NETWORK);
  });

  test('of a tie: flipped twice is as it was read, and still one correction', async () => {
    const at = await desk();
    const aid = at.tie('AID', 'army');
    at.corrections.flip([aid]);
    expect(at.corpus.tie(aid)).toMatchObject({ source: 'vestria', standing: 'changed' });
    at.corrections.flip([aid]);
    expect(at.corpus.tie(aid)).toMatchObject({ source: 'army', standing: 'changed' });
    at.corrections.changeTie([aid], { type: 'COOPERATE' });
    expect(at.corrections.count).toBe(1);
    expect(at.corpus.tie(aid)).toMatchObject({
      type: 'COOPERATE',
      quadClass: 'material-cooperation',
    });
  });

  test('reject, confirm and restore exclude each other', async () => {
    const at = await desk();
    const aid = at.tie('AID', 'army');
    at.corrections.reject([aid]);
    expect([at.corpus.tie(aid), at.corrections.rejected.length]).toEqual([undefined, 1]);
    at.corrections.confirm([aid]);
    expect([at.corpus.tie(aid)?.standing, at.corrections.count]).toEqual(['confirmed', 1]);
    at.corrections.reject([aid]);
    at.corrections.restore([aid]);
    expect([at.corpus.tie(aid)?.standing, at.corrections.count]).toEqual([undefined, 0]);
  });

  test('add actors, ties and mentions', async () => {
    const at = await desk();
    const ruun = actorMade(at.corrections.addActor('  Isle of\n Ruun ', 'place'));
    if (!ruun) throw new Error('not added');
    expect(at.corpus.entity(ruun)).toMatchObject({ name: 'Isle of Ruun', handmade: true });
    const text = SOURCES[0]?.text ?? '';
    const start = text.indexOf('Grey Strait');
    const words = { document: documentId('pact.txt'), span: [start, start + 11] as const };
    at.corrections.addMention(ruun, words);
    expect(at.corpus.entity(ruun)?.mentions).toHaveLength(1);
    const outcome = at.corrections.addTie(norland, ruun, { type: 'MOBILIZE' }, words);
    const [edit] = outcome.kind === 'done' ? outcome.made : [];
    const tie = edit && madeTie(edit);
    expect(tie && at.corpus.tie(tie)).toMatchObject({
      standing: 'added',
      evidence: [{ trigger: words.span }],
    });
    if (tie) at.corrections.flip([tie]);
    expect(tie && at.corpus.tie(tie)).toMatchObject({
      source: ruun,
      target: norland,
      standing: 'added',
    });
    at.corrections.remove(ruun);
    expect(at.corpus.entity(ruun)).toBeUndefined();
  });

  test('an actor of marked words is one act, and none where the words are no part of one sentence', async () => {
    const at = await desk();
    const text = SOURCES[0]?.text ?? '';
    const start = text.indexOf('Grey Strait');
    const words = { document: documentId('pact.txt'), span: [start, start + 11] as const };
    const outcome = at.corrections.addActor('Grey Strait', 'place', words);
    const strait = actorMade(outcome);
    expect(strait && at.corpus.entity(strait)?.mentions).toHaveLength(1);
    expect(at.history.done.map(({ label }) => label)).toEqual(['Added Grey Strait']);
    at.history.undo();
    expect(at.corpus.network).toBe(NETWORK);
    at.history.redo();
    expect(strait && at.corpus.entity(strait)?.mentions).toHaveLength(1);
    const whole = { document: documentId('pact.txt'), span: [0, 400] as const };
    expect(refused(at.corrections.addActor('Everything', 'place', whole))).toMatch(/one sentence/);
    expect(at.corrections.count).toBe(2);
  });

  test('that find no place say why, and are kept', async () => {
    const before = await desk();
    before.corrections.retype(entityId('pact'), 'event');
    const without = { ...NETWORK, entities: NETWORK.entities.filter(({ id }) => id !== 'pact') };
    const after = await desk(before.store, without);
    expect(after.corrections.rows.map(({ why }) => why)).toEqual(['lost']);
    expect(after.store.records).toHaveLength(1);
  });
});

describe('what cannot be done', () => {
  test.each<[string, (at: Desk) => Outcome, string]>([
    ['a merge with itself', (at) => at.corrections.merge([norland], norland), 'itself'],
    [
      'a merge with nobody',
      (at) => at.corrections.merge([entityId('nobody')], norland),
      'not there',
    ],
    ['a name of nothing', (at) => at.corrections.rename(norland, ' \n '), 'letter'],
    [
      'a name of 10,000 characters',
      (at) => at.corrections.rename(norland, 'x'.repeat(10_000)),
      'at most 300',
    ],
    [
      'a tie with itself',
      (at) => at.corrections.addTie(norland, norland, { type: 'AID' }),
      'two different',
    ],
    [
      'a split of all there is',
      (at) => at.corrections.split(vestria, { aliases: ['Vestria'], name: 'V' }),
      'all of it',
    ],
    ['a split of nothing', (at) => at.corrections.split(vestria, { name: 'V' }), 'Choose'],
    [
      'parting the only spelling',
      (at) => at.corrections.keepApart(vestria, 'Vestria'),
      'no other way',
    ],
    [
      'a mention across sentences',
      (at) =>
        at.corrections.addMention(norland, { document: documentId('pact.txt'), span: [0, 400] }),
      'one sentence',
    ],
  ])('%s is refused in words and changes nothing', async (_, act, words) => {
    const at = await desk();
    expect(refused(act(at))).toContain(words);
    expect([at.corpus.network, at.history.canUndo]).toEqual([NETWORK, false]);
  });

  test('markup in a name is a name', async () => {
    const at = await desk();
    const name = '<img src=x onerror="alert(1)"> & "Co"';
    at.corrections.rename(norland, name);
    expect(names(at)).toContain(name);
  });
});

/** Any act a person might do, on whatever there is by then. */
const anyAct: fc.Arbitrary<(at: Desk) => void> = fc.oneof(
  ...(
    [
      (at, a, b) => at.corrections.merge([actor(at, a)], actor(at, b)),
      (at, a, b) => at.corrections.merge([actor(at, a), actor(at, b)], actor(at, a), 'Both'),
      (at, a, b) => at.corrections.rename(actor(at, a), `Name ${String(b)}`),
      (at, a, b) => at.corrections.retype(actor(at, a), ENTITY_KINDS[b % 9] ?? 'group'),
      (at, a, b) => at.corrections.remove(actor(at, a), { never: b % 2 === 0 }),
      (at, a, b) => {
        const aliases = at.corpus.entity(actor(at, a))?.aliases ?? [];
        return at.corrections.keepApart(
          actor(at, a),
          aliases[b % Math.max(1, aliases.length)]?.text ?? 'x',
        );
      },
      (at, a, b) => {
        const mentions = at.corpus.entity(actor(at, a))?.mentions ?? [];
        return at.corrections.split(actor(at, a), {
          mentions: mentions.slice(b % 3, (b % 3) + 2),
          name: 'Part',
        });
      },
      (at, a, b) => at.corrections.changeTie([tieAt(at, a)], { type: EVENT_CATEGORIES[b % 16] }),
      (at, a, b) =>
        at.corrections.changeTie([tieAt(at, a)], {
          modality: MODALITIES[b % 6],
          polarity: 'negated',
        }),
      (at, a) => at.corrections.flip([tieAt(at, a)]),
      (at, a, b) => at.corrections.reject([tieAt(at, a), tieAt(at, b)]),
      (at, a) => at.corrections.confirm([tieAt(at, a)]),
      (at, a) =>
        at.corrections.restore(at.corrections.rejected.slice(a % 2).map(({ tie }) => tie.id)),
      (at, a) => at.corrections.addActor(`Added ${String(a)}`, 'organisation'),
      (at, a, b) => at.corrections.addTie(actor(at, a), actor(at, b), { type: 'AID' }),
      (at, a, b) =>
        at.corrections.addMention(actor(at, a), {
          document: 'council.txt' as DocumentId,
          span: [30 + (b % 200), 36 + (b % 200)],
        }),
      (at, a) => {
        const row = at.corrections.rows[a % Math.max(1, at.corrections.count)];
        return row && at.corrections.undoOne(row.id);
      },
    ] satisfies ((at: Desk, a: number, b: number) => Outcome | undefined)[]
  ).map((act) =>
    fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 })).map(([a, b]) => (at: Desk): void => {
      if (at.corpus.network.entities.length > 0) act(at, a, b);
    }),
  ),
);

function actor({ corpus }: Desk, n: number): EntityId {
  const { entities } = corpus.network;
  return entities[n % entities.length]?.id ?? entityId('none');
}

function tieAt({ corpus }: Desk, n: number): TieId {
  const { ties } = corpus.network;
  return ties[n % Math.max(1, ties.length)]?.id ?? ('none' as TieId);
}

describe('any acts', () => {
  test('undone give the start, done again the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { maxLength: 14 }), async (acts) => {
        const at = await desk();
        for (const act of acts) act(at);
        const [network, kept] = [at.corpus.network, at.store.records];
        const done = at.history.done.length;
        at.history.goTo(0);
        expect([at.corpus.network, at.store.records]).toEqual([NETWORK, []]);
        at.history.goTo(done);
        expect(at.corpus.network).toEqual(network);
        expect(at.store.records).toEqual(kept);
      }),
    );
  });

  test('leave a network in which every tie has two ends, every id is one, and a reload finds the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { maxLength: 14 }), async (acts) => {
        const at = await desk();
        for (const act of acts) act(at);
        const { entities, ties } = at.corpus.network;
        const ids = new Set(entities.map(({ id }) => id));
        expect(ids.size).toBe(entities.length);
        expect(new Set(ties.map(({ id }) => id)).size).toBe(ties.length);
        for (const tie of ties) {
          expect([ids.has(tie.source), ids.has(tie.target)]).toEqual([true, true]);
          expect(tie.source).not.toBe(tie.target);
        }
        for (const { kind, key, value } of at.store.records)
          expect(checkRecord(kind, key, value).kind).toBe('ok');
        expect((await desk(at.store)).corpus.network).toEqual(at.corpus.network);
      }),
    );
  });
});

test('limits of edits are within those of records', () => {
  expect(EDIT_LIMITS.key).toBeLessThanOrEqual(LIMITS.key);
});
