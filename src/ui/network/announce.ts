/** What a walk over the canvas says in the live region. */
import { countTies } from '../../core/network/countTies.ts';
import { isDenied } from '../../core/network/filters.ts';
import type { Graph, GraphNode } from '../../core/network/graph.ts';
import { count, KIND_WORDS, typeWords } from '../../core/words.ts';

const MOST_TYPES = 4;

/**
 * Who is stood on, and how it was come to: "Borava, country, 4 neighbours. 3 ties to Arland: AID, CONSULT, denied
 * SANCTION." Without an actor before, only the first sentence.
 */
export function announceActor(node: GraphNode, before: GraphNode | null, graph: Graph): string {
  const neighbours = count(node.degree, 'neighbour');
  const who = `${node.name}, ${KIND_WORDS[node.kind].one.toLowerCase()}, ${neighbours}.`;
  if (before === null) return who;
  const between = graph.edges.filter(
    ({ source, target }) =>
      (source === before.id && target === node.id) || (source === node.id && target === before.id),
  );
  if (between.length === 0) return who;
  const ties = between.flatMap((edge) => edge.ties);
  if (ties.length === 0) return `${who} Only named together with ${before.name}.`;
  const types = new Set(
    ties.map((tie) => `${isDenied(tie) ? 'denied ' : ''}${typeWords(tie.type)}`),
  );
  const named = [...types].slice(0, MOST_TYPES).join(', ');
  const more = types.size > MOST_TYPES ? ' and more' : '';
  return `${who} ${count(countTies(ties), 'tie')} to ${before.name}: ${named}${more}.`;
}
