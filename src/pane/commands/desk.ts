import type { SheetSpec } from "../../sheets/sheet";
import type { Reading } from "../../excel/read/read-sheet";
import type { RemoteEngine, Stamp } from "../../worker/api";
import type { Store } from "../store";

/** What every command works with: the state of the pane, the engine, and what was read of which sheet. */
export interface Desk {
  readonly store: Store;
  readonly engine: RemoteEngine;
  /** what was read of each source, to see later whether it still stands there */
  readonly readings: Map<string, Reading>;
  /** Excel's ids of the sheets by the names they had when the workbook was looked at: a sheet keeps its id when it is renamed */
  sheetIds?: ReadonlyMap<string, string>;
  /** sources that were changed since they were read */
  readonly changed: Set<string>;
  /** local time as `yyyy-mm-dd hh:mm`: the one clock there is (law 8) */
  readonly clock: () => string;
  /** makes a workbook of sheets, for who downloads one */
  readonly workbookOf: (sheets: readonly SheetSpec[]) => Uint8Array;
  /** true once the workbook was looked at to the end: everything that was decided before is known */
  looked?: boolean;
  /** true while the engine knows decisions that could not be written to their sheets yet */
  unsaved?: boolean;
  /** how the decisions ended in their sheet when we last read or wrote it: any other end is someone else's */
  kept?: { readonly rows: number; readonly last: string } | undefined;
  /** true while what is shown of the journal is not what the engine knows: it is asked when someone looks */
  journalBehind?: boolean;
  /** sources whose marks could not be drawn: they are drawn whole the next time */
  unmarked?: Set<string>;
  /** rows that the pane itself selected last, as `sheet row`: that selection is not the user's */
  shown?: ReadonlySet<string>;
  /** ends what is going on now */
  abort: AbortController;
  /** the end of the last command that was started */
  last: Promise<void>;
}

/** Who decides, and when. */
export function stampOf(desk: Desk): Stamp {
  return { who: desk.store.get().who, at: desk.clock() };
}
