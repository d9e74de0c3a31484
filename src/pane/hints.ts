import { keepForPerson, keptForPerson } from "../excel/user/person";
import { recall, remember } from "../excel/user/remember";
import { PLACES, type Place } from "./model";

/** The first-run hints: one per place, until it was used or closed. */
export interface Hints {
  /** places whose hint was not used yet; none until `load` */
  readonly get: () => readonly Place[];
  /** reads which ones were used, by this person or, where the browser keeps nothing, in this workbook */
  readonly load: () => Promise<void>;
  /** a hint has done its work */
  readonly use: (place: Place) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const KEY = "hints";

/** @example const hints = createHints(); await hints.load(); hints.get() // ["sources", "match", "journal", "settings"] */
export function createHints(): Hints {
  let left: readonly Place[] = [];
  const listeners = new Set<() => void>();
  const set = (now: readonly Place[]) => {
    left = now;
    for (const listener of listeners) listener();
  };
  return {
    get: () => left,
    async load() {
      const used = keptForPerson(KEY) ?? (await recall(KEY));
      const known = typeof used === "string" ? used.split(" ") : [];
      set(PLACES.filter((place) => !known.includes(place)));
    },
    use(place) {
      if (!left.includes(place)) return;
      set(left.filter((other) => other !== place));
      const used = PLACES.filter((other) => !left.includes(other)).join(" ");
      // a hint that comes back is no trouble: that it could not be kept is not worth a word
      if (!keepForPerson(KEY, used)) remember(KEY, used).catch(() => undefined);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
