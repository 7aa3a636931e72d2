/** How English says that somebody stands for an office or a party. By hand. Lemmas and folded words. */
import { words } from './lists.ts';

/** What parties give to those who stand for them. */
export const NOMINATIONS = words('nomination nominations ticket endorsement primary primaries');
/** What one does with a nomination. */
export const GETS_NOMINATION = words(
  'win seek secure receive accept earn clinch pursue lose get run campaign compete vie assume claim gain',
);
/** What one stands for: an office of a state when nothing else is said. */
export const OFFICES_SOUGHT = words(
  'president presidency premiership re-election reelection office term chancellorship',
);
/** Offices of a body or a place that has to be said. */
export const OTHER_OFFICES_SOUGHT = words(
  'governor mayor senate congress parliament seat leader leadership chairman speaker',
);
export const STANDS = words('run campaign stand compete vie bid');
export const SEEKS = words('seek pursue');
/** What the standing is called: "her presidential campaign". */
export const CAMPAIGNS = words('campaign campaigns bid bids candidacy candidacies run race');
/** Words before "campaign" or "candidate" that say for which office of a state. */
export const STATE_OFFICES = words('presidential premier prime-ministerial ministerial');
