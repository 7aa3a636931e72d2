import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { takeApart } from './inlineBlocks.ts';

/** Cytoscape puts this one style element into the page: `.__________cytoscape_container { position: relative; }`. */
const CYTOSCAPE_STYLE = "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='";

const CHARSET = '<meta charset="utf-8" />';

/** The policy of one finished page: its own inline scripts and styles by hash, pictures from memory, and nothing else. */
export function policyOf(html: string): string {
  const blocks = takeApart(html).blocks.filter(({ isData }) => !isData);
  const hashes = (tag: 'script' | 'style'): string[] => [
    ...new Set(blocks.filter((block) => block.tag === tag).map((block) => hash(block.text))),
  ];
  return [
    `default-src 'none'`,
    ['script-src', ...hashes('script')].join(' '),
    ['style-src', ...hashes('style'), CYTOSCAPE_STYLE].join(' '),
    'img-src blob: data:',
    'font-src data:',
    'worker-src blob:',
    `connect-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

/** Puts the policy in the page's head, before everything it is to hold for. */
export function addPolicy(html: string): string {
  if (!html.includes(CHARSET))
    throw new Error(`index.html has no ${CHARSET} for the policy to follow`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}" />`;
  return html.replace(CHARSET, () => `${CHARSET}\n    ${meta}`);
}

/** Has to be the last plugin that changes the page: one letter more in a script and its hash is wrong. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'entente:content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          file.source = addPolicy(String(file.source));
        }
      },
    },
  };
}

/** Browsers turn CR LF into LF before they hash. */
function hash(text: string): string {
  const digest = createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('base64');
  return `'sha256-${digest}'`;
}
