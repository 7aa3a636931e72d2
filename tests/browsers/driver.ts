/** As little as can be done alike in every browser: what a person does is made of it in `hands`. */

/** A page in a browser. */
export interface Tab {
  /** Opens an address and waits until it is loaded. */
  readonly open: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Runs a function in the page; plain data goes in and comes out. */
  readonly run: <Given extends readonly unknown[], Out>(
    act: (...given: Given) => Out,
    ...given: Given
  ) => Promise<Awaited<Out>>;
  /** Presses the mouse at a place of the window, in CSS pixels. */
  readonly click: (x: number, y: number) => Promise<void>;
  /** Presses keys together: 'Control+k', 'Escape', 'f'. */
  readonly keys: (keys: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Brings this tab before the others. */
  readonly toFront: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A browser that runs. */
export interface Driven {
  readonly newTab: () => Promise<Tab>;
  /** What pages have thrown and nobody caught. */
  readonly errors: readonly string[];
  /** Ends it in the usual way. */
  readonly quit: () => Promise<void>;
  /** Ends it at once, as a power cut does to a process: SIGKILL. */
  readonly kill: () => Promise<void>;
}

export interface Start {
  /** The folder of its profile: started on it again, a browser has what pages kept. */
  readonly profile: string;
  /** Where files go that are saved. */
  readonly downloads: string;
  /** All requests go through a proxy at this port of this machine, and no name is looked up. */
  readonly proxyPort?: number;
}

export interface Engine {
  readonly name: string;
  /** Why it cannot be tried here, in words; null when it can. */
  readonly missing: string | null;
  /** Whether it, being driven, keeps what pages store until its next start. */
  readonly keepsProfiles: boolean;
  /** Hosts that it asks by itself, on an empty page too, and cannot be kept from. */
  readonly own: readonly string[];
  readonly start: (start: Start) => Promise<Driven>;
}

/** 'Control+Shift+z' as ['Control', 'Shift', 'z']; '+' itself is a key too. */
export const keysIn = (keys: string): string[] =>
  keys === '+' ? ['+'] : keys.split('+').filter(Boolean);

/** A call of the function as an expression: drivers of every browser run that, and the page's policy is not in its way. */
export const callOf = (act: (...given: never[]) => unknown, given: readonly unknown[]): string =>
  `(${act.toString()})(...${JSON.stringify(given)})`;
