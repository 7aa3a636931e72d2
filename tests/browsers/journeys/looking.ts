/** Opening, reading and filtering. */
import { strict as assert } from 'node:assert';
import { actors, gone, press, read, until, whenRead } from '../hands.ts';
import type { Journey } from './journey.ts';

export const LOOKING: readonly Journey[] = [
  {
    name: 'opens from file:// and draws the network',
    go: async ({ tab }) => {
      assert.ok((await whenRead(tab)) > 0);
      await until(tab, 'something is drawn', () => {
        const small = new OffscreenCanvas(64, 64).getContext('2d');
        for (const canvas of document.querySelectorAll('canvas'))
          if (canvas.width > 0) small?.drawImage(canvas, 0, 0, 64, 64);
        return small?.getImageData(0, 0, 64, 64).data.some((value) => value > 0);
      });
    },
  },
  {
    name: 'shows a sentence in its document, and its actors there',
    go: async ({ tab }) => {
      await whenRead(tab);
      await press(tab, '', '[aria-label=Details] figure');
      await until(tab, 'the text has the focus', () =>
        document.activeElement?.getAttribute('aria-label')?.includes('walk along the marks'),
      );
      await tab.keys('j');
      await until(tab, 'a mark is told of', () =>
        /\d+ of \d+/u.test(
          document.querySelector<HTMLElement>('[aria-label=Mentions]')?.innerText ?? '',
        ),
      );
      await tab.keys('Escape');
      await until(
        tab,
        'the focus is back at the quote',
        () => document.activeElement?.closest('[aria-label=Details] figure') !== null,
      );
    },
  },
  {
    name: 'keeps filters in the address, and opens with them',
    go: async ({ tab, newTab }) => {
      await whenRead(tab);
      const all = await actors(tab);
      await press(tab, 'People', 'aside');
      await read(tab, 'hidden', '[aria-label="Filters in force"]');
      const some = await actors(tab);
      assert.ok(some.length < all.length);
      const address = await until(tab, 'the address says it', () => location.hash && location.href);

      const other = await newTab();
      await other.open(address);
      await whenRead(other);
      assert.deepEqual(await actors(other), some);
      await press(other, 'Reset', '[aria-label="Filters in force"]');
      await until(
        other,
        'nothing is filtered',
        () => document.querySelector('[aria-label="Filters in force"]') === null,
      );
      assert.deepEqual(await actors(other), all);
    },
  },
  {
    name: 'goes by keyboard alone: finds, walks, filters, undoes',
    go: async ({ tab }) => {
      await whenRead(tab);
      const names = await until(tab, 'a pair is open', () => {
        const open = document.querySelectorAll<HTMLElement>('[aria-label=Details] h2 button');
        return open.length === 2 ? [...open].map((button) => button.innerText.trim()) : null;
      });
      await tab.keys('Control+k');
      await until(tab, 'the field has it', () => document.activeElement?.role === 'combobox');
      await tab.type(names[0] ?? '');
      await read(tab, names[0] ?? '', '[role=option][aria-selected=true]');
      await tab.keys('Enter');
      await until(
        tab,
        'the actor is open',
        (name) =>
          document.querySelector<HTMLElement>('[aria-label=Details] h2')?.innerText.trim() === name,
        names[0] ?? '',
      );
      for (let presses = 0; presses < 9; presses++) {
        await tab.keys('F6');
        if (await tab.run(() => document.activeElement?.role === 'application')) break;
      }
      await until(tab, 'the network has it', () => document.activeElement?.role === 'application');
      const said = (): string =>
        document.querySelector<HTMLElement>('[aria-live=polite].visually-hidden')?.innerText ?? '';
      for (let round = 0; round < 20; round++) {
        for (const arrow of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'])
          await tab.keys(arrow);
        if ((await tab.run(said)).includes('neighbour')) break;
      }
      assert.match(await tab.run(said), /, \d+ neighbours?/u);
      for (let presses = 0; presses < 9; presses++) {
        await tab.keys('F6');
        if (await tab.run(() => document.activeElement?.closest('.left-side') !== null)) break;
      }
      for (let presses = 0; presses < 60; presses++) {
        await tab.keys('Tab');
        if (await tab.run(() => document.activeElement?.role === 'switch')) break;
      }
      await tab.keys('Space');
      await read(tab, 'hidden', '[aria-label="Filters in force"]');
      await tab.keys('Control+z');
      await gone(tab, 'hidden', 'main');
    },
  },
];
