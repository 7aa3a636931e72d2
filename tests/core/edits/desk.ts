/** The fixture network with edits written as a person would make them. */
import { applyEdits } from '../../../src/core/edits/applyEdits.ts';
import type { Corrected } from '../../../src/core/edits/applyEdits.ts';
import { EDIT_VERSION } from '../../../src/core/edits/edits.ts';
import type { ActorRef, Edit, EditId, EditRecord, TieRef } from '../../../src/core/edits/edits.ts';
import { indexReading } from '../../../src/core/edits/indexReading.ts';
import type { DocumentId, EntityId, Network, Tie } from '../../../src/core/types.ts';
import { NETWORK, TEXTS, entityId } from '../../fixtures/norland.ts';

export const READING = indexReading(NETWORK, TEXTS);

/** Records in the order in which they are given. */
export function records(...edits: readonly Edit[]): EditRecord[] {
  return edits.map((edit, i) => record(edit, i));
}

export function record(edit: Edit, number: number): EditRecord {
  const id = `e${String(number).padStart(3, '0')}` as EditId;
  return { id, version: EDIT_VERSION, made: '2026-01-01T00:00:00.000Z', edit };
}

export const actor = (id: string): ActorRef => READING.actorRef(entityId(id));

/** The ties of a type between two actors, as an edit names them. */
export function ties(source: string, type: string, target: string): TieRef[] {
  const found = NETWORK.ties.filter(
    (tie) => tie.source === source && tie.type === type && tie.target === target,
  );
  if (found.length === 0) throw new Error(`no tie ${source} ${type} ${target} in the fixture`);
  return found.map(({ id }) => READING.tieRef(id));
}

export function correct(...edits: readonly Edit[]): Corrected {
  return applyEdits(READING, records(...edits));
}

/** "norland AID vestria", with what differs from an affirmed actual one way tie. */
export function inWords(tie: Tie): string {
  const arrow = tie.symmetric ? '<>' : '>';
  const rest = [tie.polarity === 'negated' ? 'denied' : '', tie.standing ?? ''];
  return [tie.source, tie.type, arrow, tie.target, ...rest].filter(Boolean).join(' ');
}

export const says = (network: Network): string[] => network.ties.map(inWords).sort();

export const names = (network: Network): string[] =>
  network.entities.map(({ kind, name }) => `${kind} ${name}`).sort();

/** The same reading under other ids, as another run of reading gives them. */
export function rename(network: Network): Network {
  const other = (id: EntityId): EntityId => `other-${id}` as EntityId;
  const otherWords = (words: string | null): string | null =>
    network.entities.some(({ id }) => id === words) ? other(words as EntityId) : words;
  return {
    ...network,
    entities: network.entities.map((entity) => ({ ...entity, id: other(entity.id) })),
    ties: network.ties.map((tie) => ({
      ...tie,
      id: `other-${tie.id}` as Tie['id'],
      source: other(tie.source),
      target: other(tie.target),
      saidBy: otherWords(tie.saidBy),
      object: otherWords(tie.object),
    })),
    coMentions: network.coMentions.map((pair) => ({
      ...pair,
      source: other(pair.source),
      target: other(pair.target),
    })),
  };
}

/** Offsets moved along, as by a line put before the text. */
export function shift(network: Network, document: DocumentId, by: number): Network {
  const moved = ([start, end]: readonly [number, number]): [number, number] => [
    start + by,
    end + by,
  ];
  const place = <P extends { document: DocumentId; start: number; end: number }>(at: P): P =>
    at.document === document ? { ...at, start: at.start + by, end: at.end + by } : at;
  return {
    documents: network.documents.map((one) =>
      one.id === document ? { ...one, sentences: one.sentences.map(moved), skipped: [] } : one,
    ),
    entities: network.entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.map(place),
      aliases: entity.aliases.map((alias) =>
        alias.document === document ? { ...alias, start: alias.start + by } : alias,
      ),
    })),
    ties: network.ties.map((tie) => ({
      ...tie,
      evidence: tie.evidence.map((at) =>
        at.document === document
          ? {
              ...place(at),
              source: at.source && moved(at.source),
              target: at.target && moved(at.target),
              trigger: moved(at.trigger),
            }
          : at,
      ),
    })),
    coMentions: network.coMentions.map((pair) => ({ ...pair, evidence: pair.evidence.map(place) })),
  };
}
