/** What a new correction makes of those before it, which say something of the same ties. */
import { knownEdit } from './edits.ts';
import type { EditId, EditRecord, TieChange, TieRef } from './edits.ts';

/** Takes ties out of what was confirmed and rejected: edits that are empty then go, the others stay for their other ties. */
export function unjudge(
  records: readonly EditRecord[],
  ties: readonly TieRef[],
): { readonly remove: readonly EditId[]; readonly replace: readonly EditRecord[] } {
  const gone = new Set(ties.map(refId));
  const remove: EditId[] = [];
  const replace: EditRecord[] = [];
  for (const record of records) {
    const edit = knownEdit(record);
    if (!edit || (edit.kind !== 'confirm' && edit.kind !== 'reject')) continue;
    const left = edit.ties.filter((ref) => !gone.has(refId(ref)));
    if (left.length === edit.ties.length) continue;
    if (left.length === 0) remove.push(record.id);
    else replace.push({ ...record, edit: { ...edit, ties: left } });
  }
  return { remove, replace };
}

/** What an edit changed, where it changed just these ties: a second change becomes part of it. */
export function changeOf(record: EditRecord, ties: readonly TieRef[]): TieChange | null {
  const edit = knownEdit(record);
  if (edit?.kind !== 'change-tie') return null;
  const same = edit.ties.map(refId).join('\n') === ties.map(refId).join('\n');
  return same ? edit.to : null;
}

const refId = ({ key, quotes }: TieRef): string => JSON.stringify([key, quotes]);
