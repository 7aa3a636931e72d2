/**
 * What is dropped, whichever way the browser gives it. Chromium lets a page from file:// read dropped folders only by handles
 * (its entries fail there), Firefox and WebKit only by entries.
 */

export type Item =
  | { readonly kind: 'file'; readonly name: string; readonly open: () => Promise<File> }
  | { readonly kind: 'folder'; readonly name: string; readonly list: () => Promise<Item[]> };

/** `FileSystemHandle`, as far as it is used: not every browser has it. */
export type Handle =
  | { readonly kind: 'file'; readonly name: string; getFile(): Promise<File> }
  | { readonly kind: 'directory'; readonly name: string; values(): AsyncIterable<Handle> };

export function fromHandle(handle: Handle): Item {
  const { name } = handle;
  if (handle.kind === 'file') return { kind: 'file', name, open: () => handle.getFile() };
  const list = async (): Promise<Item[]> => {
    const items: Item[] = [];
    for await (const inside of handle.values()) items.push(fromHandle(inside));
    return items;
  };
  return { kind: 'folder', name, list };
}

export function fromEntry(entry: FileSystemEntry): Item {
  const { name } = entry;
  if (isFolder(entry)) return { kind: 'folder', name, list: () => listEntries(entry) };
  const file = entry as FileSystemFileEntry; // an entry is a folder or a file
  const open = (): Promise<File> =>
    new Promise((resolve, reject) => {
      file.file(resolve, reject);
    });
  return { kind: 'file', name, open };
}

/** A reader gives its folder in parts, Chromium's of a hundred; an empty one ends it. */
async function listEntries(folder: FileSystemDirectoryEntry): Promise<Item[]> {
  const reader = folder.createReader();
  const items: Item[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (part.length === 0) return items;
    items.push(...part.map(fromEntry));
  }
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
