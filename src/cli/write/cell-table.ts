import type { CellTable, CellValue } from "../../sources/table/cells/cells";
import type { Sheet, Workbook } from "../../xlsx/workbook";

/** A sheet of a workbook as it is read. */
export function tableOf(sheet: Sheet, workbook: Workbook): CellTable {
  return {
    name: sheet.name,
    firstRow: 1,
    firstColumn: 1,
    rowCount: sheet.cells.rowCount,
    columnCount: sheet.cells.columnCount,
    date1904: workbook.date1904,
    value(row, column): CellValue {
      const value = sheet.cells.value(row, column);
      return typeof value === "object" && value !== null ? value.error : value;
    },
  };
}
