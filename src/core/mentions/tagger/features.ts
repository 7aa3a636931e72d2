/** The features of a document's tokens: the word, what stands around it, and around the same word elsewhere. */
import type { TaggedSentence } from '../../reading.ts';
import { hashText, mix } from '../../text/model/hash.ts';
import { findInitials, type Initials, isShortForm, lettersOf } from './initials.ts';
import {
  findOccurrences,
  type Line,
  makeLine,
  type Occurrences,
  type Run,
  runAt,
  runLength,
} from './lines.ts';
import { BEYOND, type WordFacts } from './words.ts';

export const NAME_BUCKET_BITS = 19;

/** Groups of features, for measuring what each is worth. */
export const GROUPS = [
  'word',
  'affix',
  'around',
  'cluster',
  'tag',
  'list',
  'run',
  'beside',
  'initials',
  'letters',
  'elsewhere',
] as const;
export type Group = (typeof GROUPS)[number];

/** Features of one group are told apart from those of another by where its numbering starts. */
const FIRST = Object.fromEntries(GROUPS.map((group, i) => [group, i * 64])) as Record<
  Group,
  number
>; // one entry a group
/** How many other places of a word are looked at. */
const PLACES = 3;
const COMMA = hashText(',');

export class DocumentFeatures {
  private readonly sentences: readonly TaggedSentence[];
  private readonly lines: readonly Line[];
  private readonly initials: Initials;
  private readonly occurrences: ReadonlyMap<number, Occurrences>;
  private readonly without: ReadonlySet<Group>;
  private readonly buckets: number[] = [];
  private template = 0;

  constructor(sentences: readonly TaggedSentence[], without: readonly Group[] = []) {
    this.sentences = sentences;
    this.lines = sentences.map(makeLine);
    this.initials = findInitials(sentences, this.lines);
    this.occurrences = findOccurrences(this.lines);
    this.without = new Set(without);
  }

  /** The buckets of one token's features, as many as it has. The array is used again. */
  at(sentence: number, token: number): readonly number[] {
    this.buckets.length = 0;
    const line = this.lines[sentence];
    if (!line) return this.buckets;
    const b2 = line.facts[token - 2] ?? BEYOND;
    const b1 = line.facts[token - 1] ?? BEYOND;
    const here = line.facts[token] ?? BEYOND;
    const a1 = line.facts[token + 1] ?? BEYOND;
    const a2 = line.facts[token + 2] ?? BEYOND;
    if (this.begin('word')) this.addWord(here, token, line.dress);
    if (this.begin('affix')) this.addAffixes(here);
    if (this.begin('around')) this.addAround(b2, b1, here, a1, a2);
    if (this.begin('cluster')) this.addClusters(b2, b1, here, a1, a2);
    if (this.begin('tag')) this.addTags(line, token, here);
    if (this.begin('list')) this.addLists(line, token, b1, here, a1);
    if (this.begin('run')) this.addRun(line, token, here);
    if (here.isCapital && this.begin('beside')) this.addBeside(line, token);
    if (this.begin('initials')) this.addInitials(sentence, token);
    if (here.isCapital && this.begin('letters')) this.addAlike(here.threes);
    if (here.isCapital && this.begin('elsewhere')) this.addElsewhere(line, sentence, token, here);
    return this.buckets;
  }

  /**
   * Whether a token is in no name for certain, so that its features need not be looked at: a small word that is no
   * noun, adjective or link, away from capitals.
   */
  isPlain(sentence: number, token: number): boolean {
    const line = this.lines[sentence];
    const here = line?.facts[token];
    if (!line || !here || here.isCapital || here.isLink || line.dress === 2) return false;
    if (line.facts[token - 1]?.isCapital === true || line.facts[token + 1]?.isCapital === true)
      return false;
    return line.plain[token] === 1;
  }

  private addWord(here: WordFacts, token: number, dress: number): void {
    const first = token === 0 ? 1 : 0;
    this.add(here.lower);
    this.add(mix(here.shape, dress));
    this.add(mix(here.lower, first));
    this.add(mix(here.shape, first));
    this.add(mix(here.lower, here.shape));
    this.add(dress);
  }

  private addAffixes(here: WordFacts): void {
    for (const beginning of here.beginnings) this.add(beginning);
    for (const ending of here.endings) this.add(ending);
    this.add(mix(here.endings[1], here.shape));
  }

  private addAround(
    b2: WordFacts,
    b1: WordFacts,
    here: WordFacts,
    a1: WordFacts,
    a2: WordFacts,
  ): void {
    for (const word of [b2, b1, a1, a2]) this.add(word.lower);
    this.add(mix(b1.lower, here.lower));
    this.add(mix(here.lower, a1.lower));
    this.add(mix(b1.shape, mix(here.shape, a1.shape)));
    this.add(mix(here.shape, a1.shape));
    this.add(mix(b1.shape, here.shape));
    this.add(mix(b2.lower, b1.lower));
    this.add(mix(a1.lower, a2.lower));
    this.add(mix(b1.lower, here.shape));
    this.add(mix(a1.lower, here.shape));
    this.add(b1.endings[1]);
    this.add(a1.endings[1]);
  }

  private addClusters(
    b2: WordFacts,
    b1: WordFacts,
    here: WordFacts,
    a1: WordFacts,
    a2: WordFacts,
  ): void {
    for (const word of [b2, b1, here, a1, a2]) this.add(word.fine);
    for (const word of [b1, here, a1]) this.add(word.coarse);
    this.add(mix(b1.fine, here.fine));
    this.add(mix(here.fine, a1.fine));
    this.add(mix(b1.coarse, mix(here.coarse, a1.coarse)));
    this.add(mix(here.fine, here.shape));
    this.add(mix(a1.coarse, a2.coarse));
  }

  private addTags(line: Line, token: number, here: WordFacts): void {
    const before = line.tags[token - 1] ?? 0;
    const tag = line.tags[token] ?? 0;
    const after = line.tags[token + 1] ?? 0;
    this.add(tag);
    this.add(mix(before, tag));
    this.add(mix(tag, after));
    this.add(mix(before, mix(tag, after)));
    this.add(mix(tag, here.shape));
    this.add(after);
  }

  private addLists(line: Line, token: number, b1: WordFacts, here: WordFacts, a1: WordFacts): void {
    const listed = line.lists[token] ?? 0;
    this.add(mix(line.lists[token - 1] ?? 0, here.shape));
    this.add(mix(line.lists[token + 1] ?? 0, here.shape));
    this.add(mix(here.hints, here.shape));
    this.add(mix(b1.hints, here.shape));
    this.add(mix(a1.hints, here.shape));
    this.add(mix(b1.hints, mix(here.hints, a1.hints)));
    const run = runAt(line, token);
    const last = run ? (line.facts[run.end - 1] ?? BEYOND) : BEYOND;
    if (run)
      this.add(
        mix(last.hints, Math.min(token - run.start, 1) * 2 + Math.min(run.end - 1 - token, 1)),
      );
    else this.template++;
    if (listed === 0) return;
    this.add(listed);
    this.add(mix(listed, a1.lower));
    this.add(mix(listed, a1.shape));
    this.add(mix(listed, mix(b1.hints, a1.hints)));
    this.add(mix(listed, b1.lower));
  }

  /** The capitalised stretch that the token is in, and what "of" or "and" joins to it. */
  private addRun(line: Line, token: number, here: WordFacts): void {
    const run = runAt(line, token);
    const word = (at: number) => line.facts[at] ?? BEYOND;
    if (!run) {
      if (here.isLink && word(token - 1).isCapital)
        this.add(mix(word(token - 1).lower, here.lower));
      return;
    }
    this.template += 1;
    const fromStart = token - run.start;
    const fromEnd = run.end - 1 - token;
    const where = Math.min(fromStart, 3) * 8 + Math.min(fromEnd, 3);
    const last = word(run.end - 1);
    this.add(where);
    this.add(mix(last.lower, Math.min(fromEnd, 2)));
    this.add(mix(word(run.start).lower, Math.min(fromStart, 2)));
    this.add(mix(last.fine, where));
    this.add(mix(word(run.start - 1).lower, where));
    this.add(mix(word(run.end).lower, where));
    if (word(run.start - 1).isLink) this.add(mix(word(run.start - 2).lower, 1));
    if (word(run.end).isLink) this.add(mix(word(run.end + 1).lower, 2));
  }

  /** What is said of a capitalised stretch beside it, and what stands in a list with it. */
  private addBeside(line: Line, token: number): void {
    const run = runAt(line, token);
    if (!run) return;
    const word = (at: number) => line.facts[at] ?? BEYOND;
    const where = (token === run.start ? 1 : 0) + (token === run.end - 1 ? 2 : 0);
    const addThree = (first: number, hashes: readonly number[]) => {
      this.template = FIRST.beside + first;
      for (const hash of hashes) this.add(mix(hash, where));
    };
    const addNoun = (first: number, at: number) => {
      const { lower, fine, hints } = word(at);
      if (at >= 0) addThree(first, [lower, fine, hints]);
    };
    const addItem = (first: number, other: Run | null) => {
      const last = word(other ? other.end - 1 : -1);
      if (other) addThree(first, [last.fine, last.hints, line.lists[other.start] ?? 0]);
    };
    addThree(0, [word(run.start - 1).fine]);
    addThree(1, [word(run.end).fine]);
    addNoun(2, run.headAfter);
    addNoun(5, run.beside);
    if (word(run.end).lower === COMMA) addThree(8, [word(run.end + 1).lower]);
    addItem(9, run.after);
    addItem(12, run.before);
  }

  /** A short form whose long form the document has, and the long form itself. */
  private addInitials(sentence: number, token: number): void {
    const spelled = this.initials.spelled[sentence]?.[token] ?? 0;
    if (spelled > 0) {
      this.add(spelled);
      return;
    }
    const text = this.sentences[sentence]?.tokens[token]?.text ?? '';
    if (!isShortForm(text)) return;
    this.template += 1;
    const place = this.initials.heads.get(lettersOf(text));
    this.add(place ? 1 : 0);
    const head = place ? this.lines[place.line]?.facts[place.token] : undefined;
    if (!head) return;
    for (const hash of [head.lower, head.fine, head.hints]) this.add(hash);
  }

  /** What stands around the same word elsewhere: in its longest name, and in a few other places. */
  private addElsewhere(line: Line, sentence: number, token: number, here: WordFacts): void {
    const entry = this.occurrences.get(here.lower);
    if (!entry) return;
    this.add(mix(entry.small ? 1 : 0, token === 0 ? 1 : 0));
    this.addLongest(entry, runLength(runAt(line, token)), here);
    this.template = FIRST.elsewhere + 8;
    let taken = 0;
    for (const place of entry.capital) {
      if (place.line === sentence && place.token === token) continue;
      const facts = this.lines[place.line]?.facts;
      const before = facts?.[place.token - 1] ?? BEYOND;
      const after = facts?.[place.token + 1] ?? BEYOND;
      this.template = FIRST.elsewhere + 8;
      for (const hash of [before.lower, after.lower, before.fine, after.fine]) this.add(hash);
      if (++taken === PLACES) break;
    }
  }

  private addLongest({ longest }: Occurrences, ownLength: number, here: WordFacts): void {
    const line = longest ? this.lines[longest.line] : undefined;
    const run = longest ? runAt(line, longest.token) : null;
    if (!line || !run || runLength(run) <= ownLength) return;
    const first = line.facts[run.start] ?? BEYOND;
    const last = line.facts[run.end - 1] ?? BEYOND;
    const where = first.lower === here.lower ? 1 : last.lower === here.lower ? 2 : 3;
    this.add(mix(first.fine, where));
    this.add(mix(last.lower, where));
    this.add(mix((line.facts[run.start - 1] ?? BEYOND).lower, where));
  }

  /** Starts a group; false when it is left out. */
  private begin(group: Group): boolean {
    this.template = FIRST[group];
    return !this.without.has(group);
  }

  private add(hash: number): void {
    this.buckets.push(mix(this.template++, hash) >>> (32 - NAME_BUCKET_BITS));
  }

  /** Several of one kind, whichever of them it is. */
  private addAlike(hashes: readonly number[]): void {
    for (const hash of hashes)
      this.buckets.push(mix(this.template, hash) >>> (32 - NAME_BUCKET_BITS));
  }
}
