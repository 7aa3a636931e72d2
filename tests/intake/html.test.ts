import { describe, expect, it } from 'vitest';
import { takeOne } from './takeBytes.ts';
import { encodeAs } from './encode.ts';

const MET = 'The president of Norland met the envoy of Peru on Tuesday to talk about fishing. ';
const PARAGRAPH = `<p>${MET.repeat(3)}</p>`;

const page = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe('what a page says of itself', () => {
  const LD = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: 'Elsewhere' },
      {
        '@type': ['NewsArticle'],
        headline: 'Norland and Peru talk',
        datePublished: '2023-05-06T23:30:00-05:00',
        author: [{ name: 'Ana Li' }, { name: 'Bo Su' }],
        publisher: { name: 'Daily Norland' },
      },
    ],
  };
  it.each([
    [
      'data of schema.org',
      `<title>Home</title><script type="application/ld+json">${JSON.stringify(LD)}</script>`,
      {
        title: 'Norland and Peru talk',
        source: 'Daily Norland',
        byline: 'Ana Li, Bo Su',
        date: '2023-05-06',
      },
    ],
    [
      'meta elements',
      '<meta property="og:title" content="Talks &amp; fish"><meta property="og:site_name" content="The Norland Post"><meta name="author" content="Ana Li"><meta property="article:published_time" content="2024-02-29T10:00Z">',
      { title: 'Talks & fish', source: 'The Norland Post', byline: 'Ana Li', date: '2024-02-29' },
    ],
    [
      'a title with the name of the site behind it',
      '<title>Norland and Peru talk of fish | The Norland Post</title>',
      { title: 'Norland and Peru talk of fish' },
    ],
    [
      'an address where a name belongs',
      '<meta name="author" content="https://example.org/ana">',
      {},
    ],
    ['a date that may be read in two ways', '<meta name="date" content="5/6/2023">', {}],
    ['data that is broken', '<script type="application/ld+json">{"@type":</script>', {}],
    [
      'data with breaks in it',
      '<script type="application/ld+json">{"@type":"Article","headline":"Talks\non fish"}</script>',
      { title: 'Talks on fish' },
    ],
    [
      'a title that was escaped twice',
      '<meta property="og:title" content="Peru&amp;#8217;s fish">',
      { title: 'Peru’s fish' },
    ],
    ['a day of publishing', '<meta name="pub_date" content="20240229">', { date: '2024-02-29' }],
    [
      'an address of its own',
      '<link rel="canonical" href="https://www.post.example/fish"><title>Fish</title>',
      { title: 'Fish', source: 'post.example' },
    ],
  ])('%s', async (_, head, about) => {
    expect((await takeOne('page.html', page(head, PARAGRAPH.repeat(3)))).about).toEqual(about);
  });
});

it.each([
  ['Talks on fish - The Post', 'The Post', 'Talks on fish'],
  ['Talks on fish | Norlander', 'Norlander.example', 'Talks on fish'],
  ['The Post: Talks on fish', 'The Post', 'The Post: Talks on fish'],
  ['The Post | Talks on fish', 'The Post', 'Talks on fish'],
  ['Talks on fish – Norland and Peru', 'The Post', 'Talks on fish – Norland and Peru'],
  ['Talks – Norland and Peru - The Post', 'The Post', 'Talks – Norland and Peru'],
  ['Norland fishes - Newsfeed', 'The Post', 'Norland fishes'],
])('a title is told from its site: %s', async (title, site, plain) => {
  const head = `<meta property="og:title" content="${title}"><meta property="og:site_name" content="${site}">`;
  const body = `<h1>Norland fishes</h1><h1>More</h1>${PARAGRAPH.repeat(3)}`;
  expect((await takeOne('page.html', page(head, body))).about.title).toBe(plain);
});

it.each([
  ['By Ana Li', 'Ana Li'],
  ['by: Ana Li and Bo Su', 'Ana Li and Bo Su'],
  ['Ana Li | May 3, 2024', 'Ana Li'],
  ['Ana Li, Norland Post 8:42 a.m. EDT October 3, 2024', 'Ana Li, Norland Post'],
  ['Ana Li Tuesday, Aug. 17, 2024', 'Ana Li'],
  ['Ana Li2024-01-26 21:32 UTC', 'Ana Li'],
  ['Ana Li @anali on 26 June', 'Ana Li'],
  ['April May and August Sun', 'April May and August Sun'],
  ['Byron Li-Su', 'Byron Li-Su'],
  ['9:39AM BST 05 Oct 2024', undefined],
  ['– Tue Aug 31, 7:21 am ET', undefined],
  ['https://example.org/ana', undefined],
  ['ana@example.org', undefined],
])('a byline is the names in it: %s', async (line, names) => {
  const head = `<meta name="author" content="${line}">`;
  expect((await takeOne('page.html', page(head, PARAGRAPH))).about.byline).toBe(names);
});

it.each([
  '<p itemprop="datePublished" content="2024-02-29T10:00Z">',
  '<time itemprop="datePublished" datetime="2024-02-29">29 Feb</time>',
  '<abbr class="published" title="2024-02-29T16:39:00-04:00">Thursday</abbr>',
])('a day is marked in the text: %s', async (element) => {
  expect((await takeOne('page.html', page('', element + PARAGRAPH))).about.date).toBe('2024-02-29');
});

describe('the text of a page', () => {
  it('is the article: menus, side notes and footers are left out and counted', async () => {
    const { text, left } = await takeOne(
      'page.html',
      page(
        '',
        `<nav><a href="/">Home</a> <a href="/w">World</a></nav><article><h1>Fish</h1>${PARAGRAPH.repeat(4)}</article><footer>All rights kept</footer>`,
      ),
    );
    expect(text).toMatch(/^Fish\n\nThe president/u);
    expect(text).not.toMatch(/World|rights/u);
    expect(left).toEqual(['menus and other parts of the page: 5 words']);
  });

  it.each([
    ['paragraphs stand apart', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['blanks and breaks are one', '<p>One\n   two<b> three</b>four.</p>', 'One two threefour.'],
    ['two breaks part paragraphs', 'One.<br>Two.<br><br>Three.', 'One.\nTwo.\n\nThree.'],
    ['items stand on their lines', '<ul><li>One</li><li><p>Two</p></li></ul>', '• One\n\n• Two'],
    [
      'cells are parted',
      '<table><tr><th>State<th>Sum<tr><td>Peru<td>4</table>',
      'State | Sum\nPeru | 4',
    ],
    [
      'notes are marked no more',
      '<p>Fish<sup><a href="#n1">1</a></sup> of 2 km<sup>2</sup>.</p>',
      'Fish of 2 km2.',
    ],
    [
      'what is hidden is not read',
      '<p>One.<span hidden>Two.</span><i style="display: none">Three.</i></p>',
      'One.',
    ],
    [
      'letters are as they were meant',
      '<p>Fish &amp; chips&nbsp;&lt;3 &#8220;a&#8221;</p>',
      'Fish & chips <3 “a”',
    ],
    ['typed text keeps its lines', '<pre>One\n  two</pre>', 'One\ntwo'],
    [
      'nothing runs',
      '<script>document.body.innerHTML = "Hacked"</script><p onclick="x()">One.<img src=x onerror="x()"></p><style>p{}</style>',
      'One.',
    ],
  ])('%s', async (_, body, text) => {
    expect((await takeOne('page.html', page('', body))).text).toBe(text);
  });

  it('is the whole page where an article would be a small part of it', async () => {
    const parts = Array.from(
      { length: 30 },
      (_, i) => `<section><h2>Part ${String(i)}</h2>${PARAGRAPH}</section>`,
    );
    const { text } = await takeOne('page.html', page('', parts.join('')));
    expect(text.match(/Part \d+/gu)).toHaveLength(30);
  });

  it('is the article, however much stands beside and below it', async () => {
    const comment = `<div><p>${'That minister says what all ministers say of all the fish. '.repeat(3)}</p></div>`;
    const teaser = `<p><a href="/x">Ten more stories of fish that will surprise you, and one that will not</a> Go on</p>`;
    const { text } = await takeOne(
      'page.html',
      page(
        '',
        `<div id="content">${PARAGRAPH.repeat(3)}</div><div>${teaser.repeat(30)}</div><div id="comments">${comment.repeat(40)}</div>`,
      ),
    );
    expect(text).toMatch(/^The president of Norland/u);
    expect(text).not.toMatch(/minister|surprise/u);
  });

  it('has no menus around its paragraphs, but the lists between them', async () => {
    const links = (...names: string[]): string =>
      names.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');
    const { text } = await takeOne(
      'page.html',
      page(
        '',
        `<ul>${links('Home', 'World', 'Sport', 'Fish')}</ul><p>Of ${links('Norland', 'Peru')}</p>${PARAGRAPH}<ul>${links('Norland', 'Peru', 'Chile', 'Hult')}</ul>${PARAGRAPH}<ul>${links('A', 'B', 'C', 'D', 'E')}</ul>`,
      ),
    );
    expect(text.split('\n').filter((line) => line.length < 20 && line !== '')).toEqual([
      'Of',
      '• Norland',
      '• Peru',
      ...['• Norland', '• Peru', '• Chile', '• Hult'],
    ]);
  });

  it('is the article also where megabytes of pictures and fonts are saved in the page', async () => {
    const data = `data:image/png;base64,${'iVBORw0KGgo/+A=='.repeat(200_000)}`;
    const { text } = await takeOne(
      'page.html',
      page(
        `<style>@font-face { src: url(${data}) }</style>`,
        `<div class="menu">World Sport</div><div id="content"><img src="${data}">${PARAGRAPH.repeat(3)}<img src=${data}><p>Of data:text/plain;base64 nobody spoke.</p></div>`,
      ),
    );
    expect(text).toMatch(/^The president[^]*Of data:text\/plain;base64 nobody spoke\.$/u);
  });

  it.each([
    ['<!doctype html><meta charset="windows-1251">'],
    ["<html><head><meta http-equiv='Content-Type' content='text/html; charset = windows-1251'>"],
    ['<?xml version="1.0" encoding="windows-1251"?><html>'],
  ])('is read in the encoding that it declares: %s', async (head) => {
    const bytes = encodeAs('windows-1251', `${head}<p>Норландия и Перу</p>`);
    const { text, left } = await takeOne('page.html', bytes);
    expect({ text, left }).toEqual({ text: 'Норландия и Перу', left: [] });
  });

  it('is found where the name says nothing', async () => {
    expect((await takeOne('page', page('', '<p>One.</p>'))).text).toBe('One.');
  });
});

describe('pages made to break a reader', () => {
  it.each([
    ['ten thousand levels', `<div>`.repeat(10_000) + MET, MET.trim()],
    ['ten thousand open words', `<b><i>`.repeat(5_000) + MET, MET.trim()],
    ['a million signs', '<'.repeat(1_000_000), '<'.repeat(1_000_000)],
    ['tables in tables', '<table><tr><td>'.repeat(3_000) + MET, MET.trim()],
    ['comments without an end', `<p>One.</p>${'<!--'.repeat(200_000)}`, 'One.'],
  ])('%s do not hold it up', async (_, body, text) => {
    expect((await takeOne('page.html', page('', body))).text).toBe(text);
  });
});
