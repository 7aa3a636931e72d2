import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/core/readDocument.ts';
import type { DocumentId } from '../../../src/core/types.ts';

/** Who stands for what, in one line each. */
function candidacies(text: string): string[] {
  const read = readDocument({ id: 'd' as DocumentId, text });
  const name = (i: number): string => read.entities[i]?.name ?? '?';
  return read.ties
    .filter(({ type }) => type === 'candidate-for')
    .map((t) =>
      [name(t.source), 'for', name(t.target), ...(t.polarity === 'negated' ? ['not'] : [])].join(
        ' ',
      ),
    );
}

describe('who stands for what', () => {
  it.each([
    ['Anna Berg won the Reform Party nomination.', 'Anna Berg for Reform Party'],
    ["Anna Berg seeks the Reform Party's nomination.", 'Anna Berg for Reform Party'],
    ['Anna Berg never won the Reform Party nomination.', 'Anna Berg for Reform Party not'],
    ['In Kenya Anna Berg is running for president.', 'Anna Berg for Kenya'],
    [
      'Anna Berg announced a run for mayor of Nairobi. She will run for mayor of Nairobi.',
      'Anna Berg for Nairobi',
    ],
    ['Anna Berg ended her Kenyan presidential campaign.', 'Anna Berg for Kenya'],
    ['Anna Berg continued her campaign for president of Kenya.', 'Anna Berg for Kenya'],
    ['Kenya votes today. Presidential candidate Anna Berg is at home.', 'Anna Berg for Kenya'],
    [
      'The Reform Party met. Anna Berg accepted the party nomination. The party’s nominee Anna Berg spoke.',
      'Anna Berg for Reform Party',
    ],
  ])('%s', (text, expected) => {
    expect(candidacies(text)).toContain(expected);
  });

  it.each([
    'Anna Berg won a prize.',
    'Anna Berg ran for the train.',
    'The Reform Party began a campaign for clean water in Kenya.',
    'Kenya was calm. Anna Berg won the race.',
  ])('nobody: %s', (text) => {
    expect(candidacies(text)).toEqual([]);
  });
});
