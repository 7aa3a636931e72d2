/** Closed classes of English words, by hand. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const TIME_WORDS =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december today yesterday tomorrow tonight week month year day morning evening afternoon night weekend hour decade
  mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec overnight midnight noon minute quarter`);

export const NEGATIONS = words(
  `not n't n’t never no neither nor cannot hardly nobody none without`,
);

export const PARTICLES = words(
  'up down out off back away over in on apart forward aside through together',
);

/** Verbs that take another verb and only colour it: "continues to sign". */
export const ONGOING_VERBS = words('continue keep go_on carry_on resume begin start remain');
export const ATTEMPT_VERBS = words('try attempt seek struggle strive work');
export const PLAN_VERBS = words(
  'plan intend prepare aim hope want expect schedule look wish set vow decide consider move mean',
);
export const PROMISE_VERBS = words(
  'agree offer promise pledge vow undertake commit volunteer consent',
);
export const REFUSAL_VERBS = words(
  'refuse decline fail neglect cease stop avoid deny forbear omit hesitate',
);
/** What is said under them is said not to be so. */
export const DENIAL_VERBS = words('deny disprove refute');
/** Nouns of what somebody means to do, by what they make of it: "X's refusal to meet Y". */
export const INTENT_NOUNS = {
  plan: words(
    'decision plan intention intent proposal move agreement deal contract desire wish readiness bill law resolution order vote right invitation scheme',
  ),
  promise: words('offer pledge promise commitment vow willingness'),
  attempt: words('attempt bid effort drive push campaign struggle'),
  refusal: words('refusal failure inability unwillingness reluctance'),
  threat: words('threat'),
} as const;
export const INTENTS: ReadonlySet<string> = new Set(
  Object.values(INTENT_NOUNS).flatMap((nouns) => [...nouns]),
);
export const THREAT_VERBS = words('threaten');
export const SAY_VERBS =
  words(`say tell claim state announce report add note declare allege argue insist maintain explain write tweet confirm
  reveal suggest believe think warn acknowledge admit stress emphasize reiterate estimate predict describe comment contend assert
  accuse conclude hear read quote indicate deny testify signal respond reply post remark continue`);

/** All words that can be a preposition or open a clause: what a tagger calls one and is not here is something else. */
export const PREPOSITIONS = words(`
  about above across after against ahead along alongside amid amidst among amongst around as at atop because before behind below beneath beside
  besides between beyond but by concerning considering despite down during except following for from given if in including inside into lest like near
  nearby notwithstanding of off on once onto opposite out outside over past pending per plus post pro regarding since so such than that though although
  through throughout till to toward towards under underneath unless unlike until up upon versus vs via whereas whether while whilst with within without
  worth`);

/** Prepositions of several words, longest first. */
export const LONG_PREPOSITIONS: ReadonlyMap<string, string> = new Map([
  ['according to', 'according_to'],
  ['along with', 'with_also'],
  ['together with', 'with_also'],
  ['as well', 'and'],
  ['because of', 'because_of'],
  ['in front', 'before'],
  ['ahead of', 'before'],
  ['out of', 'from'],
  ['due to', 'because_of'],
  ['alongside', 'with_also'],
  ['instead of', 'without'],
  ['such as', 'such_as'],
]);

/** Prepositions that also open a clause: "after Norland attacked". */
export const SUBORDINATORS = words(
  'after while if as since because before until although though whether unless whereas once so like than',
);

/** Words in -ing that are adjectives before a noun. */
export const ING_ADJECTIVES = words(
  'leading ruling governing ongoing opposing existing remaining participating acting neighboring neighbouring outgoing incoming sitting standing warring rising growing visiting',
);
