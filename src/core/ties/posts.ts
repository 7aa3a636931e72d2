import { STATE_TITLES } from '../lexicon/bodies.ts';
import type { EntityMention } from '../reading.ts';
import { endsOf, type End } from './ends.ts';
import {
  isHolder,
  skipRanks,
  holdersAt,
  bodyAfter,
  bodyBefore,
  holderBefore,
  bodiesBefore,
} from './postPlaces.ts';
import type { Proposal } from './proposal.ts';
import { rolesOf, type Role } from './roles.ts';
import { isNamed, kindOf, type Scene } from './scene.ts';

interface Holding {
  readonly scene: Scene;
  readonly holder: EntityMention;
  readonly body: EntityMention | null;
  readonly title: string;
  readonly role: Role | null;
  readonly planned: boolean;
  readonly negated: boolean;
  readonly rule: string;
}

/** Who holds which post, is whose ally, member or candidate: titles before and after names, "became", "elected as", counterparts. */
export function postTies(scenes: readonly Scene[]): Proposal[] {
  const holdings = scenes.flatMap((scene) => {
    const roles = rolesOf(scene);
    return roles.flatMap((role) => holdingsOf(scene, role, roles));
  });
  const known = new Map<string, EntityMention>();
  for (const h of holdings)
    if (h.body !== null && h.role?.isPost === true) remember(known, h, h.body);
  holdings.push(...scenes.flatMap((scene) => counterparts(scene, holdings)));
  return holdings.flatMap((h): Proposal[] => {
    const inferred =
      h.role?.isPost !== true || h.role.type !== 'holds-post'
        ? null
        : (recall(known, h) ?? clearState(h));
    const body = h.body ?? inferred;
    return body === null || body.entities[0] === h.holder.entities[0] ? [] : [proposal(h, body)];
  });
}

const keyOf = (h: Holding): string =>
  `${String(h.holder.entities[0])} ${h.title.toLowerCase().replace(/^(former|ex-?|acting|interim|incumbent) /, '')}`;

function remember(known: Map<string, EntityMention>, h: Holding, body: EntityMention): void {
  for (const key of [keyOf(h), String(h.holder.entities[0])])
    if (!known.has(key)) known.set(key, body);
}
function recall(known: ReadonlyMap<string, EntityMention>, h: Holding): EntityMention | null {
  return known.get(keyOf(h)) ?? known.get(String(h.holder.entities[0])) ?? null;
}

function holdingsOf(scene: Scene, role: Role, roles: readonly Role[]): Holding[] {
  const after = bodyAfter(scene, role, role.lastToken);
  const body = after?.body ?? bodyBefore(scene, role, roles, role.firstToken);
  const make = (holder: EntityMention, rule: string, more: Partial<Holding> = {}): Holding => ({
    scene,
    holder,
    body,
    title: role.title,
    role,
    planned: false,
    negated: false,
    rule,
    ...more,
  });
  const behind = holdersAt(scene, role, skipRanks(scene, roles, role.lastToken));
  if (behind.length > 0)
    return behind.map((p) =>
      make(p, 'post title name', {
        body: body ?? bodyAfter(scene, role, p.lastToken)?.body ?? null,
      }),
    );
  if (after !== null) {
    const named = holdersAt(scene, role, skipRanks(scene, roles, after.next));
    if (named.length > 0) return named.map((p) => make(p, 'post title of name'));
  }
  const before = holderBefore(scene, role, roles, role.firstToken);
  if (before !== null) return [make(before, 'post apposition')];
  const comma =
    scene.word(role.lastToken) === ','
      ? holdersAt(scene, role, skipRanks(scene, roles, role.lastToken + 1))
      : [];
  if (comma.length > 0 && body !== null) return comma.map((p) => make(p, 'post title, name'));
  return said(scene, role).map(({ holder, planned, negated }) =>
    make(holder, 'post verb', { planned, negated }),
  );
}

const BECOMES = /^(be|become|serve|remain|act|continue|return|succeed)$/;
const MAKES =
  /^(elect|appoint|name|nominate|choose|select|swear|inaugurate|re-elect|reelect|designate|confirm|make|declare|reappoint|install|proclaim|crown|promote|swear_in|replace)$/;

/** "A became president", "B appointed A as minister". */
function said(
  scene: Scene,
  role: Role,
): { holder: EntityMention; planned: boolean; negated: boolean }[] {
  const at = scene.chunks.findIndex(
    (c) => c.kind === 'noun' && c.first <= role.firstToken && c.last >= role.lastToken,
  );
  if (at < 0) return [];
  for (const clause of scene.clauses) {
    const slot = clause.slots.find((s) => s.phrases.includes(at));
    if (slot === undefined || !/^(O|O2|as)$/.test(slot.role)) continue;
    const { lemma, passive, modal, negated } = clause.verb;
    const object = clause.slots.find((s) => s.role === 'O' && s !== slot)?.phrases;
    const makes = MAKES.test(lemma);
    const holders =
      BECOMES.test(lemma) || (makes && passive)
        ? clause.subject
        : makes
          ? (object ?? [])
          : slot.role === 'as' && role.isPost
            ? (object ?? clause.subject)
            : [];
    const ends = holders
      .flatMap((p) => endsOf(scene, p))
      .filter((e) => e.how === 'head' && isHolder(scene, role, e.mention));
    return ends.map((e) => ({
      holder: e.mention,
      planned: modal !== null && modal !== 'would',
      negated,
    }));
  }
  return [];
}

/** "his Kenyan counterpart, NAME": the post of the other one, of the state named. */
function counterparts(scene: Scene, holdings: readonly Holding[]): Holding[] {
  return scene.sentence.tokens.flatMap((token, at): Holding[] => {
    if (!/^counterparts?$/i.test(token.text)) return [];
    const role: Role = {
      firstToken: at,
      lastToken: at + 1,
      start: token.start,
      end: token.end,
      type: 'holds-post',
      symmetric: false,
      isPost: true,
      plural: token.text.endsWith('s'),
      title: '',
    };
    const holders = holdersAt(scene, role, scene.word(at + 1) === ',' ? at + 2 : at + 1);
    const bodies = bodiesBefore(scene, role, at);
    const chunk = scene.chunks.find((c) => c.first <= at && c.last > at);
    const owner = scene.mentions.find((m) => m.firstToken === chunk?.first && m.how === 'pronoun');
    const model =
      holdings.find((h) => h.holder.entities[0] === owner?.entities[0] && h.role?.isPost) ??
      holdings.findLast((h) => h.scene === scene && h.role?.isPost === true);
    if (model === undefined) return [];
    return holders.flatMap((holder, i): Holding[] => {
      const body = bodies[i];
      return body === undefined
        ? []
        : [
            {
              scene,
              holder,
              body,
              title: model.title,
              role,
              planned: false,
              negated: false,
              rule: 'post counterpart',
            },
          ];
    });
  });
}

/** A head of state's state, when the sentence or document leaves only one. */
function clearState(h: Holding): EntityMention | null {
  if (h.role?.type !== 'holds-post' || !STATE_TITLES.test(h.title)) return null;
  const { read, sentence } = h.scene;
  const isState = (m: EntityMention): boolean =>
    isNamed(m) && kindOf(read, m.entities[0] ?? -1) === 'country';
  const here = h.scene.mentions.filter(isState);
  if (new Set(here.map((m) => m.entities[0])).size === 1) return here[0] ?? null;
  if (here.length > 0) return mostNamed(here);
  const before = read.mentions.filter(
    (m) =>
      isState(m) &&
      m.sentence < sentence.index &&
      read.sentences[m.sentence]?.paragraph === sentence.paragraph,
  );
  const all = before.length > 0 ? before : read.mentions.filter(isState);
  return new Set(all.map((m) => m.entities[0])).size === 1 ? (all.at(-1) ?? null) : null;
}

/** The one named at least twice, and more often than any other. */
function mostNamed(mentions: readonly EntityMention[]): EntityMention | null {
  const counts = new Map<number, number>();
  for (const m of mentions)
    counts.set(m.entities[0] ?? -1, (counts.get(m.entities[0] ?? -1) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < 2 || first[1] === second?.[1]) return null;
  return mentions.find((m) => m.entities[0] === first[0]) ?? null;
}

function proposal(h: Holding, body: EntityMention): Proposal {
  const make = (mention: EntityMention): End => ({
    entities: mention.entities.slice(0, 1),
    span: [mention.start, mention.end],
    mention,
    how: 'head',
  });
  const inherited = body.sentence !== h.scene.sentence.index;
  return {
    scene: h.scene,
    type: h.role?.type ?? 'holds-post',
    source: make(h.holder),
    target: make(body),
    symmetric: h.role?.symmetric ?? false,
    polarity: h.negated ? 'negated' : 'affirmed',
    modality: h.planned ? 'planned' : 'actual',
    trigger: h.role === null ? [h.holder.start, h.holder.end] : [h.role.start, h.role.end],
    lemma: h.title.toLowerCase(),
    saidBy: null,
    title: h.role?.isPost === false && h.role.type !== 'holds-post' ? null : h.title,
    object: null,
    happening: null,
    rule: inherited
      ? `${h.rule}, of whom told elsewhere`
      : h.body === null
        ? `${h.rule}, only state`
        : h.rule,
  };
}
