import { expect, test } from 'vitest';
import { packageFolderOf, packagesInStyle } from '../../../src/node/build/packages.ts';

test.each([
  ['/p/src/main.ts', null],
  ['/p/node_modules/drawer/dist/index.js', '/p/node_modules/drawer'],
  ['/p/node_modules/@scope/drawer/index.js?v=1', '/p/node_modules/@scope/drawer'],
  ['/p/node_modules/a/node_modules/b/index.js', '/p/node_modules/a/node_modules/b'],
  ['\0rolldown/runtime.js', '/p/node_modules/rolldown'],
  ['\0virtual:notices', null],
])('%j comes from %j', (id, expected) => {
  expect(packageFolderOf(id, '/p')).toBe(expected);
});

test('a style names the packages of its fonts and sheets', () => {
  const css = `@import '@scope/reset/all.css'; @import url("plain/a.css");
    @font-face { src: url('@fonts/serif/files/a.woff2') } a { background: url(./own.png) }
    b { mask: url(#here) } c { mask: url(data:image/png;base64,AA) } d { mask: url(/d.png) }`;
  expect(packagesInStyle(css)).toEqual(['@scope/reset', 'plain', '@fonts/serif']);
});
