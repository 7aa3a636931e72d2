/**
 * Where the actors of a workspace were drawn last: the page opens with the drawing it was closed with, and at once. In a database
 * of its own: losing it costs a layout.
 */
import { deleteDB, openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import * as v from 'valibot';
import type { ActorKey } from '../core/network/keys.ts';
import type { Point, RememberedPlaces } from '../core/network/layout.ts';
import type { WorkspaceId } from '../core/workspaceId.ts';

const NAME = 'entente.places';

interface Schema extends DBSchema {
  places: { key: string; value: StoredPlaces };
}

/** The places of actors, x and y of each in turn. */
interface StoredPlaces {
  readonly actors: readonly string[];
  readonly places: Float32Array<ArrayBuffer>;
}

const storedSchema = v.pipe(
  v.object({ actors: v.array(v.string()), places: v.instance(Float32Array) }),
  v.check(({ actors, places }) => places.length === 2 * actors.length && places.every(isFinite)),
);

export class KeptPlaces implements RememberedPlaces {
  readonly #workspace: WorkspaceId;
  #work: Promise<unknown> = Promise.resolve();

  constructor(workspace: WorkspaceId) {
    this.#workspace = workspace;
  }

  /** None where nothing was kept, or the browser does not give it. Never rejects. */
  async recall(): Promise<ReadonlyMap<ActorKey, Point>> {
    const found = await this.#with((db) => db.get('places', this.#workspace));
    const parsed = v.safeParse(storedSchema, found);
    if (!parsed.success) return new Map();
    const { actors, places } = parsed.output;
    return new Map(
      actors.map((actor, i) => [
        actor as ActorKey, // written as one; what is none finds no actor
        { x: places[2 * i] ?? 0, y: places[2 * i + 1] ?? 0 },
      ]),
    );
  }

  keep(places: ReadonlyMap<ActorKey, Point>): void {
    const points = [...places.values()];
    const stored: StoredPlaces = {
      actors: [...places.keys()],
      places: Float32Array.from(points.flatMap(({ x, y }) => [x, y])),
    };
    void this.#with((db) => db.put('places', stored, this.#workspace));
  }

  /** One after the other; undefined when storage refuses. */
  #with<Result>(act: (db: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result | undefined> {
    const done = this.#work.then(async () => {
      try {
        const db = await openPlaces();
        try {
          return await act(db);
        } finally {
          db.close();
        }
      } catch {
        return undefined; // the layout is worked out anew
      }
    });
    this.#work = done;
    return done;
  }
}

/** Forgets the places of all workspaces: their keys are names of actors. */
export async function deletePlaces(): Promise<void> {
  if (typeof indexedDB !== 'undefined') await deleteDB(NAME);
}

function openPlaces(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('places');
    },
  });
}
