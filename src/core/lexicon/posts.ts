/** Offices, ranks and titles. Compiled for Entente from general knowledge. Folded, singular; plurals follow by rule. */
import { words } from './lists.ts';

/** A word that is a post by itself, or the head of one: "minister", "general", "attaché". */
export const POST_HEADS = words(`
  president premier minister chancellor secretary chairman chairwoman chairperson chair chief head leader director commander
  commandant governor mayor ambassador envoy attache consul diplomat spokesman spokeswoman spokesperson speaker senator
  congressman congresswoman representative lawmaker deputy mp mep councillor councilor commissioner inspector superintendent
  prosecutor judge justice magistrate attorney solicitor ombudsman general colonel major captain lieutenant sergeant corporal admiral
  commodore marshal brigadier commissar king queen prince princess emperor empress sultan emir sheikh shah tsar duke duchess
  pope patriarch archbishop bishop cardinal imam mufti ayatollah rabbi metropolitan
  coordinator rapporteur negotiator adviser advisor aide strategist ceo cfo cto founder co-founder owner
  treasurer comptroller auditor registrar provost dean chancellor rector professor principal
  whip legislator assemblyman assemblywoman parliamentarian delegate vice-president vice-chairman co-chair co-chairman
  first-secretary undersecretary under-secretary secretary-general president-elect monarch ruler dictator warlord
  chargé charge nuncio prefect viceroy chieftain pm dg editor editor-in-chief correspondent journalist reporter columnist
  coach manager warden sheriff marshal constable detective lieutenant-general major-general lieutenant-colonel
  airman seaman cadet ensign
`);

/** Words that stand before a head and belong to the post: "deputy prime minister", "acting foreign minister". */
export const POST_MODIFIERS = words(`
  prime deputy vice first second foreign defence defense interior finance economy economic justice health education energy trade
  transport agriculture culture environment labour labor security home external internal european affairs social welfare state permanent
  chief senior junior acting interim assistant associate under executive general special supreme high military naval air army police navy political commercial cultural
  press attorney solicitor field fleet rear brigadier lieutenant major staff sergeant colonel squadron lance petty warrant
  managing national opposition majority minority party parliamentary presidential federal regional provincial district county state city
  honorary crown grand commanding operations communications information intelligence digital technology science industry sports sport tourism youth women's
  housing development infrastructure veterans immigration migration climate water natural resources mining petroleum oil public works planning budget
  commerce treasury diplomatic apostolic papal royal governing ruling spiritual religious
  co legal judicial constitutional chief-of-staff undersecretary human rights media spokes group faction bloc medical presiding appeals circuit
  trial magistrate war peace emergency disaster
`);

/** Heads that name a post even when they are lower-cased and stand alone, and also a verb or another noun: only with a modifier or before a name. */
export const WEAK_POST_HEADS = words(`
  general major chief head leader chair captain justice judge deputy principal representative founder owner editor manager charge dean
  metropolitan cardinal marshal ruler speaker secretary aide adviser advisor director delegate diplomat journalist reporter correspondent columnist
  lawmaker attorney coach commander professor whip inspector
`);

/** Abbreviated titles before a name. */
export const TITLE_ABBREVIATIONS = words(`
  gen. lt. col. maj. capt. cmdr. cdr. adm. brig. sgt. cpl. pvt. gov. sen. rep. pres. amb. supt. insp. det. ltc. vadm. radm. mr. mrs. ms. dr. prof. rev. fr. hon. sir lord lady
  dame mr mrs ms dr prof sen rep gov gen maj col lt capt adm sgt miss
`);

/** Of those, the ones that are forms of address and no post. */
export const ADDRESSES = words(
  `mr. mrs. ms. dr. mr mrs ms dr sir lord lady dame miss fr. rev. hon. st.`,
);

/** What a post may go on with: "Chief of the General Staff", "Secretary of State", "Minister of Defence". */
export const POST_OBJECTS = words(`
  staff general state defence defense foreign affairs interior internal external finance economy justice health education energy trade transport agriculture culture
  environment labour labor security home treasury war commerce government parliament mission delegation intelligence operations
  the joint chiefs house armed board council directors opposition exchequer policy office department
  information industry development planning tourism sport sports youth science technology communications natural resources infrastructure
  veterans homeland management human rights religious social migration immigration public works administration police army navy air force
`);
