import { strict as assert } from 'node:assert';
import type { Page } from 'puppeteer-core';
import { column, makePdf } from '../intake/pdf/makePdf.ts';
import { drop, press, read, until } from './hands.ts';

/** What must go in every browser; each begins on the page just opened. */
export interface Journey {
  readonly name: string;
  /** Whether the browser is meant to complain of what it refuses. */
  readonly refused?: boolean;
  readonly go: (page: Page, downloads: () => Promise<readonly string[]>) => Promise<void>;
}

const network = (page: Page): Promise<void> =>
  until(page, () => /\d+ actors/.test(document.querySelector('footer')?.innerText ?? ''));

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'opens from file:// and draws the network',
    go: async (page) => {
      await network(page);
      await until(page, () => document.querySelectorAll('main canvas').length > 1);
    },
  },
  {
    name: 'lets nothing out',
    refused: true,
    go: async (page) => {
      await network(page);
      await press(page, 'How to check');
      await press(page, 'Let the page try…', 'footer');
      await press(page, 'Try to send something', 'dialog');
      await read(page, 'None of 15 ways out is open.');
    },
  },
  {
    name: 'keeps a filter in the address',
    go: async (page) => {
      await network(page);
      await press(page, 'People', 'aside');
      await until(page, () => location.hash.length > 1);
    },
  },
  {
    name: 'takes a dropped PDF in, in its worker',
    go: async (page) => {
      await network(page);
      const lines = [
        'Peru and Chile signed an agreement on military cooperation on',
        'Tuesday. Chile has not imposed sanctions on Bolivia.',
      ];
      await drop(page, 'talks.pdf', makePdf({ pages: [column(lines, { x: 60, y: 100 })] }));
      await press(page, 'Add', 'dialog');
      await read(page, '1 document added');
      await read(page, 'Chile');
    },
  },
  {
    name: 'saves the figure as a PNG',
    go: async (page, downloads) => {
      await network(page);
      await press(page, 'Export');
      await press(page, 'Save PNG', 'dialog');
      for (let tries = 0; tries < 100; tries++) {
        if ((await downloads()).some((file) => file.endsWith('.png'))) return;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      assert.fail('no PNG was saved');
    },
  },
];
