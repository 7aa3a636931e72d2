import { describe, expect, it } from 'vitest';
import { eventsOf, type Row } from './eventsOf.ts';

const COOPERATE: readonly Row[] = [
  ['Peru and Chile began joint military exercises.', 'Chile = Peru COOPERATE'],
  ['Kenya bought aircraft from Uganda.', 'Kenya > Uganda COOPERATE'],
  ['Peru exchanged prisoners with Chile.', 'Chile = Peru COOPERATE'],
  ['Kenya and Uganda carried out a joint patrol.', 'Kenya = Uganda COOPERATE'],
  ['Kenya shared intelligence with Uganda.', 'Kenya > Uganda COOPERATE'],
  ['Peru extradited the suspect to Chile.', 'Peru > Chile COOPERATE'],
  ['Kenya and Uganda cooperate closely.', 'Kenya = Uganda COOPERATE'],
  ['Kenya and Uganda traded prisoners.', 'Kenya = Uganda COOPERATE'],
];

const AID: readonly Row[] = [
  ['Kenya sent medical supplies to Uganda.', 'Kenya > Uganda AID'],
  ['Kenya granted asylum to Ugandan soldiers.', 'Kenya > Uganda AID'],
  ['Uganda has received humanitarian aid from Kenya.', 'Kenya > Uganda AID'],
  ['Chile provided Peru with food.', 'Chile > Peru AID'],
  ['Kenya supplied Uganda with weapons.', 'Kenya > Uganda AID'],
  ['Aid from Kenya arrived in Uganda on Friday.', 'Kenya > Uganda AID'],
  ['Kenya has not given weapons to Uganda.', 'Kenya > Uganda not AID'],
  ['Uganda is being armed by Kenya.', 'Kenya > Uganda AID ongoing'],
  ['Kenya gave Uganda a loan of $20 million.', 'Kenya > Uganda AID'],
  ['Chile to send troops to help Peru', 'Chile > Peru AID planned'],
];

const RETREAT: readonly Row[] = [
  ['Kenya withdrew its troops from Uganda.', 'Kenya > Uganda RETREAT'],
  ['Kenyan troops pulled out of Uganda on Sunday.', 'Kenya > Uganda RETREAT'],
  ['Kenya released ten Ugandan prisoners.', 'Kenya > Uganda RETREAT'],
  ['Kenya and Uganda agreed to a ceasefire.', 'Kenya = Uganda RETREAT'],
  ['The withdrawal of Kenyan troops from Uganda began on Monday.', 'Kenya > Uganda RETREAT'],
  ['Kenya will not withdraw from Uganda.', 'Kenya > Uganda not RETREAT planned'],
  ["Kenya's foreign minister, Ali Omar, resigned.", 'Ali Omar > Kenya RETREAT'],
  ['Peru frees Chilean journalists', 'Peru > Chile RETREAT'],
];

describe.each([
  ['COOPERATE', COOPERATE],
  ['AID', AID],
  ['RETREAT', RETREAT],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(eventsOf(text)).toEqual([...expected].sort());
  });
});
