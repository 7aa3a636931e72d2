/** The legend of a drawing: what is drawn, each with its count, and nothing else. */
import { countTies } from '../network/countTies.ts';
import { EDGE_CLASSES } from '../network/filters.ts';
import type { EdgeClass } from '../network/filters.ts';
import type { Graph } from '../network/graph.ts';
import { ENTITY_KINDS } from '../types.ts';
import type { EntityKind } from '../types.ts';
import { CLASS_WORDS, KIND_WORDS } from '../words.ts';

export type LegendEntry =
  | {
      readonly mark: 'actor';
      readonly kind: EntityKind;
      readonly words: string;
      readonly count: number;
    }
  | {
      readonly mark: 'tie';
      readonly class: EdgeClass;
      readonly words: string;
      readonly count: number;
    }
  | {
      readonly mark: 'denied' | 'tentative' | 'checked';
      readonly words: string;
      readonly count: number;
    };

/** Kinds, then classes of what is affirmed, then what is denied, then what is only planned or possible. */
export function legendOf({ nodes, edges }: Graph): LegendEntry[] {
  const shown = edges.filter(({ dimmed }) => !dimmed);
  const tiesOf = (some: typeof shown): number => countTies(some.flatMap(({ ties }) => ties));
  const entries: LegendEntry[] = [
    ...ENTITY_KINDS.map((kind): LegendEntry => ({
      mark: 'actor',
      kind,
      words: KIND_WORDS[kind].many,
      count: nodes.filter((node) => node.kind === kind && !node.dimmed).length,
    })),
    ...EDGE_CLASSES.map((name): LegendEntry => {
      const drawn = shown.filter((edge) => edge.class === name && !edge.denied);
      return {
        mark: 'tie',
        class: name,
        words: CLASS_WORDS[name],
        count: name === 'co-mention' ? drawn.length : tiesOf(drawn),
      };
    }),
    { mark: 'denied', words: 'Denied', count: tiesOf(shown.filter(({ denied }) => denied)) },
    {
      mark: 'tentative',
      words: 'Planned or possible only',
      count: tiesOf(shown.filter(({ tentative, denied }) => tentative && !denied)),
    },
    {
      mark: 'checked',
      words: 'All checked by a person',
      count: tiesOf(shown.filter(({ checked }) => checked)),
    },
  ];
  return entries.filter((entry) => entry.count > 0);
}
