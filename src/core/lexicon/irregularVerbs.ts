/** Irregular English verbs, form to lemma. Written by hand from a school grammar's list. */
const TABLE = `
be: am is are was were been being 's 're 'm
have: has had having 've
do: does did done doing
say: said says
arise: arose arisen
bear: bore borne
beat: beaten
become: became
begin: began begun
bid: bade bidden
bind: bound
bite: bit bitten
bleed: bled
blow: blew blown
break: broke broken
bring: brought
build: built
burn: burnt
buy: bought
catch: caught
choose: chose chosen
come: came
deal: dealt
dig: dug
draw: drew drawn
drive: drove driven
eat: ate eaten
fall: fell fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled
fly: flew flown
forbid: forbade forbidden
forget: forgot forgotten
forgive: forgave forgiven
freeze: froze frozen
get: got gotten
give: gave given
go: went gone goes
grow: grew grown
hang: hung
hear: heard
hide: hid hidden
hold: held
keep: kept
know: knew known
lay: laid
lead: led
learn: learnt
leave: left
lend: lent
lie: lay lain lying
lose: lost
make: made
mean: meant
meet: met
mistake: mistook mistaken
oversee: oversaw overseen
overthrow: overthrew overthrown
overturn: overturned
pay: paid
retake: retook retaken
ride: rode ridden
ring: rang rung
rise: rose risen
run: ran
see: saw seen
seek: sought
sell: sold
send: sent
shake: shook shaken
shoot: shot
show: showed shown
sing: sang sung
sink: sank sunk
sit: sat
slay: slew slain
speak: spoke spoken
spend: spent
stand: stood
steal: stole stolen
strike: struck stricken
swear: swore sworn
take: took taken
teach: taught
tear: tore torn
tell: told
think: thought
throw: threw thrown
undergo: underwent undergone
understand: understood
undertake: undertook undertaken
uphold: upheld
wear: wore worn
win: won
withdraw: withdrew withdrawn
withhold: withheld
withstand: withstood
write: wrote written
`;

export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [lemma = '', forms = ''] = line.split(': ');
      return forms.split(' ').map((form): [string, string] => [form, lemma]);
    }),
);

/** Past forms that are no participle: "Norland broke" is never passive. */
export const PAST_ONLY: ReadonlySet<string> = new Set(
  `arose ate became began blew broke came chose drank drew drove fell flew forbade forgave forgot froze gave grew hid knew overthrew
  overtook ran rang retook rode rose sang sank saw shook showed slew spoke stole swore swam threw took tore undertook underwent was went
  withdrew woke wore wrote`.split(/\s+/),
);

/** Verbs whose past is written like their plain form. */
export const SAME_PAST: ReadonlySet<string> = new Set(
  `bet bid broadcast burst cast come become overcome cost cut forecast hit hurt let offset overrun put quit read rid run set shed shut split
  spread sweat thrust upset wed`.split(/\s+/),
);
