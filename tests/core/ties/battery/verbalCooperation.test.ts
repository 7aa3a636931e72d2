import { describe, expect, it } from 'vitest';
import { eventsOf, type Row } from './eventsOf.ts';

const AGREE: readonly Row[] = [
  ['Kenya promised to help Uganda.', 'Kenya > Uganda AGREE planned'],
  ['Kenya has offered aid to Uganda.', 'Kenya > Uganda AGREE'],
  ['Peru pledged $5 million in aid to Chile.', 'Peru > Chile AGREE'],
  ['Kenya is ready to resume talks with Uganda.', 'Kenya > Uganda AGREE planned'],
  ['Peru and Chile agreed to cooperate on trade.', 'Chile = Peru AGREE'],
  ['Uganda offered Kenya a truce.', 'Uganda > Kenya AGREE'],
  ['Peru vows to help Chile', 'Peru > Chile AGREE planned'],
  ['Kenya accepted a Ugandan proposal to hold talks.', 'Kenya > Uganda AGREE'],
  ["Uganda's offer to Kenya was welcomed.", 'Uganda > Kenya AGREE'],
  ['Kenya will help Uganda to rebuild roads.', 'Kenya > Uganda AID planned'],
  ['Peru reached an understanding with Chile on fishing.', 'Chile = Peru SUPPORT'],
];

const CONSULT: readonly Row[] = [
  [
    'Kenyan President William Ruto met Ugandan leaders in Kampala on Monday.',
    'Uganda = William Ruto CONSULT',
  ],
  ['Kenya and Uganda held talks on Friday.', 'Kenya = Uganda CONSULT'],
  ['Kenya will host a Ugandan delegation next week.', 'Kenya > Uganda CONSULT planned'],
  ['Peru received a delegation from Chile.', 'Peru > Chile CONSULT'],
  ['A Ugandan delegation arrived in Kenya for talks.', 'Uganda > Kenya CONSULT'],
  ['The Chilean foreign minister visited Peru.', 'Chile > Peru CONSULT'],
  ['The foreign ministers of Peru and Chile discussed the border.', 'Chile = Peru CONSULT'],
  ['Talks between Kenya and Uganda broke down on Tuesday.', 'Kenya = Uganda CONSULT'],
  ["Chile's ambassador to Peru met with officials of Bolivia.", 'Bolivia = Chile CONSULT'],
  [
    'Kenya, along with Uganda, attended talks with Sudan.',
    'Kenya = Sudan CONSULT',
    'Sudan = Uganda CONSULT',
  ],
  ['A meeting was held between Kenya and Uganda.', 'Kenya = Uganda CONSULT'],
  ['Kenya and Uganda to hold talks on trade', 'Kenya = Uganda CONSULT planned'],
  ['Peru did not meet with Chile.', 'Chile = Peru not CONSULT'],
];

const SUPPORT: readonly Row[] = [
  ['Kenya praised Uganda for its reforms.', 'Kenya > Uganda SUPPORT'],
  ['Kenya voiced support for Uganda.', 'Kenya > Uganda SUPPORT'],
  ['Peru and Chile signed a trade agreement.', 'Chile = Peru SUPPORT'],
  ['Kenya restored diplomatic relations with Uganda.', 'Kenya > Uganda SUPPORT'],
  ['Kenya recognised the government of Uganda.', 'Kenya > Uganda SUPPORT'],
  ['Uganda was congratulated by Kenya.', 'Kenya > Uganda SUPPORT'],
  ['Kenya expressed its gratitude to Uganda.', 'Kenya > Uganda SUPPORT'],
  ['Chile came out in support of Peru.', 'Chile > Peru SUPPORT'],
  ['Kenya has never recognised the government of Uganda.', 'Kenya > Uganda not SUPPORT'],
  ['An agreement was signed between Peru and Chile.', 'Chile = Peru SUPPORT'],
  ['Peru, Chile sign trade pact', 'Chile = Peru SUPPORT'],
];

const CONCEDE: readonly Row[] = [
  ['Kenya apologised to Uganda.', 'Kenya > Uganda CONCEDE'],
  ['Kenya lifted sanctions against Uganda.', 'Kenya > Uganda CONCEDE'],
  ['Kenya will ease its restrictions on Uganda.', 'Kenya > Uganda CONCEDE planned'],
  ['Peru bowed to demands from Chile.', 'Peru > Chile CONCEDE'],
  ['Kenya refused to apologise to Uganda.', 'Kenya > Uganda REJECT'],
];

describe.each([
  ['AGREE', AGREE],
  ['CONSULT', CONSULT],
  ['SUPPORT', SUPPORT],
  ['CONCEDE', CONCEDE],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(eventsOf(text)).toEqual([...expected].sort());
  });
});
