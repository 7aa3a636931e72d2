import {
  ING_ADJECTIVES,
  LONG_PREPOSITIONS,
  NEGATIONS,
  PARTICLES,
  SUBORDINATORS,
  TIME_WORDS,
} from '../lexicon/functionWords.ts';
import type { TaggedSentence } from '../reading.ts';
import { isKnownVerb } from './frames.ts';
import { nounLemma, verbLemma } from './lemma.ts';

export interface VerbGroup {
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  /** "will", "may", "to" in "is to visit"; null without. */
  readonly modal: string | null;
  readonly progressive: boolean;
  readonly past: boolean;
  /** "be" with nothing but a noun or adjective after it. */
  readonly copula: boolean;
}

/**
 * A run of tokens that hangs together: a noun phrase without what follows it, a verb with its auxiliaries,
 * a preposition, or what separates them.
 */
export interface Chunk {
  readonly kind:
    | 'noun'
    | 'verb'
    | 'prep'
    | 'and'
    | 'comma'
    | 'wh'
    | 'that'
    | 'clause'
    | 'adverb'
    | 'quote'
    | 'stop';
  readonly first: number;
  /** Excluded. */
  readonly last: number;
  /** Token of the head: the noun, the main verb. */
  readonly head: number;
  /** Of a noun its singular, of a preposition its word ("with_also" for "along with"). */
  readonly word: string;
  readonly verb: VerbGroup | null;
}

const AUXILIARIES = new Set(['be', 'have', 'do', 'get']);
const AUXILIARY =
  /^(am|is|are|was|were|be|been|being|has|have|had|do|does|did|get|gets|got|'s|’s|'ve|’ve)$/;
const QUANTIFIERS = /^(up to|more than|less than|fewer than|at least|at most|as many as|close to)$/;
const PREPOSITIONAL = /^(following|including|regarding|concerning)$/;
/** Verbs that a plain verb can follow. */
const BARE_AFTER =
  /^(help|helps|helped|helping|let|lets|letting|make|makes|made|making|go|come|dare|see|saw|heard|watched)$/;
const isNoun = (tag: string): boolean => tag.startsWith('NN') || tag === 'FW';
const isAdjective = (tag: string): boolean => tag.startsWith('JJ') || tag === 'CD';
const isVerb = (tag: string): boolean => tag.startsWith('VB') || tag === 'MD';
const QUOTES = /^["“”«»„‟'‘’`]+$/;
const DASHES = /^[-‐‑–]$/;

/** Cuts a tagged sentence into chunks; `nameEnd` gives, where a name or post starts, the token after it. */
export function readChunks(
  sentence: TaggedSentence,
  nameEnd: ReadonlyMap<number, number>,
): Chunk[] {
  const { tokens, tags } = sentence;
  const count = tokens.length;
  const word = (i: number): string => tokens[i]?.text.toLowerCase() ?? '';
  const mended: string[] = [];
  const tag = (i: number): string => (i < 0 || i >= count ? '' : (mended[i] ??= mend(i)));
  /** The tag, with what is sure put right. */
  const mend = (i: number): string => {
    const given = tags[i] ?? '';
    const w = word(i);
    if (ING_ADJECTIVES.has(w) && /^(NN|JJ)/.test(tags[i + 1] ?? '')) return 'JJ';
    if (given === 'VBG' && word(i - 1) === 'of' && /^(IN|,|\.|CC|TO)$/.test(tags[i + 1] ?? '.'))
      return 'NN';
    if (COMPOUNDED.test(w) && DASHES.test(word(i - 1)) && tokens[i - 1]?.end === tokens[i]?.start)
      return 'JJ';
    // "rejects proposed changes": right behind a full verb, with its noun to follow.
    if (
      /^VB[DN]$/.test(given) &&
      /^VB[DZP]$/.test(tags[i - 1] ?? '') &&
      !AUXILIARY.test(word(i - 1)) &&
      (nameEnd.has(i + 1) || /^(NN|JJ)/.test(tags[i + 1] ?? ''))
    )
      return 'JJ';
    if (w === 'forces' && given === 'VBZ' && !/^(DT|PRP\$?)$/.test(tags[i + 1] ?? '')) return 'NNS';
    if (w === 'amid' || w === 'amidst' || w === 'despite') return 'IN';
    if (
      PREPOSITIONAL.test(w) &&
      given === 'VBG' &&
      !AUXILIARY.test(word(i - 1)) &&
      (nameEnd.has(i + 1) || /^(DT|PRP\$?|NN|JJ|CD|VB[NG])/.test(tags[i + 1] ?? ''))
    )
      return 'IN';
    // "withhold aid from": what is read as a second plain verb, or as a particle, is the object of the first.
    if (given === 'RP' && !PARTICLES.has(w)) return 'NN';
    if (
      /^VB[PZ]?$/.test(given) &&
      (tags[i - 1] ?? '').startsWith('VB') &&
      !AUXILIARY.test(word(i - 1)) &&
      !BARE_AFTER.test(word(i - 1)) &&
      !nameEnd.has(i)
    )
      return given === 'VBZ' ? 'NNS' : 'NN';
    // "a meeting with", "the largest protests": after a determiner or adjective a verb is none, if no noun follows.
    if (
      /^VB[GZP]?$/.test(given) &&
      /^(DT|JJS?|PRP\$|POS)$/.test(tags[i - 1] ?? '') &&
      !nameEnd.has(i) &&
      /^(IN|TO|,|\.|VB[DZ]|MD|CC)$/.test(tags[i + 1] ?? '.') &&
      !/^(is|are|has|have|was|be|do|does)$/.test(w)
    )
      return w.endsWith('s') ? 'NNS' : 'NN';
    return given;
  };
  const chunks: Chunk[] = [];
  const push = (
    kind: Chunk['kind'],
    first: number,
    last: number,
    head = first,
    text = word(first),
  ): number => {
    chunks.push({ kind, first, last, head, word: text, verb: null });
    return last;
  };
  const startsNoun = (i: number): boolean =>
    nameEnd.has(i) ||
    (tag(i) === 'VBG' && word(i + 1) === 'between') ||
    /^(DT|PDT|PRP\$?|EX|\$|#)$/.test(tag(i)) ||
    isNoun(tag(i)) ||
    (isAdjective(tag(i)) && hasNounAfter(i)) ||
    (/^VB[GN]$/.test(tag(i)) &&
      (isNoun(tag(i + 1)) || tag(i + 1) === 'JJ') &&
      tag(i - 1) === 'IN' &&
      !isVerbLike(i));
  /** "by attacking villages": a verb after a preposition, where "of stolen goods" is none. */
  const isVerbLike = (i: number): boolean => tag(i) === 'VBG';
  const hasNounAfter = (from: number): boolean => {
    for (let i = from; i < count && i < from + 6; i++) {
      if (nameEnd.has(i) || isNoun(tag(i))) return true;
      if (
        !isAdjective(tag(i)) &&
        !/^(RB|VBN|VBG|CC|,|HYPH)$/.test(tag(i)) &&
        !DASHES.test(word(i)) &&
        !QUOTES.test(word(i))
      )
        return tag(from) === 'CD';
    }
    return tag(from) === 'CD';
  };
  const nounEnd = (from: number): number => {
    let i = from;
    if (/^(PRP|EX)$/.test(tag(i)) && !nameEnd.has(i)) return i + 1;
    let head = false;
    let quoted = false;
    while (i < count) {
      const named = nameEnd.get(i);
      if (named !== undefined) {
        i = named;
        head = true;
        continue;
      }
      const t = tag(i);
      if (head && /^(last|next|this|late|early)$/.test(word(i)) && TIME_WORDS.has(word(i + 1)))
        break;
      if (
        head &&
        TIME_WORDS.has(word(i)) &&
        !isNoun(tag(i + 1)) &&
        !/^(year|week|month|hour|minute|quarter|day)$/.test(word(i))
      )
        break;
      if (t === 'POS' && head) i++;
      else if (
        /^(DT|PDT|PRP\$)$/.test(t) &&
        (i === from || /^(PDT|DT)$/.test(tag(i - 1)) || /^(all|both|half)$/.test(word(i - 1)))
      )
        i++;
      else if (isNoun(t)) {
        head = true;
        i++;
      } else if (t === 'VBG' && word(i + 1) === 'between') {
        head = true;
        i++;
      } else if (isAdjective(t) && (!head || hasNounAfter(i + 1) || t === 'CD') && hasNounAfter(i))
        i++;
      else if (
        /^(VBN|VBG|RB|RBS|RBR)$/.test(t) &&
        (i > from || /^VB[NG]$/.test(t)) &&
        (!head || DASHES.test(word(i - 1)) || tag(i - 1) === 'POS') &&
        (isNoun(tag(i + 1)) || isAdjective(tag(i + 1)) || nameEnd.has(i + 1))
      )
        i++;
      else if (
        t === 'CC' &&
        i > from &&
        tag(i - 1) === 'JJ' &&
        tag(i + 1).startsWith('JJ') &&
        hasNounAfter(i + 1) &&
        !nameEnd.has(i + 1)
      )
        i++;
      else if (/^(\$|#|€|£)$/.test(t) || /^[$€£]$/.test(word(i))) i++;
      else if (
        (t === 'HYPH' || DASHES.test(word(i))) &&
        i > from &&
        tokens[i]?.start === tokens[i - 1]?.end &&
        tokens[i + 1]?.start === tokens[i]?.end
      )
        i++;
      else if (
        QUOTES.test(word(i)) &&
        i > from &&
        (!head || quoted) &&
        (nameEnd.has(i + 1) ||
          isNoun(tag(i + 1)) ||
          (isAdjective(tag(i + 1)) && hasNounAfter(i + 1)))
      ) {
        quoted = !quoted;
        i++;
      } else break;
    }
    // A possessive with nothing after it belongs to no phrase of its own.
    return Math.max(i, from + 1);
  };
  const readNoun = (from: number): number => {
    const last = nounEnd(from);
    let head = last - 1;
    while (head > from && (tag(head) === 'POS' || QUOTES.test(word(head)))) head--;
    return push('noun', from, last, head, nounLemma(word(head)));
  };

  let i = 0;
  while (i < count) {
    const t = tag(i);
    const w = word(i);
    const long = LONG_PREPOSITIONS.get(`${w} ${word(i + 1)}`);
    const inName = nameEnd.has(i);
    if (!inName && w === 'as' && word(i + 1) === 'well' && word(i + 2) === 'as')
      i = push('and', i, i + 3, i, 'and');
    else if (!inName && long !== undefined && long !== 'and') i = push('prep', i, i + 2, i, long);
    else if (!inName && w === 'alongside') i = push('prep', i, i + 1, i, 'with_also');
    else if (!inName && countsUp(i) > 0) i = push('adverb', i, i + countsUp(i));
    else if (!inName && /^(WP|WDT|WP\$|WRB)$/.test(t)) i = push('wh', i, i + 1);
    else if (!inName && w === 'that' && (t !== 'DT' || /^(VB|MD)/.test(tag(i + 1))))
      i = push('that', i, i + 1);
    else if (!inName && QUOTES.test(w) && t !== 'POS') i = push('quote', i, i + 1);
    else if (!inName && /^[,()[\]–—]$|^-{2,}$/.test(w)) i = push('comma', i, i + 1);
    else if (!inName && /^[;:.?!]$|^\.{2,}$|^…$/.test(w)) i = push('stop', i, i + 1);
    else if (!inName && (t === 'CC' || w === '&')) i = push('and', i, i + 1);
    else if (startsNoun(i)) i = readNoun(i);
    else if (
      isVerb(t) ||
      (t === 'TO' && verbAfter(i + 1)) ||
      (/^(not|n't|never)$/.test(w) && verbAfter(i + 1))
    )
      i = readVerb(i);
    else if (t === 'IN' || t === 'TO' || w === 'to') i = push('prep', i, i + 1);
    else i = push('adverb', i, i + 1);
  }
  return openClauses(mergeTimes(chunks, word));

  /** How many words before a number only bound it: "up to 16", "more than 1,000". */
  function countsUp(at: number): number {
    const two = QUANTIFIERS.test(`${word(at)} ${word(at + 1)}`) ? 2 : 0;
    return two > 0 && (tag(at + two) === 'CD' || word(at + two) === 'a') ? two : 0;
  }

  function verbAfter(from: number): boolean {
    let at = from;
    while (tag(at).startsWith('RB') && !nameEnd.has(at)) at++;
    return tag(at).startsWith('VB') && !nameEnd.has(at);
  }

  function readVerb(from: number): number {
    let at = from;
    let head = from;
    let modal: string | null = null;
    let negated = false;
    let passive = false;
    let progressive = false;
    let past = false;
    let form: VerbGroup['form'] | null = null;
    let lemma = '';
    while (at < count && !nameEnd.has(at)) {
      const t = tag(at);
      const w = word(at);
      if (NEGATIONS.has(w)) negated ||= !/^(only|just|merely|least)$/.test(word(at + 1));
      else if (t === 'MD') {
        modal = w;
        form ??= 'finite';
      } else if (t === 'TO') {
        if (form === null) form = 'infinitive';
        else modal = 'to';
      } else if (isVerb(t)) {
        const next = verbLemma(w, isKnownVerb);
        if (lemma === 'be' && t === 'VBG') progressive = true;
        if ((lemma === 'be' || lemma === 'get') && (t === 'VBN' || t === 'VBD')) passive = true;
        if (lemma === 'be' && next !== 'be' && passive && t === 'VBG') passive = false;
        form ??= t === 'VBG' ? 'ing' : t === 'VBN' ? 'participle' : 'finite';
        if (t === 'VBD' || (lemma === 'have' && t === 'VBN')) past = true;
        lemma = next;
        head = at;
      } else if (!t.startsWith('RB')) break;
      at++;
      if (lemma !== '' && !AUXILIARIES.has(lemma) && lemma !== 'go') break;
      if (lemma === '' || isVerb(tag(at)) || NEGATIONS.has(word(at))) continue;
      const goesOn =
        tag(at) === 'TO'
          ? verbAfter(at + 1) && (lemma !== 'go' || progressive) && lemma !== 'do'
          : adverbsThenVerb(at);
      if (!goesOn || (lemma === 'go' && tag(at) !== 'TO')) break;
    }
    let last = at;
    if (lemma !== '' && PARTICLES.has(word(at)) && isKnownVerb(`${lemma}_${word(at)}`)) {
      lemma = `${lemma}_${word(at)}`;
      last = at + 1;
    } else if (lemma === 'take' && word(at) === 'part') {
      lemma = 'take_part';
      last = at + 1;
    }
    const bare = head === from && tag(head) === 'VBN';
    chunks.push({
      kind: 'verb',
      first: from,
      last,
      head,
      word: lemma,
      verb: {
        lemma,
        form: form ?? 'finite',
        passive: passive || bare || (form === 'participle' && tag(head) === 'VBN'),
        negated,
        modal,
        progressive,
        past,
        copula: lemma === 'be',
      },
    });
    return last;
  }

  function adverbsThenVerb(from: number): boolean {
    let at = from;
    while (tag(at).startsWith('RB') && at < from + 3) at++;
    return at > from && tag(at).startsWith('VB') && !nameEnd.has(at);
  }

  function mergeTimes(all: readonly Chunk[], text: (i: number) => string): Chunk[] {
    const merged: Chunk[] = [];
    for (const chunk of all) {
      const time =
        chunk.kind === 'noun' &&
        TIME_WORDS.has(chunk.word) &&
        ![...nameEnd.keys()].some((at) => at >= chunk.first && at < chunk.last);
      const before = merged.at(-1);
      if (time && text(chunk.head) !== '') {
        const takesPrep = before?.kind === 'prep';
        if (takesPrep) merged.pop();
        merged.push({ ...chunk, kind: 'adverb', first: takesPrep ? before.first : chunk.first });
      } else merged.push(chunk);
    }
    return merged;
  }
}

/** Second halves of "Norland-led", "state-owned". */
const COMPOUNDED =
  /^(led|backed|based|made|aligned|allied|occupied|controlled|owned|supported|built|funded|born|run|held)$/;

const SURE_CLAUSES = new Set(['while', 'although', 'though', 'because', 'if', 'unless', 'whereas']);

/** Marks the prepositions that open a clause: a noun phrase and its verb follow. */
function openClauses(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk, i) => {
    if (chunk.kind !== 'prep' || !SUBORDINATORS.has(chunk.word)) return chunk;
    let at = i + 1;
    let nouns = 0;
    while (/^(noun|prep|adverb|and)$/.test(chunks[at]?.kind ?? '')) {
      if (chunks[at]?.kind === 'noun') nouns++;
      at++;
    }
    const verb = chunks[at]?.verb;
    const sure = SURE_CLAUSES.has(chunk.word) && chunks[i + 1]?.kind === 'noun';
    return sure || (nouns > 0 && verb?.form === 'finite') ? { ...chunk, kind: 'clause' } : chunk;
  });
}
