/** Classes of nouns that frames ask for, by hand. Lemmas as `nounLemma` gives them. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const NOUN_CLASSES = {
  talk: words(
    'talks talk meeting summit negotiation discussion conversation consultation dialogue conference view call opinion session visit',
  ),
  agreement: words(
    'agreement accord pact treaty deal framework roadmap memorandum contract protocol declaration understanding convention charter compact document arrangement partnership',
  ),
  relations: words(
    'relations relation relationship ties tie link links friendship alliance partnership bond',
  ),
  tie: words('ties tie link links'),
  cooperation: words(
    'cooperation collaboration ties tie trade exchange partnership coordination relations relationship link cooperation_agreement integration',
  ),
  exercise: words(
    'exercise drill maneuver wargame patrol training operation rehearsal game competition project program',
  ),
  sanction: words(
    'sanction curfew embargo tariff restriction ban blockade measure penalty duty curb limit quota fine punishment siege',
  ),
  charge: words('charge case lawsuit indictment accusation allegation complaint'),
  aid: words(
    'aid assistance help support relief loan transfer sale export provision boat launcher shell mine rifle gun radar engine truck armor armour satellite reactor turbine uranium fuel electricity power water diesel coal grant money fund funding weapon arms arm ammunition missile tank jet aircraft drone system equipment dollar euro million billion troops food medicine supply shipment vaccine tonne ton rocket helicopter gas oil grain wheat package donation credit howitzer shell munition vehicle training asylum refuge subsidy convoy delivery battery interceptor material goods buildup arsenal armament technology',
  ),
  ship: words(
    'ship warship vessel frigate corvette submarine destroyer plane warplane fighter bomber bomb',
  ),
  ceasefire: words('ceasefire truce armistice cease-fire peace hostility withdrawal'),
  people: words('prisoner hostage body captive detainee soldier remains'),
  complaint: words(
    'complaint lawsuit suit charge case petition protest appeal motion accusation insult barb blame criticism',
  ),
  doubt: words('doubt concern alarm disappointment outrage anger regret dismay'),
  visa: words('visa entry access request appeal bail asylum'),
  sympathy: words(
    'sympathy condolence solidarity thanks gratitude greeting congratulation support backing',
  ),
  backing: words('support backing confidence solidarity approval sympathy preference'),
  intelligence: words('intelligence information data technology'),
  troops: words(
    'troops troop soldier force peacekeeper army brigade battalion division warship ship jet plane fighter aircraft tank police marine reinforcement unit fleet carrier personnel contingent',
  ),
  alert: words('alert'),
  dispute: words('dispute row feud spat disagreement quarrel difference rift'),
  court: words('court tribunal justice arbitration'),
  membership: words('membership participation involvement'),
  link: words('link flight route contact trade export import'),
  curfew: words('curfew martial-law law emergency lockdown'),
  blockade: words('blockade siege curfew'),
  tribute: words('tribute homage respect'),
  border: words('border crossing consulate embassy'),
  slur: words(
    'grata dictator terrorist liar fraud coward racist criminal murderer butcher puppet clown traitor sham disgrace threat enemy failure genocide illegitimate fascist extremist',
  ),
  envoy: words(
    "d’affaires d'affaires d’affaire d'affaire ambassador envoy diplomat chargé charge affaires attaché consul",
  ),
  fire: words('fire gunfire shot shell salvo artillery'),
  confidence: words('confidence trust faith'),
  act: words(
    'decision statement move proposal announcement plan agreement initiative offer remark speech pledge commitment release withdrawal effort step result victory election ruling verdict report reform resolution appointment call apology accord deal ceasefire truce support readiness willingness',
  ),
  control: words('control sovereignty power authority rule'),
  assets: words('asset account property fund holding reserve'),
  list: words('list blacklist'),
  airspace: words('airspace water border territory sovereignty'),
  blame: words('blame responsibility'),
  request: words(
    'request appeal demand offer proposal call bid claim plan invitation plea suggestion petition motion resolution idea overture ultimatum',
  ),
  ultimatum: words('ultimatum warning threat'),
  rally: words('rally protest demonstration march strike sit-in vigil'),
  trade: words(
    'import export trade entry good goods product visa flight sale purchase traveler arrival shipment gas oil',
  ),
  raid: words('raid crackdown search operation arrest'),
  missile: words(
    'missile rocket drone shell artillery bomb projectile strike airstrike attack grenade mortar round shot salvo',
  ),
} as const satisfies Record<string, ReadonlySet<string>>;

export type NounClass = keyof typeof NOUN_CLASSES;

/** Heads that, unnamed, stand for the state or body they belong to: "Russian troops", "the government of Chad". */
export const STANDS_FOR_WHOLE = words(`
  government troops forces force official authority minister president premier leader leadership administration regime army military navy
  soldier police delegation diplomat ambassador envoy spokesman spokeswoman spokesperson warplane jet aircraft drone missile warship
  commander general chief chancellor king queen emperor monarch prince secretary parliament lawmaker senator
  legislator cabinet state republic nation country side embassy consulate foreign-ministry ministry militia rebel fighter insurgent militant
  gunman guerrilla airstrike strike rocket warning intelligence security defense guard border court judge prosecutor executive
  negotiator mediator team council party member representative bomber fleet submarine vessel tank artillery unit brigade battalion
  territory soil city town capital position target base facility site airport port hospital school building refinery plant infrastructure
  area region province village village sovereignty independence integrity economy interest effort bid request offer proposal appeal claim demand decision policy
  stability security statement comment remark call rhetoric action move role attempt stance campaign plan election candidate candidacy
  company firm bank ship tanker national citizen civilian people resident worker journalist goods product export import steel oil gas
  manufacturer industry equipment head director boss ceo chair chairman chairwoman governor mayor deputy vice-president counterpart
  attaché prime-minister man woman group ally office headquarters agency service organization movement wing faction branch affiliate`);
