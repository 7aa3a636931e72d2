const LITTER = new Set(['.ds_store', 'thumbs.db', 'desktop.ini', '.localized']);

/** Files that programs leave in folders and archives; nobody means to add them. */
export function isLitter(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase();
  return (
    LITTER.has(name) ||
    name.startsWith('._') ||
    name.startsWith('~$') ||
    /(?:^|\/)(?:__macosx|\.git|\.svn)\//iu.test(file)
  );
}
