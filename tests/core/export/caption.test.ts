import { describe, expect, it } from 'vitest';
import { figureCaption, figureFileName } from '../../../src/core/export/caption.ts';
import type { FigureFacts } from '../../../src/core/export/caption.ts';
import { figureScale } from '../../../src/core/export/figureSize.ts';
import { legendOf } from '../../../src/core/export/legend.ts';
import { NO_FILTERS } from '../../../src/core/network/filters.ts';
import { buildGraph } from '../../../src/core/network/graph.ts';
import { applyFilters } from '../../../src/core/network/view.ts';
import { makeEntity, makeNetwork, makeTie } from '../network/randomNetwork.ts';

const { documents } = makeNetwork([], []);
const facts: FigureFacts = {
  documents: documents.slice(0, 1).map((document) => ({
    ...document,
    title: 'Ministers meet in Corvan',
    source: 'The Daily Post',
    date: '2031-04-02',
  })),
  filters: [],
  actors: 4,
  ties: 7,
  hidden: { actors: 0, ties: 0 },
  checked: 0,
  day: '2031-05-01',
  version: '0.1.0',
};

describe('the caption of a figure', () => {
  it('names its source, what it shows, and how it was read', () => {
    expect(figureCaption(facts)).toEqual([
      'Source: “Ministers meet in Corvan” (The Daily Post, 2031-04-02).',
      '4 actors, 7 ties. No filters in force.',
      'Read by machine; 0 of 7 ties checked by a person. Entente 0.1.0, 2031-05-01.',
    ]);
  });

  it('says what is filtered and how much is not shown', () => {
    const filtered = { ...facts, filters: ['No weapons'], hidden: { actors: 2, ties: 1 } };
    expect(figureCaption(filtered)[1]).toBe(
      '4 actors, 7 ties. Filters: No weapons. Not shown: 2 actors, 1 tie.',
    );
  });

  it('says how much of a large network is drawn', () => {
    const whole = { actors: 2400, ties: 12000, part: 'the best connected' };
    expect(figureCaption({ ...facts, actors: 1000, ties: 3100, whole })[1]).toBe(
      '1,000 of 2,400 actors, 3,100 of 12,000 ties: the best connected. No filters in force.',
    );
  });

  it('quotes a title that ends in a full stop or holds a quote itself', () => {
    const titles = ['Calm in Corvan.', 'Ministers: “no war”', 'A "new" port'];
    const quoted = facts.documents.flatMap((document) =>
      titles.map((title) => ({ ...document, title, source: null, date: null })),
    );
    expect(figureCaption({ ...facts, documents: quoted })[0]).toBe(
      'Sources: “Calm in Corvan”; “Ministers: ‘no war’”; “A ‘new’ port”.',
    );
  });

  it('lists a few sources of many', () => {
    const many = Array.from({ length: 40 }, () => documents[0] ?? []).flat();
    expect(figureCaption({ ...facts, documents: many })[0]).toMatch(/; 34 more documents\.$/u);
  });
});

describe('the name of its file', () => {
  it.each([
    ['Ćemira’s ties', 'entente-cemira-s-ties-2031-05-01.png'],
    ['../..\\x:y', 'entente-x-y-2031-05-01.png'],
    ['日本', 'entente-2031-05-01.png'],
  ])('%s', (title, name) => {
    expect(figureFileName(title, '2031-05-01')).toBe(name);
  });
});

describe('the scale of a figure', () => {
  it('is what was asked for while the canvas holds it', () => {
    expect(figureScale(4, 1200, 900)).toEqual({ scale: 4, isCapped: false });
  });

  it.each([
    [4, 12_000, 9_000],
    [2, 40_000, 10],
    [1, 100, 900_000],
  ])('is capped where the canvas ends: %d times %d by %d', (wanted, width, height) => {
    const { scale, isCapped } = figureScale(wanted, width, height);
    expect(isCapped).toBe(true);
    expect(width * scale * height * scale).toBeLessThan(268_000_000);
    expect(Math.max(width, height) * scale).toBeLessThan(33_000);
  });
});

describe('the legend of a figure', () => {
  it('has what is drawn and nothing else, denied ties apart', () => {
    const network = makeNetwork(
      [makeEntity(0, 'Arland'), makeEntity(1, 'Borava')],
      [
        makeTie(0, 0, 1, { type: 'AID' }),
        makeTie(1, 0, 1, { type: 'SANCTION', polarity: 'negated' }),
        makeTie(2, 1, 0, { type: 'AGREE', modality: 'planned' }),
      ],
    );
    const legend = legendOf(buildGraph(applyFilters(network, NO_FILTERS)));
    expect(legend.map(({ words, count }) => [words, count])).toEqual([
      ['Countries', 2],
      ['Verbal cooperation', 1],
      ['Material cooperation', 1],
      ['Denied', 1],
      ['Planned or possible only', 1],
    ]);
  });
});
