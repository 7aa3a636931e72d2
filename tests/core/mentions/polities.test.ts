import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/mentions/findMentions.ts';
import { readPage } from '../../../src/core/text/readPage.ts';
import { splitSentences } from '../../../src/core/text/splitSentences.ts';
import { tagParts } from '../../../src/core/text/tagParts.ts';

/** The mentions of a text as `words: kind`, with the usual name where they have one. */
function read(text: string): string[] {
  const sentences = splitSentences(text, readPage(text)).map((sentence, index) => ({
    ...sentence,
    index,
    tags: tagParts(sentence.tokens),
  }));
  return findMentions(text, sentences).map(
    ({ start, end, kind, canonical }) =>
      `${text.slice(start, end)}: ${kind}${canonical === null ? '' : ` ${canonical}`}`,
  );
}

describe('states that no list knows', () => {
  it.each([
    ['Norlandia signed an accord on Thursday to supply France with grain.', 'Norlandia'],
    ['Vestria will restore full diplomatic ties with Peru, an official said.', 'Vestria'],
    ['Peru will restore full diplomatic ties with Vestria, an official said.', 'Vestria'],
    ['Soldiers from Kandaria crossed the river on Monday.', 'Kandaria'],
    ['The Kandaria government condemned the attack.', 'Kandaria'],
    [
      'Chile opened talks with Orsenna on Monday after the war between Orsenna and Peru.',
      'Orsenna',
    ],
  ])('%s', (text, state) => {
    expect(read(text)).toContain(`${state}: country ${state}`);
  });

  it('stands for the whole document', () => {
    const text =
      'The soldiers of Kandaria crossed the river.\n\nMost people in Kandaria were asleep.';
    expect(read(text).filter((it) => it === 'Kandaria: country Kandaria')).toHaveLength(2);
  });

  it('is told by who leads it, whose name ends before it', () => {
    const text =
      'President Ana Torres of Kandaria arrived on Monday. Kandaria supplied Peru with grain.';
    expect(read(text)).toEqual(
      expect.arrayContaining(['Ana Torres: person', 'Kandaria: country Kandaria']),
    );
  });

  it('leaves "of" in a name where one given name stands before it', () => {
    expect(read('The tomb of Eleanor of Castile was opened on Monday.').join()).not.toContain(
      'Eleanor: person',
    );
  });

  it('is found in nationality words that are adjectives elsewhere, and in the headline', () => {
    const text =
      'Kandaria and Peru talk\n\nThe Kandaria government protested. Kandarian villages were shelled, and a Kandarian bridge fell.';
    const found = read(text);
    expect(found.filter((it) => it === 'Kandarian: country Kandaria')).toHaveLength(2);
    expect(found.filter((it) => it === 'Kandaria: country Kandaria')).toHaveLength(2);
  });

  it('takes the name of a town only with what no town has', () => {
    expect(read('The Marseille officials signed an accord with Peru.').join()).not.toContain(
      'Marseille: country',
    );
  });

  it('owns the nationality words made of it', () => {
    expect(read("Kandar's government will host Kandari and Peruvian diplomats.")).toContain(
      'Kandari: country Kandar',
    );
  });

  it('splits the title before a name', () => {
    expect(read('Vestria Prime Minister Odalric met Chilean leaders on Sunday.')).toEqual(
      expect.arrayContaining([
        'Vestria: country Vestria',
        'Prime Minister: post',
        'Odalric: person',
      ]),
    );
  });

  it.each([
    ['Ana Torres resigned. Torres signed an accord with Peru before that.', 'Torres'],
    ['Marseille signed an accord with Peru on trade.', 'Marseille'],
    ['Former Prime Minister Rui Costa signed an accord with Peru.', 'Former'],
    ['The retailer Zantia signed a trade deal with Peru, its chief executive said.', 'Zantia'],
    ['In Orsenna, France, officials signed an accord with Peru.', 'Orsenna'],
    ['Odalric said he would sign an accord with Peru.', 'Odalric'],
  ])('is no state: %s', (text, name) => {
    expect(read(text).filter((it) => it.startsWith(`${name}: country`))).toEqual([]);
  });
});
