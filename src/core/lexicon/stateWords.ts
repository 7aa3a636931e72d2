/** What states have and do, as against people, towns and companies. By hand, after the category descriptions of PLOVER. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Of whom there is one for each state, or who belong to a state, right after its name: "X government", "X's troops". */
export const STATE_NOUNS = words(`
  government governments parliament president premier ambassador ambassadors embassy embassies consulate army navy troops soldiers forces airforce
  official officials diplomats diplomat envoy envoys constitution territory sovereignty independence citizens nationals
  authorities leaders monarch monarchy king queen emperor junta cabinet lawmakers legislators warplanes warships airspace`);

/** Posts that a state's name stands before: "X Prime Minister Y". */
export const STATE_POSTS = words('president premier chancellor minister ministry ambassador');

/** "the ambassador of X", "soldiers from X". */
export const STATE_OWNED = words(`
  government parliament ambassador ambassadors embassy soldiers troops army envoy envoys diplomats officials minister ministers
  king queen emperor independence republic kingdom invasion annexation`);

/** What states have with one another. */
export const STATE_RELATIONS = words(`
  ties relations treaty treaties accord accords border war wars truce armistice ceasefire alliance embargo dispute diplomacy
  trade talks summit hostilities friendship reconciliation protocol meeting sanctions tariffs relationship`);

/** How the names of states end. */
export const STATE_FORMS = words('republic kingdom federation emirate sultanate principality');

/** What states do; most are done by others too, so they weigh little. */
export const STATE_ACTS = words(`
  sign signs signed signing recognise recognised recognize recognized expel expelled invade invades invaded annex annexed restore restores restored
  welcome welcomes welcomed condemn condemns condemned urge urges urged abandon abandoned sever severs severed ratify ratified
  deploy deploys deployed launch launches launched adopt adopts adopted contribute contributes contributed supply supplied
  postpone postponed downplay downplayed host hosts hosted hosting oppose opposed export exports exported import imports imported
  declare declared mobilise mobilised mobilize mobilized receive received bombard bombarded shell shelled pledge pledged agree agreed
  normalise normalised normalize normalized resume resumed celebrate celebrated restored withdraw withdrew grant granted break broken broke cut suspend suspended`);

/** Done to states: "annexed X". */
export const DONE_TO_STATES = words(
  'invade invades invaded annex annexes annexed bordering colonised colonized',
);
