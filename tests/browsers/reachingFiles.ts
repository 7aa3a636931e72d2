/** Documents of every kind that reach out for something elsewhere in every way their kind has. */
import { makeDocx, makeZip, paragraph } from '../intake/makeFiles.ts';
import { makePdf } from '../intake/pdf/makePdf.ts';
import type { Given } from './hands.ts';
import { said } from './journeys/journey.ts';

/** Of a domain that nobody can have (RFC 6761). */
const at = (what: string): string => `http://reached.test/${what}`;

/** Whatever in a page of HTML loads, sends, follows or announces by itself. */
export const REACHING_HTML = `<link rel="stylesheet" href="${at('style.css')}"><link rel="prefetch" href="${at('prefetch')}">
<link rel="preload" as="image" href="${at('preload.png')}"><link rel="preconnect" href="${at('')}">
<link rel="dns-prefetch" href="${at('')}"><link rel="icon" href="${at('icon.png')}">
<link rel="modulepreload" href="${at('module.js')}"><link rel="manifest" href="${at('manifest')}">
<style>@import "${at('import.css')}"; body { background: url(${at('paper.png')}) }
@font-face { font-family: Far; src: url(${at('far.woff2')}) } p { font-family: Far }</style>
<script src="${at('script.js')}"></script><script>fetch("${at('fetch')}"); new Image().src = "${at('image')}"; location = "${at('location')}"</script>
<img src="${at('picture.png')}" srcset="${at('large.png')} 2x" onerror="this.src='${at('again.png')}'" onload="alert(1)">
<picture><source srcset="${at('source.avif')}"><img src="${at('lazy.png')}" loading="eager"></picture>
<svg><image href="${at('svg.png')}"/><use href="${at('use.svg#a')}"/></svg><input type="image" src="${at('button.png')}">
<iframe src="${at('frame')}"></iframe><object data="${at('object')}"></object><embed src="${at('embed')}">
<video src="${at('film.mp4')}" poster="${at('poster.png')}" autoplay></video><audio src="${at('sound.mp3')}" autoplay></audio>
<form id="f" action="${at('form')}" method="post"><input name="a" value="b"></form><script>f.submit()</script>
<table background="${at('table.png')}"><tr><td>`;

const html = (text: string): string =>
  `<!doctype html><html><head><title>Talks</title><base href="${at('base/')}">
<meta http-equiv="refresh" content="1;url=${at('refresh')}"></head><body>${REACHING_HTML}
<p><a href="${at('link')}" ping="${at('ping')}" target="_blank">${text}</a></p></body></html>`;

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const REACHING_FILES: readonly Given[] = [
  { name: 'page.html', bytes: html(said('Peru', 'Chile')) },
  {
    name: 'mail.eml',
    bytes: [
      'From: ana@example.org',
      'Subject: Talks',
      'Date: Sat, 6 May 2023 10:00:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      '',
      html(said('Ghana', 'Togo')),
    ].join('\r\n'),
  },
  {
    name: 'report.docx',
    bytes: makeDocx(
      `${paragraph(said('Kenya', 'Uganda'))}<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="p1"/></w:drawing></w:r></w:p>` +
        `<w:p><w:hyperlink r:id="l1"><w:r><w:t>Read more</w:t></w:r></w:hyperlink></w:p>`,
      {
        relations:
          `<Relationship Id="p1" Type="${RELATION}/image" Target="${at('docx.png')}" TargetMode="External"/>` +
          `<Relationship Id="l1" Type="${RELATION}/hyperlink" Target="${at('docx-link')}" TargetMode="External"/>` +
          `<Relationship Id="t1" Type="${RELATION}/attachedTemplate" Target="${at('template.dotm')}" TargetMode="External"/>`,
      },
    ),
  },
  {
    name: 'print.pdf',
    bytes: makePdf({
      pages: [[{ text: said('Cuba', 'Haiti'), x: 60, y: 100 }]],
      catalog: `/OpenAction << /S /URI /URI (${at('pdf')}) >> /AA << /WC << /S /JavaScript /JS (app.launchURL\\("${at('js')}"\\)) >> >>`,
    }),
  },
  { name: 'note.md', bytes: `![seen](${at('md.png')})\n\n[${said('Laos', 'Nepal')}](${at('md')})` },
  {
    name: 'field.rtf',
    bytes: `{\\rtf1 ${said('Mali', 'Niger')} {\\field{\\*\\fldinst INCLUDEPICTURE "${at('rtf.png')}"}}}`,
  },
  {
    name: 'rows.csv',
    bytes: `title,link,text\nOne,${at('csv')},"${said('Oman', 'Yemen')} ${said('Yemen', 'Oman')}"\n`,
  },
  {
    name: `<img src=${at('name').replaceAll('/', '∕')}>.txt`,
    bytes: `${said('Malta', 'Cyprus')} ${at('text')} <img src="${at('in-text.png')}">`,
  },
  { name: 'all.zip', bytes: makeZip({ 'inside.html': html(said('Fiji', 'Tonga')) }) },
];
