import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { CellValueType } from "@univerjs/presets";
import type { UniverApp } from "./start";
import type { Unit } from "./unit";

/** Before Univer reads typed text in its own way. */
const PRIORITY = 1000;

/**
 * Lets a person type as in Excel of their language: the grid reads what was typed (entry.ts), so Univer
 * is kept from reading it; and a number in a Dutch sheet stands in the cell with a decimal comma when it is edited.
 */
export function typeAsExcel(app: UniverApp, unit: Unit): () => void {
  const { writeCellInterceptor } = app.injector.get(SheetInterceptorService);
  const after = writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, { unitId }, next) => (unitId === unit.id && typeof cell?.v === "string" ? cell : next(cell)),
  });
  const before = writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, context, next) => {
      const raw = context.worksheet.getCellRaw(context.row, context.col);
      const shown = next(cell);
      if (context.unitId !== unit.id || unit.grid.language !== "nl" || raw?.f || raw?.t !== CellValueType.NUMBER) {
        return shown;
      }
      const text = String(shown?.v ?? "");
      return /^-?\d+\.\d+%?$/.test(text) ? { ...shown, v: text.replace(".", ","), t: CellValueType.STRING } : shown;
    },
  });
  return () => {
    after();
    before();
  };
}
