/**
 * Measures ties over all annotated texts of a folder, training and development, by a judge that has not seen the text it reads:
 *   npm run folds -- DATA_FOLDER            prints rules alone, judge alone and both, events and structural ties apart (two minutes)
 *   npm run folds -- DATA_FOLDER --write    also keeps it as tests/reading/folds.md
 */
import { writeFileSync } from 'node:fs';
import { foldTable } from './eval/foldFigures.ts';
import { readFolds } from './eval/folds.ts';

const [, , folder = '', ...flags] = process.argv;
const table = foldTable(readFolds(folder)).join('\n');
console.log(table);
if (flags.includes('--write'))
  writeFileSync(
    'tests/reading/folds.md',
    `# Figures of ties, five folds by document\n\n${table}\n`,
  );
