import type { LayoutInput } from '../../core/network/layout.ts';

/** The connected parts of a graph as lists of nodes, the largest first. */
export function components({ nodes, edges }: LayoutInput): number[][] {
  const parent = nodes.map((_, i) => i);
  const find = (node: number): number => {
    let root = node;
    for (let up = parent[root]; up !== undefined && up !== root; up = parent[root]) root = up;
    parent[node] = root;
    return root;
  };
  for (const { source, target } of edges) parent[find(target)] = find(source);
  const parts = new Map<number, number[]>();
  nodes.forEach((_, node) => {
    const root = find(node);
    const part = parts.get(root);
    if (part) part.push(node);
    else parts.set(root, [node]);
  });
  return [...parts.values()].sort((a, b) => b.length - a.length);
}
