/**
 * Trains the models that reading uses, from a folder of annotated text:
 *   npm run train -- DATA_FOLDER parts
 *   npm run train -- DATA_FOLDER ties
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeParts } from '../core/text/model/parts.ts';
import { writeJudge } from '../core/ties/judge/model.ts';
import { readTreebank } from './train/conllu.ts';
import { trainJudge } from './train/judge.ts';
import { partsAccuracy, quantise, trainParts } from './train/parts.ts';
import { readTieExamples } from './train/tieExamples.ts';

/** One unit of averaged weight in the shipped whole numbers: measured, finer steps only cost room. */
const PARTS_SCALE = 2;
/** Every eighth document of the treebank measures a model trained on the others. */
const isHeldOut = (document: number) => document % 8 === 3;

const [, , folder = '', ...what] = process.argv;

if (what.length === 0 || what.includes('parts')) {
  const treebank = readTreebank(join(folder, 'train/gum-pos'));
  const documents = [...new Set(treebank.map((sentence) => sentence.document))];
  const held = new Set(documents.filter((_, i) => isHeldOut(i)));
  const learnt = trainParts(treebank.filter((sentence) => !held.has(sentence.document)));
  const accuracy = partsAccuracy(
    { ...learnt, weights: quantise(learnt.weights, PARTS_SCALE) },
    treebank.filter((sentence) => held.has(sentence.document)),
  );
  console.log(
    `parts of speech: ${(100 * accuracy).toFixed(1)} % of words right on held-out documents`,
  );
  const model = trainParts(treebank);
  const text = writeParts({ ...model, weights: quantise(model.weights, PARTS_SCALE) });
  writeFileSync('src/core/text/model/parts.txt', text);
}

if (what.length === 0 || what.includes('ties')) {
  const examples = ['wikinews', 'current'].flatMap((name) => readTieExamples(folder, name));
  const told = examples.filter((example) => example.labels.length > 0).length;
  console.log(`ties: ${String(examples.length)} pairs of mentions, ${String(told)} of them tied`);
  writeFileSync('src/core/ties/judge/judge.txt', writeJudge(trainJudge(examples)));
}
