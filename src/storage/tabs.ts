/** Which tabs are alive, and word between them. Both are helps: everything works, a little less well, where a browser lacks them. */

const LOCK = 'entente/tab/';

/** Holds a lock for as long as this page lives. Returns what lets it go. */
export function beAlive(tab: string): () => void {
  const locks = lockManager();
  if (!locks) return () => undefined;
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  locks.request(LOCK + tab, () => held).catch(() => undefined); // no lock: seen as gone, at worst replayed twice
  return release;
}

/** The tabs that hold their lock; none where the browser cannot say. */
export async function livingTabs(): Promise<ReadonlySet<string>> {
  try {
    const { held = [] } = (await lockManager()?.query()) ?? {};
    return new Set(held.map(({ name = '' }) => name.slice(LOCK.length)));
  } catch {
    return new Set();
  }
}

function lockManager(): LockManager | undefined {
  // Missing outside secure contexts and in older browsers, whatever the types say.
  return (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
}

const CHANGED = 'changed';
const openChannel = (workspace: string): BroadcastChannel =>
  new BroadcastChannel(`entente/${workspace}`);

/** A single hint to whoever has a workspace open. */
export function sendHint(workspace: string): void {
  try {
    const channel = openChannel(workspace);
    channel.postMessage(CHANGED);
    channel.close();
  } catch {
    // The return to that tab is hint enough.
  }
}

/**
 * A hint to the other tabs of a workspace that there is something to read again. Safari and WebKitGTK bring no message from one page
 * on the disk to another; the item that remembers how far a workspace has come (`witness`) changes with each transaction, and
 * they do report that. Whoever hears nothing at all reads again when a person comes back to the tab or the window.
 */
export class Hints {
  #channel: BroadcastChannel | null;
  #ended = new AbortController();

  /** @param item name of what changes in localStorage with the workspace */
  constructor(workspace: string, item: string, onhint: () => void) {
    try {
      this.#channel = openChannel(workspace);
      this.#channel.onmessage = onhint;
    } catch {
      this.#channel = null; // the other hints are enough
    }
    if (typeof document === 'undefined') return;
    const { signal } = this.#ended;
    const onvisible = (): void => {
      if (document.visibilityState === 'visible') onhint();
    };
    const onstorage = ({ key }: StorageEvent): void => {
      if (key === item) onhint();
    };
    document.addEventListener('visibilitychange', onvisible, { signal });
    globalThis.addEventListener('focus', onhint, { signal });
    globalThis.addEventListener('storage', onstorage, { signal });
  }

  send(): void {
    this.#channel?.postMessage(CHANGED);
  }

  close(): void {
    this.#channel?.close();
    this.#ended.abort();
  }
}
