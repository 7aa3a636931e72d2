/** Everything a button of the bars and menus does, by name, for the search field. */
import type { Workspace } from '../../state/context.ts';
import type { Theme } from '../../state/screen.svelte.ts';
import { saveCopy } from '../files/saveCopy.ts';
import { MODES, TOOLS } from '../frame/modes.ts';
import { NETWORK_KEYS } from '../../core/keyMap.ts';

export interface Command {
  readonly name: string;
  /** The key that does the same. */
  readonly key: string | null;
  readonly run: () => void;
}

const THEMES: readonly (readonly [Theme, string])[] = [
  ['auto', 'Theme: as the device'],
  ['light', 'Theme: light'],
  ['dark', 'Theme: dark'],
];

export function commandsOf(workspace: Workspace): Command[] {
  const { copies, filters, history, positions, screen } = workspace;
  const command = (name: string, run: () => void, key: string | null = null): Command => ({
    name,
    key,
    run,
  });
  return [
    ...MODES.map(([mode, label]) =>
      command(`Show the ${label.toLowerCase()}`, () => {
        screen.mode = mode;
      }),
    ),
    ...TOOLS.map(([tool, label]) =>
      command(`Tool: ${label.toLowerCase()}`, () => {
        screen.mode = 'network';
        screen.tool = tool;
      }),
    ),
    ...NETWORK_KEYS.flatMap((entry) =>
      'command' in entry
        ? command(
            entry.command,
            () => screen.network?.press(entry.keys[0]),
            entry.keys[0].toUpperCase(),
          )
        : [],
    ),
    command('Put a sticky note on the paper', () => screen.network?.putSticky()),
    command('Let go of all pins', () => {
      positions.letGo([...positions.pinned.keys()]);
    }),
    command(
      'Undo',
      () => {
        history.undo();
      },
      'Ctrl Z',
    ),
    command(
      'Redo',
      () => {
        history.redo();
      },
      'Ctrl Shift Z',
    ),
    command('History of what was done', () => {
      screen.togglePanel('history');
    }),
    command('Review ties one by one', () => {
      screen.togglePanel('review');
    }),
    command('Add an actor', () => {
      screen.dialog = 'add-actor';
    }),
    command('Reset the filters', () => {
      filters.reset();
    }),
    command('Show or hide sources and filters', () => {
      screen.toggle('left');
    }),
    command('Show or hide the details', () => {
      screen.toggle('right');
    }),
    command('Export an image', () => {
      screen.dialog = 'export';
    }),
    command('Save a copy of my work', () => {
      screen.say(`Saved a copy as ${saveCopy(copies)}`);
    }),
    command('Open a copy', () => {
      screen.asksForCopy = true;
    }),
    command('Delete what is kept on this device', () => {
      screen.dialog = 'delete';
    }),
    ...THEMES.map(([theme, name]) =>
      command(name, () => {
        screen.setTheme(theme);
      }),
    ),
    command(
      'Keys',
      () => {
        screen.dialog = 'keys';
      },
      '?',
    ),
    command('About Entente', () => {
      screen.dialog = 'about';
    }),
  ];
}
