import type { OfficeObject } from "./member";

/** The objects that Office.js holds on to across batches, by the reference id it was given. */
export interface References {
  keep(object: OfficeObject): string;
  get(id: string): OfficeObject | undefined;
  remove(id: string): void;
  /** how many are held: a test can see that an add-in lets go of what it tracked */
  readonly count: number;
  all(): Iterable<OfficeObject>;
}

export function createReferences(): References {
  const held = new Map<string, OfficeObject>();
  const ids = new Map<OfficeObject, string>();
  let next = 1;
  return {
    keep(object) {
      const known = ids.get(object);
      if (known !== undefined) return known;
      const id = `reference-${next++}`;
      held.set(id, object);
      ids.set(object, id);
      return id;
    },
    get: (id) => held.get(id),
    remove(id) {
      const object = held.get(id);
      if (object) ids.delete(object);
      held.delete(id);
    },
    get count() {
      return held.size;
    },
    all: () => held.values(),
  };
}
