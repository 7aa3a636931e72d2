import { expect, test } from 'vitest';
import type { Edit } from '../../../src/core/edits/edits.ts';
import { keysToday } from '../../../src/core/edits/keysToday.ts';
import { NETWORK } from '../../fixtures/norland.ts';
import { READING, actor, correct, ties } from './desk.ts';

const assault = NETWORK.ties.find(({ type }) => type === 'ASSAULT');
if (!assault) throw new Error('the fixture changed');
const key = READING.keys.keyOfTie(assault.id);
const ref = ties('ostrava', 'ASSAULT', 'vestria');

test.each<[string, Edit]>([
  ['turned round', { kind: 'change-tie', ties: ref, to: { direction: 'backward' } }],
  ['of another category', { kind: 'change-tie', ties: ref, to: { type: 'COERCE' } }],
  ['denied', { kind: 'change-tie', ties: ref, to: { polarity: 'negated' } }],
  [
    'of a merged actor',
    { kind: 'merge', actors: [actor('ostrava')], into: actor('council'), name: null },
  ],
])('a tie that is %s is found by the key it was read under', (_, edit) => {
  const index = keysToday(correct(edit));
  expect(index.tie(key)).toEqual({ kind: 'found', ids: [assault.id] });
  expect(index.tie(index.keyOfTie(assault.id))).toEqual({ kind: 'found', ids: [assault.id] });
});

test('a rejected tie is not there, and without corrections the keys are those of the reading', () => {
  expect(keysToday(correct({ kind: 'reject', ties: ref })).tie(key)).toEqual({ kind: 'lost' });
  expect(keysToday(correct())).toBe(READING.keys);
});
