import { CAMPS } from '../lexicon/camps.ts';
import { rows } from '../lexicon/lists.ts';
import type { FoundSpan } from '../reading.ts';
import type { EntityKind } from '../types.ts';
import type { Cluster } from './joinMentions.ts';
import { plainName } from './nameKeys.ts';
import { stateInName } from './stateInName.ts';

/**
 * Joins the words for those of a party to it: "Conservatives" to the one "Conservative Party" of the document, and
 * "Republicans" to the Republican Party, named or not, where the United States are spoken of.
 */
export function joinCamps(clusters: Map<string, Cluster>, kinds: Map<FoundSpan, EntityKind>): void {
  for (const [camp = '', party = '', state = ''] of rows(CAMPS)) {
    const group = clusters.get(`=${camp}`);
    if (group === undefined) continue;
    const named = [...clusters.values()].filter((cluster) => isParty(cluster, party));
    const [only] = named;
    if (named.length > 1 || (only === undefined && !isSpokenOf(clusters, state))) continue;
    for (const { span } of group.spans) kinds.set(span, 'organisation');
    const spans = group.spans.map((item) => ({ ...item, how: 'demonym' as const }));
    clusters.delete(`=${camp}`);
    if (only === undefined)
      clusters.set(`=${party}`, { key: `=${party}`, canonical: party, spans });
    else for (const item of spans) only.spans.push(item);
  }
}

/** Whether a state is named, if only in the name of a body. */
const isSpokenOf = (clusters: ReadonlyMap<string, Cluster>, state: string): boolean =>
  clusters.has(`=${state}`) ||
  [...clusters.values()].some(({ canonical, spans }) =>
    [canonical ?? '', spans[0]?.text ?? ''].some((name) => stateInName(name)?.state === state),
  );

/** Whether a cluster names a party, with its state before or behind, or without: "Liberal Party of Canada". */
function isParty({ canonical, spans }: Cluster, party: string): boolean {
  return [canonical ?? '', ...spans.map(({ text }) => text)].some((name) => {
    if (!name.includes(party)) return false;
    const state = stateInName(name);
    const own = state === null ? name : name.slice(0, state.from) + name.slice(state.to);
    return plainName(own.replace(/ of\s*$/, '')) === plainName(party);
  });
}
