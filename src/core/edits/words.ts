/** Edits in words, for lists and for the history. */
import { count, shortName, KIND_WORDS, MODALITY_CHOICES, typeWords } from '../words.ts';
import { knownEdit } from './edits.ts';
import type { Edit, EditRecord, TieChange, TieRef } from './edits.ts';
import type { Unplaced } from './find.ts';

/** What an edit did: 'Merged A. Dahl into Ana Dahl'. */
export function editWords(edit: Edit): string {
  switch (edit.kind) {
    case 'merge':
      return `Merged ${listed(edit.actors.map(({ name }) => shortName(name)))} into ${shortName(edit.name ?? edit.into.name)}`;
    case 'split':
      return `Parted ${shortName(edit.name)} from ${shortName(edit.actor.name)}`;
    case 'keep-apart':
      return `Parted “${shortName(edit.alias)}” from ${shortName(edit.actor.name)}`;
    case 'rename':
      return `Renamed ${shortName(edit.actor.name)} to ${shortName(edit.name)}`;
    case 'retype':
      return `Changed ${shortName(edit.actor.name)} to ${KIND_WORDS[edit.as].one.toLowerCase()}`;
    case 'remove':
      return `Removed ${shortName(edit.actor.name)}${edit.never ? ' for good' : ''}: not an actor`;
    case 'change-tie':
      return `Changed ${tieWords(edit.ties)} to ${changeWords(edit.to)}`;
    case 'reject':
      return `Rejected ${tieWords(edit.ties)}`;
    case 'confirm':
      return `Confirmed ${tieWords(edit.ties)}`;
    case 'add-actor':
      return `Added ${shortName(edit.name)}`;
    case 'add-tie':
      return `Added a tie: ${shortName(edit.source.name)} ${edit.says.symmetric ? '↔' : '→'} ${shortName(edit.target.name)}, ${typeWords(edit.says.type)}`;
    case 'add-mention':
      return `Made “${shortName(edit.quote.words)}” a mention of ${shortName(edit.actor.name)}`;
  }
}

export function recordWords(record: EditRecord): string {
  const edit = knownEdit(record);
  return edit
    ? editWords(edit)
    : `A correction of a kind not known here (${record.edit.kind.slice(0, 40)})`;
}

/** What a person wants to be so of a tie: 'denied, planned'. */
function changeWords({ type, direction, polarity, modality }: TieChange): string {
  const words = [
    type && typeWords(type),
    direction && DIRECTION_WORDS[direction],
    polarity && (polarity === 'negated' ? 'denied' : 'affirmed'),
    modality && MODALITY_CHOICES[modality],
  ];
  return words.filter(Boolean).join(', ');
}

const DIRECTION_WORDS = {
  forward: 'the direction it was read in',
  backward: 'the other direction',
  both: 'no direction',
} as const;

function tieWords(ties: readonly TieRef[]): string {
  const [only] = ties;
  return ties.length === 1 && only ? `“${only.says}”` : count(ties.length, 'tie');
}

const MOST_NAMED = 3;

function listed(names: readonly string[]): string {
  return names.length > MOST_NAMED ? count(names.length, 'actor') : names.join(' and ');
}

/** Why an edit is not in force, in a sentence. */
export const UNPLACED_WORDS: Readonly<Record<Unplaced, string>> = {
  lost: 'What it is about is not read in these documents any more.',
  ambiguous: 'Several actors go by this name now.',
  itself: 'They are one actor already.',
  'no-quote': 'The quoted words are not in the documents any more.',
  foreign: 'Another version of Entente made it. It is kept as it is.',
};
