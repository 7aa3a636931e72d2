import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { ActorKey } from '../../src/core/network/keys.ts';
import { workspaceId } from '../../src/core/workspaceId.ts';
import { deletePlaces, KeptPlaces } from '../../src/storage/keptPlaces.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const one = workspaceId(['one']);
const places = new Map([
  ['country/norland' as ActorKey, { x: 1.5, y: -20 }],
  ['country/vestria' as ActorKey, { x: 0, y: 8 }],
]);

it('gives back the places of its workspace, and of no other', async () => {
  new KeptPlaces(one).keep(new Map());
  const kept = new KeptPlaces(one);
  kept.keep(places);
  expect(await kept.recall()).toEqual(places);
  expect(await new KeptPlaces(one).recall()).toEqual(places);
  expect(await new KeptPlaces(workspaceId(['two'])).recall()).toEqual(new Map());
});

it('gives none when they were deleted, damaged, or there is no storage', async () => {
  const kept = new KeptPlaces(one);
  kept.keep(places);
  await kept.recall();
  await deletePlaces();
  expect(await kept.recall()).toEqual(new Map());
  kept.keep(new Map([['country/norland' as ActorKey, { x: Number.NaN, y: 0 }]]));
  expect(await kept.recall()).toEqual(new Map());
  Reflect.deleteProperty(globalThis, 'indexedDB');
  expect(await new KeptPlaces(one).recall()).toEqual(new Map());
});
