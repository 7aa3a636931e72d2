import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/core/readDocument.ts';
import type { DocumentId } from '../../../src/core/types.ts';

/** The posts that a text tells of: "NAME, TITLE of BODY". */
function posts(text: string): string[] {
  const read = readDocument({ id: 'd' as DocumentId, text });
  const name = (i: number): string => read.entities[i]?.name ?? '?';
  return read.ties
    .filter(({ type }) => type === 'holds-post')
    .map((t) => `${name(t.source)}, ${t.title ?? ''} of ${name(t.target)}`);
}

describe('who holds which post', () => {
  it.each([
    [
      'former posts',
      'The former Kenyan president Anna Berg spoke.',
      'Anna Berg, former president of Kenya',
    ],
    [
      'the state of the sender, not the one an envoy is sent to',
      "Peru's ambassador to Kenya, Anna Berg, left.",
      'Anna Berg, ambassador of Peru',
    ],
    [
      'the last of the bodies named behind a post',
      "The governor of Kenya's autonomous Turkana region, Anna Berg, left.",
      'Anna Berg, governor of Turkana',
    ],
    [
      'two posts in a row, each with its body',
      'Anna Berg met former Ohio governor and US Senator Paul Stone.',
      'Paul Stone, former governor of Ohio',
      'Paul Stone, Senator of United States',
    ],
    [
      'a post of a state and of a part of it',
      'The United States Senator from Ohio, Paul Stone, spoke.',
      'Paul Stone, Senator of United States',
      'Paul Stone, Senator of Ohio',
    ],
    [
      'several with one title, each of another state',
      'Presidents Anna Berg of Kenya and Paul Stone of Peru met.',
      'Anna Berg, Presidents of Kenya',
      'Paul Stone, Presidents of Peru',
    ],
    [
      'whose adviser somebody is',
      'Anna Berg spoke. Berg adviser Paul Stone did not.',
      'Paul Stone, adviser of Anna Berg',
    ],
    [
      '"as"',
      'Parliament confirmed Anna Berg as the new president of Kenya.',
      'Anna Berg, president of Kenya',
    ],
    [
      'who went before',
      'Anna Berg became president of Kenya, succeeding Paul Stone.',
      'Paul Stone, former president of Kenya',
    ],
    [
      'the incumbent',
      'Kenya will elect a president; the incumbent, Anna Berg, runs again.',
      'Anna Berg, president of Kenya',
    ],
    [
      'a title set off by a comma',
      'Kenya is calm. The president, Anna Berg, spoke.',
      'Anna Berg, president of Kenya',
    ],
    [
      'a title that ends with the name of its body',
      'Anna Berg, Speaker of the House, spoke. The House met.',
      'Anna Berg, Speaker of the House of House',
    ],
    [
      'who heads a government',
      "Kenya’s parliament met after Anna Berg's government fell in Kenya.",
      'Anna Berg, head of government of Kenya',
    ],
    [
      'who leads a party',
      'The Kenyan Reform Party, led by Anna Berg, won.',
      'Anna Berg, leader of Kenyan Reform Party',
    ],
  ])('%s', (_, text, ...expected) => {
    expect(posts(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    [
      'the only state in view',
      'Kenya closed the border. President Anna Berg gave no reason.',
      'Anna Berg, President of Kenya',
    ],
    [
      'the state whose parliament is spoken of',
      "Kenya's parliament approved a loan to Chad. President Anna Berg vetoed it.",
      'Anna Berg, President of Kenya',
    ],
    [
      'a state that has another minister',
      'Kenya and its foreign minister, Otto Lind, thanked Chad. Kenya is at peace. Prime Minister Anna Berg left.',
      'Anna Berg, Prime Minister of Kenya',
    ],
    [
      'the state that the minister speaks for',
      'Kenya will send troops to Chad, Defence Minister Anna Berg said.',
      'Anna Berg, Defence Minister of Kenya',
    ],
    [
      'the state of a body',
      'The Supreme Court of Kenya freed former president Anna Berg.',
      'Anna Berg, former president of Kenya',
    ],
    [
      'the state of the office named before',
      'Kenyan President Anna Berg dismissed defence minister Paul Stone after talks with Peru.',
      'Paul Stone, defence minister of Kenya',
    ],
    [
      'no state whose such office another holds',
      'Peruvian President Anna Berg welcomed President Paul Stone. Kenya sent gifts.',
    ],
  ])('a bare office is of %s', (_, text, ...expected) => {
    const found = posts(text);
    if (expected.length === 0) expect(found).not.toContain('Paul Stone, President of Peru');
    else expect(found).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['a trade is no post of a state', 'Kenyan journalist Anna Berg spoke.'],
    ['a seat of a party is none', 'Labour Party MP Anna Berg spoke.'],
    ['a supposition is none', 'Kenya votes. Anna Berg spoke. What would she do as president?'],
    ['a part of a state is not the state', 'Kenya is calm. Regional president Anna Berg spoke.'],
  ])('%s', (_, text) => {
    expect(posts(text)).toEqual([]);
  });

  it("does not take one name's body for the next", () => {
    expect(posts('Ohio governor Anna Berg and Congressman Paul Stone met.')).not.toContain(
      'Paul Stone, Congressman of Ohio',
    );
  });
});
