import type { EntityMention } from '../reading.ts';
import type { Holding } from './posts.ts';
import type { Role } from './roles.ts';
import { isNamed, kindOf, type Scene } from './scene.ts';

/** Posts told by who held them before, who holds them still and who leads what. */

const FOLLOWS = /^(?:succe(?:ed|eds|eded|eding)|replac(?:e|es|ed|ing))$/i;

/** "A became president, succeeding B", "A replaced B as minister": B held before what A holds. */
export function successions(scene: Scene, holdings: readonly Holding[]): Holding[] {
  const here = holdings.filter((h) => h.scene === scene && h.role?.isPost === true);
  if (here.length === 0) return [];
  return scene.sentence.tokens.flatMap(({ text }, at): Holding[] => {
    if (!FOLLOWS.test(text)) return [];
    const isPassive = /^(?:is|was|been|be|being)$/i.test(scene.word(at - 1));
    const from = isPassive && scene.word(at + 1) === 'by' ? at + 2 : at + 1;
    if (isPassive && from === at + 1) return [];
    const other = personAt(scene, from);
    const model = here.find((h) => h.holder.entities[0] !== other?.entities[0]);
    if (other === null || model === undefined) return [];
    if (here.some((h) => h.holder.entities[0] === other.entities[0])) return [];
    const plain = model.title.replace(/^former /, '');
    const title = isPassive ? plain : `former ${plain}`;
    return [{ ...model, holder: other, title, rule: 'post succession' }];
  });
}

/** "Republican Senator A", "B, the Liberal speaker": members of the party whose people the word is for. */
export function campsOf(scene: Scene, holdings: readonly Holding[]): Holding[] {
  const camps = scene.mentions.filter(
    (m) => m.how === 'demonym' && kindOf(scene.read, m.entities[0] ?? -1) === 'organisation',
  );
  return holdings.flatMap((h): Holding[] => {
    const { role } = h;
    if (role?.isPost !== true || role.type !== 'holds-post') return [];
    const camp = camps.find(
      (m) =>
        m.lastToken <= role.firstToken &&
        m.lastToken >= role.firstToken - 2 &&
        scene.sentence.tags
          .slice(m.lastToken, role.firstToken)
          .every((tag) => /^(?:JJ|NN)/.test(tag)),
    );
    if (camp === undefined) return [];
    return [{ ...h, body: camp, role: { ...role, type: 'member-of' }, rule: 'post of camp' }];
  });
}

/** The person a few words behind a verb, over posts and nationality words. */
function personAt(scene: Scene, from: number): EntityMention | null {
  const next = scene.mentions.find(
    (m) =>
      isNamed(m) && m.firstToken >= from && kindOf(scene.read, m.entities[0] ?? -1) === 'person',
  );
  if (next === undefined || next.firstToken > from + 4) return null;
  const between = scene.sentence.tags.slice(from, next.firstToken);
  return between.every((tag) => /^(?:DT|JJ|NN|NNP|PRP\$)$/.test(tag)) ? next : null;
}

/** "The incumbent, NAME": holds the post that is spoken of. */
export function incumbents(scene: Scene, before: readonly Role[]): Holding[] {
  return scene.sentence.tokens.flatMap(({ text, start, end }, at): Holding[] => {
    if (!/^incumbents?$/i.test(text)) return [];
    const holder = personAt(scene, scene.word(at + 1) === ',' ? at + 2 : at + 1);
    const post = before.find(({ isPost, title }) => isPost && HEADS_STATE.test(title));
    if (holder === null || post === undefined || holder.firstToken > at + 2) return [];
    const role = { ...post, firstToken: at, lastToken: at + 1, start, end };
    return [plainHolding(scene, holder, null, role, post.title, 'post incumbent')];
  });
}

const HEADS_STATE = /\b(?:president|premier|minister|chancellor)\b/i;

/** "The NAME government", "NAME's presidency", "the administration of NAME": a head of state or government. */
export function heads(scene: Scene): Holding[] {
  return scene.sentence.tokens.flatMap(({ text, start, end }, at): Holding[] => {
    if (!/^(?:administration|presidency|government|cabinet|regime)$/i.test(text)) return [];
    const from = /^['’]s?$/.test(scene.word(at - 1)) ? at - 1 : at;
    const holder = scene.mentions.find(
      (m) =>
        isNamed(m) &&
        kindOf(scene.read, m.entities[0] ?? -1) === 'person' &&
        ((m.lastToken === from && (from < at || !/^(?:administration|presidency)$/i.test(text))) ||
          (scene.word(at + 1) === 'of' && m.firstToken === at + 2)),
    );
    if (holder === undefined) return [];
    const title = /^presidency$/i.test(text) ? 'president' : 'head of government';
    const role: Role = {
      firstToken: at,
      lastToken: at + 1,
      start,
      end,
      type: 'holds-post',
      symmetric: false,
      isPost: true,
      plural: false,
      title,
    };
    return [plainHolding(scene, holder, null, role, title, 'post government')];
  });
}

/** "The Reform Party, led by NAME", "a militia headed by general NAME". */
export function leaders(scene: Scene, roles: readonly Role[]): Holding[] {
  return scene.sentence.tokens.flatMap(({ text, start, end }, at): Holding[] => {
    if (!/^(?:led|headed|chaired)$/i.test(text) || scene.word(at + 1) !== 'by') return [];
    const holder = personAt(scene, at + 2);
    const body = bodyBefore(scene, at);
    if (holder === null || body === null || body.entities[0] === holder.entities[0]) return [];
    const title = /^chaired$/i.test(text) ? 'chair' : 'leader';
    const role: Role = {
      firstToken: at,
      lastToken: at + 1,
      start,
      end,
      type: 'holds-post',
      symmetric: false,
      isPost: true,
      plural: roles.length > 1,
      title,
    };
    return [plainHolding(scene, holder, body, role, title, 'post led by')];
  });
}

/** The body that "led by" is said of: right before it, over a comma, "which is" and its noun ("the X party led by"). */
function bodyBefore(scene: Scene, at: number): EntityMention | null {
  let i = at;
  while (
    i > at - 4 &&
    /^(?:,|which|that|is|was|are|were|party|group|movement|militia|coalition|alliance|bloc)$/.test(
      scene.word(i - 1),
    )
  )
    i--;
  const body = scene.mentions.find((m) => m.lastToken === i && m.how !== 'demonym');
  const kind = kindOf(scene.read, body?.entities[0] ?? -1);
  return body?.entities.length === 1 && (kind === 'organisation' || kind === 'military')
    ? body
    : null;
}

function plainHolding(
  scene: Scene,
  holder: EntityMention,
  body: EntityMention | null,
  role: Role,
  title: string,
  rule: string,
): Holding {
  return { scene, holder, body, title, role, planned: false, negated: false, rule };
}
