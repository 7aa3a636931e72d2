import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Puts `public/icon.svg` into the page as a data address: the page is one file and loads nothing. */
export function inlineIcon(root: string): Plugin {
  return {
    name: 'entente:inline-icon',
    config: () => ({ build: { copyPublicDir: false } }),
    transformIndexHtml: () => {
      const icon = readFileSync(path.join(root, 'public', 'icon.svg'));
      const href = `data:image/svg+xml;base64,${icon.toString('base64')}`;
      return [
        { tag: 'link', attrs: { rel: 'icon', type: 'image/svg+xml', href }, injectTo: 'head' },
      ];
    },
  };
}
