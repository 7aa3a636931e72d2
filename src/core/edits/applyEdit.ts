/** Applies one edit to a draft, or says why it finds no place. */
import { addMention, keepApart, makeActor, merge, remove, rename, split } from './actorEdits.ts';
import type { Draft } from './draft.ts';
import type { Edit, EditId } from './edits.ts';
import { withActor, withTies } from './find.ts';
import type { Unplaced } from './find.ts';
import { addTie, changeTie } from './tieEdits.ts';

/** Applies what can be applied and returns why the rest cannot; null when all was. */
export function applyEdit(draft: Draft, edit: Edit, by: EditId): Unplaced | null {
  switch (edit.kind) {
    case 'merge':
      return merge(draft, edit, by);
    case 'split':
      return split(draft, edit, by);
    case 'keep-apart':
      return keepApart(draft, edit, by);
    case 'rename':
      return withActor(draft, edit.actor, (actor) => {
        rename(actor, edit.name);
        actor.by.push(by);
      });
    case 'retype':
      return withActor(draft, edit.actor, (actor) => {
        actor.kind = edit.as;
        actor.by.push(by);
      });
    case 'remove':
      return remove(draft, edit, by);
    case 'change-tie':
      return withTies(draft, edit.ties, (part) => {
        changeTie(part, edit.to);
        part.by.push(by);
      });
    case 'reject':
      return withTies(draft, edit.ties, (part) => {
        part.rejectedBy = by;
        part.by.push(by);
      });
    case 'confirm':
      return withTies(draft, edit.ties, (part) => {
        part.rejectedBy = null;
        part.standing ??= 'confirmed';
        part.by.push(by);
      });
    case 'add-actor':
      makeActor(draft, by, edit);
      return null;
    case 'add-tie':
      return addTie(draft, edit, by);
    case 'add-mention':
      return addMention(draft, edit, by);
  }
}
