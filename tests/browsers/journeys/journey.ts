import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Engine, Tab } from '../driver.ts';
import type { Sink } from '../sink.ts';

/** Where a journey begins: on the page just opened, in a browser with nothing in it. */
export interface Scene {
  readonly engine: Engine;
  /** The address of the built page. */
  readonly page: string;
  readonly tab: Tab;
  /** One more tab of the same browser, with nothing in it. */
  readonly newTab: () => Promise<Tab>;
  /** Kills the browser, starts it again on its profile and opens the page. */
  readonly killed: () => Promise<Tab>;
  /** A folder for what the journey needs, gone after it. */
  readonly folder: string;
  /** All that anybody was asked for; must be empty at the end. */
  readonly sink: Sink;
  /** Where files go that are saved. */
  readonly downloads: string;
}

/** What must go in every browser. */
export interface Journey {
  readonly name: string;
  /** Why an engine cannot be asked for this, in words. */
  readonly skipped?: (engine: Engine) => string | null;
  /** Whether the browser is meant to complain of what it refuses. */
  readonly refused?: boolean;
  readonly go: (scene: Scene) => Promise<void>;
}

/** Waits for a file that was saved, and gives its path. */
export async function saved({ downloads }: Scene, ending: string): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    // While a browser still writes, it has another name beside it, or none of its own.
    const files = await readdir(downloads);
    const file = files.find((name) => name.endsWith(ending));
    if (
      file !== undefined &&
      !files.some((name) => /\.(?:part|crdownload|wkdownload)$/u.test(name))
    )
      return path.join(downloads, file);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`No file ending in ${ending} was saved: ${(await readdir(downloads)).join()}`);
}

export const TALKS = `Peru and Chile sign a defence agreement

Peru and Chile signed an agreement on military cooperation in Lima on Tuesday. Defence minister Ana Torres of Peru thanked Chile for its support. Chile has not imposed sanctions on Bolivia.`;

/** A sentence that ties the two. */
export const said = (one: string, other: string): string =>
  `The president of ${one} met the prime minister of ${other} on Tuesday.`;
