/**
 * Head words that tell what a capitalised name is: the last word ("Labour Party") or the one before "of" and "for"
 * ("Ministry of Defence"). Compiled for Entente from general knowledge. Folded.
 */
import { names, words } from './lists.ts';

export const ORGANISATION_HEADS = words(`
  ministry ministries department agency authority administration office bureau commission committee subcommittee council
  secretariat directorate inspectorate service services board institute institution foundation fund trust association society
  federation confederation union alliance league coalition movement congress parliament senate assembly chamber duma
  court tribunal judiciary prosecutor's party bloc church patriarchate diocese archdiocese synod mosque
  bank exchange company corporation corp corp. co. inc inc. ltd ltd. plc llc group holding holdings industries enterprises
  airlines airways motors energy telecom university college school academy hospital clinic laboratory laboratories museum theatre theater
  library club team organization organisation network forum initiative project centre center observatory station news times post
  herald tribune gazette guardian telegraph journal magazine press media radio television tv channel broadcasting studios records
  police constabulary sheriff's customs embassy consulate mission delegation cabinet government treasury exchequer
  junta caucus syndicate cartel mafia gang brotherhood front lobby watchdog ombudsman registry survey zoo orchestra
  band systems technologies technology software aerospace aviation shipyard shipyards steel oil gas petroleum pharmaceuticals
  railway railways railroad authority's think-tank partners capital insurance bancorp
  legislature judiciary house monitor regulator fed reserve reporters lawyers international united consortium
`);

export const MILITARY_HEADS = words(`
  forces force army navy guard guards marines corps brigade regiment battalion division squadron platoon fleet militia militias
  staff command military legion commandos infantry artillery cavalry garrison troops units unit gendarmerie coastguard
  airforce rangers wing armoured armored insurgents guerrillas fighters brigades battalions
`);

export const AGREEMENT_HEADS = words(`
  treaty agreement agreements accord accords memorandum protocol convention pact charter declaration compact communique deal
  resolution framework concordat entente covenant act bill amendment constitution directive decree statute law code
`);

export const EVENT_HEADS = words(`
  summit exercise exercises war wars games election elections referendum revolution uprising spring maidan conference congress olympics
  cup championship championships festival crisis pandemic massacre genocide battle offensive operation invasion coup intifada
  holocaust blockade siege rebellion mutiny insurgency plebiscite primary primaries caucus caucuses dialogue talks negotiations
  drills manoeuvres maneuvers assembly marathon tournament grand prix hurricane typhoon cyclone storm earthquake attack attacks bombing
  bombings shooting shootings protests riots march marches anniversary ceremony week inquiry conflict insurrection
`);

export const PLACE_HEADS = words(`
  city town village county district province oblast region state territory island islands peninsula river lake sea ocean bay
  gulf strait channel mountain mountains mount hill hills valley desert forest park street avenue road square bridge canal dam port
  harbour harbor airport airfield base airbase camp prison palace castle tower building hall stadium arena cathedral hotel
  border crossing corridor zone heights plateau coast shore beach cape governorate prefecture raion municipality quarter
  neighbourhood neighborhood suburb station terminal reactor plant pass ridge creek falls springs rainforest
  reservation monument cemetery memorial basin archipelago reef atoll
`);

export const WEAPON_HEADS = words(`
  missile missiles rocket rockets tank tanks drone drones helicopter helicopters fighter jet jets bomber bombers frigate
  destroyer submarine carrier corvette howitzer howitzers launcher launchers system systems rifle rifles torpedo radar
  submarine-class vaccine
`);

/** Heads that are a name by themselves when capitalised: "the Senate". */
export const LONE_HEADS = words(
  `congress senate parliament army navy house court marines duma knesset bundestag cabinet treasury pentagon police`,
);

/** Armed forces by function: every state has one of each, so "army of X", "X's army" and "X Armed Forces" can be one. */
export const FORCE_CLASSES: ReadonlyMap<string, string> = new Map([
  ['armed forces', 'armed forces'],
  ['army', 'army'],
  ['military', 'armed forces'],
  ['military forces', 'armed forces'],
  ['forces', 'armed forces'],
  ['defence forces', 'armed forces'],
  ['defense forces', 'armed forces'],
  ['navy', 'navy'],
  ['naval forces', 'navy'],
  ['air force', 'air force'],
  ['air forces', 'air force'],
  ['aerospace forces', 'air force'],
  ['coast guard', 'coast guard'],
  ['marine corps', 'marines'],
  ['marines', 'marines'],
  ['ground forces', 'ground forces'],
  ['land forces', 'ground forces'],
  ['special forces', 'special forces'],
  ['special operations forces', 'special forces'],
  ['security forces', 'security forces'],
  ['border guard', 'border guard'],
  ['national guard', 'national guard'],
  ['general staff', 'general staff'],
]);

/** Fields that ministries are named after. */
const FIELDS = names(
  'defence,defense,foreign affairs,interior,internal affairs,home affairs,finance,justice,health,education,energy,trade,commerce,economy,agriculture,transport,environment,culture,labour,labor,information,science,tourism,industry,public security,intelligence',
);

/** Bodies of which every state has one, by function: "foreign ministry", "Ministry of Foreign Affairs". */
export const STATE_BODIES: ReadonlyMap<string, string> = new Map([
  ...FIELDS.flatMap((field): [string, string][] => {
    const of = `ministry of ${field
      .replace('defense', 'defence')
      .replace(/^labor$/, 'labour')
      .replace('internal affairs', 'interior')}`;
    return [
      [`ministry of ${field}`, of],
      [`ministry of the ${field}`, of],
      [`${field} ministry`, of],
      [`${field} department`, `${field} department`],
      [`department of ${field}`, `${field} department`],
    ];
  }),
  ['foreign ministry', 'ministry of foreign affairs'],
  ['foreign affairs ministry', 'ministry of foreign affairs'],
  ...names(
    'parliament,senate,congress,national assembly,supreme court,constitutional court,central bank,high court,cabinet,house of representatives,electoral commission,national police,presidency,treasury',
  ).map((name): [string, string] => [name, name]),
]);

/** Words that may join the capitalised parts of one name. */
export const NAME_LINKS = words(
  `of the for and on in to de del della di da do dos das du des la le les el al van von der den ter ten bin ibn bint abu ben ud ul y e und et & -`,
);
