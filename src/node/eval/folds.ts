/** Measures ties on texts that the judge has not learnt from: five folds by document over all annotated ties. */
import { groupBy } from '../../core/groupBy.ts';
import { joinReadings } from '../../core/network/joinReadings.ts';
import { judgeTies } from '../../core/ties/judge/judgeTies.ts';
import type { JudgeModel } from '../../core/ties/judge/model.ts';
import { readJudge, writeJudge } from '../../core/ties/judge/model.ts';
import type { Proposal } from '../../core/ties/proposal.ts';
import { settle } from '../../core/ties/settle.ts';
import { trainJudge } from '../train/judge.ts';
import { seededRandom, shuffledOrder } from '../train/random.ts';
import { examplesOf, readTieDocuments, type TieDocument } from '../train/tieExamples.ts';
import { type DocumentScore, type FoundTie, foundTies, scoreDocument } from './tieScore.ts';

/** What is read in folds, by how a figure names it. */
export const FOLDED_SETS: readonly (readonly [name: string, sets: readonly string[]])[] = [
  ['articles', ['train/ties-wikinews-train', 'dev/ties-wikinews-dev']],
  ['items', ['train/ties-current-train', 'dev/ties-current-dev']],
  ['PLOVER', ['dev/ties-plover']],
  ['PETRARCH', ['dev/ties-petrarch']],
];
const FOLDS = 5;

/** What stands in a reading: the rules' ties, the judge's, or both. */
export type Readers = 'rules' | 'judge' | 'both';

export interface FoldedDocument {
  readonly name: string;
  readonly fold: number;
  readonly document: TieDocument;
  readonly found: (readers: Readers) => FoundTie[];
}

/** Every annotated document with what is found in it by a judge that has not seen it. */
export function readFolds(folder: string): FoldedDocument[] {
  const placed = FOLDED_SETS.flatMap(([name, sets]) => {
    const documents = sets.flatMap((set) => readTieDocuments(folder, set));
    const order = shuffledOrder(documents.length, seededRandom(3));
    return documents.map((document, i) => ({ name, document, fold: (order[i] ?? 0) % FOLDS }));
  });
  const examples = placed.map(({ document }) => examplesOf(document));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = examples.flatMap((of, i) => (placed[i]?.fold === fold ? [] : of));
    const model = readJudge(writeJudge(trainJudge(others)));
    return placed
      .filter((place) => place.fold === fold)
      .map((place) => ({
        ...place,
        found: (readers: Readers) => findIn(place.document, model, readers),
      }));
  }).flat();
}

function findIn(document: TieDocument, model: JudgeModel, readers: Readers): FoundTie[] {
  const { read, scenes, proposals } = document;
  const proposed = groupBy(proposals, (p) => [p.scene]);
  const made: Proposal[] = [];
  if (readers !== 'judge') made.push(...proposals);
  if (readers !== 'rules') made.push(...judgeTies(scenes, proposed, model, readers === 'judge'));
  const { entities, mentions } = read;
  const ties = settle(made);
  return foundTies(joinReadings([{ document: read.document, entities, mentions, ties }]));
}

export function scoreFolded(
  { document }: FoldedDocument,
  found: readonly FoundTie[],
): DocumentScore {
  const { text, gold, byName } = document;
  return scoreDocument({ text, gold, found, byName });
}
