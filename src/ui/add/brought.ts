/** What a drop or a paste brings. */
import { fromEntry, fromHandle } from './fileTree.ts';
import type { Handle, Item } from './fileTree.ts';
import { gather } from './gather.ts';
import type { Found } from './gather.ts';

export type Brought =
  | { readonly kind: 'files'; readonly found: Promise<Found> }
  /** `html`: the same words as the page had them that they were copied from. */
  | { readonly kind: 'text'; readonly text: string; readonly html: string | null }
  /** An address: nothing of what is there came with it. */
  | { readonly kind: 'link'; readonly address: string }
  | { readonly kind: 'nothing' };

/** Whether something that is dragged could be added; before the drop no more is told than kinds. */
export function mayBring(transfer: DataTransfer): boolean {
  return ['Files', 'text/plain', 'text/html', 'text/uri-list'].some((type) =>
    transfer.types.includes(type),
  );
}

/** Must be called while the event is handled: afterwards a browser shows nothing of it. */
export function takeBrought(transfer: DataTransfer): Brought {
  const files = [...transfer.items].filter(({ kind }) => kind === 'file');
  if (files.length > 0) return { kind: 'files', found: itemsOf(files).then(gather) };
  // Some give files without items.
  if (transfer.files.length > 0)
    return { kind: 'files', found: gather([...transfer.files].map(fromFile)) };
  const html = transfer.getData('text/html');
  const text = transfer.getData('text/plain').trim();
  const address = transfer.getData('text/uri-list').trim();
  if (address !== '' && (text === '' || text === address)) return { kind: 'link', address };
  if (/^https?:\/\/\S+$/iu.test(text)) return { kind: 'link', address: text };
  if (text === '') return { kind: 'nothing' };
  return { kind: 'text', text, html: html === '' ? null : html };
}

/** All that is asked of the event is asked at once, before anything is waited for. */
function itemsOf(items: readonly DataTransferItem[]): Promise<Item[]> {
  const all = items.map((item) => itemOf(item));
  return Promise.all(all).then((found) => found.filter((item) => item !== null));
}

/** `DataTransferItem` with what some browsers have beyond the standard. */
interface DroppedItem {
  getAsFileSystemHandle?: () => Promise<Handle | null>;
}

async function itemOf(item: DataTransferItem & DroppedItem): Promise<Item | null> {
  const entry = item.webkitGetAsEntry();
  const file = item.getAsFile();
  // Handles leave out, without a word, files with names that some system does not allow ("what?.txt"): they are asked for only where
  // entries fail, in a page from a file.
  const asked =
    entry?.isDirectory && location.protocol === 'file:'
      ? item.getAsFileSystemHandle?.()
      : undefined;
  // A file as such is read everywhere; only a folder needs more.
  if (entry?.isDirectory !== true) return file ? fromFile(file) : null;
  try {
    const handle = await asked;
    return handle ? fromHandle(handle) : fromEntry(entry);
  } catch {
    return fromEntry(entry); // should that not go either, the folder is refused by name
  }
}

function fromFile(file: File): Item {
  return { kind: 'file', name: file.name, open: () => Promise.resolve(file) };
}
