/** What a person writes and corrects, and that it is kept. */
import {
  actors,
  find,
  firstActor,
  gone,
  notes,
  openActor,
  press,
  read,
  until,
  whenRead,
  whenSaved,
  writeNote,
} from '../hands.ts';
import type { Journey } from './journey.ts';

export const WORK: readonly Journey[] = [
  {
    name: 'keeps a note through a reload; a deleted one comes back',
    go: async ({ tab }) => {
      await whenRead(tab);
      const name = await firstActor(tab);
      await openActor(tab, name);
      await writeNote(tab, 'Ask who signed');
      await tab.reload(); // at once: what was typed last is in the journal
      await whenRead(tab);
      await openActor(tab, name);
      await notes(tab, ['Ask who signed']);
      await press(tab, 'Delete this note', 'aside');
      await notes(tab, []);
      await press(tab, 'Undo', 'header');
      await notes(tab, ['Ask who signed']);
    },
  },
  {
    name: 'merges two actors, keeps that, and parts them by undo',
    go: async ({ tab }) => {
      const before = await whenRead(tab);
      const name = await firstActor(tab);
      const other = (await actors(tab)).find((actor) => actor !== name) ?? '';
      await openActor(tab, other);
      await press(tab, 'Correct', 'aside');
      await press(tab, 'Merge with…', 'aside');
      await tab.type(name);
      await tab.keys('Enter');
      await read(tab, 'Merge 2 actors?', 'dialog');
      await press(tab, 'Merge', 'dialog');
      await read(tab, `${String(before - 1)} actors`, 'footer');
      await whenSaved(tab);
      await tab.reload();
      await read(tab, `${String(before - 1)} actors`, 'footer');
      await press(tab, 'History and corrections', 'header');
      await press(tab, 'Corrections', 'aside [role=tablist]');
      await press(tab, 'Take back: Merged', 'aside');
      await read(tab, `${String(before)} actors`, 'footer');
      await press(tab, 'Undo', 'header');
      await read(tab, `${String(before - 1)} actors`, 'footer');
    },
  },
  {
    name: 'tells a second tab what the first wrote, and gives back what gave way',
    go: async ({ tab, newTab, page }) => {
      await whenRead(tab);
      const name = await firstActor(tab);
      await openActor(tab, name);
      await writeNote(tab, 'Of the first tab');
      await whenSaved(tab);

      const two = await newTab();
      await two.open(page);
      await whenRead(two);
      await openActor(two, name);
      await notes(two, ['Of the first tab']);
      await two.run(() => {
        document.querySelector<HTMLElement>('aside article textarea')?.focus();
      });
      await two.keys('Control+End');
      await two.type(' and the second');
      await whenSaved(two);

      await tab.toFront();
      // Some say nothing between pages on the disk: then the return to the tab does.
      await tab.run(() => document.dispatchEvent(new Event('visibilitychange')));
      await notes(tab, ['Of the first tab and the second']);
      await press(tab, 'History and corrections', 'header');
      await read(tab, 'Overwritten in another tab', 'aside');
      await press(tab, 'Restore: Note on', 'aside');
      await two.toFront();
      await two.run(() => document.dispatchEvent(new Event('visibilitychange')));
      await notes(two, ['Of the first tab']);
    },
  },
  {
    name: 'is killed, and has everything that was said to be saved',
    skipped: ({ keepsProfiles }) =>
      keepsProfiles ? null : 'driven, it keeps nothing until its next start',
    go: async ({ tab, killed }) => {
      await whenRead(tab);
      const name = await firstActor(tab);
      await openActor(tab, name);
      await writeNote(tab, 'Not to be lost');
      await press(tab, `Star ${name}`, 'aside');
      await whenSaved(tab);
      const again = await killed();
      await whenRead(again);
      await openActor(again, name);
      await notes(again, ['Not to be lost']);
      await until(
        again,
        'the star is there',
        () => document.querySelector('aside [aria-label^="Star "][aria-pressed=true]') !== null,
      );
    },
  },
  {
    name: 'puts a sticky note on the paper, and keeps it',
    go: async ({ tab }) => {
      await whenRead(tab);
      await find(tab, 'Put a sticky note');
      await until(tab, 'the note has it', () => document.activeElement?.tagName === 'TEXTAREA');
      await tab.type('Ask in Lima');
      await tab.keys('Escape');
      await whenSaved(tab);
      await tab.reload();
      await whenRead(tab);
      await until(
        tab,
        'the note is there',
        () => document.querySelector('[aria-label="Sticky note: Ask in Lima"]') !== null,
      );
      await gone(tab, 'Saving…', 'header');
    },
  },
];
