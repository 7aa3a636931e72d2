import { describe, expect, it } from 'vitest';
import { indexSentences } from '../../../src/core/evidence/sentenceKeys.ts';
import { indexKeys } from '../../../src/core/network/keys.ts';
import type { Subject } from '../../../src/core/network/keys.ts';
import {
  EVERY_ANNOTATION,
  filterAnnotations,
  formerName,
  listAnnotations,
} from '../../../src/core/notes/annotations.ts';
import type { AnnotationFilter } from '../../../src/core/notes/annotations.ts';
import type { Note } from '../../../src/core/records.ts';
import { documentId, entityId, NETWORK, TEXTS } from '../../fixtures/norland.ts';

const keys = indexKeys(NETWORK);
const sentences = indexSentences(NETWORK.documents, TEXTS);
const known = {
  keys,
  sentences,
  entity: (id: string) => NETWORK.entities.find((entity) => entity.id === id),
  tie: (id: string) => NETWORK.ties.find((tie) => tie.id === id),
  nameOf: (id: string) => NETWORK.entities.find((entity) => entity.id === id)?.name ?? id,
};
const sanction = NETWORK.ties.find(({ type }) => type === 'SANCTION');
if (!sanction) throw new Error('the fixture has no such tie');
const council = documentId('council.txt');
const inCouncil = sentences.keyAt(council, 30);
if (!inCouncil) throw new Error('the fixture has no such sentence');

let day = 1;
function note(subject: Subject, content: Partial<Note>): Note {
  const time = `2030-01-0${String(day++)}T00:00:00.000Z`;
  return {
    id: `n${time}`,
    subject,
    text: '',
    tags: [],
    colour: null,
    created: time,
    changed: time,
    ...content,
  };
}
const NOTES: Note[][] = [
  [
    note(
      { kind: 'actor', key: keys.keyOfActor(entityId('dorvek')) },
      { text: 'Ask Žižka', tags: ['lead'] },
    ),
  ],
  [note({ kind: 'tie', key: keys.keyOfTie(sanction.id) }, { colour: 'red' })],
  [note({ kind: 'sentence', key: inCouncil }, { star: true })],
  [note({ kind: 'actor', key: 'country/atlantis' as never }, { text: 'gone' })],
];
const all = listAnnotations(NOTES, known);
const titles = (asked: Partial<AnnotationFilter>): string[] =>
  filterAnnotations(all, { ...EVERY_ANNOTATION, ...asked }).map(({ title }) => title);

const DORVEK = 'Ilan Dorvek';
const SANCTION = 'Norland → Ostrava Republic, NOT SANCTION';
const PRAISED = 'The Sundic Council praised Norland.';

describe('annotations', () => {
  it('are named by what they are on, the last changed first; the homeless are elsewhere', () => {
    expect(all.map(({ title }) => title)).toEqual([PRAISED, SANCTION, DORVEK]);
  });

  it.each<[string, Partial<AnnotationFilter>, string[]]>([
    ['words of a note without accents', { text: 'zizka' }, [DORVEK]],
    ['the name of the subject', { text: 'ostrava' }, [SANCTION]],
    ['a tag as words', { text: 'lead' }, [DORVEK]],
    ['a kind', { kind: 'sentence' }, [PRAISED]],
    ['a tag', { tag: 'lead' }, [DORVEK]],
    ['a colour', { colour: 'red' }, [SANCTION]],
    ['a star', { starred: true }, [PRAISED]],
    ['a source', { document: council }, [PRAISED]],
    ['two things at once', { kind: 'actor', colour: 'red' }, []],
  ])('are filtered by %s', (_, asked, expected) => {
    expect(titles(asked)).toEqual(expected);
  });
});

it('says what a homeless note was on', () => {
  expect(formerName({ kind: 'actor', key: 'person/ada holt' as never })).toBe('ada holt');
  const tie = 'country/peru|SANCTION|affirmed|>|country/chile' as never;
  expect(formerName({ kind: 'tie', key: tie })).toBe('peru – chile, SANCTION');
  expect(formerName({ kind: 'sentence', key: '0\nTalks\nLima spoke.' as never })).toBe(
    'Lima spoke.',
  );
});
