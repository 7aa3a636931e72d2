import { describe, expect, test } from 'vitest';
import type { SaveStatus } from '../../src/state/recordStore.ts';
import { Reminding } from '../../src/state/reminding.svelte.ts';

interface Wishes {
  readonly status?: SaveStatus;
  readonly cleared?: boolean;
  readonly hasLost?: boolean;
  readonly kept?: Map<string, string>;
}

function desk({
  status = { kind: 'saved' },
  cleared = false,
  hasLost = false,
  kept = new Map(),
}: Wishes = {}) {
  const preferences = {
    read: (name: string) => kept.get(name) ?? null,
    write: (name: string, value: string) => void kept.set(name, value),
  };
  const mayBeCleared = Promise.resolve(cleared);
  const reminding = new Reminding({
    id: 'w',
    preferences,
    saving: { status, hasLost },
    mayBeCleared,
  });
  const act = (times: number): void => {
    for (let i = 0; i < times; i++) reminding.acted();
  };
  return { reminding, act, kept };
}

describe('the reminder to save a file', () => {
  test('comes after fifty acts, counted over visits', () => {
    const { act, kept, reminding } = desk();
    act(49);
    expect(reminding.words).toBeNull();
    const next = desk({ kept });
    next.act(1);
    expect(next.reminding.words).toBe('50 acts since this workspace was last saved as a file.');
    next.reminding.saved();
    expect(next.reminding.words).toBeNull();
  });

  test('comes sooner where the browser may clear what it keeps', async () => {
    const { act, reminding } = desk({ cleared: true });
    await Promise.resolve();
    act(25);
    expect(reminding.words).toContain('may clear');
  });

  test('comes with the first act where nothing is kept', () => {
    const { act, reminding } = desk({ status: { kind: 'memory', why: 'no storage' } });
    expect(reminding.words).toBeNull();
    act(1);
    expect(reminding.words).toContain('once the page is closed');
  });

  test('comes with the first act where the browser has lost work before, and goes with a file', () => {
    const { act, reminding } = desk({ hasLost: true });
    expect(reminding.words).toBeNull();
    act(1);
    expect(reminding.words).toContain('has lost work');
    reminding.saved();
    expect(reminding.words).toBeNull();
  });

  test('put away comes again after as many acts, switched off never', () => {
    const { act, reminding, kept } = desk();
    act(50);
    reminding.putAway();
    expect(reminding.words).toBeNull();
    act(50);
    expect(reminding.words).toContain('100 acts');
    reminding.switchOff();
    expect(reminding.words).toBeNull();
    expect(desk({ kept }).reminding.isOff).toBe(true);
  });
});
