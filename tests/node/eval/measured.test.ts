import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MEASURED } from '../../../src/core/measured.ts';
import { measuredRows } from '../../../src/node/eval/measured.ts';

it('About shows the committed figures', () => {
  expect(MEASURED.rows).toEqual(measuredRows(readFileSync('tests/reading/figures.md', 'utf8')));
  expect(MEASURED.rows).toHaveLength(6);
});

it('takes precision and recall from the table and from the printed scores', () => {
  const figures = `| wikinews: people, organisations, places | 92.3 | 90.8 | 91.5 |

current ties dev: 29 documents; P/R/F1
  all        pair 1/2/3  directed 4.0/5.0/6.0  full 1/1/1
  events     pair 67.1/44.2/53.3  directed 61.8/39.2/48.0  full 49.4/28.3/35.9`;
  expect(measuredRows(figures)).toEqual([
    { what: 'Names', on: 'news articles', precision: 92, recall: 91 },
    {
      what: 'Who did or said something to whom',
      on: 'short news items',
      precision: 62,
      recall: 39,
    },
  ]);
});
