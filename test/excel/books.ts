import type { CellValue } from "../../src/sources/table/cells/cells";
import { emptySheet, emptyWorkbook } from "../../src/xlsx/empty";
import type { Sheet, Workbook } from "../../src/xlsx/workbook";

/** A sheet with these rows from A1; null cells stay empty. */
export function sheetOf(name: string, rows: readonly (readonly CellValue[])[]): Sheet {
  const sheet = emptySheet(name);
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) sheet.cells.setValue(r, c, value);
    }),
  );
  return sheet;
}

/** A workbook of these sheets, in this order. */
export function bookOf(...sheets: Sheet[]): Workbook {
  return { ...emptyWorkbook(), sheets };
}

/** The rows of a sheet as they stand now, up to its used range. */
export function rowsOf(sheet: Sheet): unknown[][] {
  const { cells } = sheet;
  return Array.from({ length: cells.rowCount }, (_, r) =>
    Array.from({ length: cells.columnCount }, (_, c) => cells.value(r, c)),
  );
}

/** A bank sheet with a head and so many lines of eight columns, about 150 bytes each. */
export function bankSheet(lines: number, name = "Bank"): Sheet {
  const sheet = emptySheet(name);
  const heads = ["Datum", "Bedrag", "Naam", "IBAN", "Omschrijving", "Kenmerk", "Code", "Saldo"];
  heads.forEach((head, c) => sheet.cells.setValue(0, c, head));
  for (let r = 1; r <= lines; r++) {
    const row = [
      45658 + (r % 365),
      r + 0.25,
      `Klant ${r % 500}`,
      "NL91ABNA0417164300",
      `Factuur 2025-${r} voor geleverde diensten`,
    ];
    [...row, `RF18${r}`, "586", 1000].forEach((value, c) => sheet.cells.setValue(r, c, value));
  }
  return sheet;
}

/** Makes a table over cells that stand in the sheet; its heads are its first row. */
export function withTable(sheet: Sheet, name: string, ref: string): Sheet {
  const [first, last] = ref.split(":").map((cell) => cell.charCodeAt(0) - 65);
  const row = Number(/\d+/.exec(ref)?.[0]) - 1;
  const columns = Array.from({ length: last - first + 1 }, (_, c) => ({
    name: sheet.cells.value(row, first + c) as string,
  }));
  const autoFilter = { ref, criteria: new Map<number, string>() };
  const table = { id: 1, name, ref, columns, totalsRow: false, style: "TableStyleMedium2", showBandedRows: true };
  sheet.tables.push({ ...table, autoFilter });
  return sheet;
}
