import type { TieType } from '../types.ts';

/**
 * What verbs say between two actors. A row: category, roles, verbs, and (rarely) what the object must be.
 *
 * Roles: S the subject, O the object, else a preposition; `a>b` is directed from doer to receiver, `a=b` is mutual;
 * `|` lists slots in order of preference; S=S is said of several subjects of one verb. A verb with a particle is written
 * with an underscore. The object, where given, is a class of `nounClasses.ts`.
 *
 * Written by hand after the category descriptions of the PLOVER manual.
 */
export type VerbRow = readonly [type: TieType, roles: string, verbs: string, object?: string];

export const VERB_ROWS: readonly VerbRow[] = [
  // --- verbal cooperation
  ['CONSULT', 'S=O|with|S', 'meet'],
  [
    'CONSULT',
    'S=with|S',
    'talk confer consult negotiate speak parley huddle converse debate mediate liaise chat interact hobnob',
  ],
  ['CONSULT', 'S>to|with', 'speak talk'],
  ['CONSULT', 'S=with|S', 'discuss exchange'],
  ['CONSULT', 'S=with|S', 'hold', 'talk'],
  [
    'CONSULT',
    'S>O',
    'visit telephone phone tour consult host receive welcome brief interview greet address',
  ],
  ['CONSULT', 'S>to|in', 'travel fly arrive go come return head', 'PLACE'],
  ['CONSULT', 'S>for', 'leave depart', 'PLACE'],
  ['CONSULT', 'O=with', 'discuss raise'],
  ['CONSULT', 'S>O', 'call_up'],
  [
    'SUPPORT',
    'S>O',
    'support back endorse praise applaud hail laud commend congratulate thank welcome champion uphold defend honor salute celebrate nominate recognize ratify approve bless advocate vindicate acclaim favor appreciate respect crown decorate reappoint choose pick select promote reinstate acquit clear exonerate legalize accept adopt authorize certify mourn commemorate praise inaugurate swear_in validate entrust extol accredit befriend legitimize confirm',
  ],
  [
    'SUPPORT',
    'S>O',
    'elect re-elect reelect appoint name designate choose reappoint install',
    'PERSON',
  ],
  ['SANCTION', 'S>O', 'designate redesignate re-designate list classify proscribe'],
  ['SUPPORT', 'S>for|with', 'vote side campaign lobby sympathize'],
  ['SUPPORT', 'S>behind|by', 'stand rally'],
  ['SUPPORT', 'S>to', 'pay', 'tribute'],
  [
    'SUPPORT',
    'S=with|S',
    'sign conclude reach ink strike seal finalize clinch initial ratify approve agree renew',
    'agreement',
  ],
  [
    'SUPPORT',
    'S=with|S',
    'restore normalize establish resume strengthen improve boost deepen renew enhance forge expand develop cement build mend reestablish re-establish upgrade warm',
    'relations',
  ],
  ['SUPPORT', 'S=with|S', 'reconcile ally'],
  ['SUPPORT', 'S=with|in|S', 'open reopen', 'border'],
  ['SANCTION', 'S>with|to|from', 'close shut', 'border'],
  ['AGREE', 'S>O|with|to', 'assure reassure promise'],
  ['AGREE', 'S=with|S|to|on', 'agree'],
  ['AGREE', 'S>to', 'offer pledge promise commit agree consent'],
  ['AGREE', 'S>to', 'offer promise pledge extend'],
  ['CONCEDE', 'S>to', 'apologize yield surrender concede submit capitulate bow relent'],
  ['CONCEDE', 'S>O', 'pardon forgive reprieve amnesty grant_amnesty'],
  [
    'CONCEDE',
    'S>on|against|from|in|to',
    'lift ease relax suspend remove drop waive revoke loosen',
    'sanction',
  ],
  ['CONCEDE', 'S>against', 'drop dismiss withdraw', 'charge'],
  // --- material cooperation
  [
    'COOPERATE',
    'S=with|S',
    'cooperate collaborate partner trade ally team_up work co-operate coordinate join_forces merge share',
  ],
  [
    'COOPERATE',
    'S=with|S',
    'strengthen enhance deepen boost expand develop bolster intensify increase broaden tighten step_up',
    'cooperation',
  ],
  [
    'COOPERATE',
    'S=with|S',
    'hold stage conduct launch begin start finish complete run carry_out organize practice practise',
    'exercise',
  ],
  ['COOPERATE', 'S>from', 'buy purchase import acquire order procure'],
  ['COOPERATE', 'S>to', 'sell export'],
  ['COOPERATE', 'S=O', 'join acquire'],
  ['COOPERATE', 'S>to', 'extradite'],
  [
    'AID',
    'S>O',
    'help aid assist rescue arm fund finance feed bankroll subsidize shelter evacuate equip supply train protect reinforce bail_out treat',
  ],
  [
    'AID',
    'S>to|for',
    'donate give provide supply deliver send ship transfer grant lend allocate contribute airlift earmark channel hand_over',
    'aid',
  ],
  ['AID', 'S>O', 'give provide supply grant lend send offer'],
  ['AID', 'from|by>S', 'receive get obtain accept take', 'aid'],
  ['AID', 'from>S', 'borrow'],
  [
    'RETREAT',
    'S>from|O',
    'withdraw retreat resign step_down pull_out evacuate secede leave quit exit defect vacate depart abdicate retire disengage pull_back demobilize',
  ],
  ['RETREAT', 'S>as', 'resign step_down'],
  ['RETREAT', 'S>O', 'release free liberate parole repatriate unfreeze'],
  ['RETREAT', 'S>to', 'surrender return hand_over', 'people'],
  [
    'RETREAT',
    'S=with|S',
    'sign declare reach agree conclude observe extend announce accept',
    'ceasefire',
  ],
  // --- verbal conflict
  [
    'REQUEST',
    'S>O',
    'ask urge request implore beg exhort pressure lobby petition invite order instruct direct compel summon subpoena press push encourage advise prompt persuade beseech solicit demand remind require convene mandate oblige task sue_for',
  ],
  ['REQUEST', 'S>on|upon', 'call prevail'],
  ['REQUEST', 'S>to', 'appeal plead apply turn look'],
  ['REQUEST', 'S>of|from', 'demand seek request require ask'],
  ['REQUEST', 'S>for', 'call appeal ask apply'],
  [
    'ACCUSE',
    'S>O',
    'accuse blame criticize condemn denounce blast slam decry lambast rebuke deplore chastise berate charge indict prosecute sue investigate probe censure deride mock ridicule insult scold fault implicate suspect castigate vilify deny_claims question allege oppose impeach reproach reprimand admonish disparage lament discredit cite disavow challenge dispute contest contradict rap assail lash warn_off hold_responsible attack_verbally arraign scrutinize audit probe excoriate upbraid label brand',
  ],
  ['ACCUSE', 'S>at|out', 'lash lash_out'],
  ['ACCUSE', 'S>O', 'call label describe brand', 'slur'],
  ['ACCUSE', 'S>O', 'summon recall', 'envoy'],
  ['ACCUSE', 'S>about|with|over|to', 'complain object protest'],
  ['ACCUSE', 'S>against', 'complain object'],
  ['ACCUSE', 'S>against|with|to', 'file bring lodge deliver make', 'complaint'],
  ['ACCUSE', 'S=with|S', 'quarrel argue clash_verbally disagree differ squabble bicker feud'],
  ['ACCUSE', 'S>in', 'express', 'doubt'],
  [
    'REJECT',
    'S>O',
    'reject refuse veto dismiss rebuff spurn snub repudiate rule_out turn_down disobey defy boycott block ignore overrule overturn annul scrap shelve cancel renounce strike_down disregard deny disapprove abrogate undermine nullify violate break breach flout shun bar',
  ],
  [
    'REJECT',
    'S=with|S',
    'cancel postpone suspend break_off call_off halt abandon freeze delay adjourn',
    'talk',
  ],
  ['REJECT', 'S>against', 'vote rule appeal decide veto'],
  ['REJECT', 'S>to', 'deny refuse reject', 'visa'],
  ['THREATEN', 'S>O', 'threaten warn intimidate menace'],
  ['THREATEN', 'S>against|on|in', 'threaten warn'],
  // --- material conflict
  ['PROTEST', 'S>against|at|outside|in', 'protest demonstrate rally march strike picket riot'],
  [
    'SANCTION',
    'S>O',
    'sanction embargo expel deport fine dismiss sack fire oust remove convict sentence penalize punish blacklist suspend demote disqualify exclude impeach_convict boycott restrict delist downgrade unseat overthrow depose topple fire impose jail_for evict banish disbar strip recall revoke bar downgrade purge replace',
  ],
  [
    'SANCTION',
    'S=with|S',
    'sever cut break suspend downgrade freeze end break_off cut_off terminate',
    'relations',
  ],
  [
    'SANCTION',
    'S>to|for|from',
    'cut suspend freeze halt cut_off stop terminate reduce withhold withdraw',
    'aid',
  ],
  ['SANCTION', 'S>on|against|for', 'impose slap levy place tighten renew extend', 'sanction'],
  ['SANCTION', 'S>from', 'expel remove suspend bar ban oust dismiss'],
  ['MOBILIZE', 'S>against|to|in|on|near|at|along|into', 'deploy mobilize mass station amass'],
  [
    'COERCE',
    'S>O',
    'arrest detain jail imprison raid ban seize capture confiscate dissolve blockade occupy kidnap abduct hack besiege suppress repress censor apprehend nab intercept hijack outlaw crush quell evict subdue pacify shut_down suspend interrogate incarcerate disarm execute torture remand abduct take_hostage annex disrupt expropriate nationalize storm surround coerce force hold_hostage restrain encircle hold search impound prohibit close_down disperse quarantine demolish bulldoze sabotage destabilize extort',
  ],
  ['COERCE', 'S>on|in|against', 'raid crack_down conduct', 'raid'],
  [
    'ASSAULT',
    'S>O',
    'attack bomb shell kill strike invade assault assassinate murder shoot ambush target hit stab wound injure destroy massacre execute bombard torpedo beat rape pound poison torch fight battle kill_off shoot_down down gun_down strafe slaughter behead blow_up raze repel overrun hit annihilate maim lynch mug wipe_out burn launch fire_on sink storm damage neutralize eliminate',
  ],
  ['ASSAULT', 'S=with|against|S', 'fight clash battle skirmish war'],
  [
    'ASSAULT',
    'S>at|on|into|against|toward|towards|in',
    'fire shoot launch open_fire lob',
    'missile',
  ],
  ['ASSAULT', 'S>at|on', 'fire shoot open_fire'],
  ['ASSAULT', 'S>on|at|against|toward|into', 'open exchange', 'fire'],
  ['ASSAULT', 'S=with|S', 'exchange', 'fire'],
  ['ASSAULT', 'S>on|in|against|at|across|near', 'launch conduct carry_out', 'missile'],
  ['ASSAULT', 'S>into', 'drop push advance cross'],
  // --- adjectives after "be"
  ['AGREE', 'S>with|to', 'be_ready be_open be_willing be_prepared be_committed be_eager'],
  ['SUPPORT', 'S>to', 'be_grateful be_thankful be_loyal be_sympathetic be_friendly'],
  ['SUPPORT', 'S>of', 'be_supportive be_proud'],
  ['ACCUSE', 'S>of|about', 'be_critical be_skeptical be_suspicious'],
  ['ACCUSE', 'S>with|at', 'be_angry be_furious'],
  ['REJECT', 'S>to', 'be_opposed'],
  ['ACCUSE', 'S>to|toward|towards', 'be_hostile'],
  ['ally-of', 'S=with|to', 'be_allied be_close'],
  ['AID', 'from>S', 'come', 'aid'],
  // --- what lasts
  ['member-of', 'S>O', 'join rejoin represent'],
  ['candidate-for', 'S>for|in|against', 'run stand'],
  ['candidate-for', 'S>O', 'contest seek'],
  ['participates-in', 'S>in', 'participate take_part compete'],
  ['participates-in', 'S>O', 'attend host win enter'],
  ['possesses', 'S>O', 'own possess operate'],
  ['made-by', 'O>S', 'manufacture produce develop build design'],
];
