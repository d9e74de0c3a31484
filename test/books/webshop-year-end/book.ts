import { PROFILES } from "../../../src/domain/profile/builtin";
import { withSettings } from "../../../src/domain/profile/read-profile";
import { decodeCells, encodeCells } from "../../../src/sources/table/cells/encoded-cells";
import { readOpenItems } from "../../../src/sources/table/items/read-open-items";
import { readStatementLines } from "../../../src/sources/table/lines/read-statement-lines";
import { recogniseTable } from "../../../src/sources/table/recognise/recognise";
import type { CellValue } from "../../../src/sources/table/cells/cells";
import type { SheetSpec } from "../../../src/sheets/sheet";
import type { Book } from "../books";
import { OWN_ACCOUNT } from "./ledger";
import { bankSheet, openItemsSheet } from "./workbook";

/** The cells that a sheet would have in Excel. */
function tableOf(spec: SheetSpec) {
  const width = Math.max(...spec.rows.map((row) => row.length));
  const values = spec.rows.map((row) =>
    Array.from({ length: width }, (_, column): CellValue => {
      const value = row[column]?.value;
      switch (value?.kind) {
        case "text":
          return value.text;
        case "number":
          return Number(value.decimal);
        case "date":
          return value.serial;
        default:
          return null;
      }
    }),
  );
  return decodeCells([encodeCells({ name: spec.name, firstRow: 1, firstColumn: 1 }, values)]);
}

const items = tableOf(openItemsSheet());
const lines = tableOf(bankSheet());

/** The sample workbook (assets/sample.xlsx), read and cleared as the pane does. */
export const webshop: Book = {
  name: "webshop-year-end",
  items: readOpenItems(items, recogniseTable(items).best!.choice).items,
  lines: readStatementLines(lines, recogniseTable(lines).best!.choice).lines,
  profile: withSettings(PROFILES.afletter, { ownAccounts: { [OWN_ACCOUNT]: { route: "suspense", account: "2000" } } }),
};
