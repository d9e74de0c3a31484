import type { Sheet, Workbook } from "../../xlsx/workbook";
import type { Area } from "./area";
import type { Change, ChangeListener, Origin } from "./changes";
import { createCalculator, type Calculator } from "./calculate/calculator";

/** A sheet of the grid: its identity outlives a new name or place. */
export interface GridSheet {
  /** like Excel's: `{00000000-0001-0000-0000-000000000000}`, counted from 0 */
  readonly id: string;
  readonly model: Sheet;
}

/** What a grid cannot know by itself. */
export interface GridOptions {
  /** in which language typed numbers and dates are read; nl by default */
  readonly language?: "nl" | "en";
  /** the year that a typed "1-2" belongs to; this year by default */
  readonly year?: number;
}

/**
 * A workbook that is open: the model of `src/xlsx` with identities, a selection, a
 * calculator and listeners. The functions of this room work on it; every change is told.
 */
export interface Grid {
  readonly workbook: Workbook;
  /** in the order of their tabs */
  readonly sheets: GridSheet[];
  active: GridSheet;
  /** what is selected on each sheet, by id: the first area holds the active cell */
  readonly selections: Map<string, readonly Area[]>;
  readonly language: "nl" | "en";
  readonly year: number;
  /** who is changing it now */
  origin: Origin;
  /** set while the workbook's structure is protected */
  structureProtected: boolean;
  readonly calculator: Calculator;
  newId(): string;
  tell(change: Change): void;
  /** @returns a function that ends the listening */
  onChange(listener: ChangeListener): () => void;
}

/**
 * Opens a workbook as a grid. The workbook itself is changed by what is done to the grid, so saving is writing `grid.workbook`.
 *
 * @example
 * const grid = createGrid(workbook);
 * writeValues(grid, grid.active, parseArea("A1")!, [["007"]]); // the number 7
 */
export function createGrid(workbook: Workbook, options: GridOptions = {}): Grid {
  const listeners = new Set<ChangeListener>();
  let ids = 0;
  const newId = () => `{00000000-0001-0000-${(ids++).toString(16).padStart(4, "0").toUpperCase()}-000000000000}`;
  const sheets = workbook.sheets.map((model): GridSheet => ({ id: newId(), model }));
  const first = sheets.find((sheet) => sheet.model.visibility === "visible") ?? sheets[0];
  if (!first) throw new Error("a workbook has at least one sheet");
  const grid: Grid = {
    workbook,
    sheets,
    active: first,
    selections: new Map(),
    language: options.language ?? "nl",
    year: options.year ?? new Date().getFullYear(),
    origin: "user",
    structureProtected: false,
    calculator: createCalculator(() => grid),
    newId,
    tell(change) {
      for (const listener of [...listeners]) listener(change, grid.origin);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return grid;
}
