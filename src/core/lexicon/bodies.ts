/** Words in names of organisations that say how they belong to a state, by hand. Lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Organs of a state: part of it. */
export const STATE_ORGANS =
  words(`ministry department parliament senate congress assembly court army forces force navy police guard guards government
  administration agency council commission cabinet office intelligence directorate bureau house staff authority legislature treasury corps command
  brigade division regiment battalion air military troops service services judiciary supreme constitutional federal national defense defence knesset
  bundestag duma embassy diet chamber electoral central`);

/** What lives in a state without being part of it. */
export const BASED_BODIES =
  words(`party church union company university newspaper bank club institute movement group association foundation league front
  alliance coalition times post news network television media corporation inc ltd museum rebels militia organization organisation society`);

/** Titles that belong to a state when nothing else is said. */
export const STATE_TITLES =
  /\b(president|prime minister|premier|chancellor|king|queen|emperor|sultan|emir|monarch|taoiseach|foreign minister|defen[cs]e minister|finance minister|interior minister|minister|secretary of state|vice[- ]president|first lady|attorney general|foreign secretary|home secretary|supreme leader|ayatollah|senator|ambassador|junta leader|interim leader|prince|princess|crown prince)\b/i;
