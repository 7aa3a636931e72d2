import type { TieType } from '../types.ts';
import { endsOf, mentionsIn, type End } from './ends.ts';
import { nounFrame } from './frames.ts';
import type { Scene } from './scene.ts';
import { slotsAfter, type Phrases, type Slot } from './slots.ts';
import { stateAround } from './states.ts';

/** Who does what an event noun says: its possessor, the nationality word before it, "by X", "of X". */
export function doersOf(scene: Scene, phrase: number, ofIsReceiver = false): End[] {
  const word = scene.chunks[phrase]?.word ?? '';
  const isOffered = OFFERED.has(nounFrame(word)?.type ?? null);
  const by = endsAfter(scene, phrase, isOffered ? ['by', 'from'] : ['by']);
  if (by.length > 0) return by;
  const inner = modifiersOf(scene, phrase);
  if (inner.length > 0) return inner;
  // "Norlandic missile and drone attacks"
  const joined = scene.chunks[phrase - 2];
  if (scene.chunks[phrase - 1]?.kind === 'and' && joined !== undefined && ARMS.test(joined.word)) {
    const shared = modifiersOf(scene, phrase - 2);
    if (shared.length > 0) return shared;
  }
  return ofIsReceiver ? [] : endsAfter(scene, phrase, ['of']);
}

/** What comes "from" its doer as well as "by" it. */
const OFFERED: ReadonlySet<TieType | null> = new Set<TieType | null>([
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'AID',
  'REQUEST',
  'ACCUSE',
  'THREATEN',
  'REJECT',
]);

const ARMS = /^(missile|rocket|drone|air|artillery|ground|bomb|mortar|tank|shell|gun|naval|land)$/;

export function modifiersOf(scene: Scene, phrase: number): End[] {
  const chunk = scene.chunks[phrase];
  if (chunk === undefined) return [];
  return mentionsIn(scene, chunk.first, chunk.head).map((mention) => ({
    entities: mention.entities,
    span: [mention.start, mention.end] as const,
    mention,
    how: 'head' as const,
  }));
}

/** The actors in the first of these places behind a noun: "on Y" in "attack on Y". */
export function endsAfter(
  scene: Scene,
  phrase: number,
  roles: readonly string[],
  reachesStates = false,
): End[] {
  const slots = slotsAfter(scene.chunks, phrase + 1, null);
  for (const role of roles) {
    // "of" further on belongs to another noun.
    if (role === 'of' && slots[0]?.role !== 'of') continue;
    const ends = withIncluded(slots, role).flatMap((p) => {
      const at = endsOf(scene, p);
      return reachesStates ? stateAround(scene, p, at) : at;
    });
    if (ends.length > 0) return ends;
  }
  return [];
}

/** What stands in a place, with what is named as part of it: "on banks, including X and Y". */
function withIncluded(slots: readonly Slot[], role: string): Phrases {
  const at = slots.findIndex((s) => s.role === role);
  const next = slots[at + 1];
  const included = at >= 0 && /^(including|such_as)$/.test(next?.role ?? '') ? next?.phrases : [];
  return [...(slots[at]?.phrases ?? []), ...(included ?? [])];
}

/** Papers by which somebody does what they say: "signed an order banning X". */
const ACTS =
  /^(order|decree|law|bill|act|resolution|motion|letter|statement|proclamation|memorandum|directive|ruling|decision|regulation|legislation|amendment|measure|edict|injunction|verdict|warrant|report|speech|address|message|vote|policy|plan|operation|campaign|mission|raid|missile|rocket|drone|bomb|shell|troops|soldier|warship|plane|jet|aircraft)$/;

/** Who does what a phrase in the subject does: the actor it names; of an attack or a decree, whose it is. */
export function doersAt(scene: Scene, phrase: number): readonly End[] {
  const named = endsOf(scene, phrase);
  if (named.length > 0) return named;
  const word = scene.chunks[phrase]?.word ?? '';
  const isEvent = nounFrame(word) !== null;
  if (!isEvent && !ACTS.test(word)) return [];
  const own = doersOf(scene, phrase, true);
  if (own.length > 0) return own;
  const carrier = scene.clauses.find(
    (c) => !c.verb.passive && c.slots.some((s) => s.role === 'O' && s.phrases.includes(phrase)),
  );
  return (carrier?.subject ?? []).flatMap((p) => endsOf(scene, p));
}
