/** Who the articles of a made-up archive are about: real states, everyone else invented. */

export interface State {
  readonly name: string;
  /** "Kenyan". */
  readonly people: string;
}

export interface Person {
  readonly name: string;
  /** The name without its accents, as some newsrooms write it. */
  readonly plainName: string;
  readonly family: string;
  readonly state: State;
  readonly post: string | null;
}

/** Each list with those first who are in the news most. */
export interface Cast {
  readonly states: readonly State[];
  readonly people: readonly Person[];
  readonly bodies: readonly string[];
  readonly towns: readonly string[];
}

const STATES = `Kenya Kenyan, Chile Chilean, Norway Norwegian, Japan Japanese, Peru Peruvian, Morocco Moroccan, Canada Canadian,
  Vietnam Vietnamese, Portugal Portuguese, Ghana Ghanaian, Finland Finnish, Ecuador Ecuadorian, Nepal Nepalese, Tunisia Tunisian,
  Ireland Irish, Senegal Senegalese, Mexico Mexican, Jordan Jordanian, Latvia Latvian, Bolivia Bolivian, Malaysia Malaysian,
  Uganda Ugandan, Denmark Danish, Cuba Cuban, Oman Omani, Zambia Zambian, Iceland Icelandic, Panama Panamanian, Qatar Qatari,
  Malawi Malawian, Estonia Estonian, Paraguay Paraguayan, Laos Laotian, Algeria Algerian, Namibia Namibian, Fiji Fijian`;
const GIVEN = `Maria Jonas Aiko Samuel Lucia Henrik Amina Tomas Ingrid Paulo Wanjiru Kofi Elena Mateo Linh Rashid Freya Diego Naledi
  Otto Sadia Viktor Yusuf Clara Emeka Petra Hugo Leila Andre Nadia Oscar Mirela Tariq Sofia Bruno Anouk Felix Irina Marco Zainab`;
const STARTS = `Vel Oko Mar Lind Tan Dua Bres Hau Kir Sal Mon Fer Ras Tol Gri Wal Ber Nak Pol Sten Ard Vos Cal Dem Hol Jan Lor Mev
  Nor Pas`;
const ENDS = `den ro chetti qvist aka rte son gen wa dez tov ari lić mann ssen ević nard eira ung shi dal mayr`;
const POSTS = [
  'foreign minister',
  'defence minister',
  'President',
  'Prime Minister',
  'ambassador',
  'trade minister',
];
const PLACES = `Aldera Norrin Coastal Halden Meridian Torvik Cassel Ostmar Velora Brennick Sundal Karsk Lethe Morven Pellan Quillon
  Rastan Silvane Tamber Ulven Westmark Yarrow Zellen Arvid Boreal Corvin Dunmar Eskel Farrow Galen`;
const SORTS = ['Union', 'Shipping Company', 'Trade Council', 'Workers Party', 'Front', 'Institute'];
const TOWN_ENDS = ['haven', 'burg', ' Bay', 'stad'];

const PEOPLE = 2_800;

export function archiveCast(random: () => number): Cast {
  const any = (list: readonly string[]): string =>
    list[Math.floor(random() * list.length)] ?? 'Nobody';
  const states = STATES.split(',').map((pair): State => {
    const [name = '', people = ''] = pair.trim().split(' ');
    return { name, people };
  });
  const given = words(GIVEN);
  const families = words(STARTS).flatMap((start) => words(ENDS).map((end) => start + end));
  const people = Array.from({ length: PEOPLE }, (_, at): Person => {
    const family = any(families);
    const name = `${any(given)} ${family}`;
    return {
      name,
      plainName: name.normalize('NFD').replace(/\p{M}/gu, ''),
      family,
      state: states[at % states.length] ?? { name: 'Kenya', people: 'Kenyan' },
      post: random() < 0.3 ? any(POSTS) : null,
    };
  });
  return {
    states,
    people,
    bodies: words(PLACES).flatMap((place) => SORTS.map((sort) => `${place} ${sort}`)),
    towns: words(PLACES).flatMap((place) => TOWN_ENDS.map((end) => place + end)),
  };
}

const words = (list: string): string[] => list.split(/\s+/u);
