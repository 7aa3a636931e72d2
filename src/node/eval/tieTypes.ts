/** Precision and recall of ties type by type, and which types are taken for which. */
import type { Score } from './fineKinds.ts';
import type { DocumentScore, FoundTie } from './tieScore.ts';

export interface TypeScores {
  readonly types: ReadonlyMap<string, Score>;
  /** "SUPPORT read as CONSULT", with how often; the most frequent first. */
  readonly confusions: readonly (readonly [string, number])[];
}

export function scoreTypes(
  documents: readonly { readonly score: DocumentScore; readonly found: readonly FoundTie[] }[],
): TypeScores {
  const counts = new Map<string, { hit: number; right: number; found: number; gold: number }>();
  const confusions = new Map<string, number>();
  const count = (type: string) => {
    const known = counts.get(type) ?? { hit: 0, right: 0, found: 0, gold: 0 };
    counts.set(type, known);
    return known;
  };
  for (const { score, found } of documents) {
    for (const tie of found) {
      count(tie.type).found++;
      if (score.right.has(tie)) count(tie.type).right++;
    }
    for (const [wanted, read] of score.types) {
      if (wanted !== null) count(wanted).gold++;
      if (wanted !== null && wanted === read) count(wanted).hit++;
      else {
        const what =
          wanted === null
            ? `${read ?? ''} where there is none`
            : read === null
              ? `${wanted} missed`
              : `${wanted} read as ${read}`;
        confusions.set(what, (confusions.get(what) ?? 0) + 1);
      }
    }
  }
  return {
    types: new Map(
      [...counts]
        .sort(([, a], [, b]) => b.gold - a.gold)
        .map(([type, { hit, right, found, gold }]) => {
          const precision = found > 0 ? right / found : 0;
          const recall = gold > 0 ? hit / gold : 0;
          const sum = precision + recall;
          const f1 = sum > 0 ? (2 * precision * recall) / sum : 0;
          return [type, { precision, recall, f1, gold }];
        }),
    ),
    confusions: [...confusions].sort((a, b) => b[1] - a[1]).slice(0, 10),
  };
}
