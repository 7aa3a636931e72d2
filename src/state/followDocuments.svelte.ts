import { untrack } from 'svelte';
import type { Workspace } from './context.ts';

/** Has the corpus read whatever documents there are, from now on. Returns what ends it. */
export function followDocuments({ corpus, documents }: Workspace): () => void {
  return $effect.root(() => {
    $effect(() => {
      const { sources } = documents;
      untrack(() => {
        if (corpus.asked !== sources) void corpus.open(sources);
      });
    });
  });
}
