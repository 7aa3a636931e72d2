/** Abbreviations that keep their full stop. Compiled for Entente from general English usage. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Followed by a name or a number: a full stop after them never ends a sentence. */
export const LEADING_ABBREVIATIONS = words(`
  mr mrs ms mx messrs dr prof rev fr st sr sra hon gen lt col maj capt cmdr cdr adm brig sgt cpl pvt
  gov sen rep reps sens pres amb supt insp det ofc asst assoc dept est fig figs vol vols pp art arts
  sec ch eq approx ca cf viz vs v no nos nr op ed eds trans al adj pte wg flt sqn ltc ltg mgen lgen
  vadm radm ret dir min chanc secy gens cols
`);

/** May also end a sentence. */
export const CLOSING_ABBREVIATIONS = words(`
  jr sr inc ltd co corp llc plc bros etc a.m p.m u.s u.k u.n e.u u.a.e u.s.s.r d.c u.s.a ph.d m.d b.a
  m.a esq ave blvd rd dept jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur
  thurs fri sat sun mt ft no calif ariz colo conn fla ga ill ind kan ky la md mass mich minn miss mo
  mont neb nev n.y n.j n.c n.d n.m s.c s.d okla ore pa tenn tex va vt wash wis wyo w.va r.i
`);

/** Words that begin a sentence far more often than they continue a name: "… in the U.S. The minister …". */
export const SENTENCE_STARTERS = words(`
  the a an in on at he she it they we you i his her its their our my this that these those there here
  but and however although though while when after before since because if as for from with by to of
  what who why how where which both many most some all several no not according meanwhile earlier later
  last next during since despite under over also then now yet still so such one two three
`);

/** Adjectives and the like before a post or name at the start of a sentence. */
export const EPITHETS = words(`
  former incumbent acting outgoing interim late current exiled ousted convicted jailed imprisoned deposed
  retired newly longtime veteran when while after before as if image photo source
`);
