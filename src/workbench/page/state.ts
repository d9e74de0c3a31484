import type { Language } from "../host/language";
import type { Ribbon } from "./ribbon";

/** A line that tells the user how something went. */
export interface Note {
  readonly kind: "error" | "info";
  readonly text: string;
}

/** What the page shows around the sheet. */
export interface BenchState {
  readonly fileName: string;
  readonly language: Language;
  readonly dark: boolean;
  readonly paneOpen: boolean;
  /** pixels */
  readonly paneWidth: number;
  readonly noticeOpen: boolean;
  readonly note: Note | undefined;
  /** counts the conversations with the pane: another number, another load of it */
  readonly paneLoad: number;
  /** absent until the manifest is read */
  readonly ribbon: Ribbon | undefined;
  /** buttons of the ribbon whose function has not said that it is done */
  readonly running: readonly string[];
}

/** The widths that Excel lets a task pane have, and the one it starts with. */
export const PANE_WIDTH = { least: 320, start: 350, most: 640 } as const;

/** @example clampPaneWidth(1000) // 640 */
export function clampPaneWidth(width: number): number {
  return Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, width)));
}

/** A value that tells who listens when it is another one. */
export interface Store<T> {
  get: () => T;
  set: (change: Partial<T>) => void;
  subscribe: (listener: () => void) => () => void;
}

export function createStore<T extends object>(start: T): Store<T> {
  let value = start;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(change) {
      value = { ...value, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
