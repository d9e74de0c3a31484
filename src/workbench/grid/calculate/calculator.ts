import type { GridCells } from "../../../xlsx/cells";
import { intersection, type Area } from "../area";
import { formulasOf } from "../formulas";
import type { Grid, GridSheet } from "../grid";
import { Unsupported, type Cell, type Reference } from "./cell-value";
import { createDirtyCells, type DirtyCells } from "./dirty-cells";
import type { Reader } from "./function-arguments";
import { compile, type Compiled } from "./parse";

/** Keeps the values of formulas true to the cells that they look at. */
export interface Calculator {
  /** cells of the area have changed; `formulas` tells that formulas may have come or gone among them */
  changed(sheet: GridSheet, area: Area, formulas: boolean): void;
  /**
   * formulas may stand anywhere else: rows, columns, tables, names or sheets came or went
   *
   * @param lost cells that formulas looked at may be gone or be others, so that all of them are worked out anew
   */
  moved(lost?: boolean): void;
  /** works out what depends on what changed since the last time */
  calculate(): void;
}

interface Formula extends Compiled {
  readonly sheet: GridSheet;
  readonly row: number;
  readonly column: number;
  state: "clean" | "dirty" | "busy";
}

/** How deep formulas may lead to formulas before the calculator works through them one by one. */
const MAX_DEPTH = 400;

/** Thrown out of a calculation that got too deep: this formula is to be worked out first. */
class Deeper extends Error {
  readonly formula: Formula;
  constructor(formula: Formula) {
    super("too deep");
    this.formula = formula;
  }
}

/**
 * A calculator for the formulas of our own sheets and ordinary lists. A formula with anything that it does
 * not know keeps the value that it was saved with.
 */
export function createCalculator(grid: () => Grid): Calculator {
  let formulas: Map<GridSheet, Map<number, Formula>> | undefined;
  let dirty: DirtyCells = createDirtyCells();
  let fresh: { sheet: GridSheet; area: Area }[] = [];

  const collect = () => {
    formulas = new Map();
    for (const sheet of grid().sheets) {
      const found = new Map<number, Formula>();
      for (const { row, column, formula } of formulasOf(sheet.model)) {
        const compiled = compile(grid(), formula, { sheet, row, column });
        if (!compiled) continue;
        const isNew = fresh.some((place) => place.sheet === sheet && isWithin(place.area, row, column));
        found.set(keyOf(row, column), { ...compiled, sheet, row, column, state: isNew ? "dirty" : "clean" });
      }
      formulas.set(sheet, found);
    }
    return formulas;
  };

  return {
    changed(sheet, area, withFormulas) {
      dirty.add(sheet, area);
      const known = formulas?.get(sheet);
      const replaced =
        known !== undefined && known.size > 0 && [...known.values()].some((f) => isWithin(area, f.row, f.column));
      if (!withFormulas && !replaced) return;
      fresh.push({ sheet, area });
      formulas = undefined;
    },
    moved(lost = false) {
      formulas = undefined;
      if (!lost) return;
      for (const sheet of grid().sheets) {
        const { rowCount, columnCount } = sheet.model.cells;
        if (rowCount > 0) dirty.add(sheet, { row: 0, column: 0, rowCount, columnCount });
      }
    },
    calculate() {
      if (dirty.isEmpty) return;
      const known = formulas ?? collect();
      const list = [...known.values()].flatMap((found) => [...found.values()]);
      markDirty(list, dirty);
      dirty = createDirtyCells();
      fresh = [];
      const run = createRun(known);
      for (const formula of list) if (formula.state === "dirty") run(formula);
    },
  };
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}

function isWithin(area: Area, row: number, column: number): boolean {
  return intersection(area, { row, column, rowCount: 1, columnCount: 1 }) !== undefined;
}

/** Marks what looks at changed cells, and what looks at that, down and up the list until nothing is added. */
function markDirty(list: readonly Formula[], dirty: DirtyCells): void {
  const ordered = [...list].sort((a, b) => a.row - b.row || a.column - b.column);
  const pass = (formulas: readonly Formula[]): boolean => {
    let found = false;
    for (const formula of formulas) {
      const isDirty = formula.state === "dirty" && dirty.has(formula.sheet, formula.row, formula.column);
      if (isDirty) continue;
      if (formula.state !== "dirty" && !formula.precedents.some(({ sheet, area }) => dirty.touches(sheet, area)))
        continue;
      formula.state = "dirty";
      dirty.add(formula.sheet, { row: formula.row, column: formula.column, rowCount: 1, columnCount: 1 });
      found = true;
    }
    return found;
  };
  const reversed = [...ordered].reverse();
  let found = true;
  // Both ways every time: a balance may run down the rows or up.
  while (found) found = [pass(ordered), pass(reversed)].includes(true);
}

function createRun(known: Map<GridSheet, Map<number, Formula>>): (formula: Formula) => void {
  let depth = 0;
  const evaluate = (formula: Formula) => {
    if (depth >= MAX_DEPTH) throw new Deeper(formula);
    depth++;
    formula.state = "busy";
    try {
      const value = formula.evaluate(reader);
      const { cells } = formula.sheet.model;
      const old = cells.value(formula.row, formula.column);
      const text = cells.formula(formula.row, formula.column);
      if (text !== undefined && !same(old, value)) cells.setFormula(formula.row, formula.column, text, value ?? 0);
      formula.state = "clean";
    } catch (thrown) {
      formula.state = thrown instanceof Deeper ? "dirty" : "clean";
      if (!(thrown instanceof Unsupported)) throw thrown;
    } finally {
      depth--;
    }
  };
  const reader = createReader((sheet, row, column) => {
    const formula = known.get(sheet)?.get(keyOf(row, column));
    if (formula?.state === "dirty") evaluate(formula);
    // A circle has no answer; Excel shows 0.
    return formula?.state === "busy" ? 0 : undefined;
  });
  return (formula) => {
    const waiting = [formula];
    while (waiting.length > 0) {
      const next = waiting[waiting.length - 1];
      try {
        if (next.state === "dirty") evaluate(next);
        waiting.pop();
      } catch (thrown) {
        if (!(thrown instanceof Deeper)) throw thrown;
        waiting.push(thrown.formula);
      }
    }
  };
}

function same(old: Cell, value: Cell): boolean {
  if (typeof old === "object" && old !== null) return typeof value === "object" && value?.error === old.error;
  return old === value;
}

/** @param settle makes a cell's formula true first; gives a value that stands for the cell's own in a circle */
function createReader(settle: (sheet: GridSheet, row: number, column: number) => Cell | undefined): Reader {
  const at = (sheet: GridSheet, row: number, column: number): Cell =>
    settle(sheet, row, column) ?? sheet.model.cells.value(row, column);
  const used = ({ sheet, area }: Reference): Area => {
    const { rowCount, columnCount } = sheet.model.cells;
    const within = intersection(area, { row: 0, column: 0, rowCount, columnCount });
    return { ...area, rowCount: within?.rowCount ?? 0, columnCount: within?.columnCount ?? 0 };
  };
  return {
    *cells(reference) {
      const area = used(reference);
      for (let row = area.row; row < area.row + area.rowCount; row++) {
        for (let column = area.column; column < area.column + area.columnCount; column++) {
          yield at(reference.sheet, row, column);
        }
      }
    },
    cell: ({ sheet, area }, row, column) => at(sheet, area.row + row, area.column + column),
    used,
    isRowHidden: ({ sheet, area }, row) => sheet.model.rows.get(area.row + row)?.hidden === true,
    isSubtotal({ sheet, area }, row, column) {
      const formulas = (sheet.model.cells as GridCells).formulas(area.column + column);
      return /^=\s*SUBTOTAL\(/i.test(formulas?.get(area.row + row) ?? "");
    },
  };
}
