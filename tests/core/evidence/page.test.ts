import { expect, it } from 'vitest';
import { cutDocument } from '../../../src/core/evidence/page.ts';
import { NETWORK, TEXTS } from '../../fixtures/norland.ts';

const [document] = NETWORK.documents;
if (!document) throw new Error('the fixture has no document');
const text = TEXTS.get(document.id) ?? '';
const lines = cutDocument(NETWORK, document, text);

it('shows every line that has words, the skipped ones with their reason', () => {
  expect(lines.map(({ skipped }) => skipped)).toEqual([null, 'sharing', null]);
});

it('keeps every letter of a line', () => {
  const shown = lines.map(({ sentences }) =>
    sentences.flatMap(({ parts }) => parts.map((part) => part.text)).join(''),
  );
  expect(shown).toEqual(text.split('\n').filter((line) => line !== ''));
});

it('marks mentions, and tells sentences that gave a tie from those that did not', () => {
  const [heading, , body] = lines;
  expect(heading?.sentences.map(({ tied }) => tied)).toEqual([false]);
  const first = body?.sentences[0];
  expect(first?.tied).toBe(true);
  expect(first?.parts.filter(({ role }) => role === 'mention').map((part) => part.text)).toEqual([
    'Norland',
    'Vestria',
    'Kelm Harbour Pact',
  ]);
});
