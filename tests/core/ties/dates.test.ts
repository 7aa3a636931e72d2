import { expect, it } from 'vitest';
import { datesOf, nearestDate } from '../../../src/core/ties/dates.ts';
import { setScenes } from '../../../src/core/ties/scene.ts';
import { parseTagged } from './tagged.ts';

// The document is of 2021-03-10, a Wednesday.
const ROWS: readonly (readonly [string, string, string | null, string | null])[] = [
  ['They met on Monday .', 'Monday', '2021-03-08', '2021-03-08'],
  ['They met on Wednesday .', 'Wednesday', '2021-03-10', '2021-03-10'],
  ['They met yesterday .', 'yesterday', '2021-03-09', '2021-03-09'],
  ['They met in February of this year .', 'February of this year', '2021-02-01', '2021-02-28'],
  ['They met in November .', 'November', '2020-11-01', '2020-11-30'],
  ['They met on March 3 , 2019 .', 'March 3 , 2019', '2019-03-03', '2019-03-03'],
  ['They met on 3 March .', '3 March', '2021-03-03', '2021-03-03'],
  ['Nairobi , March 9 - They met on Monday .', 'Monday', '2021-03-08', '2021-03-08'],
  ['They met in 2015 .', '2015', '2015-01-01', '2015-12-31'],
];

it.each(ROWS)('%s', (text, written, from, to) => {
  const [scene] = setScenes(parseTagged(text));
  expect(scene && nearestDate(datesOf(scene), 0)).toEqual({ text: written, from, to });
});

it('finds no date where none is', () => {
  const [scene] = setScenes(parseTagged('They may march .'));
  expect(scene && nearestDate(datesOf(scene), 0)).toBeNull();
});

it('leaves a weekday unresolved when the document has no date', () => {
  const read = parseTagged('They met on Monday .');
  const [scene] = setScenes({ ...read, document: { ...read.document, date: null } });
  expect(scene && nearestDate(datesOf(scene), 0)).toEqual({ text: 'Monday', from: null, to: null });
});
