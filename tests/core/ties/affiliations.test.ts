import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/core/readDocument.ts';
import type { DocumentId } from '../../../src/core/types.ts';

const LASTING = new Set(['member-of', 'based-in', 'located-in', 'part-of']);

/** Who belongs where, in one line each. */
function belongings(text: string): string[] {
  const read = readDocument({ id: 'd' as DocumentId, text });
  const name = (i: number): string => read.entities[i]?.name ?? '?';
  return read.ties
    .filter(({ type }) => LASTING.has(type))
    .map((t) => `${name(t.source)} ${t.type} ${name(t.target)}`);
}

describe('who belongs where', () => {
  it.each([
    ['Anna Berg of the ruling Reform Party spoke.', 'Anna Berg member-of Reform Party'],
    ["The Reform Party's Anna Berg spoke.", 'Anna Berg member-of Reform Party'],
    ["Anna Berg's Reform Party won.", 'Anna Berg member-of Reform Party'],
    ['Anna Berg and her Reform Party won.', 'Anna Berg member-of Reform Party'],
    ['Anna Berg (Reform Party) spoke.', 'Anna Berg member-of Reform Party'],
    ['The Reform Party of president Anna Berg won.', 'Anna Berg member-of Reform Party'],
    [
      'The Conservative Party met. Conservative rival Anna Berg left.',
      'Anna Berg member-of Conservative Party',
    ],
    [
      'The Conservative Party met. Anna Berg, the Conservative chairwoman, left.',
      'Anna Berg member-of Conservative Party',
    ],
    ['The Kenyan opposition party Reform Front won.', 'Reform Front based-in Kenya'],
    ['The Brazilian steel company Tide Holdings paid.', 'Tide Holdings based-in Brazil'],
    ['The Nairobi-based news agency Tide News said so.', 'Tide News based-in Nairobi'],
    ["Kenya's Turkana County was calm.", 'Turkana County part-of Kenya'],
    ['The Kenyan Navy sailed.', 'Kenyan Navy part-of Kenya'],
  ])('%s', (text, expected) => {
    expect(belongings(text)).toContain(expected);
  });

  it.each([
    'The Kenyan minister met the Tide Bank.',
    'Anna Berg left Kenya. Tide Holdings paid.',
    'Anna Berg criticised the Reform Party.',
    'The Kenya Reform Party won.',
  ])('nobody: %s', (text) => {
    expect(belongings(text)).toEqual([]);
  });
});
