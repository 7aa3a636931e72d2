/** Everything a person wrote, as one list: by what it is on, searched and sorted out. */
import { readSentenceKey } from '../evidence/sentenceKeys.ts';
import type { SentenceIndex } from '../evidence/sentenceKeys.ts';
import { isDenied } from '../network/filters.ts';
import type { KeyIndex, Subject } from '../network/keys.ts';
import { subjectId } from '../network/standing.ts';
import { foldForSearch } from '../network/textSearch.ts';
import type { NoteColour } from '../noteColours.ts';
import type { Note } from '../records.ts';
import type { DocumentId, Entity, EntityId, Tie, TieId } from '../types.ts';
import { typeWords } from '../words.ts';

/** What has notes or a star today, and where a press on it leads. */
export interface Annotation {
  readonly id: string;
  readonly subject: Subject;
  /** Its name: an actor's, "Borland → Teska, AID", or the sentence itself. */
  readonly title: string;
  readonly place:
    | { readonly kind: 'actor'; readonly actor: EntityId }
    | { readonly kind: 'tie'; readonly source: EntityId; readonly target: EntityId }
    | { readonly kind: 'sentence'; readonly document: DocumentId; readonly start: number };
  readonly documents: ReadonlySet<DocumentId>;
  /** Oldest first. */
  readonly notes: readonly Note[];
}

interface Known {
  readonly keys: KeyIndex;
  readonly sentences: SentenceIndex;
  entity(id: EntityId): Entity | undefined;
  tie(id: TieId): Tie | undefined;
  nameOf(id: string): string;
}

/** Those whose subject is there today, what was changed last first. */
export function listAnnotations(notes: Iterable<readonly Note[]>, known: Known): Annotation[] {
  return [...notes]
    .flatMap((on): Annotation[] => {
      const [first] = on;
      const found = first ? describe(first.subject, known) : null;
      return first && found ? [{ ...found, notes: on }] : [];
    })
    .sort((a, b) => (changed(a) < changed(b) ? 1 : -1));
}

const changed = ({ notes }: Annotation): string =>
  notes.reduce((last, note) => (note.changed > last ? note.changed : last), '');

function describe(subject: Subject, known: Known): Omit<Annotation, 'notes'> | null {
  switch (subject.kind) {
    case 'actor': {
      const found = known.keys.actor(subject.key);
      const entity = found.kind === 'found' && found.ids[0] ? known.entity(found.ids[0]) : null;
      if (!entity) return null;
      const today: Subject = { kind: 'actor', key: known.keys.keyOfActor(entity.id) };
      return {
        id: subjectId(today),
        subject: today,
        title: entity.name,
        place: { kind: 'actor', actor: entity.id },
        documents: new Set(entity.mentions.map(({ document }) => document)),
      };
    }
    case 'tie': {
      const found = known.keys.tie(subject.key);
      const tie = found.kind === 'found' && found.ids[0] ? known.tie(found.ids[0]) : null;
      if (!tie) return null;
      const today: Subject = { kind: 'tie', key: known.keys.keyOfTie(tie.id) };
      const [source, target] = [known.nameOf(tie.source), known.nameOf(tie.target)];
      const says = `${isDenied(tie) ? 'NOT ' : ''}${typeWords(tie.type)}`;
      return {
        id: subjectId(today),
        subject: today,
        title: `${source} ${tie.symmetric ? '↔' : '→'} ${target}, ${says}`,
        place: { kind: 'tie', source: tie.source, target: tie.target },
        documents: new Set(tie.evidence.map(({ document }) => document)),
      };
    }
    case 'sentence': {
      const found = known.sentences.find(subject.key);
      const place = found.kind === 'found' ? found.ids[0] : undefined;
      if (!place) return null;
      const key = known.sentences.keyAt(place.document, place.start) ?? subject.key;
      const today: Subject = { kind: 'sentence', key };
      return {
        id: subjectId(today),
        subject: today,
        title: readSentenceKey(key).quote,
        place: { kind: 'sentence', document: place.document, start: place.start },
        documents: new Set([place.document]),
      };
    }
  }
}

/** What a homeless note was on, as far as its key says: "ana torres", "peru | SANCTION | chile", the words of a sentence. */
export function formerName(subject: Subject): string {
  if (subject.kind === 'sentence') return readSentenceKey(subject.key).quote;
  const names = subject.key.split('|').map((part) => part.slice(part.indexOf('/') + 1));
  if (subject.kind === 'actor') return names.join(' ');
  const [source = '', type = '', , , target = ''] = names;
  return `${source} – ${target}, ${type}`;
}

export interface AnnotationFilter {
  /** In the notes, their tags, or the name of what they are on. */
  readonly text: string;
  readonly kind: Subject['kind'] | null;
  readonly tag: string | null;
  readonly colour: NoteColour | null;
  readonly starred: boolean;
  readonly document: DocumentId | null;
}

export const EVERY_ANNOTATION: AnnotationFilter = {
  text: '',
  kind: null,
  tag: null,
  colour: null,
  starred: false,
  document: null,
};

/** Those that pass everything asked; a tag and a colour may stand on two notes of one subject. */
export function filterAnnotations(
  all: readonly Annotation[],
  { text, kind, tag, colour, starred, document }: AnnotationFilter,
): Annotation[] {
  const wanted = foldForSearch(text.trim());
  return all.filter(
    ({ subject, title, documents, notes }) =>
      (kind === null || subject.kind === kind) &&
      (tag === null || notes.some(({ tags }) => tags.includes(tag))) &&
      (colour === null || notes.some((note) => note.colour === colour)) &&
      (!starred || notes.some(({ star }) => star)) &&
      (document === null || documents.has(document)) &&
      (wanted === '' ||
        [title, ...notes.flatMap((note) => [note.text, ...note.tags])].some((words) =>
          foldForSearch(words).includes(wanted),
        )),
  );
}
