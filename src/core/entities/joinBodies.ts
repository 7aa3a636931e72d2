import type { LocalAlias, LocalEntity } from '../reading.ts';
import type { Cluster } from './joinMentions.ts';
import { plainName } from './nameKeys.ts';
import { isStateOrgan, stateInName, type StateWords } from './stateInName.ts';

/** What is known of bodies of which every state has one, by the states in their names. */

/** "The Foreign Ministry" without a state is the one that was named with its state, when there is only one. */
export function joinBareBodies(clusters: Map<string, Cluster>): void {
  for (const [key, bare] of [...clusters]) {
    if (!key.startsWith('body ')) continue;
    const body = key.slice('body '.length);
    const owners = [...clusters].filter(
      ([other]) => other.startsWith('force ') && other.endsWith(` ${body}`),
    );
    const [owner] = owners;
    if (owners.length !== 1 || owner === undefined) continue;
    for (const item of bare.spans) owner[1].spans.push(item);
    clusters.delete(key);
  }
}

/**
 * "Congress" alone is that of the United States unless the document names another state's: then it is the one named,
 * when there is only one and nothing says the former.
 */
export function joinForeignBodies(clusters: Map<string, Cluster>): void {
  for (const [key, bare] of [...clusters]) {
    const state = bare.canonical === null ? null : stateInName(bare.canonical);
    const [words = '', ...more] = [...new Set(bare.spans.map(({ text }) => text))];
    if (state === null || more.length > 0 || stateInName(words) !== null) continue;
    const others = [...clusters.values()].filter(({ spans }) =>
      spans.some(({ text }) => {
        const of = stateInName(text);
        return of !== null && of.state !== state.state && isBodyOf(text, of, words);
      }),
    );
    const [only] = others;
    if (others.length !== 1 || only === undefined) continue;
    for (const item of bare.spans) only.spans.push({ ...item, how: 'alias' });
    clusters.delete(key);
  }
}

/** Whether a name is a state's and "Congress": "Peruvian Congress", "Congress of Peru". */
const isBodyOf = (name: string, { from, to }: StateWords, words: string): boolean =>
  plainName((name.slice(0, from) + name.slice(to)).replace(/ of(?: the)?\s*$/, '')) ===
  plainName(words);

/**
 * The state in the name of each body, by their places among the entities. A state that nothing else names is added:
 * who reads of the Kenyan Navy reads of Kenya.
 */
export function statesOfBodies(entities: LocalEntity[]): Map<number, number> {
  const known = new Map(
    entities.flatMap(({ kind, name }, at) => (kind === 'country' ? [[name, at] as const] : [])),
  );
  const states = new Map<number, number>();
  for (const [at, body] of [...entities.entries()]) {
    const [first] = body.aliases;
    if (first === undefined || (body.kind !== 'organisation' && body.kind !== 'military')) continue;
    const words = stateInName(first.text);
    if (words === null) continue;
    let state = known.get(words.state);
    if (state === undefined && isStateOrgan(first.text)) {
      const text = first.text.slice(words.from, words.to);
      const how = text === words.state ? 'exact' : 'demonym';
      const alias: LocalAlias = { text, how, start: first.start + words.from };
      state = entities.push({ kind: 'country', name: words.state, aliases: [alias] }) - 1;
      known.set(words.state, state);
    }
    if (state !== undefined) states.set(at, state);
  }
  return states;
}
