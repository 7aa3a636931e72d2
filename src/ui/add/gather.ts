/** Files out of what was dropped or picked, folders and all. */
import { count } from '../../core/words.ts';
import type { Item } from './fileTree.ts';

export interface FoundFile {
  /** With the folders it lay in: 'reports/may/talks.pdf'. */
  readonly file: string;
  readonly blob: Blob;
}

export interface Found {
  readonly files: readonly FoundFile[];
  /** What could not be opened, and why in a sentence. */
  readonly refused: readonly { readonly file: string; readonly why: string }[];
  /** The folder's name, or that of the first file without its ending and how many others; null where there is none. */
  readonly name: string | null;
}

/** Most files of one act, and folders in folders: beyond lies somebody's whole disk. */
export const MOST_FILES = 10_000;
const DEEPEST = 32;

const NO_FOLDER =
  'This browser does not let the page read a dropped folder. Choose it with “Add a folder…” instead.';
const NO_FILE = 'The browser could not open it. It may have been moved, or you may not read it.';
const TOO_MANY = {
  file: 'The rest',
  why: `Only the first ${MOST_FILES.toLocaleString('en')} files were taken. Add the others by themselves.`,
};

/** Goes through folders in the order of names, so that the same folder always gives the same list. */
export async function gather(items: readonly Item[]): Promise<Found> {
  const files: FoundFile[] = [];
  const refused: { file: string; why: string }[] = [];
  let leftOut = 0;

  async function take(item: Item, path: string, depth: number): Promise<void> {
    if (isOfTheSystem(item.name)) return;
    if (files.length >= MOST_FILES) {
      leftOut++;
      return;
    }
    try {
      if (item.kind === 'file') files.push({ file: path, blob: await item.open() });
      else if (depth > DEEPEST)
        refused.push({ file: path, why: 'It lies too deep in other folders.' });
      else await takeAll(await item.list(), `${path}/`, depth + 1);
    } catch {
      refused.push({ file: path, why: item.kind === 'file' ? NO_FILE : NO_FOLDER });
    }
  }

  async function takeAll(list: readonly Item[], folder: string, depth: number): Promise<void> {
    for (const item of list.toSorted(byName)) await take(item, folder + item.name, depth);
  }

  await takeAll(items, '', 0);
  return { files, refused: leftOut > 0 ? [...refused, TOO_MANY] : refused, name: nameOf(items) };
}

/** What a file picker gives; for a folder each file says its path. */
export function pickedFiles(list: Iterable<File>): Found {
  const files = [...list]
    .map((file) => ({ file: file.webkitRelativePath || file.name, blob: file }))
    .filter(({ file }) => !file.split('/').some(isOfTheSystem))
    .sort((a, b) => order.compare(a.file, b.file));
  const [first] = files;
  const [folder, inside] = first?.file.split('/') ?? [];
  const name = inside === undefined ? nameOfFiles(first?.file ?? '', files.length) : (folder ?? '');
  const taken = files.slice(0, MOST_FILES);
  return {
    files: taken,
    refused: files.length > taken.length ? [TOO_MANY] : [],
    name: name || null,
  };
}

function nameOf(items: readonly Item[]): string | null {
  const [first] = items;
  if (!first) return null;
  return (first.kind === 'folder' ? first.name : nameOfFiles(first.name, items.length)) || null;
}

/** "talks", "talks and 4 others". */
function nameOfFiles(first: string, files: number): string {
  const name = withoutEnding(first);
  return files > 1 && name !== '' ? `${name} and ${count(files - 1, 'other')}` : name;
}

const withoutEnding = (name: string): string => name.replace(/\.[^.]{1,8}$/u, '');

/** What systems leave in folders beside a person's files. */
function isOfTheSystem(name: string): boolean {
  return name.startsWith('.') || /^(?:__MACOSX|Thumbs\.db|desktop\.ini)$/iu.test(name);
}

const order = new Intl.Collator('en', { numeric: true });
const byName = (a: Item, b: Item): number => order.compare(a.name, b.name);
