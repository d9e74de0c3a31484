import type { Area } from "../area";
import type { GridSheet } from "../grid";

/** Cells that changed: per column the rows from the first to the last of them. */
export interface DirtyCells {
  readonly isEmpty: boolean;
  add(sheet: GridSheet, area: Area): void;
  has(sheet: GridSheet, row: number, column: number): boolean;
  touches(sheet: GridSheet, area: Area): boolean;
}

interface Span {
  first: number;
  last: number;
}

/** Rather too many cells than too few: a formula that is worked out once more does no harm. */
export function createDirtyCells(): DirtyCells {
  const sheets = new Map<GridSheet, Map<number, Span>>();
  const touches = (sheet: GridSheet, area: Area): boolean => {
    const columns = sheets.get(sheet);
    if (!columns) return false;
    const end = area.column + area.columnCount;
    const hit = (span: Span | undefined) =>
      span !== undefined && span.first < area.row + area.rowCount && span.last >= area.row;
    if (area.columnCount > columns.size) {
      for (const [column, span] of columns) if (column >= area.column && column < end && hit(span)) return true;
      return false;
    }
    for (let column = area.column; column < end; column++) if (hit(columns.get(column))) return true;
    return false;
  };
  return {
    get isEmpty() {
      return sheets.size === 0;
    },
    add(sheet, area) {
      const columns = sheets.get(sheet) ?? new Map<number, Span>();
      sheets.set(sheet, columns);
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const span = columns.get(column);
        const last = area.row + area.rowCount - 1;
        if (!span) columns.set(column, { first: area.row, last });
        else {
          span.first = Math.min(span.first, area.row);
          span.last = Math.max(span.last, last);
        }
      }
    },
    has: (sheet, row, column) => touches(sheet, { row, column, rowCount: 1, columnCount: 1 }),
    touches,
  };
}
