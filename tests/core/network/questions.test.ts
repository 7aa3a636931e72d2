import { expect, it } from 'vitest';
import { questionsOf } from '../../../src/core/network/questions.ts';
import type { Polarity, TieType } from '../../../src/core/types.ts';
import { makeEntity, makeNetwork, makeTie } from './randomNetwork.ts';

type Row = readonly [source: number, target: number, type: TieType, polarity?: Polarity];
const ask = (rows: readonly Row[]) => {
  const entities = Array.from({ length: 6 }, (_, i) => makeEntity(i, `Actor ${String(i)}`));
  const ties = rows.map(([source, target, type, polarity = 'affirmed'], i) =>
    makeTie(i, source, target, { type, polarity }),
  );
  const index = new Map(entities.map(({ id }, i) => [id, i]));
  return questionsOf(makeNetwork(entities, ties)).map((question) => {
    if (question.kind === 'partners') return `who deals with ${String(index.get(question.actor))}`;
    if (question.kind === 'denied') return `${String(question.ties.length)} denied`;
    return `what links ${String(index.get(question.source))} and ${String(index.get(question.target))}`;
  });
};

it.each<[string, Row[], string[]]>([
  [
    'all three',
    [
      [0, 1, 'AID'],
      [0, 2, 'CONSULT'],
      [0, 3, 'ACCUSE'],
      [3, 4, 'AID'],
      [2, 1, 'SANCTION', 'negated'],
    ],
    ['who deals with 0', 'what links 1 and 3', '1 denied'],
  ],
  ['nothing of nobody', [], []],
  [
    'no partners where all is posts',
    [
      [0, 1, 'part-of'],
      [2, 1, 'part-of'],
    ],
    ['what links 0 and 2'],
  ],
  [
    'nothing that links two who are apart',
    [
      [0, 1, 'AID'],
      [2, 3, 'AID'],
    ],
    [],
  ],
])('a network asks %s', (_, rows, expected) => {
  expect(ask(rows)).toEqual(expected);
});
