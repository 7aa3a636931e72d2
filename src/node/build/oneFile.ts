import type { Plugin } from 'vite';
import { takeApart } from './inlineBlocks.ts';
import { styleAddresses } from './styleAddresses.ts';

const ATTRIBUTE = /\s(?:src|href|srcset|poster|data)=["']?([^"'\s>]*)/gi;

/** Whatever a page would load from elsewhere: addresses in its tags and styles that are neither data nor a place in itself. */
export function outsideReferences(html: string): string[] {
  const { blocks, markup } = takeApart(html);
  const styles = blocks.filter((block) => block.tag === 'style');
  return [
    ...Array.from(markup.matchAll(ATTRIBUTE), ([, address]) => address ?? ''),
    ...styles.flatMap((style) => styleAddresses(style.text)),
  ].filter((address) => !/^(?:data:|blob:|#)/.test(address));
}

/** Stops the build when the page is not one file that stands by itself. */
export function oneFile(): Plugin {
  return {
    name: 'entente:one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const [page, ...others] = files;
        if (page?.type !== 'asset' || page.fileName !== 'index.html' || others.length > 0) {
          const names = files.map((file) => file.fileName).join(', ');
          this.error(`The build has to be the one file index.html, but it is: ${names}`);
        }
        const outside = outsideReferences(String(page.source));
        if (outside.length > 0) this.error(`index.html refers to ${outside.join(', ')}`);
      },
    },
  };
}
