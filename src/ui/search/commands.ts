/** Everything a button of the bars and menus does, by name: what the menu lists and the search field finds. */
import { NETWORK_KEYS } from '../../core/keyMap.ts';
import type { Workspace } from '../../state/context.ts';
import type { NamedAct } from '../../state/finder.svelte.ts';
import type { Dialog, Screen, Theme } from '../../state/screen.svelte.ts';
import { askedOf } from '../ask/questions.ts';
import { pickWorkspaceFile } from '../files/pickWorkspaceFile.ts';
import { saveWorkspace } from '../files/saveWorkspace.ts';
import { MODES, TOOLS } from '../frame/modes.ts';
import { openCommands, workspaceCommands } from '../workspaces/commands.ts';

export const THEMES: readonly (readonly [Theme, string])[] = [
  ['auto', 'As the device'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

/** `also`: other words by which one may look for it. */
function command(name: string, run: () => void, also = '', key: string | null = null): NamedAct {
  return { name, also, key, run };
}

const opens =
  (screen: Screen, dialog: Dialog): (() => void) =>
  () => {
    screen.dialog = dialog;
  };

/** The ways to add documents. */
export function addCommands({ screen }: Workspace): NamedAct[] {
  const also = 'import open load upload new source text file read';
  return [
    command('Add documents…', () => screen.adds?.files(), `${also} files PDF Word`, 'Ctrl O'),
    command('Add a folder…', () => screen.adds?.folder(), `${also} directory`),
    command('Paste text…', () => screen.adds?.paste(), `${also} clipboard type write`, 'Ctrl V'),
  ];
}

/** The entries of the menu about a person's work. */
export function workCommands({ files, screen }: Workspace): NamedAct[] {
  return [
    command('Export an image…', opens(screen, 'export'), 'figure picture PNG save download'),
    command(
      'Check the ties one by one…',
      () => {
        screen.togglePanel('review');
      },
      'review queue accept reject confirm',
    ),
    command(
      'History and corrections…',
      () => {
        screen.togglePanel('history');
      },
      'undo redo what was done changes edits',
    ),
    command('Add an actor…', opens(screen, 'add-actor'), 'new create'),
    command(
      'Save the workspace as a file',
      () => void saveWorkspace({ files, screen }),
      'backup download my work copy keep',
      'Ctrl S',
    ),
    command(
      'Open a workspace file…',
      () => {
        pickWorkspaceFile((file) => void files.look(file.name, file));
      },
      'backup copy load restore import',
    ),
  ];
}

/** The entry that takes a person's work away. */
export function deleteCommand({ screen }: Workspace): NamedAct {
  return command(
    'Delete what is kept on this device…',
    opens(screen, 'delete'),
    'erase clear remove everything',
  );
}

/** The entries of the menu about the page itself. */
export function pageCommands({ screen }: Workspace): NamedAct[] {
  return [
    command('Keys', opens(screen, 'keys'), 'keyboard shortcuts help', '?'),
    command('About Entente', opens(screen, 'about'), 'help version licences accuracy'),
  ];
}

/** What the filters and the look of the network ask of all that is shown. */
function askingCommands({ screen, selection }: Workspace): NamedAct[] {
  const asks = (name: string, kind: 'compare' | 'measures', also: string): NamedAct =>
    command(
      name,
      () => {
        selection.open({ kind });
        screen.show('right');
      },
      also,
    );
  return [
    asks('Compare two sources or periods', 'compare', 'contradict differences documents both only'),
    asks('Measures of the network', 'measures', 'central between communities balance degree'),
  ];
}

/** All of them. */
export function commandsOf(workspace: Workspace): NamedAct[] {
  const { filters, history, positions, screen } = workspace;
  return [
    ...askedOf(workspace).map(({ name, run }) => command(name, run, 'question')),
    ...askingCommands(workspace),
    ...MODES.map(([mode, label]) =>
      command(
        `Show the ${label.toLowerCase()}`,
        () => {
          screen.mode = mode;
        },
        'view',
      ),
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
            entry.what,
            entry.keys[0].toUpperCase(),
          )
        : [],
    ),
    command('Put a sticky note on the paper', () => screen.network?.putSticky(), 'add canvas'),
    command(
      'Let go of all pins',
      () => {
        positions.letGo([...positions.pinned.keys()]);
      },
      'unpin positions layout',
    ),
    command(
      'Undo',
      () => {
        history.undo();
      },
      'take back',
      'Ctrl Z',
    ),
    command(
      'Redo',
      () => {
        history.redo();
      },
      'do again',
      'Ctrl Shift Z',
    ),
    ...addCommands(workspace),
    ...workCommands(workspace),
    ...workspaceCommands(workspace),
    ...openCommands(workspace),
    command(
      'Reset the filters',
      () => {
        filters.reset();
      },
      'clear show everything',
    ),
    command(
      'Show or hide sources and filters',
      () => {
        screen.toggle('left');
      },
      'left panel fold',
    ),
    command(
      'Show or hide the details',
      () => {
        screen.toggle('right');
      },
      'right panel inspector fold',
    ),
    deleteCommand(workspace),
    ...THEMES.map(([theme, label]) =>
      command(
        `Theme: ${label.toLowerCase()}`,
        () => {
          screen.setTheme(theme);
        },
        'mode colours',
      ),
    ),
    ...pageCommands(workspace),
  ];
}
