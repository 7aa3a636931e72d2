/** Nouns that stand for a state or a body named before: "the court", "the airline". Compiled for Entente from general knowledge. */
import { words } from './lists.ts';

/** Stand for a state as a whole: "the island nation". */
export const STATE_NOUNS = words('country nation kingdom republic sultanate emirate monarchy');

/** Those who speak and act for a state. */
export const GOVERNMENT_NOUNS = words('government administration authorities regime junta');

/** Nouns for bodies, with the words by which a name shows that it is of that kind. */
export const BODY_NOUNS: ReadonlyMap<string, RegExp> = new Map([
  ['ministry', /\bministry\b/i],
  ['department', /\bdepartment\b/i],
  ['party', /\bparty\b|\bunion\b|\bmovement\b|\balliance\b|\bfront\b/i],
  ['union', /\bunion\b/i],
  ['bloc', /\bunion\b|\bcommunity\b|\bASEAN\b|\bEU\b/i],
  ['alliance', /\balliance\b|\bNATO\b|\btreaty organi[sz]ation\b/i],
  ['coalition', /\bcoalition\b|\balliance\b/i],
  ['court', /\bcourt\b|\btribunal\b/i],
  ['tribunal', /\btribunal\b|\bcourt\b/i],
  ['council', /\bcouncil\b/i],
  ['commission', /\bcommission\b/i],
  ['agency', /\bagency\b/i],
  ['committee', /\bcommittee\b/i],
  ['parliament', /\bparliament\b/i],
  ['senate', /\bsenate\b/i],
  ['congress', /\bcongress\b/i],
  ['assembly', /\bassembly\b/i],
  ['embassy', /\bembassy\b/i],
  ['consulate', /\bconsulate\b/i],
  ['church', /\bchurch\b/i],
  ['bank', /\bbank\b/i],
  ['police', /\bpolice\b/i],
  ['army', /\barmy\b|\barmed forces\b/i],
  ['navy', /\bnavy\b/i],
  ['university', /\buniversity\b/i],
  ['federation', /\bfederation\b/i],
  ['association', /\bassociation\b/i],
  ['foundation', /\bfoundation\b/i],
  ['institute', /\binstitute\b/i],
  ['league', /\bleague\b/i],
  ['organisation', /\borgani[sz]ation\b/i],
  ['organization', /\borgani[sz]ation\b/i],
  [
    'company',
    /\bcompany\b|\bcorporation\b|\bgroup\b|\binc\b|\bltd\b|\bplc\b|\bairlines?\b|\bmotors\b/i,
  ],
  ['firm', /\bcompany\b|\bcorporation\b|\bgroup\b|\binc\b|\bltd\b/i],
  ['corporation', /\bcorporation\b/i],
  ['airline', /\bairlines?\b|\bairways\b/i],
  ['carrier', /\bairlines?\b|\bairways\b/i],
  ['network', /\bnetwork\b|\btelevision\b|\bTV\b|\bbroadcasting\b/i],
  ['broadcaster', /\bnetwork\b|\btelevision\b|\bTV\b|\bbroadcasting\b/i],
  ['newspaper', /\btimes\b|\bpost\b|\bherald\b|\bdaily\b|\bgazette\b/i],
  ['group', /\bgroup\b/i],
  ['movement', /\bmovement\b/i],
  ['militia', /\bmilitia\b/i],
]);

/** Of these, names seldom say what they are: the only body spoken of is meant, if its name says nothing else. */
export const LOOSE_NOUNS = words(`
  company firm airline carrier network broadcaster newspaper group movement militia organisation organization party
`);

/** Nouns for agreements, with the words by which a name shows its kind. */
export const AGREEMENT_NOUNS: ReadonlyMap<string, RegExp> = new Map([
  ['agreement', /\bagreement\b|\baccords?\b|\bmemorandum\b|\btreaty\b|\bpact\b|\bprotocol\b/i],
  ['document', /\bagreement\b|\bmemorandum\b|\btreaty\b/i],
  ['deal', /\bagreement\b|\bdeal\b|\baccords?\b/i],
  ['treaty', /\btreaty\b/i],
  ['memorandum', /\bmemorandum\b/i],
]);
