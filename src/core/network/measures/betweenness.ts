/**
 * How often each node lies on the shortest paths between two others, as a share of all pairs of others (0 to 1): where
 * there are several shortest paths, each counts its part. Undirected and unweighted.
 * Brandes, A faster algorithm for betweenness centrality (2001): one search a node, in O(nodes x edges).
 */
export function betweenness(neighbours: readonly (readonly number[])[]): Float64Array {
  const n = neighbours.length;
  const scores = new Float64Array(n);
  const paths = new Float64Array(n);
  const share = new Float64Array(n);
  const distance = new Int32Array(n);
  const order = new Int32Array(n);
  for (let source = 0; source < n; source++) {
    paths.fill(0);
    share.fill(0);
    distance.fill(-1);
    paths[source] = 1;
    distance[source] = 0;
    order[0] = source;
    let found = 1;
    for (let at = 0; at < found; at++) {
      const from = order[at] ?? 0;
      const next = (distance[from] ?? 0) + 1;
      for (const to of neighbours[from] ?? []) {
        if (distance[to] === -1) {
          distance[to] = next;
          order[found++] = to;
        }
        if (distance[to] === next) paths[to] = (paths[to] ?? 0) + (paths[from] ?? 0);
      }
    }
    // Backwards: each node hands what depends on it to those before it, by their parts in its paths.
    for (let at = found - 1; at > 0; at--) {
      const to = order[at] ?? 0;
      const perPath = (1 + (share[to] ?? 0)) / (paths[to] ?? 1);
      for (const from of neighbours[to] ?? [])
        if (distance[from] === (distance[to] ?? 0) - 1)
          share[from] = (share[from] ?? 0) + (paths[from] ?? 0) * perPath;
      scores[to] = (scores[to] ?? 0) + (share[to] ?? 0);
    }
  }
  const pairs = (n - 1) * (n - 2); // each pair was seen from both of its ends
  return pairs <= 0 ? scores : scores.map((score) => score / pairs);
}
