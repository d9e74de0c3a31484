import type { Problem } from "../domain/ledger/problem";
import type { CellValue, FormattedTable } from "../sources/table/cells/cells";
import { readWorkbook } from "./read-workbook";
import type { Sheet, Workbook } from "./workbook";
import { XlsxError } from "./xlsx-error";

/** A sheet of a workbook as a table, and whether it can be seen. */
export interface SheetTable {
  readonly visible: boolean;
  readonly table: FormattedTable;
}

/**
 * The sheets of an `.xlsx` file as tables, in their order: values as they were evaluated last, errors by their
 * text ("#N/A"), each with the format it is shown in. Blank rows and columns behind the last value are no part of it.
 *
 * @param name file name, for the place of a problem
 * @returns the problem where the file cannot be read
 * @example openTables("posten.xlsx", bytes) // [{ visible: true, table: { name: "Debiteuren", … } }]
 */
export function openTables(name: string, bytes: Uint8Array): readonly SheetTable[] | Problem {
  try {
    const workbook = readWorkbook(bytes, { name });
    return workbook.sheets.map((sheet) => ({
      visible: sheet.visibility === "visible",
      table: tableOf(workbook, sheet),
    }));
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    const { problem } = error;
    return { ...problem, place: { ...problem.place, source: name } };
  }
}

function tableOf({ styles, date1904 }: Workbook, { name, cells, rows }: Sheet): FormattedTable {
  const valueAt = (row: number, column: number): CellValue => {
    const value = cells.value(row, column);
    return typeof value === "object" && value !== null ? value.error : value;
  };
  const { rowCount, columnCount } = filled(valueAt, cells.rowCount, cells.columnCount);
  return {
    name,
    firstRow: 1,
    firstColumn: 1,
    rowCount,
    columnCount,
    date1904,
    hidden: (row) => rows.get(row)?.hidden === true,
    value: valueAt,
    format: (row, column) => styles[cells.style(row, column)]?.numberFormat ?? "General",
  };
}

/** The extent of the values: formats reach further than what stands there. */
function filled(value: (row: number, column: number) => CellValue, rows: number, columns: number) {
  const isEmpty = (row: number, column: number) => value(row, column) === null || value(row, column) === "";
  let rowCount = rows;
  while (rowCount > 0 && range(columns).every((column) => isEmpty(rowCount - 1, column))) rowCount--;
  let columnCount = columns;
  while (columnCount > 0 && range(rowCount).every((row) => isEmpty(row, columnCount - 1))) columnCount--;
  return { rowCount, columnCount };
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
