import { IRREGULAR_VERBS } from '../lexicon/irregularVerbs.ts';

const VOWEL = /[aeiouy]/;
const IRREGULAR_NOUNS = new Map([
  ['people', 'people'],
  ['men', 'man'],
  ['women', 'woman'],
  ['police', 'police'],
  ['chiefs', 'chief'],
  ['allies', 'ally'],
  ['talks', 'talks'],
  ['troops', 'troops'],
  ['forces', 'forces'],
  ['ties', 'ties'],
  ['relations', 'relations'],
  ['arms', 'arms'],
  ['crises', 'crisis'],
  ['series', 'series'],
  ['news', 'news'],
  ['charges', 'charge'],
  ['exercises', 'exercise'],
]);

/** "-ise" to "-ize", "-our" to "-or", "defence" to "defense": one spelling for the lexicon. */
export function american(word: string): string {
  if (
    word.includes('is') &&
    /[^aeiou]is(e|ed|es|ing)$/.test(word) &&
    !/(prom|adv|exerc|superv|rev|comprom|surpr|desp|rais|pra|ra)is/.test(word)
  )
    return word.replace(/is(e|ed|es|ing)$/, 'iz$1');
  if (word.endsWith('fence')) return `${word.slice(0, -5)}fense`;
  if (word.length <= 5 || !/[bv]our/.test(word)) return word;
  return word.replace(/our(s|ed|ing|able|)$/, 'or$1');
}

function stems(word: string): string[] {
  const cut = (n: number): string => word.slice(0, -n);
  if (word.endsWith('ied') || word.endsWith('ies')) return [`${cut(3)}y`, cut(1)];
  if (word.endsWith('ing') && word.length > 4) return withE(cut(3));
  if (word.endsWith('ed') && word.length > 3) return withE(cut(2));
  if (word.endsWith('es') && word.length > 3)
    return /(s|x|z|ch|sh|o)es$/.test(word) ? [cut(2), cut(1)] : [cut(1)];
  if (word.endsWith('s') && !word.endsWith('ss') && word.length > 3) return [cut(1)];
  return [word];
}

/** What is left after -ed or -ing, likeliest first: "stopp" is stop, "imposs" impose, "agre" agree. */
function withE(stem: string): string[] {
  const last = stem.at(-1) ?? '';
  const before = stem.at(-2) ?? '';
  if (last === before && !/[lsz]/.test(last) && VOWEL.test(stem.slice(0, -2)))
    return [stem.slice(0, -1), stem];
  if (last === before && last === 'l') return [stem, stem.slice(0, -1)];
  if (
    /(?:[aeiou][cgsuvz]|[^aeiou]{1,2}[cgv]|[^aeiou]l|at|ir|ur|iz|e|u|[bdfptr]ut|[^aeiouwxy]in|ir|or)$/.test(
      stem,
    ) ||
    last === 'v'
  )
    return [`${stem}e`, stem];
  return [stem, `${stem}e`];
}

/** The dictionary form of a verb; `known` decides between spellings that could both be right. */
export function verbLemma(form: string, known: (lemma: string) => boolean): string {
  const word = form.toLowerCase().replace('’', "'");
  const irregular = IRREGULAR_VERBS.get(word);
  if (irregular !== undefined) return irregular;
  const plain = american(word);
  if (known(plain)) return plain;
  const candidates = stems(plain).flatMap((stem) =>
    stem.endsWith('ll') ? [stem, stem.slice(0, -1)] : [stem],
  );
  return american(candidates.find(known) ?? candidates[0] ?? plain);
}

/** The singular of a noun; the few that are used in the plural only stay. */
export function nounLemma(form: string): string {
  const word = american(form.toLowerCase());
  const irregular = IRREGULAR_NOUNS.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh|...o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
