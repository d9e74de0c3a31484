import type { CellValue } from "../../../src/sources/table/cells/cells";
import type { Sheet } from "../../../src/xlsx/workbook";
import { sheetOf } from "../../excel/books";

/** 1 December 2025 as Excel keeps it. */
export const DECEMBER = 45_992;

export const ITEMS = "Posten";
export const BANK = "Bank";

const ITEM_HEADS = ["Debiteur", "Naam", "Factuurnummer", "Factuurdatum", "Openstaand"];
const LINE_HEADS = ["Datum", "Naam", "Omschrijving", "Bedrag"];

type Row = readonly CellValue[];

/** Three invoices of two customers. */
export const INVOICES: readonly Row[] = [
  ["10001", "Bakkerij Jansen", "2025-0101", DECEMBER, 121],
  ["10001", "Bakkerij Jansen", "2025-0102", DECEMBER + 1, 242],
  ["10002", "Garage De Wit", "2025-0103", DECEMBER + 2, 60.5],
];

/** Two payments that name their invoice, and one that names nothing. */
export const PAYMENTS: readonly Row[] = [
  [DECEMBER + 9, "Bakkerij Jansen", "factuur 2025-0101", 121],
  [DECEMBER + 10, "Garage De Wit", "2025-0103", 60.5],
  [DECEMBER + 11, "Onbekend", "storting", 99],
];

/** A list of open items with its heads in row 1. */
export function itemsSheet(rows: readonly Row[] = INVOICES): Sheet {
  return sheetOf(ITEMS, [ITEM_HEADS, ...rows]);
}

/** A list of bank lines with its heads in row 1. */
export function linesSheet(rows: readonly Row[] = PAYMENTS): Sheet {
  return sheetOf(BANK, [LINE_HEADS, ...rows]);
}
