/**
 * Common English verbs that say nothing between two actors. They only tell the dictionary form of a verb where spelling
 * leaves two ("resided" is reside, "focused" focus). By hand; verbs whose form spelling tells are left out.
 */
export const COMMON_VERBS: ReadonlySet<string> = new Set(
  `abate abolish absorb abuse accelerate accompany accrue accumulate ache achieve activate adjudicate administer advertise advocate aggravate
  alleviate allocate amaze amuse analyze anticipate appear arrange arouse articulate ascribe assume attain attribute await bake balance bathe
  become behave belong benefit bounce breathe broadcast browse calculate carve cater celebrate cease centralize change characterize chase circulate
  cite climb close coincide collapse combine commence commute compare compensate compete compile complete compose comprise compromise compute
  concede conceive concentrate conclude configure conserve consolidate constitute consume contemplate continue contribute control converge cope
  correlate crash create culminate cultivate cure curtail damage dare dance date debut decide decline decrease dedicate deduce define delete
  demonstrate denote deplete derive describe deserve designate desire deteriorate determine deviate devote die differ diminish dine disappear disclose
  discourage dispose disseminate dissipate distribute dive diverge divide divorce dominate double downplay dream drown duplicate echo elaborate
  elapse elevate elicit emanate embark emerge emigrate emphasize enable enclose encounter enhance enlarge enroll ensue entail entitle equate
  escalate escape estimate evade evaluate evolve exaggerate examine exceed excite exclude excuse exhale expire explain explore expose facilitate
  fade fascinate feature figure file fixate fluctuate focus formulate foster frame fulfill function gather gauge generate glare glide grade graduate
  guide hesitate hope house hover idle illustrate imagine imitate immigrate implement impoverish improve incarnate incite incline include
  increase incur indicate induce inflate influence inhale initiate inspire integrate intensify introduce invent involve isolate issue joke judge
  launder leverage lie like live locate lose lounge love manage manifest marry mature measure merge migrate mine minimize mitigate motivate move
  multiply name narrate navigate note notice observe occur operate opine originate outline oversee page pace participate paste pause
  perceive persevere persist phase phrase pile place plummet plunge pose position postulate precede preclude prepare prescribe preserve
  preside presume prevail price prize probe proceed procure produce profile progress project promenade propagate prosper prove provoke
  publicize purge pursue quote race raise range rate ravage realize reappear rebound recede recite reclaim recline recognize reconsider recruit recycle
  redefine reduce refer refine regulate reiterate relate relay relegate relieve relocate rely remember reminisce rename renovate repeat replicate require
  reschedule reserve reshape reside resolve resonate restructure resume retake retell retire retrace reunite reverse revise revive revolve rise
  rotate rule savor scale scare schedule score seize separate serve share shine simulate situate ski slice slide smile smoke solve specialize specify
  speculate stage stare startle state stimulate stipulate store structure struggle subside substitute succeed suffice summarize supersede supervise
  supplement surface surge surmise surpass surprise survive sustain symbolize tackle taste televise tie titillate tolerate trace transcribe translate
  transpire traverse treasure triple trouble type unify unite update upgrade urge use utilize value vanish vary venture verge volunteer vote wade
  wane waste wave weave welcome whistle widen wire witness wrestle write yearn`.split(/\s+/),
);
