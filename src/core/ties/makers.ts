import type { EntityMention } from '../reading.ts';
import type { StructuralType } from '../types.ts';
import { asEnd, mentionsIn } from './ends.ts';
import type { Proposal } from './proposal.ts';
import { isNamed, kindOf, type Scene } from './scene.ts';

const NAMES = /^(know|call|name|dub|designate|label|refer)$/;

/** Who makes and who has a weapon: "a Norlandic system known as X", "the Norlandic-made X", "Norland's X missile". */
export function makerTies(scene: Scene): Proposal[] {
  const held = scene.sentence.tokens.flatMap((_, at) => inHands(scene, at));
  const named = scene.mentions.flatMap((weapon): Proposal[] => {
    if (!isNamed(weapon) || kindOf(scene.read, weapon.entities[0] ?? -1) !== 'weapon') return [];
    const at = scene.chunks.findIndex(
      (c) => c.kind === 'noun' && c.first <= weapon.firstToken && c.last >= weapon.lastToken,
    );
    const phrases = [at, ...explained(scene, at)];
    for (const phrase of phrases) {
      const chunk = scene.chunks[phrase];
      if (chunk === undefined) continue;
      const owner = mentionsIn(
        scene,
        chunk.first,
        phrase === at ? weapon.firstToken : chunk.head,
      ).find((m) => isActor(scene, m));
      if (owner === undefined) continue;
      const possessor = /^['’]s?$/.test(scene.word(owner.lastToken)) || owner.how === 'pronoun';
      return [tie(scene, possessor ? 'possesses' : 'made-by', weapon, owner)];
    }
    return [];
  });
  return [...named, ...held];
}

/** "X, which is in our hands", "the X in the army's arsenal": who has the weapon named last. */
function inHands(scene: Scene, at: number): Proposal[] {
  if (!/^(?:hands|possession|arsenal|inventory)$/i.test(scene.word(at))) return [];
  const from = /^['’]s?$/.test(scene.word(at - 1)) ? at - 1 : at;
  const owner = scene.mentions.find((m) => m.lastToken === from && isActor(scene, m));
  if (owner === undefined) return [];
  const before = scene.word(owner.firstToken - 1).toLowerCase();
  const inside = before === 'the' ? scene.word(owner.firstToken - 2).toLowerCase() : before;
  const weapon = scene.mentions.findLast(
    (m) =>
      isNamed(m) &&
      m.lastToken < owner.firstToken &&
      kindOf(scene.read, m.entities[0] ?? -1) === 'weapon',
  );
  if (inside !== 'in' || weapon === undefined) return [];
  return [{ ...tie(scene, 'possesses', weapon, owner), rule: 'weapon in hands' }];
}

function isActor(scene: Scene, m: EntityMention): boolean {
  return (
    m.entities.length === 1 &&
    /^(country|organisation|military)$/.test(kindOf(scene.read, m.entities[0] ?? -1) ?? '')
  );
}

/** The phrase a weapon's name explains: "a system known as X", "a system, X". */
function explained(scene: Scene, at: number): number[] {
  const clause = scene.clauses.find(
    (c) =>
      NAMES.test(c.verb.lemma) &&
      c.slots.some((s) => /^(as|O)$/.test(s.role) && s.phrases.includes(at)),
  );
  return clause === undefined ? [] : [...clause.subject];
}

function tie(
  scene: Scene,
  type: StructuralType,
  weapon: EntityMention,
  owner: EntityMention,
): Proposal {
  const [source, target] = type === 'made-by' ? [weapon, owner] : [owner, weapon];
  return {
    scene,
    type,
    source: asEnd(source),
    target: asEnd(target),
    symmetric: false,
    polarity: 'affirmed',
    modality: 'actual',
    trigger: [weapon.start, weapon.end],
    lemma: '',
    saidBy: null,
    title: null,
    object: null,
    happening: null,
    rule: type === 'made-by' ? 'weapon nationality' : 'weapon possessor',
  };
}
