import { useEffect, useRef, type MouseEvent } from "react";
import type { PaneState, Place } from "../model";

/** Which hints are left, and how one is done with. */
export interface PlaceHints {
  readonly left: readonly Place[];
  readonly use: (place: Place) => void;
}

/**
 * Whether the hint of the place shows. It is done with once something was used there and the place is left:
 * until then it stays, so that nothing jumps while the user reads.
 *
 * @returns `onClick`, for what holds the place: any click in it but on a tab uses it, by keyboard too
 */
export function useHint(
  state: PaneState,
  hints: PlaceHints | undefined,
): { shows: boolean; onClick: (event: MouseEvent) => void } {
  const { place } = state;
  const used = useRef(new Set<Place>());
  const use = hints?.use;
  useEffect(() => {
    const { current } = used;
    return () => {
      if (current.has(place)) use?.(place);
    };
  }, [place, use]);
  return {
    shows: hints?.left.includes(place) === true && saysSomething(state),
    onClick({ target }) {
      if (target instanceof Element && !target.closest("[role=tablist]")) used.current.add(place);
    },
  };
}

/** Where a place is still empty it says itself what to do. */
function saysSomething({ place, sources, outcome, journal }: PaneState): boolean {
  if (place === "sources") return sources.items !== undefined || sources.lines.length > 0;
  if (place === "match") return outcome !== undefined;
  return place === "settings" || journal.sheet !== undefined || (journal.preview?.documents ?? 0) > 0;
}
