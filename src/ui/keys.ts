/** The keys that act anywhere on the page. Single letters never act while something is typed. */
export interface PageActs {
  readonly find: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly back: () => void;
  readonly help: () => void;
  /** Whether single characters act. */
  readonly letters: () => boolean;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, select'))
  );
}

/** Undo acts on the workspace also while a note is typed, since each letter is an act of the history. */
export function keysOfThePage(acts: PageActs): (event: KeyboardEvent) => void {
  return (event) => {
    const act = actOf(event, acts);
    if (!act || event.defaultPrevented) return;
    event.preventDefault();
    act();
  };
}

function actOf(event: KeyboardEvent, acts: PageActs): (() => void) | null {
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey) {
    if (key === 'k') return acts.find;
    // A field that keeps nothing, such as the search, has its own undo.
    if (isTyping(event.target) && !(event.target instanceof HTMLTextAreaElement)) return null;
    if (key === 'z') return event.shiftKey ? acts.redo : acts.undo;
    if (key === 'y') return acts.redo;
    return null;
  }
  if (event.altKey || isTyping(event.target) || document.querySelector('dialog[open]')) return null;
  if (key === 'escape') return acts.back;
  if (key === '?' && acts.letters()) return acts.help;
  return null;
}
