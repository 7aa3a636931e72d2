import type { TieType } from '../types.ts';

/**
 * Nouns that name what one actor does to another. A row: category, where the receiver stands, nouns. The doer is the possessor, a
 * nationality word before the noun, "by X" or "of X"; `=` marks what is mutual ("talks between X and Y", "the X-Y summit").
 * Written by hand after the category descriptions of the PLOVER manual.
 */
export type NounRow = readonly [type: TieType, target: string, nouns: string];

export const NOUN_ROWS: readonly NounRow[] = [
  [
    'CONSULT',
    '=with',
    'talks meeting negotiation discussion conversation consultation dialogue interview exchange summit dinner lunch',
  ],
  ['CONSULT', 'to|with', 'visit trip'],
  ['CONSULT', 'with|to', 'call'],
  [
    'SUPPORT',
    'for|of|to',
    'support endorsement praise backing recognition sympathy gratitude solidarity approval tribute condolence congratulation nomination appointment election re-election',
  ],
  [
    'SUPPORT',
    '=with',
    'relationship relations friendship agreement accord pact treaty deal memorandum contract protocol reconciliation rapprochement understanding',
  ],
  ['AGREE', 'to|with', 'promise pledge offer assurance commitment readiness openness proposal'],
  ['CONCEDE', 'to|for', 'apology concession surrender pardon amnesty'],
  [
    'COOPERATE',
    '=with',
    'cooperation collaboration trade partnership exercise drill alliance maneuver ties coordination coalition',
  ],
  ['AID', 'to|for', 'aid assistance help loan grant donation shipment delivery supply relief'],
  ['RETREAT', 'from', 'withdrawal pullout retreat resignation evacuation departure'],
  ['RETREAT', 'of', 'release liberation'],
  ['RETREAT', '=with', 'ceasefire truce armistice cease-fire'],
  ['REQUEST', 'to|for', 'appeal request demand ultimatum plea petition call'],
  [
    'ACCUSE',
    'of|against|into|at',
    'accusation criticism condemnation denunciation complaint lawsuit allegation charge indictment investigation probe rhetoric inquiry prosecution suit claim statement remark',
  ],
  ['ACCUSE', '=with', 'dispute disagreement row spat feud tension quarrel rivalry'],
  ['REJECT', 'of', 'rejection refusal dismissal veto denial boycott violation breach'],
  ['THREATEN', 'against|to', 'threat warning'],
  [
    'SANCTION',
    'on|against|of|from',
    'sanction embargo tariff ban restriction expulsion penalty ouster impeachment removal deportation suspension conviction fine blacklist dismissal',
  ],
  ['PROTEST', 'against|at', 'protest demonstration rally strike riot march'],
  ['MOBILIZE', 'in|to|near|against', 'deployment mobilization buildup'],
  [
    'COERCE',
    'of|on|against',
    'arrest detention raid blockade occupation seizure crackdown annexation capture kidnapping abduction imprisonment siege coup repression confiscation hack cyberattack',
  ],
  [
    'ASSAULT',
    'on|against|in|at|of|into|across|inside|near',
    'attack assault invasion aggression strike airstrike bombing offensive shelling raid killing assassination murder massacre incursion bombardment ambush stabbing shooting onslaught genocide bombing',
  ],
  ['ASSAULT', '=with|against', 'war fighting clash battle conflict hostility'],
  [
    'CONSULT',
    '=with',
    'deliberation parley contact audience encounter gathering session roundtable briefing tete-a-tete get-together brainstorming',
  ],
  ['CONSULT', 'to|for|with', 'welcome reception greeting letter message telegram'],
  ['CONSULT', 'between|in|with', 'mediation'],
  [
    'SUPPORT',
    'for|of|to',
    'acclaim applause acceptance thanks advocacy loyalty allegiance appreciation approbation encouragement',
  ],
  ['AGREE', 'to|with', 'guarantee vow invitation willingness consent'],
  ['CONCEDE', 'to|for', 'forgiveness clemency leniency reprieve exemption'],
  ['COOPERATE', '=with', 'swap interoperability joint-venture venture'],
  ['COOPERATE', 'of|to', 'extradition'],
  ['COOPERATE', 'in', 'investment'],
  ['AID', 'to|for', 'subsidy airlift handout bailout rescue asylum reinforcement'],
  ['RETREAT', 'from', 'exit defection disengagement exodus'],
  ['REQUEST', 'to|for', 'reminder entreaty application exhortation order'],
  [
    'ACCUSE',
    'of|against|into|at|with|over|about|for',
    'outrage anger disapproval denouncement reproach rebuke censure insult slur reprimand mockery blame concern discontent displeasure dissatisfaction frustration indignation audit inspection trial',
  ],
  [
    'ACCUSE',
    '=with',
    'argument controversy quarrel altercation disputation enmity animosity antagonism',
  ],
  [
    'REJECT',
    'of|to',
    'opposition objection resistance repudiation annulment cancellation abrogation defiance',
  ],
  ['THREATEN', 'to|against', 'ultimatum intimidation blackmail'],
  [
    'SANCTION',
    'on|against|of|from',
    'boycott curb ostracism overthrow toppling firing sacking termination disqualification',
  ],
  [
    'PROTEST',
    'against|at|over|outside|in',
    'sit-in walkout picket uprising revolt mutiny rebellion unrest vigil',
  ],
  ['MOBILIZE', 'in|to|near|against|on', 'patrol reinforcement massing'],
  [
    'COERCE',
    'in|on|of|against|over',
    'curfew lockdown takeover sabotage harassment persecution oppression intimidation espionage torture abuse eviction demolition confinement conquest sweep',
  ],
  [
    'ASSAULT',
    'on|against|in|at|of|into',
    'slaughter carnage atrocity violence beheading cleansing explosion blast cross-fire sniping barrage counterattack counteroffensive intrusion rape fire gunfire bloodshed torching',
  ],
  ['ASSAULT', '=with|against|between', 'firefight gunfight skirmish gunbattle duel crossfire'],
  // --- nouns of news that the descriptions imply
  [
    'CONSULT',
    '=with',
    'conference forum huddle powwow reunion discourse breakfast teleconference videoconference colloquy mini-summit symposium hearing',
  ],
  ['CONSULT', 'to|in', 'tour stopover pilgrimage'],
  ['CONSULT', 'to', 'mission'],
  [
    'SUPPORT',
    '=with',
    'charter declaration communique compact convention concord settlement détente detente normalization rapport bond',
  ],
  [
    'SUPPORT',
    'for|of|to|in',
    'selection choice confidence commendation defense compliment ovation salute backing admiration respect esteem',
  ],
  ['AGREE', 'to|with', 'overture plan bid'],
  ['CONCEDE', 'to|for', 'capitulation acquiescence'],
  ['COOPERATE', '=with', 'collaboration teamwork wargame co-operation interchange'],
  ['COOPERATE', 'from', 'purchase import'],
  ['COOPERATE', 'to', 'export sale'],
  ['AID', 'to|for', 'gift subsidy lifeline credit sponsorship funding financing provision'],
  ['RETREAT', 'from|in', 'drawdown pull-out pullback recall demobilization'],
  ['RETREAT', 'of', 'return freeing repatriation'],
  ['REQUEST', 'to|for|of|on', 'insistence pressure plea urging entreaty'],
  [
    'ACCUSE',
    'of|against|into|at|with|over|about|for',
    'tirade diatribe rant disgust dismay alarm unease suspicion objection grievance displeasure warrant probe case motion no-confidence regret grumbling recrimination outcry backlash broadside',
  ],
  ['REJECT', 'of|to|by', 'snub rebuff disregard non-compliance'],
  ['THREATEN', 'against|to|of|from', 'saber-rattling retaliation'],
  [
    'SANCTION',
    'on|against|of|from',
    'closure tax levy duty freeze cutoff cut-off eviction exile banishment punishment sentence purge',
  ],
  ['PROTEST', 'against|at|over|outside', 'riot picketing sit-down'],
  ['MOBILIZE', 'in|to|near|against|on|along', 'concentration presence alert'],
  [
    'COERCE',
    'of|on|against|over|by',
    'seizing jailing roundup interception kidnap clampdown hijacking censorship suppression',
  ],
  [
    'ASSAULT',
    'on|against|in|at|of|into|near|across',
    'air-strike air-raid raiding thrust bombardment blitz execution poisoning hit offensive poison attempt',
  ],
  ['ASSAULT', '=with|against|between', 'combat confrontation standoff shootout shoot-out'],
];

/** Verbs that only carry their noun: their subject is its doer ("impose sanctions on"). */
export const CARRIERS = new Set(
  `make impose launch carry_out conduct stage hold give issue offer announce mount wage pay open start begin resume continue express voice
  declare pursue perform undertake place put slap levy provide deliver send have take use extend renew maintain show file bring lodge
  order plan prepare commit outline unveil reiterate reaffirm stress underline prolong broaden resume slap exert mull consider weigh execute establish introduce sign conclude reach do step_up intensify tighten enforce approve set apply increase raise double hike expand propose conclude carry see
  lead join seek enter cause unleash lay_out present release arrange pass claim`.split(/\s+/),
);

/** Verbs whose subject is the receiver of their noun: "received a threat from", "faces sanctions from". */
export const UNDERGOERS = new Set(
  'receive get obtain face suffer undergo win secure sustain welcome await survive enjoy repel withstand'.split(
    '',
  ),
);

/** What a verb over an event noun says about the noun's doer, or its other side. */
export const OVER_NOUNS: readonly (readonly [type: TieType, verbs: string])[] = [
  [
    'ACCUSE',
    'condemn criticize denounce deplore decry slam blast protest lament oppose blame chide question rebuke lambast regret assail bemoan scorn ridicule',
  ],
  [
    'SUPPORT',
    'support back praise welcome hail applaud endorse appreciate celebrate commend laud salute favor approve cheer',
  ],
  [
    'REJECT',
    'reject refuse dismiss veto cancel postpone suspend call_off break_off halt abandon rebuff block ignore oppose turn_down rule_out brush_off brush_aside shrug_off rebut refute spurn',
  ],
  ['REQUEST', 'demand request urge seek ask'],
  ['AGREE', 'promise agree pledge accept consider offer'],
  ['THREATEN', 'threaten'],
];
