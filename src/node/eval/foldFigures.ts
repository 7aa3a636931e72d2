/** The figures of five folds as a table: each set, events and structural ties apart, with the spread over the folds. */
import { groupBy } from '../../core/groupBy.ts';
import type { FoldedDocument, Readers } from './folds.ts';
import { FOLDED_SETS, scoreFolded } from './folds.ts';
import {
  addTally,
  emptyTally,
  type Shares,
  sharesOf,
  type Tally,
  type TieFamily,
} from './tieScore.ts';

const FAMILIES: readonly TieFamily[] = ['all', 'events', 'structural'];
const READERS: readonly Readers[] = ['rules', 'judge', 'both'];

/** Lines of a table in Markdown. */
export function foldTable(folded: readonly FoldedDocument[]): string[] {
  const head = [
    '| five folds, text in (precision/recall/F1) | pair | ± | directed | full | pairs a text |',
    '|---|---|---|---|---|---|',
  ];
  const rows = FOLDED_SETS.flatMap(([name, sets]) => {
    const own = folded.filter((of) => of.name === name);
    const families = sets.length > 1 ? FAMILIES : (['all'] as const);
    return READERS.flatMap((readers) => {
      const scores = own.map((of) => ({ of, score: scoreFolded(of, of.found(readers)) }));
      return families.map((family) => {
        const total = sum(scores.map(({ score }) => score.tallies[family]));
        const byFold = [...groupBy(scores, ({ of }) => [of.fold]).values()].map((group) =>
          sharesOf(sum(group.map(({ score }) => score.tallies[family]))),
        );
        const { pair, directed, full } = sharesOf(total);
        const what = `${name}, ${family}, ${readers === 'both' ? 'rules and judge' : `${readers} alone`}`;
        const spread = percent(deviation(byFold.map((shares) => shares.pair.f1)));
        const each = (total.pairs / own.length).toFixed(2);
        return `| ${what} | ${show(pair)} | ${spread} | ${show(directed)} | ${show(full)} | ${each} |`;
      });
    });
  });
  return [...head, ...rows];
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(addTally, emptyTally());
}

const percent = (share: number): string => (100 * share).toFixed(1);

const show = ({ precision, recall, f1 }: Shares): string =>
  [precision, recall, f1].map(percent).join('/');

function deviation(values: readonly number[]): number {
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  return Math.sqrt(values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length);
}
