import type { EntityMention } from '../reading.ts';
import { endsOf, type End } from './ends.ts';
import {
  isHolder,
  skipRanks,
  holdersAt,
  bodyAfter,
  bodyInside,
  bodyBefore,
  holderAs,
  holderBefore,
  bodiesBefore,
} from './postPlaces.ts';
import { OfficeStates, type Office } from './postStates.ts';
import type { Proposal } from './proposal.ts';
import { moodOf } from './mood.ts';
import { campsOf, heads, incumbents, leaders, successions } from './postTurns.ts';
import { rolesOf, type Role } from './roles.ts';
import { STATE_OFFICES } from '../lexicon/candidacies.ts';
import { ASSEMBLIES, STATE_TITLES } from '../lexicon/bodies.ts';
import { SEATS } from '../lexicon/relationalNouns.ts';
import { isNamed, kindOf, type Scene } from './scene.ts';

/** A post as one sentence tells it. */
export interface Holding {
  readonly scene: Scene;
  readonly holder: EntityMention;
  readonly body: EntityMention | null;
  readonly title: string;
  readonly role: Role | null;
  readonly planned: boolean;
  readonly negated: boolean;
  readonly rule: string;
}

/** Every post that a document's sentences tell of, and what they say of whose offices are. */
export interface Posts {
  readonly holdings: readonly Holding[];
  readonly states: OfficeStates;
}

export function readPosts(scenes: readonly Scene[]): Posts {
  const holdings = scenes.flatMap((scene) => {
    const roles = rolesOf(scene);
    const told = roles.flatMap((role) => holdingsOf(scene, role, roles));
    return [
      ...told,
      ...campsOf(scene, told),
      ...successions(scene, told),
      ...incumbents(scene, roles),
      ...leaders(scene, roles),
      ...heads(scene),
    ];
  });
  for (const other of scenes.flatMap((scene) => counterparts(scene, holdings)))
    holdings.push(other);
  const posts = holdings.filter((h) => h.role?.isPost === true && h.role.type === 'holds-post');
  return { holdings, states: new OfficeStates(scenes, posts.map(officeOf)) };
}

/** Who holds which post, is whose ally, member or candidate: titles before and after names, "became", "elected as", counterparts. */
export function postTies({ holdings, states }: Posts): Proposal[] {
  return holdings.flatMap((h): Proposal[] => {
    const body = h.body ?? bodyElsewhere(h, states);
    if (body === null || body.entities[0] === h.holder.entities[0]) return [];
    return isSeatOfParty(h, body) ? [] : [proposal(h, body)];
  });
}

/** "The NAME government" tells of whom only beside its state, and nothing new of who is known to hold a post. */
function stateOfGovernment(h: Holding, states: OfficeStates): EntityMention | null {
  if (states.toldElsewhere(officeOf(h)) !== null) return null;
  const state = states.inView({ ...officeOf(h), title: 'former president' });
  return state?.sentence === h.scene.sentence.index ? state : null;
}

/** "Labour MP": a member, who holds no post of the party. */
const isSeatOfParty = ({ scene, role, title }: Holding, body: EntityMention): boolean =>
  role?.type === 'holds-post' &&
  SEATS.test(title) &&
  kindOf(scene.read, body.entities[0] ?? -1) === 'organisation' &&
  !ASSEMBLIES.test(scene.read.entities[body.entities[0] ?? -1]?.name ?? '');

const officeOf = (h: Holding): Office => ({ ...h, at: h.role?.firstToken ?? h.holder.firstToken });

function bodyElsewhere(h: Holding, states: OfficeStates): EntityMention | null {
  if (h.role?.type === 'candidate-for') {
    const word = h.scene.word(h.role.firstToken - 1).toLowerCase();
    const office: Office = { ...officeOf(h), title: 'former president' };
    return STATE_OFFICES.has(word) && !/^nominees?$/i.test(h.role.title)
      ? states.inView(office)
      : null;
  }
  if (h.role?.isPost !== true || h.role.type !== 'holds-post') return null;
  if (h.rule === 'post government') return stateOfGovernment(h, states);
  return states.toldElsewhere(officeOf(h)) ?? states.inView(officeOf(h));
}

function holdingsOf(scene: Scene, role: Role, roles: readonly Role[]): Holding[] {
  const after = bodyInside(scene, role) ?? bodyAfter(scene, role, role.lastToken);
  const before = bodyBefore(scene, role, roles, role.firstToken);
  const body = after?.body ?? before;
  const make = (holder: EntityMention, rule: string, more: Partial<Holding> = {}): Holding => ({
    scene,
    holder,
    body,
    title: `${isFormer(scene, role.firstToken) ? 'former ' : ''}${role.title}`,
    role,
    planned: false,
    negated: false,
    rule,
    ...more,
  });
  const made = ((): Holding[] => {
    const behind = holdersAt(scene, role, skipRanks(scene, roles, role.lastToken));
    if (behind.length > 0)
      return behind.flatMap((p) => {
        const own = bodyAfter(scene, role, p.lastToken, /^(?:of|from)$/)?.body ?? null;
        const bodies = role.plural || body === null ? [own ?? body] : [body];
        if (own !== null && body !== null && !role.plural && isOfState(scene, own))
          bodies.push(own);
        return bodies.map((b) => make(p, 'post title name', { body: b }));
      });
    if (after !== null) {
      const named = holdersAt(scene, role, skipRanks(scene, roles, after.next));
      if (named.length > 0) return named.map((p) => make(p, 'post title of name'));
    }
    const holder = holderBefore(scene, role, roles, role.firstToken);
    if (holder !== null) return [make(holder, 'post apposition')];
    const as = holderAs(scene, role, role.firstToken);
    if (as !== null) return [make(as, 'post as')];
    const comma =
      scene.word(role.lastToken) === ','
        ? holdersAt(scene, role, skipRanks(scene, roles, role.lastToken + 1))
        : [];
    if (comma.length > 0 && (body !== null || STATE_TITLES.test(role.title)))
      return comma.map((p) => make(p, 'post title, name'));
    return said(scene, role).map(({ holder, planned, negated }) =>
      make(holder, 'post verb', { planned, negated }),
    );
  })();
  // "Kenyan senator from X": of both.
  const isOfBoth =
    after?.body != null &&
    isNamed(before ?? after.body) &&
    before !== null &&
    SEATS.test(role.title);
  return isOfBoth ? [...made, ...made.map((h) => ({ ...h, body: before }))] : made;
}

/** "President NAME of Kenya": no town, where the one named may only be. */
const isOfState = (scene: Scene, body: EntityMention): boolean =>
  /^(?:country|place)$/.test(kindOf(scene.read, body.entities[0] ?? -1) ?? '') &&
  scene.word(body.firstToken - 1).toLowerCase() === 'of';

/** "the former Kenyan president": whether a title is one held before. */
function isFormer({ word, sentence }: Scene, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    if (/^(?:former|ex|then)$/i.test(word(i))) return true;
    if (!/^(?:JJ|NN|NNP|POS|HYPH|CD)$/.test(sentence.tags[i] ?? '')) return false;
  }
  return false;
}

const BECOMES = /^(be|become|serve|remain|act|continue|return|succeed)$/;
const MAKES =
  /^(elect|appoint|name|nominate|choose|select|swear|inaugurate|re-elect|reelect|designate|confirm|make|declare|reappoint|install|proclaim|crown|promote|swear_in|replace)$/;

const SUPPOSES = /^(?:would|could|can|might)$/i;

/** "A became president", "B appointed A as minister". */
function said(
  scene: Scene,
  role: Role,
): { holder: EntityMention; planned: boolean; negated: boolean }[] {
  const at = scene.chunks.findIndex(
    (c) => c.kind === 'noun' && c.first <= role.firstToken && c.last >= role.lastToken,
  );
  if (at < 0) return [];
  // "was the only EU leader to attend": one of those there are.
  const first = scene.chunks[at]?.first ?? at;
  if ([0, 1].some((i) => /^(?:only|sole)$/i.test(scene.word(first + i)))) return [];
  for (const clause of scene.clauses) {
    const slot = clause.slots.find((s) => s.phrases.includes(at));
    if (slot === undefined || !/^(O|O2|as)$/.test(slot.role)) continue;
    const { lemma, passive, modal, negated } = clause.verb;
    // "What would you do as president?", "if you were president"
    if (!(role.type === 'candidate-for') && moodOf(scene, clause).modality === 'hypothetical')
      return [];
    if (slot.role === 'as' && scene.sentence.tokens.some(({ text }) => SUPPOSES.test(text)))
      return [];
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
