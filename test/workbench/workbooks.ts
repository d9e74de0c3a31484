import { emptySheet, emptyWorkbook } from "../../src/xlsx/cells";
import type { Scalar, Workbook } from "../../src/xlsx/workbook";

/** A workbook whose sheets hold these rows from A1 on; a text with "=" is a formula with nothing worked out yet. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly Scalar[])[]>>): Workbook {
  const workbook = emptyWorkbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = emptySheet(name);
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (typeof value === "string" && value.startsWith("=")) sheet.cells.setFormula(r, c, value, 0);
        else sheet.cells.setValue(r, c, value);
      }),
    );
    workbook.sheets.push(sheet);
  }
  return workbook;
}

/** A bank sheet of three rows under a head, as most tests need it. */
export function bankWorkbook(): Workbook {
  return workbookOf({
    Bank: [
      ["Datum", "Omschrijving", "Bedrag"],
      [45658, "Factuur 2025-0012", 1210],
      [45659, "Factuur 2025-0013", -50.5],
      [45660, "Bankkosten", 7],
    ],
    Posten: [["Nummer"], ["2025-0012"]],
  });
}
