/** Writes a described sheet and reads it back, through Excel and through a file. */
import { readSheet } from "../../src/excel/read/read-sheet";
import { writeSheet } from "../../src/excel/write/write-sheet";
import type { ListSheet } from "../../src/sheets/list";
import type { SheetSpec } from "../../src/sheets/sheet";
import type { CellTable, CellValue } from "../../src/sources/table/cells/cells";
import { decodeCells, type EncodedCells } from "../../src/sources/table/cells/encoded-cells";
import { emptyWorkbook } from "../../src/xlsx/empty";
import { readSheetCells } from "../../src/xlsx/read-sheet-cells";
import { renderSheet } from "../../src/xlsx/render-sheet";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { openWorkbook } from "../office/host";
import { bookOf, sheetOf } from "./books";

/** Through the genuine Office.js to the stand-in, and back block by block. */
export async function throughExcel(spec: SheetSpec): Promise<CellTable> {
  openWorkbook(bookOf(sheetOf("Blad1", [])), { year: 2026 });
  const { sheet } = await writeSheet(spec, { kind: "statement", onExists: "next name" });
  const blocks: EncodedCells[] = [];
  await readSheet(sheet, { onBlock: (cells) => void blocks.push(cells) });
  return decodeCells(blocks);
}

/** Through an `.xlsx` file. */
export function throughFile(spec: SheetSpec): CellTable {
  const workbook = emptyWorkbook();
  workbook.sheets.push(renderSheet(spec, workbook));
  return readSheetCells(writeWorkbook(workbook), spec.name);
}

/** A list with all of its rows in the specification. */
export function wholeList(list: ListSheet): SheetSpec {
  return { ...list.spec, rows: Array.from({ length: list.rowCount }, (_, at) => list.row(at)) };
}

/** The values of a table's rows, from the row that Excel shows as `from`; empty cells at the end left out. */
export function valuesOf(table: CellTable, from = 1): CellValue[][] {
  const rows: CellValue[][] = [];
  for (let row = from - table.firstRow; row < table.rowCount; row++) {
    const cells = Array.from({ length: table.columnCount }, (_, column) => table.value(row, column));
    while (cells.length > 0 && (cells.at(-1) ?? "") === "") cells.pop();
    rows.push(cells);
  }
  return rows;
}
