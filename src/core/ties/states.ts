import type { EntityMention } from '../reading.ts';
import { asEnd, complement, endsOf, mentionsIn, seated, type End } from './ends.ts';
import { isNamed, kindOf, type Scene } from './scene.ts';

/** What is done to a capital or a town is done to its state. */
export const TOUCHES_PLACES = /^(CONSULT|ASSAULT|COERCE|MOBILIZE|THREATEN|SANCTION|AID)$/;

/** A capital is its state, and a town the state named behind it: "Sorvik, Norland", "a town in Norland". */
export function stateAround(scene: Scene, phrase: number, ends: readonly End[]): End[] {
  const reached = ends.map((e) => seated(scene, e));
  if (reached.some((e) => kindOf(scene.read, e.entities[0] ?? -1) !== 'place')) return reached;
  for (let i = phrase + 1; ; i += 2) {
    const joint = scene.chunks[i];
    const next = scene.chunks[i + 1];
    const isInside = joint?.kind === 'prep' && /^(in|of)$/.test(joint.word);
    if (!(isInside || joint?.kind === 'comma') || next?.kind !== 'noun') return reached;
    // "toward the Sea of Japan, Norland's army said": no town is in who speaks.
    if (scene.clauses.some(({ subject }) => !isInside && subject.includes(i + 1))) return reached;
    const whole = mentionsIn(scene, next.first, next.last).filter(isNamed);
    const state = whole.find((m) => kindOf(scene.read, m.entities[0] ?? -1) === 'country');
    if (state !== undefined && state.lastToken > next.head) return [asEnd(state)];
    if (!isInside && whole.length === 0) return reached;
  }
}

/** The state or body whose post a subject holds: "Norland's minister, Ana Roe, resigned" leaves Norland. */
export function ownState(scene: Scene, phrase: number): End[] {
  const isComma = (at: number): boolean => scene.chunks[at]?.kind === 'comma';
  for (const at of [
    phrase,
    ...(isComma(phrase - 1) ? [phrase - 2] : []),
    ...(isComma(phrase + 1) ? [phrase + 2] : []),
  ]) {
    const own = postOwner(scene, at);
    if (own.length > 0) return own;
  }
  return [];
}

/** Whose post a noun phrase names: "Norland's minister", "the minister of Norland". */
function postOwner(scene: Scene, phrase: number): End[] {
  const chunk = scene.chunks[phrase];
  if (chunk?.kind !== 'noun') return [];
  const isWhole = (m: EntityMention): boolean =>
    isNamed(m) && /^(country|organisation)$/.test(kindOf(scene.read, m.entities[0] ?? -1) ?? '');
  if (!scene.posts.some((p) => p.firstToken >= chunk.first && p.lastToken <= chunk.last)) return [];
  const before = mentionsIn(scene, chunk.first, chunk.head).filter(isWhole);
  const of = complement(scene, phrase, ['of'])?.flatMap((p) => endsOf(scene, p)) ?? [];
  const owners = [...before.map(asEnd), ...of.filter((e) => isWhole(e.mention))];
  return owners.slice(0, 1);
}
