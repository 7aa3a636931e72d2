/** What can be done with chosen actors, told once: the keys of the network, its menu and the search field take it from here. */
import type { Workspace } from '../../state/context.ts';
import type { NamedAct } from '../../state/finder.svelte.ts';
import type { EntityId } from '../../core/types.ts';

type Acts = Readonly<
  Record<
    'note' | 'star' | 'around' | 'path' | 'merge' | 'correct' | 'remove' | 'letGo' | 'hide',
    (ids: readonly EntityId[]) => void
  >
>;

/** Each says why when it is asked of too few or too many. */
export function actorActs(workspace: Workspace): Acts {
  const { corpus, corrections, filters, notes, positions, screen, selection } = workspace;
  const keyOf = (id: EntityId) => corpus.keys.keyOfActor(id);
  const one =
    (to: string, act: (id: EntityId) => void) =>
    (ids: readonly EntityId[]): void => {
      const [id] = ids;
      if (id === undefined || ids.length > 1) screen.say(`Choose one actor to ${to}`);
      else act(id);
    };
  return {
    note: one('write a note on', (id) => {
      selection.openActor(id);
      screen.askNote();
    }),
    star: one('star', (id) => {
      notes.toggleStar({ kind: 'actor', key: keyOf(id) });
    }),
    around: one('look around', (id) => {
      filters.lookFurther(keyOf(id));
    }),
    /** Of two chosen the path opens; of one its other end is asked for. */
    path: (ids) => {
      const [source, target] = ids;
      if (source === undefined || ids.length > 2) {
        screen.say('Choose one actor, or two, to find a path');
      } else if (target === undefined) {
        selection.openActor(source);
        screen.askPath();
      } else {
        selection.openPath(source, target);
        screen.show('right');
      }
    },
    merge: (ids) => {
      if (ids.length < 2) screen.say('Choose two actors or more to merge them');
      else screen.askMerge(ids);
    },
    correct: one('correct', (id) => {
      selection.openActor(id);
      screen.askCorrect();
    }),
    remove: one('take out', (id) => {
      const outcome = corrections.remove(id);
      if (outcome.kind === 'refused') screen.say(outcome.why);
    }),
    letGo: (ids) => {
      positions.letGo(ids.map(keyOf));
    },
    hide: (ids) => {
      filters.hideActors(ids.map(keyOf));
    },
  };
}

/** The menu of one actor, or of several chosen together. */
export function actorMenu(workspace: Workspace, ids: readonly EntityId[]): NamedAct[] {
  const { corpus, notes, positions } = workspace;
  const acts = actorActs(workspace);
  const [id] = ids;
  if (id === undefined) return [];
  const item = (name: string, act: keyof Acts, key: string | null = null): NamedAct => ({
    name,
    also: '',
    key,
    run: () => {
      acts[act](ids);
    },
  });
  const isPinned = ids.some((each) => positions.pinned.has(corpus.keys.keyOfActor(each)));
  const letGo = isPinned ? [item('Let go of the pin', 'letGo', 'L')] : [];
  if (ids.length > 1)
    return [
      ...(ids.length === 2 ? [item('Path between them', 'path', 'P')] : []),
      item('Merge them…', 'merge', 'M'),
      ...letGo,
      item('Hide them', 'hide', 'H'),
    ];
  const starred = notes.isStarred({ kind: 'actor', key: corpus.keys.keyOfActor(id) });
  return [
    item('Write a note', 'note', 'N'),
    item(starred ? 'Take the star away' : 'Star', 'star'),
    item('Look around it', 'around', 'E'),
    item('Path from here…', 'path', 'P'),
    item('Rename, merge, correct…', 'correct'),
    item('Not an actor', 'remove'),
    ...letGo,
    item('Hide', 'hide', 'H'),
  ];
}

/** The menu of a line between two actors; `open` shows its ties. */
export function pairMenu(
  workspace: Workspace,
  ends: readonly [EntityId, EntityId],
  open: () => void,
): NamedAct[] {
  const { screen, selection } = workspace;
  const acts = actorActs(workspace);
  return [
    { name: 'Read its sentences', also: '', key: null, run: open },
    {
      name: 'Ways between them over others',
      also: '',
      key: null,
      run: () => {
        selection.openPath(...ends);
        screen.show('right');
      },
    },
    {
      name: 'Merge the two…',
      also: '',
      key: null,
      run: () => {
        acts.merge(ends);
      },
    },
  ];
}
