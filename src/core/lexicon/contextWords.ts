import type { Context } from '../types.ts';

/** Words that set an event in one of PLOVER's contexts, by hand. Lemmas, lower case. */
export const CONTEXT_WORDS: readonly (readonly [Context, string])[] = [
  [
    'military',
    'military army troops forces weapon arms missile tank jet airstrike strike navy soldier defense war invasion artillery drone exercise aggression general warship fighter aircraft bomb',
  ],
  [
    'diplomatic',
    'ambassador embassy diplomatic diplomat envoy relations ties summit talks visit consulate bilateral foreign',
  ],
  [
    'economic',
    'trade tariff economic economy bank investment export import market sanction company business currency debt loan',
  ],
  [
    'legal',
    'court judge lawsuit trial charge indict law legal convict sentence prosecutor appeal arrest verdict',
  ],
  [
    'territory',
    'territory territorial sovereignty border integrity annexation occupied land island',
  ],
  ['election', 'election vote ballot candidate campaign poll nominee primary electoral'],
  [
    'political_institutions',
    'parliament government president minister constitution cabinet coalition congress senate party',
  ],
  ['human_rights', 'rights freedom torture censorship dissident detainee abuse'],
  ['religion_ethnicity', 'church religious ethnic muslim christian jewish orthodox bishop pope'],
  ['migration', 'refugee migrant asylum immigration migration deportation'],
  ['terrorism', 'terrorism terrorist counter-terrorism extremist jihadist'],
  ['peacekeeping', 'peacekeeping peacekeeper ceasefire truce'],
  ['cyber', 'cyber cyberattack hacker hack'],
  ['natural_resource', 'oil gas pipeline energy mineral fuel coal water'],
  ['environment', 'climate emission environment pollution deforestation'],
  ['health', 'health vaccine pandemic hospital virus disease medical medicine'],
  ['disaster', 'earthquake flood hurricane disaster wildfire famine'],
  ['technology', 'technology technological scientific nuclear satellite space'],
  ['intelligence', 'intelligence spy espionage surveillance'],
  ['crime', 'crime criminal murder drug fraud corruption trafficking cartel'],
  ['culture', 'film music culture cultural sport award museum education university'],
];
