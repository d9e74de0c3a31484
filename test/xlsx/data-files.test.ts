import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listSheets, readSheetCells } from "../../src/xlsx/read-sheet-cells";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";

const file = (name: string): Uint8Array => readFileSync(join(__dirname, "data", name));
const row = (bytes: Uint8Array, number: number, columns: number): unknown[] => {
  const table = readSheetCells(bytes);
  return Array.from({ length: columns }, (_, column) => table.value(number - table.firstRow, column));
};

describe("workbooks that other programs wrote", () => {
  it("an English list: codes and amounts as numbers, dates as serials, signs as they stand", () => {
    const bytes = file("en-receivables-list.xlsx");
    expect(listSheets(bytes)).toEqual([{ name: "Receivables", visible: true }]);
    expect(row(bytes, 7, 10)).toEqual([
      10017,
      "Smit & Zn.",
      "C2026-0007",
      46052,
      46052,
      "credit op 2026-0102",
      null,
      "EUR",
      -60.5,
      0,
    ]);
    expect(row(bytes, 9, 2)).toEqual([10033, "Café ’t Hoekje"]);
  });

  it("a Dutch list with titles and groups, read literally", () => {
    const bytes = file("nl-openstaande-posten-grouped.xlsx");
    expect(row(bytes, 2, 2)).toEqual(["Administratie: 001 - Voorbeeld B.V.", null]);
    expect(row(bytes, 7, 10)).toEqual([null, null, "2026-0141", "PO 77812", 46048, 46078, 3, 1210, 0, 1210]);
    expect(row(bytes, 8, 10).at(-1)).toBe(1665.87);
  });

  it("an ageing report whose code is text and whose head stands in row 6", () => {
    const bytes = file("xero-aged-receivables-detail.xlsx");
    expect(row(bytes, 6, 1)).toEqual(["Contact Account Number"]);
    expect(row(bytes, 9, 13)).toEqual([
      "10001",
      null,
      null,
      null,
      null,
      null,
      46034,
      46064,
      null,
      "2026-0137",
      null,
      null,
      455.87,
    ]);
  });

  it.each(["en-receivables-list.xlsx", "nl-openstaande-posten-grouped.xlsx", "xero-aged-receivables-detail.xlsx"])(
    "%s says the same after it was written",
    (name) => {
      const first = readWorkbook(file(name));
      const second = readWorkbook(writeWorkbook(first));
      const told = ({ sheets, styles }: typeof first): unknown =>
        sheets.map(({ cells, kept, ...fields }) => [
          fields,
          [...kept],
          Array.from({ length: cells.rowCount }, (_, r) =>
            Array.from({ length: cells.columnCount }, (__, c) => [
              cells.value(r, c),
              cells.formula(r, c),
              styles[cells.style(r, c)],
            ]),
          ),
        ]);
      expect(told(second)).toEqual(told(first));
    },
  );
});
