import type { SaveStatus } from '../core/saveReport.ts';
import type { ClosedWhy } from './db.ts';

const SAVE_A_FILE = 'Save the workspace as a file before you close this page.';

/** Whether trying again may help; no other browser will be under the page. */
export function mayOpenLater(error: unknown): boolean {
  const name = error instanceof Error ? error.name : '';
  return !['VersionError', 'MissingStorage', 'SecurityError'].includes(name);
}

/** Why nothing can be kept, for the person. */
export function whyNotOpened(error: unknown): SaveStatus {
  const why =
    whyNoStorage(error) ?? `The storage of the browser cannot be opened (${message(error)}).`;
  return { kind: 'memory', why: `${why} ${SAVE_A_FILE}` };
}

function whyNoStorage(error: unknown): string | null {
  const name = error instanceof Error ? error.name : '';
  return name === 'VersionError'
    ? 'A newer Entente has kept work in this browser. It was left as it is; this page cannot add to it.'
    : name === 'MissingStorage'
      ? 'This browser has no storage for this page.'
      : name === 'SecurityError' || name === 'InvalidStateError'
        ? 'The browser does not let this page keep anything.'
        : null;
}

export const NO_ANSWER: SaveStatus = {
  kind: 'memory',
  why: `The storage of the browser does not answer yet. ${SAVE_A_FILE}`,
};

export const BLOCKED: SaveStatus = {
  kind: 'memory',
  why: 'An older Entente is open in another tab and holds the storage. Close that tab, and saving begins.',
};

/** Why the last changes are not kept yet. */
export function whyNotWritten(error: unknown): SaveStatus {
  const why = isFull(error)
    ? FULL
    : `The browser did not take the last changes (${message(error)}).`;
  return { kind: 'failed', why: `${why} Trying again. ${SAVE_A_FILE}` };
}

/** Why something was not done with a workspace, for the person. Nothing of it was done then. */
export function whyNotDone(error: unknown): string {
  if (isFull(error)) return `${FULL} Nothing was changed.`;
  return (
    whyNoStorage(error) ?? `The browser did not do it (${message(error)}). Nothing was changed.`
  );
}

const CLOSED: Readonly<Record<ClosedWhy, string>> = {
  ended: `The browser closed its storage. ${SAVE_A_FILE}`,
  deleted: `The storage of this page is being deleted. ${SAVE_A_FILE}`,
  newer: 'Another tab needs the storage for a newer Entente. Reload this page to go on saving.',
};

export function whyClosed(why: ClosedWhy): SaveStatus {
  return { kind: 'failed', why: CLOSED[why] };
}

export const NOT_DELETED_YET =
  'The browser does not answer: what lies there may not be deleted. Close other tabs of Entente and try again.';

export const HAD_GONE =
  'The storage of this page was emptied from outside. All that this page held was saved again.';

export function notReadable(damaged: number, unknown: number, journal: number): string[] {
  const problems: string[] = [];
  if (damaged > 0)
    problems.push(
      `${records(damaged)} could not be read and ${were(damaged)} left out. What is stored was not touched.`,
    );
  if (unknown > 0)
    problems.push(
      `${records(unknown)} of a newer Entente ${were(unknown)} left out. What is stored was not touched.`,
    );
  if (journal > 0)
    problems.push(`${String(journal)} of the last changes before a crash could not be read.`);
  return problems;
}

const FULL = 'The space the browser gives to this page is full.';

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

function records(n: number): string {
  return n === 1 ? '1 saved record' : `${String(n)} saved records`;
}

function were(n: number): string {
  return n === 1 ? 'was' : 'were';
}

function message(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
