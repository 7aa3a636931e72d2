/** Rows of a list that a person has chosen by hand: one, one more, or all up to one. */
export class Chosen<Id> {
  #ids: ReadonlySet<Id> = $state.raw(new Set<Id>());
  /** From where "all up to" goes. */
  #from: Id | null = null;

  get ids(): ReadonlySet<Id> {
    return this.#ids;
  }

  only(id: Id): void {
    this.#ids = new Set([id]);
    this.#from = id;
  }

  toggle(id: Id): void {
    const rest = [...this.#ids].filter((one) => one !== id);
    this.#ids = new Set(this.#ids.has(id) ? rest : [...rest, id]);
    this.#from = id;
  }

  /** All from the one chosen last to this one, in the order in which they are listed. */
  upTo(id: Id, listed: readonly Id[]): void {
    const [from, to] = [this.#from === null ? -1 : listed.indexOf(this.#from), listed.indexOf(id)];
    if (from < 0 || to < 0) this.only(id);
    else this.#ids = new Set(listed.slice(Math.min(from, to), Math.max(from, to) + 1));
  }

  clear(): void {
    this.#ids = new Set();
    this.#from = null;
  }

  /** As a press with these keys held chooses; whether it did. A press without any is left to what was pressed. */
  press(
    { shiftKey, ctrlKey, metaKey }: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>,
    id: Id,
    listed: readonly Id[],
  ): boolean {
    if (shiftKey) this.upTo(id, listed);
    else if (ctrlKey || metaKey) this.toggle(id);
    else return false;
    return true;
  }
}
