import type { Workspace } from '../../state/context.ts';
import type { NamedAct } from '../../state/finder.svelte.ts';

/** What can be done with workspaces from the menu beside the name of the open one. */
export function workspaceCommands({ screen, workspaces }: Workspace): NamedAct[] {
  return [
    {
      name: 'New workspace',
      also: 'create empty project corpus',
      key: null,
      run: () => {
        void workspaces.createOrSay((words) => {
          screen.say(words);
        });
      },
    },
    {
      name: 'Rename this workspace…',
      also: 'name title project',
      key: null,
      run: () => {
        workspaces.renaming = workspaces.id;
        screen.dialog = 'workspaces';
      },
    },
    {
      name: 'All workspaces…',
      also: 'list open copy duplicate delete restore deleted switch sample projects',
      key: null,
      run: () => {
        screen.dialog = 'workspaces';
      },
    },
  ];
}

/** The other workspaces by name, for the search field. */
export function openCommands({ workspaces }: Workspace): NamedAct[] {
  return workspaces.all
    .filter(({ isOpen }) => !isOpen)
    .map(({ id, name, kind }) => ({
      name: `Open the workspace “${name}”`,
      also: kind === 'sample' ? 'sample switch' : 'switch',
      key: null,
      run: () => void workspaces.open(id),
    }));
}
