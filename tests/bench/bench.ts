/** `npm run bench`: how long the slow parts take here, and how that grows. Numbers to look at; nothing is asserted. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { applyEdits } from '../../src/core/edits/applyEdits.ts';
import { indexReading } from '../../src/core/edits/indexReading.ts';
import { NO_FILTERS } from '../../src/core/network/filters.ts';
import { buildGraph } from '../../src/core/network/graph.ts';
import { indexKeys } from '../../src/core/network/keys.ts';
import { applyFilters } from '../../src/core/network/view.ts';
import { readCorpus } from '../../src/core/readCorpus.ts';
import type { DocumentId } from '../../src/core/types.ts';
import { place } from '../../src/worker/layout/place.ts';
import { makeEdits, makeLayoutInput, makeNetwork, makeTexts } from './networks.ts';
import { newsText } from './newsText.ts';
import { timeSearching } from './searching.ts';
import { timeOpening } from './opening.ts';
import type { MainThread } from './mainThread.ts';
import { timeMany } from './many.ts';
import { timeWorkspaceFile } from './workspaceFile.ts';

/** The median of a few runs, in milliseconds, after one that warms up. */
function time(run: () => unknown, runs = 5): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

const rows: [what: string, measured: string][] = [];
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

const SMALL = 50_000;
const MANY = 1000;
const read = (length: number): (() => unknown) => {
  const text = newsText(length);
  return () => readCorpus([{ id: 'generated' as DocumentId, text }]);
};
const once = time(read(SMALL));
const tenfold = time(read(10 * SMALL), 1);
rows.push(
  ['Reading 50 kB in one document', `${ms(once)}, ${(SMALL / once).toFixed(0)} kB/s`],
  ['Reading 500 kB in one document', `${ms(tenfold)}, ${((10 * SMALL) / tenfold).toFixed(0)} kB/s`],
  ['  ten times the text takes', `${(tenfold / once).toFixed(1)} times as long`],
);

for (const nodes of [100, 1000]) {
  const input = makeLayoutInput(nodes);
  rows.push([`Placing ${String(nodes)} actors, in a worker`, ms(time(() => place(input), 1))]);
}

const network = makeNetwork(1000);
const filters = { ...NO_FILTERS, hiddenKinds: ['place'], text: 'actor 1' } as const;
rows.push([
  'Filtering 1,000 actors and 1,998 ties',
  ms(time(() => buildGraph(applyFilters(network, filters)))),
]);

const { prepare, median, longest } = timeSearching(1000);
rows.push(
  ['Preparing 1,000 documents for search, in slices', ms(prepare)],
  ['One letter typed: 1,000 documents, 5,000 actors', `${ms(median)}, at most ${ms(longest)}`],
);

const large = makeNetwork(1000, 5);
const texts = makeTexts(large);
const reading = indexReading(large, texts);
const [one, many] = [makeEdits(reading, 1), makeEdits(reading, 300)];
rows.push(
  [
    'Naming 1,000 actors and 4,995 ties for corrections',
    ms(time(() => indexReading(large, texts))),
  ],
  ['  applying 1 correction', ms(time(() => applyEdits(reading, one)))],
  ['  applying 300 corrections', ms(time(() => applyEdits(reading, many)))],
  [
    '  and the keys of what came of them',
    ms(time(() => indexKeys(applyEdits(reading, many).network))),
  ],
);

const PAGE = 'dist/index.html';
if (existsSync(PAGE)) {
  const page = readFileSync(PAGE);
  const kB = (size: number): string => `${(size / 1000).toFixed(0)} kB`;
  rows.push(['The page', `${kB(page.length)}, ${kB(gzipSync(page).length)} gzip`]);
  const { paint, ready } = await timeOpening(PAGE);
  rows.push(['First paint, from file://', ms(paint)], ['Network there, from file://', ms(ready)]);
  const many = await timeMany(PAGE, MANY);
  const longest = ({ longest, longestOfProcessor, over200 }: MainThread): string =>
    `longest task ${ms(longest)} (${ms(longestOfProcessor)} of the processor), ${String(over200)} over 200 ms`;
  rows.push(
    [`Adding ${String(MANY)} documents of 500 words`, `${many.addingSeconds.toFixed(0)} s`],
    [
      '  meanwhile the page',
      `${many.framesPerSecond.toFixed(0)} frames/s, ${longest(many.adding)}`,
    ],
    ['  its memory with all workers, at most', `${many.mostMB.toFixed(0)} MB`],
    [
      '  it opens an actor, pauses, cancels within',
      `${ms(many.openMs)}, ${ms(many.pauseMs)}, ${ms(many.cancelMs)}`,
    ],
    ['  opening them again', `${many.openingSeconds.toFixed(1)} s, ${longest(many.opening)}`],
  );
  const file = await timeWorkspaceFile(PAGE, MANY);
  for (const [what, { seconds, thread }] of [
    ['Looking into a workspace file of as many', file.looking],
    ['  opening it, without reading', file.opening],
    [`  saving it, ${file.fileMB.toFixed(1)} MB`, file.saving],
  ] as const)
    rows.push([what, `${seconds.toFixed(1)} s, ${longest(thread)}`]);
}

const width = Math.max(...rows.map(([what]) => what.length));
for (const [what, measured] of rows) console.log(`${what.padEnd(width)}  ${measured}`);
