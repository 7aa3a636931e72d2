import { describe, expect, it } from 'vitest';
import { eventsOf, type Row } from './eventsOf.ts';

const REQUEST: readonly Row[] = [
  ['Kenya urged Uganda to open its border.', 'Kenya > Uganda REQUEST'],
  ['Kenya appealed to Uganda for help.', 'Kenya > Uganda REQUEST'],
  ['Kenya called on Uganda to free the pilots.', 'Kenya > Uganda REQUEST'],
  ['Kenya demanded the withdrawal of Ugandan troops.', 'Kenya > Uganda REQUEST'],
  ['Kenya demanded an apology from Uganda.', 'Kenya > Uganda REQUEST'],
  ['Kenya told Uganda to leave.', 'Kenya > Uganda REQUEST'],
  ['Uganda was asked by Kenya to mediate.', 'Kenya > Uganda REQUEST'],
  ['Kenya demanded that Uganda free the prisoners.', 'Kenya > Uganda REQUEST'],
  ['Kenya wants Uganda to stop the raids.', 'Kenya > Uganda REQUEST'],
  ['Kenya has asked the United Nations to send observers.', 'Kenya > United Nations REQUEST'],
  ['Kenya called for talks with Uganda.', 'Kenya > Uganda REQUEST'],
  [
    'Kenya called for the withdrawal of Ugandan troops from Sudan.',
    'Kenya > Uganda REQUEST',
    'Uganda > Sudan RETREAT planned',
  ],
  ['Kenya sought help from Uganda.', 'Kenya > Uganda REQUEST'],
  ['Uganda should withdraw its troops, Kenya said.', 'Kenya > Uganda REQUEST'],
];

const ACCUSE: readonly Row[] = [
  ['Kenya accused Uganda of supporting rebels.', 'Kenya > Uganda ACCUSE'],
  ['Kenya condemned the Ugandan attack.', 'Kenya > Uganda ACCUSE'],
  ['Kenya expressed concern about Uganda.', 'Kenya > Uganda ACCUSE'],
  ['Kenya is investigating the Ugandan company.', 'Kenya > Uganda ACCUSE ongoing'],
  ['Kenya blamed Uganda for the collapse of the talks.', 'Kenya > Uganda ACCUSE'],
  ['Uganda came under criticism from Kenya.', 'Kenya > Uganda ACCUSE'],
  ['Peru lodged a protest with Chile.', 'Peru > Chile ACCUSE'],
  ['Kenya filed a complaint against Uganda.', 'Kenya > Uganda ACCUSE'],
  ['Kenya did not blame Uganda.', 'Kenya > Uganda not ACCUSE'],
];

const REJECT: readonly Row[] = [
  ["Kenya rejected Uganda's proposal.", 'Kenya > Uganda REJECT'],
  ['Kenya turned down an offer from Uganda.', 'Kenya > Uganda REJECT'],
  ['Kenya refused to meet Ugandan officials.', 'Kenya > Uganda REJECT'],
  ['Kenya ruled out talks with Uganda.', 'Kenya > Uganda REJECT'],
  ['Kenya vetoed the Ugandan resolution.', 'Kenya > Uganda REJECT'],
  ['Kenya walked out of talks with Uganda.', 'Kenya > Uganda REJECT'],
  ['Kenya suspended talks with Uganda.', 'Kenya > Uganda REJECT'],
  ["Uganda's request was rejected by Kenya.", 'Kenya > Uganda REJECT'],
];

const THREATEN: readonly Row[] = [
  ['Kenya threatened to attack Uganda.', 'Kenya > Uganda THREATEN planned'],
  ['Kenya threatened Uganda with sanctions.', 'Kenya > Uganda THREATEN'],
  ['Kenya warned Uganda against sending troops.', 'Kenya > Uganda THREATEN'],
  ['Kenya issued an ultimatum to Uganda.', 'Kenya > Uganda THREATEN'],
  ['Kenya vowed to retaliate against Uganda.', 'Kenya > Uganda THREATEN planned'],
];

describe.each([
  ['REQUEST', REQUEST],
  ['ACCUSE', ACCUSE],
  ['REJECT', REJECT],
  ['THREATEN', THREATEN],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(eventsOf(text)).toEqual([...expected].sort());
  });
});
