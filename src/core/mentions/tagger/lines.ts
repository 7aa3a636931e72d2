/** A document as the tagger's features look at it: word facts, capitalised stretches, and where each word stands. */
import type { TaggedSentence } from '../../reading.ts';
import { hashText } from '../../text/model/hash.ts';
import { isCapitalised } from '../../text/model/shape.ts';
import { listBits } from './gazetteer.ts';
import { factsOf, type WordFacts } from './words.ts';

/** A stretch of capitalised words; the end is excluded. */
export interface Run {
  readonly start: number;
  end: number;
  /** The noun that the stretch describes ("Andes | trade group"), or -1. */
  headAfter: number;
  /** The noun that is put beside it ("Andes, a small company"), or -1. */
  beside: number;
  /** The stretches before and after it in a list: "Lima, Quito and Bogotá". */
  before: Run | null;
  after: Run | null;
}

export interface Line {
  readonly facts: readonly WordFacts[];
  readonly tags: readonly number[];
  readonly lists: Int32Array;
  /** 1: a part of speech that is in no name. */
  readonly plain: Uint8Array;
  /** 2: a line in capitals or Title Case, 1: another heading, 0: running text. */
  readonly dress: number;
  readonly runs: readonly Run[];
  /** The run of each token, or -1. */
  readonly runOf: Int32Array;
}

export interface Place {
  readonly line: number;
  readonly token: number;
}

/** Where a word stands in a document. */
export interface Occurrences {
  /** With a capital, in running text. */
  readonly capital: Place[];
  /** Whether it stands in small letters somewhere. */
  small: boolean;
  /** A place in the longest run that it is part of. */
  longest: Place | null;
}

const tagHashes = new Map<string, number>();

function tagHash(tag: string): number {
  const known = tagHashes.get(tag);
  if (known !== undefined) return known;
  const hash = hashText(tag);
  tagHashes.set(tag, hash);
  return hash;
}

const PLAIN = new Set('VB VBD VBP VBZ MD PRP PRP$ RB TO WDT WP WRB EX DT IN CC , .'.split(' '));

export function makeLine({ tokens, tags, heading }: TaggedSentence): Line {
  const words = tokens.map((token) => token.text);
  const facts = words.map(factsOf);
  const dress = isCapitalised(words) ? 2 : heading ? 1 : 0;
  const plain = Uint8Array.from(tags, (tag) => (PLAIN.has(tag) ? 1 : 0));
  const lists = listBits(tokens);
  return { facts, tags: tags.map(tagHash), lists, plain, dress, ...findRuns(facts, words, tags) };
}

function findRuns(
  facts: readonly WordFacts[],
  words: readonly string[],
  tags: readonly string[],
): { runs: Run[]; runOf: Int32Array } {
  const runs: Run[] = [];
  const runOf = new Int32Array(facts.length).fill(-1);
  facts.forEach((word, i) => {
    if (!word.isCapital) return;
    const last = runs.at(-1);
    if (last?.end === i) last.end++;
    else runs.push({ start: i, end: i + 1, headAfter: -1, beside: -1, before: null, after: null });
    runOf[i] = runs.length - 1;
  });
  for (const run of runs) {
    run.headAfter = headFrom(facts, tags, run.end);
    if (/^[,(–—]$/.test(words[run.end] ?? '')) run.beside = headFrom(facts, tags, run.end + 1);
    let next = run.end;
    while (next < run.end + 2 && JOINS.has(words[next] ?? '')) next++;
    const after = next > run.end ? runs[runOf[next] ?? -1] : undefined;
    if (!after) continue;
    run.after = after;
    after.before = run;
  }
  return { runs, runOf };
}

const JOINS = new Set([',', 'and', 'or', '&', ';', '/', '–']);
/** The longest noun phrase that is looked through for its head. */
const PHRASE = 6;

/** The last noun of the phrase of small letters that begins here. */
function headFrom(facts: readonly WordFacts[], tags: readonly string[], from: number): number {
  let head = -1;
  for (let i = from; i < Math.min(from + PHRASE, tags.length); i++) {
    const tag = tags[i] ?? '';
    if (facts[i]?.isCapital === true) break;
    if (/^NNS?$/.test(tag)) head = i;
    else if (head >= 0 || !/^(?:JJ|VB[GN]|CD|RB|HYPH|DT|PRP\$)/.test(tag)) break;
  }
  return head;
}

export function runAt(line: Line | undefined, token: number): Run | null {
  return line?.runs[line.runOf[token] ?? -1] ?? null;
}

export const runLength = (run: Run | null): number => (run ? run.end - run.start : 0);

export function findOccurrences(lines: readonly Line[]): Map<number, Occurrences> {
  const found = new Map<number, Occurrences>();
  lines.forEach((line, index) => {
    line.facts.forEach((word, token) => {
      const known = found.get(word.lower);
      const entry = known ?? { capital: [], small: false, longest: null };
      if (!known) found.set(word.lower, entry);
      if (!word.isCapital) entry.small = true;
      else if (line.dress < 2) {
        entry.capital.push({ line: index, token });
        const { longest } = entry;
        const best = longest ? runLength(runAt(lines[longest.line], longest.token)) : 1;
        if (runLength(runAt(line, token)) > best) entry.longest = { line: index, token };
      }
    });
  });
  return found;
}
