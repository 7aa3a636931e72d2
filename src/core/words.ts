/** How the model's names read on the screen and in an export: plain words, one for one thing. */
import type { ColourBy, SizeBy } from './network/filters.ts';
import type { RollUp } from './network/rollUp.ts';
import type {
  AliasReason,
  EntityKind,
  MentionForm,
  Modality,
  QuadClass,
  SkipReason,
  Standing,
  StructuralType,
  TieType,
} from './types.ts';

/** A kind as one actor has it and as a list is headed. */
export const KIND_WORDS: Record<EntityKind, { readonly one: string; readonly many: string }> = {
  country: { one: 'Country', many: 'Countries' },
  person: { one: 'Person', many: 'People' },
  organisation: { one: 'Organisation', many: 'Organisations' },
  military: { one: 'Armed forces', many: 'Armed forces' },
  agreement: { one: 'Agreement', many: 'Agreements' },
  event: { one: 'Event', many: 'Exercises and events' },
  weapon: { one: 'Weapon or system', many: 'Weapons and systems' },
  place: { one: 'Place', many: 'Places' },
  group: { one: 'Group', many: 'Groups' },
};

/** What lines are told apart by: the four quad classes, the structural ties and mere co-mention. */
export const CLASS_WORDS: Record<QuadClass | 'structural' | 'co-mention', string> = {
  'material-cooperation': 'Material cooperation',
  'verbal-cooperation': 'Verbal cooperation',
  'verbal-conflict': 'Verbal conflict',
  'material-conflict': 'Material conflict',
  structural: 'Posts and membership',
  'co-mention': 'Only named together',
};

/** What the size of an actor tells. */
export const SIZE_WORDS: Record<SizeBy, { readonly short: string; readonly long: string }> = {
  mentions: { short: 'mentions', long: 'Mentions: how often it is named' },
  partners: { short: 'partners', long: 'Partners: how many it is tied to' },
  ties: { short: 'ties', long: 'Ties: how many it has' },
  betweenness: { short: 'betweenness', long: 'Betweenness: how often it lies between others' },
};

/** As whom actors are drawn. */
export const ROLL_UP_WORDS: Record<RollUp, string> = {
  none: 'Each as itself',
  organisations: 'People as the organisation of their post',
  states: 'People and organisations as their state',
};

/** What the colour of an actor tells. */
export const COLOURING_WORDS: Record<ColourBy, { readonly short: string; readonly long: string }> =
  {
    kind: { short: 'kind', long: 'Kind' },
    community: { short: 'community', long: 'Community: who cooperates or belongs together' },
  };

/** The same in the fewest words, for a legend: "Arland does against Borava". */
export const CLASS_SHORT: Record<QuadClass | 'structural' | 'co-mention', string> = {
  'material-cooperation': 'does with',
  'verbal-cooperation': 'says for',
  'verbal-conflict': 'says against',
  'material-conflict': 'does against',
  structural: 'belongs to',
  'co-mention': 'named together',
};

const STRUCTURAL_WORDS: Record<StructuralType, string> = {
  'holds-post': 'holds a post',
  'part-of': 'part of',
  'member-of': 'member of',
  'candidate-for': 'candidate for',
  'ally-of': 'ally of',
  'party-to': 'party to',
  'signatory-of': 'signatory of',
  'participates-in': 'takes part in',
  possesses: 'possesses',
  'made-by': 'made by',
  'based-in': 'based in',
  'located-in': 'located in',
};

/** The name on a tie's badge: "SANCTION" of the ontology as it is, structural ties in words. */
export function typeWords(type: TieType): string {
  return type in STRUCTURAL_WORDS ? STRUCTURAL_WORDS[type as StructuralType] : type; // `in` has told which
}

/** What each category covers, for whoever does not know the ontology by heart. */
export const TYPE_HINTS: Partial<Record<TieType, string>> = {
  AGREE: 'offers, promises, readiness, planned cooperation',
  CONSULT: 'meetings, visits, talks',
  SUPPORT: 'praise, backing, recognition, signing an agreement',
  CONCEDE: 'giving way, easing, apology',
  COOPERATE: 'exchange, joint exercises, working together',
  AID: 'arms, money or help given',
  RETREAT: 'withdrawal, ceasefire, release',
  REQUEST: 'demands, calls, orders',
  ACCUSE: 'accusation, criticism, disapproval',
  REJECT: 'refusal, veto, denial of a demand',
  THREATEN: 'threats, warnings, ultimatums',
  PROTEST: 'demonstrations, boycotts, strikes',
  SANCTION: 'sanctions, expulsions, cutting ties',
  MOBILIZE: 'alerts, deployment, show of force',
  COERCE: 'arrest, seizure, blockade, repression',
  ASSAULT: 'attack, invasion, shelling, violence',
};

/** Empty where a thing simply is or was: only what is not plain fact needs a word. */
export const MODALITY_WORDS: Record<Modality, string> = {
  actual: '',
  ongoing: 'ongoing',
  planned: 'planned',
  possible: 'possible',
  attempted: 'attempted',
  hypothetical: 'if',
};

/** The same as a choice among all of them. */
export const MODALITY_CHOICES: Record<Modality, string> = { ...MODALITY_WORDS, actual: 'done' };

/** A rule's precision as a person can weigh it: "Rules like this were right in 72 of 100 cases on annotated news." */
export function precisionWords(confidence: number): string {
  return `Rules like this were right in ${String(Math.round(100 * confidence))} of 100 cases on annotated news.`;
}

/** What a person has done with a tie. */
export const STANDING_WORDS: Record<Standing, string> = {
  confirmed: 'Checked by a person',
  changed: 'Changed by a person',
  added: 'Added by a person',
};

const MOST_LETTERS = 40;

/** A long name as a list or a message has room for it; whole names stand where they are read. */
export function shortName(name: string): string {
  return name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1).trimEnd()}…` : name;
}

/** Why a spelling was joined to an actor. */
export const REASON_WORDS: Record<AliasReason, string> = {
  name: 'its name',
  exact: 'same name',
  alias: 'another name for it',
  acronym: 'initials',
  surname: 'surname',
  demonym: 'nationality word',
  capital: 'capital for its government',
  title: 'title or office',
  pronoun: 'pronoun',
  group: 'stands for several',
  diacritics: 'same letters without accents',
  transliteration: 'another spelling from another alphabet',
  hand: 'joined by hand',
};

/** How a mention stands for its actor. */
export const FORM_WORDS: Record<MentionForm, string> = {
  name: 'by name',
  alias: 'by another name',
  acronym: 'by initials',
  surname: 'by surname',
  demonym: 'by nationality word',
  capital: 'by its capital',
  title: 'by title',
  pronoun: 'by pronoun',
  group: 'among others',
};

/** Why a line was not read. */
export const SKIP_WORDS: Record<SkipReason, string> = {
  menu: 'menu',
  sharing: 'sharing buttons',
  'reading-time': 'reading time',
  advert: 'advert',
  caption: 'caption',
  'comment-form': 'comment form',
  credit: 'credit',
  byline: 'byline',
  'section-label': 'section label',
  'foreign-language': 'another language',
  repeated: 'said already',
};

/** "1 tie", "2 ties", "no ties". */
export function count(n: number, one: string, many = `${one}s`): string {
  return n === 0 ? `no ${many}` : `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}
