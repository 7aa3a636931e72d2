import { expect, test } from 'vitest';
import { outsideReferences } from '../../../src/node/build/oneFile.ts';

test.each([
  ['a script from elsewhere', '<script type="module" src="./app.js"></script>', ['./app.js']],
  ['a sheet', '<link rel="stylesheet" href="app.css">', ['app.css']],
  ['a picture', '<img alt="" src=https://example.org/a.png>', ['https://example.org/a.png']],
  ['a font in a style', '<style>@font-face{src:url(a.woff2)}</style>', ['a.woff2']],
  ['a sheet in a style', '<style>@import "b.css";</style>', ['b.css']],
  ['an icon that is data', '<link rel="icon" href="data:image/svg+xml,%3Csvg/%3E">', []],
  ['a font that is data', '<style>@font-face{src:url("data:font/woff2;base64,AA")}</style>', []],
  ['a place in the page', '<a href="#list">List</a>', []],
  ['a script that speaks of a tag', `<script>tag = '<img src="x.png">'</script>`, []],
])('%s', (_what, html, expected) => {
  expect(outsideReferences(html)).toEqual(expected);
});
