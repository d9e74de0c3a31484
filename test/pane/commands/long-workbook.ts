import { emptySheet, emptyWorkbook } from "../../../src/xlsx/empty";
import type { Workbook } from "../../../src/xlsx/workbook";
import { longLists } from "../../worker/session/long-lists";

/** A workbook with so many items on "Posten" and a line for each on "Bank". */
export function longWorkbook(count: number): Workbook {
  const workbook = emptyWorkbook();
  const { items, lines } = longLists(count);
  for (const [name, rows] of [
    ["Posten", items],
    ["Bank", lines],
  ] as const) {
    const sheet = emptySheet(name);
    rows.forEach((row, r) => row.forEach((value, c) => value !== null && sheet.cells.setValue(r, c, value)));
    workbook.sheets.push(sheet);
  }
  return workbook;
}
