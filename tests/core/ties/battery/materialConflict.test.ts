import { describe, expect, it } from 'vitest';
import { eventsOf, type Row } from './eventsOf.ts';

const PROTEST: readonly Row[] = [
  ['Kenyan students demonstrated against Uganda.', 'Kenya > Uganda PROTEST'],
  ['Kenyans held a rally outside the Ugandan embassy.', 'Kenya > Uganda PROTEST'],
];

const SANCTION: readonly Row[] = [
  ['Kenya imposed sanctions on Uganda.', 'Kenya > Uganda SANCTION'],
  ['Kenya expelled two Ugandan diplomats.', 'Kenya > Uganda SANCTION'],
  ['Kenya broke off relations with Uganda.', 'Kenya > Uganda SANCTION'],
  ['Kenya and Uganda broke off relations.', 'Kenya = Uganda SANCTION'],
  ['Kenya cut off aid to Uganda.', 'Kenya > Uganda SANCTION'],
  ['Sanctions against Uganda were imposed by Kenya.', 'Kenya > Uganda SANCTION'],
  ['Kenya has banned imports from Uganda.', 'Kenya > Uganda SANCTION'],
  ['Kenya expels Ugandan envoy', 'Kenya > Uganda SANCTION'],
  ['Kenya suspended a pact with Uganda.', 'Kenya > Uganda SANCTION'],
  ['Kenya has frozen the assets of Ugandan officials.', 'Kenya > Uganda SANCTION'],
  ['Kenya extended its sanctions on Uganda.', 'Kenya > Uganda SANCTION'],
];

const MOBILIZE: readonly Row[] = [
  ['Kenya deployed troops along the border with Uganda.', 'Kenya > Uganda MOBILIZE'],
  ['Kenya massed troops on the Ugandan border.', 'Kenya > Uganda MOBILIZE'],
  ['Kenya sent warships to Ugandan waters.', 'Kenya > Uganda MOBILIZE'],
];

const COERCE: readonly Row[] = [
  ['Kenya arrested three Ugandan spies.', 'Kenya > Uganda COERCE'],
  ['Ugandan journalists were detained in Kenya.', 'Kenya > Uganda COERCE'],
  ['Kenyan police raided the offices of a Ugandan company.', 'Kenya > Uganda COERCE'],
  ['The arrest of two Ugandan officials by Kenya drew protests.', 'Kenya > Uganda COERCE'],
  [
    'Kenya arrested three Ugandan officials, accusing them of spying.',
    'Kenya > Uganda ACCUSE',
    'Kenya > Uganda COERCE',
  ],
  ['Kenya seized a Ugandan ship.', 'Kenya > Uganda COERCE'],
  ['Kenyan soldiers occupied Uganda.', 'Kenya > Uganda COERCE'],
];

const ASSAULT: readonly Row[] = [
  ['Kenya attacked a Ugandan convoy.', 'Kenya > Uganda ASSAULT'],
  ['Kenyan troops killed three Ugandan soldiers.', 'Kenya > Uganda ASSAULT'],
  ['Kenyan jets bombed a village in Uganda, killing 12 people.', 'Kenya > Uganda ASSAULT'],
  ['Three Ugandan soldiers were killed by Kenyan troops.', 'Kenya > Uganda ASSAULT'],
  ['Three Ugandan soldiers were killed in a Kenyan airstrike.', 'Kenya > Uganda ASSAULT'],
  ['An attack by Kenya on Uganda left five people dead.', 'Kenya > Uganda ASSAULT'],
  ['Kenyan forces clashed with Ugandan troops.', 'Kenyan forces = Uganda ASSAULT'],
  ['Kenya launched an attack on Uganda, killing two.', 'Kenya > Uganda ASSAULT'],
  ['Kenyan aircraft, which had bombed Uganda, returned.', 'Kenya > Uganda ASSAULT'],
  ['Kenya opened fire on Ugandan troops.', 'Kenya > Uganda ASSAULT'],
  ['Kenya denied attacking Uganda.', 'Kenya > Uganda not ASSAULT'],
  ['Fighting broke out between Kenya and Uganda.', 'Kenya = Uganda ASSAULT'],
  ['Kenyan police fired at protesters from Uganda.', 'Kenya > Uganda ASSAULT'],
  ['Kenya shot down a Ugandan plane.', 'Kenya > Uganda ASSAULT'],
  ['Kenyan shelling kills two in Uganda', 'Kenya > Uganda ASSAULT'],
  ['An attack launched by Uganda against Kenya failed.', 'Uganda > Kenya ASSAULT'],
  ['Two Ugandans were killed and three were injured by Kenyan fire.', 'Kenya > Uganda ASSAULT'],
  ['Kenya carried out six airstrikes on Uganda.', 'Kenya > Uganda ASSAULT'],
];

describe.each([
  ['PROTEST', PROTEST],
  ['SANCTION', SANCTION],
  ['MOBILIZE', MOBILIZE],
  ['COERCE', COERCE],
  ['ASSAULT', ASSAULT],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(eventsOf(text)).toEqual([...expected].sort());
  });
});
