/** The page under `#recover`: what lies in this browser, and each part of it as a file. */
import { find } from './find.ts';
import type { Found } from './find.ts';
import { make, wearLook } from './look.ts';
import { rawFile, sortIntoWorkspaces, workspaceFile } from './sort.ts';
import type { FoundWorkspace } from './sort.ts';

/** Of what was built into a page the storage has nothing. */
const TEXTS_APART =
  'The texts that came with its page are in that page and not in this file: keep both, and open the file in that page.';

export async function showRecovery(): Promise<void> {
  wearLook();
  document.title = 'Entente: save what is kept';
  const found = make('div', '', make('p', 'soft', 'Looking…'));
  found.setAttribute('aria-live', 'polite');
  const back = make('a', '', 'Back to Entente');
  back.href = '#';
  back.onclick = () => {
    location.hash = '';
    location.reload();
  };
  const column = make(
    'main',
    'column',
    make('h1', '', 'Save what Entente keeps in this browser'),
    make(
      'p',
      '',
      'This page needs nothing else of Entente. It reads what is kept and changes none of it.',
    ),
    found,
    make('p', 'acts', back),
  );
  document.body.append(make('div', 'recover page', column));
  found.replaceChildren(...list(await find()));
}

function list(found: Found): HTMLElement[] {
  const saved = new Date().toISOString();
  const stamp = saved.slice(0, 16).replace(/[:T]/gu, '-');
  const workspaces = sortIntoWorkspaces(found);
  const rows = found.databases.flatMap(({ stores }) => stores);
  const unreadable = rows.reduce((n, store) => n + store.unreadable, 0);
  const count = rows.reduce((n, store) => n + store.rows.length, 0);
  const items = Object.keys(found.text).length;
  const problems = [
    ...found.problems,
    ...(unreadable > 0 ? [`${many(unreadable, 'record')} could not be read.`] : []),
  ];
  return [
    make('h2', '', workspaces.length === 0 ? 'No work was found' : 'Your work'),
    make(
      'p',
      'soft',
      workspaces.length === 0
        ? 'Nothing is kept here under this address and in this browser. A moved file, another browser or a private window has a storage of its own.'
        : 'Each file opens in Entente again, here or on another machine: drop it on the page, or open it from the menu.',
    ),
    make(
      'ul',
      '',
      ...workspaces.map((workspace, i) =>
        row(
          workspace.name,
          [contents(workspace), ...(workspace.isOfPage ? [TEXTS_APART] : [])],
          `Save “${workspace.name}” as a file`,
          i === 0,
          () => download(`entente-${stamp}-${String(i + 1)}.json`, workspaceFile(workspace, saved)),
        ),
      ),
    ),
    make('h2', '', 'Everything as it lies there'),
    make('p', 'soft', 'For whoever helps you, should a file above not open.'),
    make(
      'ul',
      '',
      row(
        `${many(count, 'record')} in ${many(found.databases.length, 'database')}, ${many(items, 'item')} beside them`,
        [],
        'Save everything as one file',
        false,
        () => download(`entente-everything-${stamp}.json`, rawFile(found, saved)),
      ),
    ),
    ...problems.map((problem) => make('p', 'warning', problem)),
  ];
}

function row(
  name: string,
  holds: readonly string[],
  act: string,
  isMain: boolean,
  save: () => string,
): HTMLElement {
  const button = make('button', isMain ? 'main' : '', 'Save');
  button.type = 'button';
  button.setAttribute('aria-label', act);
  const told = make('span', 'soft');
  told.setAttribute('role', 'status');
  button.onclick = () => {
    told.textContent = `Saved as ${save()}`;
  };
  return make(
    'li',
    '',
    make('div', '', make('div', '', name), ...holds.map((line) => make('div', 'soft', line)), told),
    button,
  );
}

/** What is in a workspace, by kind: '12 notes, 3 documents'. */
function contents({ records }: FoundWorkspace): string {
  return Object.entries(records)
    .filter(([kind]) => kind !== 'workspace') // its name, which is told
    .map(([kind, values]) =>
      many(values.length, kind === 'overwritten' ? 'overwritten value' : kind.replace(/s$/u, '')),
    )
    .join(', ');
}

function many(n: number, word: string): string {
  return n === 1 ? `1 ${word}` : `${String(n)} ${word}s`;
}

function download(name: string, parts: readonly string[]): string {
  const link = make('a', '');
  link.href = URL.createObjectURL(new Blob([...parts], { type: 'application/json' }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  return name;
}
