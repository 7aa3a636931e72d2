/** Words in names of organisations that say how they belong to a state, by hand. Lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Organs of a state: part of it. */
export const STATE_ORGANS =
  words(`ministry department parliament senate congress assembly court army forces force navy police guard guards government
  administration agency council commission cabinet office intelligence directorate bureau house staff authority legislature treasury corps command
  brigade division regiment battalion air military troops service services judiciary supreme constitutional federal national defense defence knesset
  bundestag duma embassy consulate diet chamber electoral central marine marines saeima seimas sejm riksdag storting folketing eduskunta
  rada majlis skupstina sobranie`);

/** In the name of a body whose members have seats. */
export const ASSEMBLIES =
  /\b(?:parliament|senate|congress|assembly|house|council|knesset|duma|diet|bundestag|legislature|chamber)\b/i;

/** What lives in a state without being part of it. */
export const BASED_BODIES =
  words(`party church union company university newspaper bank club institute movement group association foundation league front
  alliance coalition times post news network television media corporation inc ltd museum rebels militia organization organisation society`);

/** Titles that belong to a state when nothing else is said. */
export const STATE_TITLES =
  /\b(president|minister|premier|chancellor|king|queen|emperor|empress|sultan|emir|monarch|taoiseach|secretary of \w+|vice[- ]president|president-elect|first lady|attorney general|(?:foreign|home|defen[cs]e|culture|health|education|energy|trade|justice|finance|treasury|interior|transport(?:ation)?|labou?r|business|environment|navy|army|agriculture|commerce) secretary|supreme leader|ayatollah|senator|ambassador|junta leader|interim leader|military leader|prince|princess|commander-in-chief|chief justice|national security advis[eo]r|prosecutor general|congress(?:wo)?man|lawmaker|legislator|head of government|head of state)\b/i;

/** In the name of a party or of those who stand for election together. */
export const PARTY_WORDS =
  /\b(?:part(?:y|ido|i)|movement|front|democrats|greens|bloc|coalition|rally|labour|liberals|republicans|likud|hezbollah)\b/i;

/** Nouns that say of what kind a body is, right before its name: "the Kenyan company X". With those of `bodyNouns`. */
export const BODY_WORDS = words(`
  company companies manufacturer maker firm firms giant conglomerate multinational contractor startup start-up bank lender insurer retailer
  airline carrier broadcaster channel channels station newspaper newspapers magazine website outlet outlets daily weekly publisher
  agency agencies organisation organization organisations organizations ngo nonprofit non-profit charity foundation think-tank institute
  party parties group groups militia militias cartel gang network movement faction union club team band duo trio quartet studio label
  university college hospital museum restaurant chain brand operator provider developer producer group`);

/** What a body is that is part of another: "X, an agency of Y". */
export const PART_NOUNS = words(
  'agency arm branch wing unit division department organ subsidiary affiliate offshoot part body committee faction',
);
