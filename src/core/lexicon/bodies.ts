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
  /\b(president|minister|premier|chancellor|king|queen|emperor|empress|sultan|emir|monarch|taoiseach|secretary of \w+|vice[- ]president|president-elect|first lady|attorney general|(?:foreign|home|defen[cs]e|culture|health|education|energy|trade|justice|finance|treasury|interior|transport(?:ation)?|labou?r|business|environment|navy|army|agriculture|commerce) secretary|supreme leader|ayatollah|senator|ambassador|junta leader|interim leader|military leader|prince|princess|commander-in-chief|chief justice|national security advis[eo]r|prosecutor general|congress(?:wo)?man|lawmaker|legislator|head of government|head of state)\b/i;
