import { describe, expect, it } from 'vitest';
import { headingsAmong, lookOf } from '../../../src/core/evidence/headingLines.ts';
import { readPage } from '../../../src/core/evidence/page.ts';
import type { Document } from '../../../src/core/types.ts';
import { NETWORK } from '../../fixtures/norland.ts';

const BODY = 'The ministry of Lorvia said so on Monday.';

describe('headings of a page', () => {
  it.each([
    ['a heading over a paragraph', ['Title', BODY, 'Background', BODY], ['Title', 'Background']],
    [
      'the number of a section',
      [BODY, '2.1 Scope', BODY, '3. Talks', BODY],
      ['2.1 Scope', '3. Talks'],
    ],
    ['a heading over a list', [BODY, 'Members', '• Lorvia', '• Tesmark'], ['Members']],
    ['no line with a full stop', [BODY, 'He left.', BODY], []],
    ['no cells of a table', [BODY, 'State', 'Troops', 'Lorvia', '300', BODY], []],
    ['no day', ['Title', 'Tuesday, 14 March 2023', BODY, '3 June 2020', BODY], ['Title']],
    ['no greeting and no end of a letter', ['Dear all,', BODY, 'Best,', 'Ana'], []],
    ['nothing longer than a line', [BODY, 'x'.repeat(101), BODY], []],
  ])('%s', (_case, lines, headings) => {
    const found = headingsAmong(lines.map(lookOf));
    expect(found.map((i) => lines[i])).toEqual(headings);
  });

  it('are one sentence each, which ends with its line', () => {
    const [first] = NETWORK.documents;
    const text = `${BODY}\nLorvia praised\nTesmark.\nIt left. Tesmark too\nTalks\n${BODY}`;
    const from = text.indexOf('Lorvia praised');
    const two = text.indexOf('It left');
    const talks = text.indexOf('Talks');
    const document = {
      ...first,
      sentences: [
        [from, two - 1],
        [two, two + 8],
        [two + 9, talks - 1],
        [talks, talks + 5],
      ],
      skipped: [],
    } as unknown as Document; // what is not said does not matter here
    const { lines } = readPage({ ...NETWORK, entities: [], ties: [] }, document, text);
    expect(lines.filter(({ heading }) => heading).map(({ span }) => text.slice(...span))).toEqual([
      'Talks',
    ]);
  });
});
