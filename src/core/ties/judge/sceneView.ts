import type { ReadText } from '../../reading.ts';
import { remembered } from '../../remembered.ts';
import { clustersOf } from '../../text/model/wordClusters.ts';
import type { Token } from '../../text/tokens.ts';
import type { Clause } from '../clauses.ts';
import { isKnownVerb, nounFrame, verbFrames } from '../frames.ts';
import { nounLemma, verbLemma } from '../lemma.ts';
import type { Proposal } from '../proposal.ts';
import { isNamed, kindOf, type Scene } from '../scene.ts';
import { speakerOf } from '../speech.ts';

/** What the judge wants to know of a document: worked out once. */
export interface DocumentView {
  /** How many mentions each actor has. */
  readonly often: ReadonlyMap<number, number>;
  /** Who stands in the first sentence, mostly the title. */
  readonly opening: ReadonlySet<number>;
}

export function viewDocument({ mentions }: ReadText): DocumentView {
  const often = new Map<number, number>();
  const opening = new Set<number>();
  for (const { entities, sentence } of mentions)
    for (const entity of entities) {
      often.set(entity, (often.get(entity) ?? 0) + 1);
      if (sentence === 0) opening.add(entity);
    }
  return { often, opening };
}

/** A noun phrase's place in a clause: 'S' for its subject, 'O' for its object, else the preposition. */
export interface Place {
  readonly role: string;
  readonly clause: Clause;
  /** The role, marked in a passive. */
  readonly voiced: string;
}

/** A sentence as the judge's features see it: worked out once, token by token and chunk by chunk. */
export interface SceneView {
  readonly scene: Scene;
  readonly document: DocumentView;
  /** What rules say of the sentence. */
  readonly proposals: readonly Proposal[];
  /** The dictionary form of each token; '0' for numbers. */
  readonly lemmas: readonly string[];
  /** The lemma; "<country>" where a name begins, '' inside of it, "<post>" in a post. */
  readonly shown: readonly string[];
  /** Categories that a verb's or noun's frames have. */
  readonly frames: readonly (readonly string[])[];
  /** Whether a token is a verb, noun, adjective or adverb outside of names. */
  readonly isContent: readonly boolean[];
  readonly fine: readonly number[];
  readonly coarse: readonly number[];
  readonly chunkAt: readonly number[];
  /** Whether a token stands after an odd number of quotation marks. */
  readonly isQuoted: readonly boolean[];
  readonly placesAt: (chunk: number) => readonly Place[];
  readonly speakerAt: (chunk: number) => number | string | null;
}

const NO_FRAMES: readonly string[] = [];

export function viewScene(
  scene: Scene,
  document: DocumentView,
  proposals: readonly Proposal[],
): SceneView {
  const { tokens, tags } = scene.sentence;
  const shown = tokens.map(({ text }, i) => lemmaOf(text.toLowerCase(), tags[i] ?? ''));
  const lemmas = [...shown];
  for (const post of scene.posts)
    for (let i = post.firstToken; i < post.lastToken; i++) shown[i] = '<post>';
  const isName: boolean[] = [];
  for (const m of scene.mentions.filter(isNamed))
    for (let i = m.firstToken; i < m.lastToken; i++) {
      isName[i] = true;
      shown[i] = i === m.firstToken ? `<${kindOf(scene.read, m.entities[0] ?? -1) ?? ''}>` : '';
    }
  const clusters = tokens.map(({ text }) => clustersOf(text.toLowerCase()));
  const chunkAt: number[] = tokens.map(() => -1);
  for (const [at, { first, last }] of scene.chunks.entries()) chunkAt.fill(at, first, last);
  return {
    scene,
    document,
    proposals,
    lemmas,
    shown,
    frames: lemmas.map((lemma, i) => (isName[i] ? NO_FRAMES : frameTypes(lemma, tags[i] ?? ''))),
    isContent: tokens.map((_, i) => !isName[i] && /^(?:VB|NN|JJ|RB)/.test(tags[i] ?? '')),
    fine: clusters.map((c) => c.fine),
    coarse: clusters.map((c) => c.coarse),
    chunkAt,
    isQuoted: quotedIn(tokens),
    placesAt: remembered((chunk) => placesOf(scene, chunk)),
    speakerAt: remembered((chunk) => speakerOf(scene, chunk)),
  };
}

function quotedIn(tokens: readonly Token[]): boolean[] {
  let isQuoted = false;
  return tokens.map(({ text }) => {
    const before = isQuoted;
    if (/^["“”]+$/.test(text)) isQuoted = !isQuoted;
    return before;
  });
}

function lemmaOf(word: string, tag: string): string {
  if (tag.startsWith('VB')) return verbLemma(word, isKnownVerb);
  if (tag === 'NN' || tag === 'NNS') return nounLemma(word);
  return tag === 'CD' ? '0' : word;
}

function frameTypes(lemma: string, tag: string): readonly string[] {
  if (tag.startsWith('VB')) return [...new Set(verbFrames(lemma).map((f) => f.type))];
  const frame = tag.startsWith('NN') ? nounFrame(lemma) : null;
  return frame === null ? NO_FRAMES : [frame.type];
}

function placesOf({ clauses }: Scene, chunk: number): Place[] {
  return clauses.flatMap((clause): Place[] => {
    const role = clause.subject.includes(chunk)
      ? 'S'
      : clause.slots.find((s) => s.phrases.includes(chunk))?.role;
    if (role === undefined) return [];
    return [{ role, clause, voiced: clause.verb.passive ? `${role}!` : role }];
  });
}
