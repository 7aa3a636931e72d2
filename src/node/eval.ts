/**
 * Measures reading on the development sets of a folder of annotated text and compares with the figures last committed:
 *   npm run eval -- DATA_FOLDER            prints the table, each row with its change
 *   npm run eval -- DATA_FOLDER --write    also keeps it as tests/reading/figures.md, and what About shows of it
 * Names are scored in process; ties by the scorers of the folder.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { joinReadings } from '../core/network/joinReadings.ts';
import { readDocument } from '../core/readDocument.ts';
import type { Reading } from '../core/reading.ts';
import type { DocumentId } from '../core/types.ts';
import { type Score, scoreKinds } from './eval/fineKinds.ts';
import { measuredModule } from './eval/measured.ts';
import { foundTies, scoreDocument } from './eval/tieScore.ts';
import { scoreTypes, type TypeScores } from './eval/tieTypes.ts';
import type { GoldSpan } from './train/corpora.ts';
import { readTieSet } from './train/tieSets.ts';

interface DevSet {
  readonly docs: readonly { readonly id: string; readonly text: string }[];
  readonly fine?: Readonly<Record<string, readonly GoldSpan[]>>;
}

const FIGURES = 'tests/reading/figures.md';
const SHOWN = 'src/core/measured.ts';
const MENTION_SETS = ['wikinews', 'current', 'gum', 're3d-state'];
const TIE_SETS = ['wikinews-dev', 'current-dev', 'plover', 'petrarch'];
const MODELS = [
  'src/core/text/model/parts.txt',
  'src/core/text/model/clusters.txt',
  'src/core/mentions/tagger/cities.txt',
  'src/core/mentions/tagger/names.txt',
  'src/core/ties/judge/judge.txt',
];
const COARSE: Readonly<Record<string, string>> = {
  person: 'PER',
  organisation: 'ORG',
  military: 'ORG',
  country: 'LOC',
  place: 'LOC',
  group: 'NORP',
};

/** The judge has learnt from the coded sentences as well: how it reads such that it has not seen, the folds say. */
const LEARNT_SETS = new Set(['plover', 'petrarch']);

const [, , given = '', ...flags] = process.argv;
const folder = realpathSync(given); // a scorer behind a link does not know that it was called
const percent = (share: number): string => (100 * share).toFixed(1);
const rows: string[] = [];
const notes: string[] = [];
const row = (name: string, { precision, recall, f1 }: Omit<Score, 'gold'>): number =>
  rows.push(`| ${name} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} |`);

let words = 0;
let milliseconds = 0;
for (const name of MENTION_SETS) {
  const file = join(folder, `dev/${name}.json`);
  const set = JSON.parse(readFileSync(file, 'utf8')) as DevSet; // the sets' own format
  const start = performance.now();
  const readings = set.docs.map(({ id, text }) => readDocument({ id: id as DocumentId, text })); // ids of a set
  milliseconds += performance.now() - start;
  words += readings.reduce((sum, { document }) => sum + document.words, 0);
  row(`${name}: people, organisations, places`, coarseScore(file, readings));
  const { fine } = set;
  if (!fine) continue;
  const { kinds, confusions } = scoreKinds(
    readings.map((reading, i) => ({
      reading,
      text: set.docs[i]?.text ?? '',
      gold: fine[set.docs[i]?.id ?? ''] ?? [],
    })),
  );
  for (const [kind, score] of kinds) row(`${name}: ${kind} (${String(score.gold)})`, score);
  notes.push(
    `${name}, ten worst: ${confusions.map(([what, times]) => `${what} ${String(times)}`).join(' · ')}`,
  );
}
for (const name of TIE_SETS) {
  const learnt = LEARNT_SETS.has(name) ? '\n  (the judge was trained on these: see folds.md)' : '';
  notes.push(scoreTies(name) + learnt);
  const { types, confusions } = scoreTieTypes(name);
  if (LEARNT_SETS.has(name)) continue;
  for (const [type, score] of types) row(`${name}: ${type} (${String(score.gold)})`, score);
  notes.push(
    `${name} ties, ten worst: ${confusions.map(([what, times]) => `${what} ${String(times)}`).join(' · ')}`,
  );
}

const size = MODELS.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
notes.push(
  `${(words / milliseconds).toFixed(0)} thousand words a second, all stages; models ${(size / 1024).toFixed(0)} kB gzip`,
);
const table = ['| set | precision | recall | F1 |', '|---|---|---|---|', ...rows].join('\n');
const before = existsSync(FIGURES) ? readFileSync(FIGURES, 'utf8') : '';
console.log(rows.map((line) => line + changeOf(line)).join('\n'));
console.log(notes.join('\n\n'));
if (flags.includes('--write')) {
  const figures = `# Figures of reading, development sets\n\n${table}\n\n${notes.join('\n\n')}\n`;
  writeFileSync(FIGURES, figures);
  const shown = measuredModule(figures, new Date().toISOString().slice(0, 10));
  const style = await resolveConfig(SHOWN);
  writeFileSync(SHOWN, await format(shown, { ...style, filepath: SHOWN }));
}

/** Exact F1 by the folder's own scorer; of defence documents the named ones. */
function coarseScore(file: string, readings: readonly Reading[]): Omit<Score, 'gold'> {
  const found = Object.fromEntries(
    readings.map(({ document, entities, mentions }) => [
      document.id,
      mentions.flatMap(({ start, end, how, entities: [first] }) => {
        const type = how === 'demonym' ? 'NORP' : COARSE[entities[first ?? -1]?.kind ?? ''];
        const isNamed = how !== 'pronoun' && how !== 'group' && how !== 'title';
        return isNamed && type ? [{ begin: start, end, type }] : [];
      }),
    ]),
  );
  const scratch = mkdtempSync(join(tmpdir(), 'entente-eval-'));
  try {
    writeFileSync(join(scratch, 'found.json'), JSON.stringify(found));
    const printed = run(['score/mentions.mjs', file, join(scratch, 'found.json'), '--json']);
    type Variant = Record<'exact', Record<'core', { p: number; r: number; f: number }>>;
    const scores = JSON.parse(printed) as Record<string, Variant>; // the scorer's own format
    const core = (scores.NAMED ?? scores.ALL)?.exact.core ?? { p: 0, r: 0, f: 0 };
    return { precision: core.p, recall: core.r, f1: core.f };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function scoreTies(name: string): string {
  const adapter = `node ${join(folder, 'score/adapter.mjs')} ties`;
  return run(['score/ties.mjs', join(folder, `dev/ties-${name}.json`), '--adapter', adapter])
    .split('\n')
    .filter((line) => line !== '' && !line.includes('MISS'))
    .join('\n');
}

/** Ties type by type, by the rules of the folder's scorer. */
function scoreTieTypes(name: string): TypeScores {
  const { docs, gold, byName } = readTieSet(folder, `dev/ties-${name}`);
  return scoreTypes(
    docs.map(({ id, text }) => {
      const found = foundTies(joinReadings([readDocument({ id: id as DocumentId, text })])); // ids of a set
      const own = gold.filter(({ doc }) => doc === id);
      const score = scoreDocument({ text, gold: own, found, byName: byName === true });
      return { score, found };
    }),
  );
}

function run([script = '', ...options]: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync('node', [join(folder, script), ...options], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
  return stdout;
}

/** How much better or worse than in the committed table. */
function changeOf(line: string): string {
  const [, name = '', , , f1 = ''] = line.split('|');
  const old = before.split('\n').find((other) => other.startsWith(`|${name}|`));
  if (old === undefined) return ' new';
  const change = Number(f1) - Number(old.split('|')[4]);
  return change === 0 ? '' : ` ${change > 0 ? '+' : ''}${change.toFixed(1)}`;
}
