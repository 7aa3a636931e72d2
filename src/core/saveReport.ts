/** How the keeping of a person's work goes, as storage tells it and the page shows it. */
export type SaveStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Nothing is kept beyond this page, and why. */
  | { readonly kind: 'memory'; readonly why: string }
  /** The last changes could not be kept (yet), and why. */
  | { readonly kind: 'failed'; readonly why: string };

export interface SaveReport {
  readonly status: SaveStatus;
  /** What could not be read or is missing, in words for the person. */
  readonly problems: readonly string[];
  /** Whether the browser has cleared or lost what was kept: it may do so again. */
  readonly hasLost: boolean;
}

/** 'workspace': what belongs to these documents. 'device': everything Entente ever kept in this browser. */
export type DeleteScope = 'workspace' | 'device';
