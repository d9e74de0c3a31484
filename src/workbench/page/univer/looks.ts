import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { BooleanNumber, InterceptorEffectEnum, type ICellData, type IStyleData } from "@univerjs/presets";
import { MAX_COLUMNS } from "../../grid/area";
import { formatNumber } from "../../grid/format-number";
import type { Grid, GridSheet } from "../../grid/grid";
import { shownStyle } from "../../grid/styles";
import { drawRules, type DrawnRules } from "./rule-look";
import { toUniverCell } from "./snapshot";
import type { UniverApp } from "./start";
import { drawTable, type DrawnTable, type Look } from "./table-look";
import type { Unit } from "./unit";

/** Before Univer turns values into text by their number format. */
const PRIORITY = 100;

/** The tables and rules of one sheet, ready to be asked cell by cell. */
interface Drawn {
  readonly tables: readonly DrawnTable[];
  readonly rules: DrawnRules;
  /** looks found so far, by cell */
  readonly found: Map<number, Look | undefined>;
}

export interface Looks {
  /** forgets what was worked out: something in the grid has changed */
  changed: () => void;
  stop: () => void;
}

/**
 * Gives cells the look that comes from elsewhere (tables, conditional formats) and formulas their value of
 * this moment, while Univer draws them. Only what is on the screen is ever worked out, however long the sheet.
 */
export function giveLooks(app: UniverApp, unit: Unit): Looks {
  let drawn = new Map<GridSheet, Drawn>();
  const intercepting = app.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench-looks",
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const sheet = unitId === unit.id ? unit.gridSheet(subUnitId) : undefined;
      if (!sheet) return next(cell);
      let known = drawn.get(sheet);
      if (!known) drawn.set(sheet, (known = draw(unit.grid, sheet)));
      const look = lookAt(known, row, col);
      const value = cell?.f ? valueNow(sheet, row, col) : undefined;
      const text = inDutch(unit.grid, sheet, row, col);
      if (!look && !value && text === undefined) return next(cell);
      return next({
        ...cell,
        ...value,
        ...(text !== undefined && { v: text }),
        ...(look && { interceptorStyle: { ...cell?.interceptorStyle, ...style(look) } }),
      });
    },
  });
  return {
    changed: () => (drawn = new Map()),
    stop: () => intercepting.dispose(),
  };
}

function draw(grid: Grid, sheet: GridSheet): Drawn {
  return {
    tables: sheet.model.tables.map(drawTable).filter((table) => table !== undefined),
    rules: drawRules(grid, sheet),
    found: new Map(),
  };
}

function lookAt(drawn: Drawn, row: number, column: number): Look | undefined {
  const key = row * MAX_COLUMNS + column;
  if (drawn.found.has(key)) return drawn.found.get(key);
  const table = drawn.tables.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount,
  );
  const look = { ...table?.look(row), ...drawn.rules.lookAt(row, column) };
  const result = Object.keys(look).length > 0 ? look : undefined;
  drawn.found.set(key, result);
  return result;
}

/** A formula that the grid can't work out, and that came with no value, shows what Excel shows for an unknown name. */
function valueNow({ model: { cells } }: GridSheet, row: number, column: number): ICellData | undefined {
  return toUniverCell(cells.value(row, column) ?? { error: "#NAME?" }, undefined, 0);
}

/** A fraction in a cell without a number format, which Univer would write with a point. */
function inDutch({ language, workbook }: Grid, { model }: GridSheet, row: number, column: number): string | undefined {
  const value = model.cells.value(row, column);
  if (language !== "nl" || typeof value !== "number" || Number.isInteger(value)) return undefined;
  if (workbook.styles[shownStyle(model, row, column)].numberFormat !== "General") return undefined;
  return formatNumber(value, "General", language);
}

function style({ fill, fontColor, bold }: Look): IStyleData {
  return {
    ...(fill !== undefined && { bg: { rgb: `#${fill}` } }),
    ...(fontColor !== undefined && { cl: { rgb: `#${fontColor}` } }),
    ...(bold && { bl: BooleanNumber.TRUE }),
  };
}
