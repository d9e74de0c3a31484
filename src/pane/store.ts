import type { PaneState } from "./model";

/** Holds the state of the pane; screens are told when it changes. */
export interface Store {
  readonly get: () => PaneState;
  /** changes part of the state */
  readonly set: (change: Partial<PaneState> | ((state: PaneState) => Partial<PaneState>)) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** @example const store = createStore(initial); store.set({ place: "match" }); */
export function createStore(initial: PaneState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...(typeof change === "function" ? change(state) : change) };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
