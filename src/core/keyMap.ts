/**
 * Every key of the application, told once: whoever handles keys takes the names from here (a key without an act, or an act without
 * a key, does not compile), the list under "?" and the commands of the search field show the same.
 */
interface KeyEntry {
  /** As `KeyboardEvent.key` has them, letters in lower case. */
  readonly keys: readonly string[];
  /** As a person reads them, where the names alone would not do. */
  readonly shown?: string;
  /** What they do, after "to": "fit everything". */
  readonly what: string;
  /** The name under which the search field offers it; without one it is an act of the hand alone. */
  readonly command?: string;
}

export const PAGE_KEYS = [
  { keys: ['ctrl+k'], shown: 'Ctrl or ⌘ K', what: 'find anything, and every command' },
  { keys: ['ctrl+o'], shown: 'Ctrl or ⌘ O', what: 'add documents' },
  {
    keys: ['ctrl+s'],
    shown: 'Ctrl or ⌘ S',
    what: 'save the workspace as a file',
  },
  { keys: ['ctrl+z'], shown: 'Ctrl or ⌘ Z', what: 'undo' },
  {
    keys: ['ctrl+shift+z', 'ctrl+y'],
    shown: 'Ctrl or ⌘ Shift Z, Ctrl Y',
    what: 'do again',
  },
  {
    keys: ['f6', 'shift+f6'],
    shown: 'F6, Shift F6',
    what: 'go to the next part of the page, or the one before',
  },
  { keys: ['escape'], shown: 'Esc', what: 'close what is open; go back in the details' },
  { keys: ['?'], what: 'show this list' },
] as const satisfies readonly KeyEntry[];
export type PageKey = (typeof PAGE_KEYS)[number]['keys'][number];

export const NETWORK_KEYS = [
  {
    keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
    shown: 'Arrows',
    what: 'walk along ties',
  },
  { keys: ['Enter'], what: 'open the actor walked to' },
  { keys: ['Escape'], shown: 'Esc', what: 'leave it; go back' },
  {
    keys: ['f', '0'],
    shown: 'F or 0',
    what: 'fit everything',
    command: 'Fit the network to the screen',
  },
  { keys: ['+', '='], shown: '+', what: 'zoom in', command: 'Zoom in' },
  { keys: ['-'], shown: '−', what: 'zoom out', command: 'Zoom out' },
  {
    keys: ['e'],
    what: 'look around the actor: 1, 2, 3 steps, everyone',
    command: 'Look around the chosen actor',
  },
  {
    keys: ['p'],
    what: 'find a path from it, or between two chosen',
    command: 'Find a path from the chosen actor',
  },
  { keys: ['m'], what: 'merge the chosen actors', command: 'Merge the chosen actors' },
  { keys: ['n'], what: 'write a note on it', command: 'Write a note on the chosen actor' },
  { keys: ['h'], what: 'hide it', command: 'Hide the chosen actors' },
  { keys: ['l'], what: 'let go of its pin', command: 'Let go of the pins of the chosen actors' },
  { keys: ['a'], what: 'give everyone but pins a new place', command: 'Arrange anew' },
  { keys: ['t'], what: 'to the table and back' },
  {
    keys: ['ContextMenu'],
    shown: 'Shift F10, the menu key',
    what: 'open the menu of the actor, as the right button does',
  },
] as const satisfies readonly KeyEntry[];
export type NetworkKey = (typeof NETWORK_KEYS)[number]['keys'][number];

export const READER_KEYS = [
  { keys: ['j'], what: 'go to the next mention of what is chosen' },
  { keys: ['k'], what: 'go to the one before' },
  { keys: ['/'], shown: '/ or Ctrl F', what: 'find in the document' },
  { keys: ['s'], what: 'star the sentence' },
  { keys: ['m'], what: 'mark words of the sentence, to add an actor or a tie' },
  { keys: ['n'], what: 'write a note on the sentence' },
] as const satisfies readonly KeyEntry[];
export type ReaderKey = (typeof READER_KEYS)[number]['keys'][number];

const REVIEW_KEYS = [
  { keys: ['a'], what: 'accept the tie' },
  { keys: ['r'], what: 'reject it' },
  { keys: ['f'], what: 'turn it round' },
  { keys: ['t'], what: 'choose another category' },
  { keys: ['n'], what: 'write a note on it' },
  { keys: ['ArrowRight', 'ArrowDown'], shown: 'Right or Down', what: 'go on to the next' },
  { keys: ['ArrowLeft', 'ArrowUp'], shown: 'Left or Up', what: 'go back to the one before' },
] as const satisfies readonly KeyEntry[];
export type ReviewKey = (typeof REVIEW_KEYS)[number]['keys'][number];

const ROW_KEYS = [
  { keys: ['ArrowUp', 'ArrowDown'], shown: 'Up and Down', what: 'go from row to row' },
  { keys: ['PageUp', 'PageDown'], shown: 'Page Up, Page Down', what: 'go a screen of rows' },
  { keys: ['Home', 'End'], shown: 'Home, End', what: 'go to the first row, or the last' },
  { keys: ['Enter'], what: 'open the row' },
  { keys: [' '], shown: 'Space', what: 'choose it beside what is chosen' },
] as const satisfies readonly KeyEntry[];
export type RowKey = (typeof ROW_KEYS)[number]['keys'][number];

const STICKY_KEYS = [
  { keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], shown: 'Arrows', what: 'move it' },
  { keys: ['Enter'], what: 'write; Esc ends it' },
  { keys: ['Delete', 'Backspace'], shown: 'Delete', what: 'take it away' },
] as const satisfies readonly KeyEntry[];
export type StickyKey = (typeof STICKY_KEYS)[number]['keys'][number];

interface KeyHint {
  readonly shown: string;
  readonly what: string;
}
const hintsOf = (entries: readonly KeyEntry[]): KeyHint[] =>
  entries.map(({ keys, shown, what }) => ({
    shown: shown ?? keys.map((key) => key.charAt(0).toUpperCase() + key.slice(1)).join(' or '),
    what,
  }));

/** The list that "?" shows, by where the keys act. */
export const KEY_LISTS: readonly { readonly title: string; readonly keys: readonly KeyHint[] }[] = [
  { title: 'Anywhere', keys: hintsOf(PAGE_KEYS) },
  {
    title: 'When the network has the focus',
    keys: [
      ...hintsOf(NETWORK_KEYS),
      { shown: 'Space and drag', what: 'move the paper' },
      { shown: 'Shift and click', what: 'choose one more actor' },
      { shown: 'Tab', what: 'go on to the sticky notes' },
    ],
  },
  {
    title: 'On a sticky note',
    keys: [
      ...hintsOf(STICKY_KEYS),
      { shown: 'Shift and arrows', what: 'make it larger or smaller' },
    ],
  },
  {
    title: 'In a table',
    keys: [...hintsOf(ROW_KEYS), { shown: 'T', what: 'back to the network' }],
  },
  {
    title: 'On the timeline',
    keys: [
      { shown: 'Left and Right', what: 'go from mark to mark between two actors' },
      { shown: 'Enter', what: 'open the mark' },
    ],
  },
  {
    title: 'In the reader',
    keys: [
      ...hintsOf(READER_KEYS),
      { shown: 'Left and Right', what: 'walk from mark to mark' },
      { shown: 'Enter', what: 'open the mark; with words marked, say what they are' },
      { shown: 'Shift, Left and Right', what: 'mark more or fewer words' },
      { shown: 'Esc', what: 'close the document' },
    ],
  },
  { title: 'In the review queue', keys: hintsOf(REVIEW_KEYS) },
];
