import { groupBy } from '../groupBy.ts';
import { STATE_TITLES } from '../lexicon/bodies.ts';
import { SAY_VERBS } from '../lexicon/functionWords.ts';
import type { EntityMention } from '../reading.ts';
import { ENVOYS } from './postPlaces.ts';
import { isNamed, kindOf, type Scene } from './scene.ts';

/** Which state an office is of where the words beside it do not say. */

/** An office with whose it is, as the words beside it say. */
export interface Office {
  readonly scene: Scene;
  readonly holder: EntityMention;
  readonly body: EntityMention | null;
  readonly title: string;
  /** Where its words begin in the sentence. */
  readonly at: number;
}

/** A document is about a state from this share of all namings on, when there are at least so many or no other is named. */
const MAIN_SHARE = 0.6;
const LEAST_TO_TELL = 4;

export class OfficeStates {
  readonly #known: ReadonlyMap<Scene, readonly Office[]>;
  readonly #inParagraph = new Map<number, Scene[]>();
  readonly #states = new Map<Scene, readonly EntityMention[]>();
  readonly #holders = new Map<string, Set<number>>();
  readonly #bodies = new Map<string, EntityMention>();
  readonly #main: EntityMention | null;

  constructor(scenes: readonly Scene[], offices: readonly Office[]) {
    const known = offices.filter(({ body }) => body !== null);
    this.#known = groupBy(known, ({ scene }) => [scene]);
    for (const scene of scenes) {
      this.#states.set(scene, statesIn(scene));
      const { paragraph } = scene.sentence;
      const there = this.#inParagraph.get(paragraph);
      if (there) there.push(scene);
      else this.#inParagraph.set(paragraph, [scene]);
    }
    for (const { holder, body, title } of known) {
      if (body === null) continue;
      const key = claim(title, body);
      this.#holders.set(key, (this.#holders.get(key) ?? new Set()).add(entityOf(holder)));
      const own = String(entityOf(holder));
      for (const of of [`${own} ${plainTitle(title)}`, own])
        if (!this.#bodies.has(of)) this.#bodies.set(of, body);
    }
    this.#main = mainOf([...this.#states.values()].flat());
  }

  /** The body that another sentence says the holder has this office, or such an office, of. */
  toldElsewhere({ holder, title, scene }: Office): EntityMention | null {
    const own = String(entityOf(holder));
    const exact = this.#bodies.get(`${own} ${plainTitle(title)}`);
    if (exact !== undefined) return exact;
    const any = this.#bodies.get(own);
    if (any === undefined) return null;
    // Who is known to lead a party is not its prime minister.
    return STATE_TITLES.test(title) && kindOf(scene.read, entityOf(any)) !== 'country' ? null : any;
  }

  /**
   * The state in view for a state's office: the only one its sentence leaves open, that of an office named just before,
   * the one the paragraph or the document is about. A state whose such office another holds is not meant.
   */
  inView(office: Office): EntityMention | null {
    const { scene, title } = office;
    if (!STATE_TITLES.test(title)) return null;
    if (OF_REGIONS.test(`${scene.word(office.at - 1)} ${title}`)) return null;
    const here = this.#open(office, scene);
    const before = here.filter((state) => state.lastToken <= office.at);
    const main = this.#main !== null && this.#isOpen(office, this.#main) ? this.#main : null;
    if (before.length > 0)
      return (
        only(before) ??
        this.#before(office, before) ??
        only(spokenFor(office, before)) ??
        mostNamed(before)
      );
    if (main !== null) return main;
    if (here.length > 0) return only(here) ?? mostNamed(here);
    const around = this.#inParagraph.get(scene.sentence.paragraph) ?? [];
    for (let i = around.indexOf(scene) - 1; i >= 0; i--) {
      const earlier = around[i];
      const states = earlier === undefined ? [] : this.#open(office, earlier);
      if (states.length > 0)
        return (
          only(states) ??
          mostNamed(states) ??
          (earlier === undefined ? null : only(owners(earlier, states)))
        );
    }
    return null;
  }

  #open(office: Office, scene: Scene): EntityMention[] {
    return (this.#states.get(scene) ?? []).filter((state) => this.#isOpen(office, state));
  }

  #isOpen({ title, holder }: Office, state: EntityMention): boolean {
    if (FORMER.test(title)) return true;
    const holders = this.#holders.get(claim(title, state));
    return holders === undefined || holders.has(entityOf(holder));
  }

  /** "Peruvian President A dismissed defence minister B": the state of the office named last. */
  #before({ scene, at }: Office, states: readonly EntityMention[]): EntityMention | null {
    const office = this.#known
      .get(scene)
      ?.findLast((known) => known.at < at && !ENVOYS.test(known.title));
    const body = office?.body ?? null;
    return states.find((s) => body !== null && entityOf(s) === entityOf(body)) ?? null;
  }
}

/** Parts of states have posts of the same names. */
const OF_REGIONS = /\b(?:regional|provincial|state (?!of\b|security)|chief minister)/i;
const FORMER = /^(?:former|ex|then|late|vice|deputy)\b/i;

const entityOf = (mention: EntityMention): number => mention.entities[0] ?? -1;

/** A title without what only says when it was held. */
const plainTitle = (title: string): string =>
  title.toLowerCase().replace(/^(?:(?:former|ex|then|acting|interim|incumbent)[ -])+/, '');

const claim = (title: string, body: EntityMention): string =>
  `${officeName(plainTitle(title))} ${String(entityOf(body))}`;

/** There are many ministers, but one foreign minister and one president. */
const officeName = (title: string): string =>
  /(?:minister|secretary)$/.test(title) ? title : title.replace(/^.* /, '');

/** The states a sentence names, also inside the names of their bodies. */
function statesIn({ read, mentions }: Scene): EntityMention[] {
  return mentions.flatMap((m) => {
    const entity = entityOf(m);
    if (!isNamed(m) || m.entities.length !== 1) return [];
    if (kindOf(read, entity) === 'country') return [m];
    const state = read.states.get(entity);
    return state === undefined ? [] : [{ ...m, entities: [state] }];
  });
}

function counted(states: readonly EntityMention[]): [EntityMention, number][] {
  const counts = new Map<number, [EntityMention, number]>();
  for (const state of states) {
    const [first, times] = counts.get(entityOf(state)) ?? [state, 0];
    counts.set(entityOf(state), [first, times + 1]);
  }
  return [...counts.values()].sort(([, a], [, b]) => b - a);
}

function only(states: readonly EntityMention[]): EntityMention | null {
  const [first, second] = counted(states);
  return second === undefined ? (first?.[0] ?? null) : null;
}

/** "Kenya will send troops to Chad, Defence Minister NAME said": who says what a state will do speaks for it. */
function spokenFor({ scene, holder }: Office, states: readonly EntityMention[]): EntityMention[] {
  const said = scene.clauses.at(-1);
  const told = scene.clauses.find(({ link }) => link === 'main' || link === 'said');
  if (said === undefined || told === undefined || !SAY_VERBS.has(said.verb.lemma)) return [];
  const speaks = said.subject.some((phrase) => {
    const chunk = scene.chunks[phrase];
    return (
      chunk !== undefined && chunk.first <= holder.firstToken && chunk.last >= holder.lastToken
    );
  });
  if (told === said || !speaks || !/^(?:will|would|shall|’ll|'ll)$/.test(told.verb.modal ?? ''))
    return [];
  const subject = told.subject.flatMap((phrase) => scene.chunks[phrase] ?? []);
  return states.filter((state) =>
    subject.some(({ first, last }) => first <= state.firstToken && last >= state.lastToken),
  );
}

/** Those whose bodies the sentence speaks of: Kenya in "Kenya's parliament approved a loan to Chad". */
function owners({ word }: Scene, states: readonly EntityMention[]): EntityMention[] {
  return states.filter(({ lastToken }) => {
    const next = /^['’]s?$/.test(word(lastToken)) ? lastToken + 1 : lastToken;
    return BODIES.test(word(next)) || BODIES.test(word(next + 1));
  });
}

const BODIES =
  /^(?:parliament|government|cabinet|senate|congress|legislature|lawmakers|authorities|ministry|minister|president|opposition|courts?|police|prosecutors)$/i;

/** The one named at least twice, and more often than any other. */
function mostNamed(states: readonly EntityMention[]): EntityMention | null {
  const [first, second] = counted(states);
  return first !== undefined && first[1] > 1 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

function mainOf(states: readonly EntityMention[]): EntityMention | null {
  const sums = counted(states);
  const [first] = sums;
  const isTold = states.length >= LEAST_TO_TELL || sums.length === 1;
  return isTold && first !== undefined && first[1] >= MAIN_SHARE * states.length ? first[0] : null;
}
