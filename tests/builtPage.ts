import path from 'node:path';

/** The page as it was built last, on the disk. */
export const BUILT_PAGE = path.resolve('dist', 'index.html');
