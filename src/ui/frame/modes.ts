/** The views of the stage and the tools of the network, with their names, for the toolbar and the commands. */
import type { Mode, Tool } from '../../state/screen.svelte.ts';

export const MODES: readonly (readonly [Mode, string])[] = [
  ['network', 'Network'],
  ['table', 'Table'],
  ['timeline', 'Timeline'],
  ['notes', 'Notes'],
];

export const TOOLS: readonly (readonly [Tool, string])[] = [
  ['move', 'Move'],
  ['select', 'Select'],
  ['lasso', 'Lasso'],
];
