import type { Dispatcher } from "../dispatcher/dispatcher";
import type { Grid } from "../grid/grid";
import { findSheet } from "../grid/worksheets";
import type { Bench } from "./bench";

/**
 * What tests in a browser may take hold of, as `window.workbench`:
 * - `ready`: resolves when the first workbook stands there
 * - `open(bytes, name?)`: opens an `.xlsx`; throws XlsxError for what is none
 * - `save()`: the workbook as `.xlsx`
 * - `grid`: the open workbook itself (`src/workbench/grid`)
 * - `shown(sheet, row, column)`: a cell as it is drawn, `v` its text; rows and columns from 0
 * - `dispatcher`: every batch so far (`requests`), references held
 * - `faults`: what is to go wrong with the next batches (`dispatcher/faults.ts`)
 * - `unknown`: what the pane asked for and the stand-in has not; a test ends with it empty
 */
export interface WorkbenchForTests {
  readonly ready: Promise<void>;
  readonly open: (bytes: Uint8Array | readonly number[], name?: string) => void;
  readonly save: () => Uint8Array;
  readonly grid: Grid;
  readonly shown: (sheet: string, row: number, column: number) => object | undefined;
  readonly dispatcher: Dispatcher;
  readonly faults: Dispatcher["faults"];
  readonly unknown: readonly string[];
}

declare global {
  interface Window {
    workbench?: WorkbenchForTests;
  }
}

export function exposeToTests(bench: Bench, ready: Promise<void>): void {
  window.workbench = {
    ready,
    open: (bytes, name = "test.xlsx") => bench.open(Uint8Array.from(bytes), name),
    save: () => bench.save(),
    get grid() {
      return bench.grid;
    },
    shown: (name, row, column) => {
      bench.view.flush();
      const sheet = findSheet(bench.grid, name);
      return sheet && bench.view.shown(sheet, row, column);
    },
    get dispatcher() {
      return bench.dispatcher;
    },
    get faults() {
      return bench.dispatcher.faults;
    },
    unknown: bench.unknown,
  };
}
