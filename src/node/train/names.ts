/** The sets that the name tagger learns from, and how much each counts. */
import { join } from 'node:path';
import type { LearntNames } from '../../core/mentions/tagger/model.ts';
import { type Convention, DEFENCE, PEOPLE_BODIES_PLACES, readSet, WITH_MISC } from './corpora.ts';
import { type Example, makeExamples, trainNames } from './crf.ts';
import { quantise } from './parts.ts';

interface Source {
  readonly file: string;
  /** Null for the sets that follow the project's own. */
  readonly convention: Convention | null;
  readonly weight: number;
}

/** Measured by five-fold on our own news: others help where news is unlike ours, and cost a little when they count for more. */
const SOURCES: readonly Source[] = [
  { file: 'train/wikinews.json', convention: null, weight: 1 },
  { file: 'train/current.json', convention: null, weight: 1 },
  { file: 'train/wikigold.json', convention: WITH_MISC, weight: 0.7 },
  { file: 'train/gum.json', convention: WITH_MISC, weight: 0.3 },
  { file: 'train/re3d-centcom.json', convention: DEFENCE, weight: 0.6 },
  { file: 'train/sec.json', convention: PEOPLE_BODIES_PLACES, weight: 0.1 },
];

/** What otherwise measures: learnt from as well for a release, once the folds have said what to expect. */
const MEASURING: readonly Source[] = [
  { file: 'dev/wikinews.json', convention: null, weight: 1 },
  { file: 'dev/current.json', convention: null, weight: 1 },
  { file: 'dev/gum.json', convention: WITH_MISC, weight: 0.3 },
  { file: 'dev/re3d-state.json', convention: DEFENCE, weight: 0.6 },
];

/** Steps of a weight of one: finer ones changed nothing that was measured. */
const UNIT = 32;

/** The shipped model, its weights as whole numbers: learnt from the training sets, or from `everything`. */
export function trainShippedNames(folder: string, everything: boolean): LearntNames {
  const sources = everything ? [...SOURCES, ...MEASURING] : SOURCES;
  const examples = sources.flatMap(({ file, convention, weight }): Example[] =>
    makeExamples(readSet(join(folder, file), convention), weight),
  );
  const { weights, transitions } = trainNames(examples);
  return { weights: quantise(weights, UNIT), transitions: quantise(transitions, UNIT), unit: UNIT };
}
