import type { Words } from './words.ts';

/** Seats that stand for a government even without a verb beside them. */
const ALWAYS = new Set([
  'kremlin',
  'downing street',
  'vatican',
  'white house',
  'whitehall',
  'foggy bottom',
]);

const ACTING = new Set(
  `said says say rejected rejects accused accuses warned warns denied denies announced announces wants wanted hopes hoped fears feared insists insisted agreed agrees
  refused refuses signed signs called calls urged urges condemned condemns imposed imposes demanded demands vowed vows claimed claims believes believed considers considered
  maintains maintained supports supported backs backed sees saw seeks sought plans planned decided decides expelled recalled summoned responded responds replied retaliated expects expected offered
  offers sent sends confirmed confirms declared declares recognised recognises recognized recognizes regards regarded views viewed pledged pledges promised promises withdrew withdraws argues argued remains
  would will could may might must should can has had continues continued needs needed began begins tries tried appears appeared sanctioned threatened threatens welcomed welcomes opposes opposed does did is was
  launched invaded annexed supplied supplies proposed proposes dismissed dismisses knows knew turned turns stopped suspended became becomes`.split(
    /\s+/,
  ),
);

/** What is done to governments, not to towns: "accused Lima of", "urged Lima to". */
const TOUCHING =
  /^(?:accus|urg|blam|condemn|critici[sz]|prais|thank|warn|threaten|sanction|pressur|persuad|denounc|rebuk|provok|anger|infuriat|reassur|antagoni[sz]|assur|arm)(?:e|es|ed|ing|s)?$/;
/** What is given to governments: "aid to Lima", "weapons for Lima". */
const GIVEN =
  /^(?:aid|assistance|help|weapons?|arms|tanks|missiles|jets|ammunition|munitions|equipment|loans?|concessions?|ultimatum|sales?|deliver(?:y|ies)|suppl(?:y|ies)|exports|support|backing|guarantees|warnings?|messages?|sanctions)$/;

/** What towns do. */
const STANDING =
  /^(?:were|lies|lay|sits|sat|fell|falls|hosts?|hosted|suffers?|suffered|burned|flooded|grew|grows|celebrates?|celebrated|hit|got|gets|came|comes)$/;

/** What is asked of governments: "an explanation from Lima". */
const DEMANDED =
  /^(?:explanation|apology|assurances?|guarantees?|answers?|response|reply|reparations|compensation|concessions?|permission|approval|pressure|threats?|criticism|condemnation|objections?|denial)$/;

const ENVOYS = /^(?:ambassador|envoy|diplomat)s?$/;

const BETWEEN = new Set(['with', 'against', 'between', 'by', 'versus', 'pro', 'anti']);
const PLACING = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'inside',
  'across',
  'over',
  'into',
  'through',
  'via',
  'toward',
  'towards',
  'central',
  'downtown',
  'east',
  'west',
  'north',
  'south',
  'visit',
  'visited',
  'leave',
  'left',
  'reached',
  'visiting',
]);

const GOVERNMENTAL = new Set(
  `decision claim claims position policy policies stance view views aggression influence interests interest support efforts demands demand response allies ally ambassador troops forces army
  invasion war plans plan offer refusal proposal government foreign relations ties sanctions threat threats accusations actions attempts attempt sovereignty
  approval military nuclear strategy security bid ability willingness desire agreement goals ambitions rule control request rejection economic diplomatic backing counterpart`.split(
    /\s+/,
  ),
);

/**
 * Whether a capital stands for its government: "Moscow rejected", "ties with Moscow", "between Kyiv and Moscow",
 * "Beijing's refusal", "pro-Beijing". As a mere place it does not: "met in Lima", "the streets of Lima".
 */
export function actsAsCapital(words: Words, from: number, to: number): boolean {
  const { folded, tokens, tags } = words;
  const before = folded[from - 1] ?? '';
  const previous = /^(?:the|both)$/.test(before) ? (folded[from - 2] ?? '') : before;
  const after = folded[to] ?? '';
  if (PLACING.has(previous) || PLACING.has(before)) return false;
  if (after === ',' && from === 0) return false;
  if (before === ',' && tags[from - 2]?.startsWith('NNP') === true && after === ',') return false;
  if (tokens[to]?.text === '-') return folded[to + 1] !== 'based' && folded[to + 1] !== 'born';
  if ((before === '-' || before === '–') && BETWEEN.has(folded[from - 2] ?? '')) return true;
  if (BETWEEN.has(previous) || TOUCHING.test(previous)) return true;
  if (/^(?:to|for|on)$/.test(previous) && GIVEN.test(folded[from - 2] ?? '')) return true;
  if (/^(?:to|from)$/.test(previous) && ENVOYS.test(folded[from - 2] ?? '')) return true;
  if (previous === 'from' && DEMANDED.test(folded[from - 2] ?? '')) return true;
  if (
    previous === 'to' &&
    /^(?:grateful|hostile|friendly|loyal|sympathetic)$/.test(folded[from - 2] ?? '')
  )
    return true;
  // "wants Lima to pay"
  if (
    /^(?:told|led|(?:want|ask|tell|lead|force|press|push|allow|help|expect|require)(?:s|ed|ing)?)$/.test(
      previous,
    ) &&
    after === 'to'
  )
    return true;
  const acts = ACTING.has(after) || (/^VB[DZ]$/.test(tags[to] ?? '') && !STANDING.test(after));
  if (acts) return previous === '' || !PREPOSITIONS.has(previous);
  if (/^['’]s$/.test(tokens[to]?.text ?? ''))
    return GOVERNMENTAL.has(folded[to + 1] ?? '') || GOVERNMENTAL.has(folded[to + 2] ?? '');
  if (after === 'and' && before === 'between') return true;
  if (before === 'and' && folded.slice(Math.max(0, from - 4), from).includes('between'))
    return true;
  return ALWAYS.has(folded.slice(from, to).join(' ')) && !PREPOSITIONS.has(previous);
}

const PREPOSITIONS = new Set(['to', 'from', 'of', 'for', 'on', 'in', 'at', 'near', 'through']);
