type Listener<Message> = (message: Message) => void;

/** Whoever wants to be told. */
export class Listeners<Message> {
  #all = new Set<Listener<Message>>();

  /** Returns what ends it. */
  add(listener: Listener<Message>): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  tell(message: Message): void {
    for (const listener of this.#all) listener(message);
  }
}
