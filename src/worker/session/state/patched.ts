import type { View } from "./standing";

/** What of a view was made anew after a decision: match numbers, and rows that may stand otherwise. */
export interface Patched {
  readonly matches: readonly number[];
  readonly items: ReadonlySet<number>;
  readonly lines: ReadonlySet<number>;
}

const patches = new WeakMap<View, Patched & { readonly before: View }>();

/** Notes what of a view is not as it was in the one before. */
export function notePatch(view: View, before: View, what: Patched): void {
  // one step back is enough: a longer chain would keep every view that there ever was
  patches.delete(before);
  patches.set(view, { ...what, before });
}

/** What differs at most between two views; undefined where the one was not made from the other. */
export function patchBetween(before: View, now: View): Patched | undefined {
  const known = patches.get(now);
  return known?.before === before ? known : undefined;
}
