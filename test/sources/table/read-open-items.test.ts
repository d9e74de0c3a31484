import { isoOf } from "../../../src/domain/dates/iso";
import type { OpenItems } from "../../../src/domain/ledger/open-items";
import type { CellTable } from "../../../src/sources/table/cells/cells";
import { recogniseTable } from "../../../src/sources/table/recognise/recognise";
import { readOpenItems } from "../../../src/sources/table/items/read-open-items";
import type { ReadOptions } from "../../../src/sources/table/rows/report";
import { sheet, written } from "./sheet";

function read(table: CellTable, options: ReadOptions = {}) {
  return readOpenItems(table, recogniseTable(table).items!.choice, options);
}

/** Invoice number and open amount of every item. */
function amounts(items: OpenItems): (string | number)[][] {
  return Array.from({ length: items.count }, (_, i) => [items.invoiceNumber.at(i), items.openAmount[i]]);
}

const HEADS = "Debiteurnr|Naam|Factuur|Datum|Vervaldatum|Openstaand";

describe("reading open items", () => {
  it.each(["Openstaand|Openstaand EUR", "Openstaand EUR|Openstaand", "Openstaand|Openstaand (in €)"])(
    "takes the euros beside a column of currencies as the base amount: '%s'",
    (heads) => {
      const amounts = heads.startsWith("Openstaand|") ? "1.000,00|900,00" : "900,00|1.000,00";
      const { items } = read(
        written(`Debiteur|Factuur|Datum|Valuta|${heads}\n10001|2026-0137|12-01-2026|USD|${amounts}`),
      );
      expect([items.openAmount[0], items.baseAmount[0]]).toEqual([100000, 90000]);
    },
  );

  it("reads every field of a row, with its row as Excel shows it", () => {
    const table = written(
      `Titel\n${HEADS}|Valuta|Uw ref.|Geblokkeerd\n10001|De Vries|2026-0137|12-01-2026|11-02-2026|1.210,00|EUR|PO 7|ja`,
      {
        firstRow: 3,
      },
    );
    const { items, report } = read(table, { source: 4 });
    expect(items.count).toBe(1);
    expect([items.source[0], items.row[0], items.blocked[0]]).toEqual([4, 5, 1]);
    expect(items.relationCode.at(0)).toBe("10001");
    expect(items.relationName.at(0)).toBe("De Vries");
    expect(items.yourReference.at(0)).toBe("PO 7");
    expect(isoOf(items.documentDate[0])).toBe("2026-01-12");
    expect(isoOf(items.dueDate[0])).toBe("2026-02-11");
    expect(items.openAmount[0]).toBe(121000);
    expect(items.originalAmount[0]).toBeNaN();
    expect(isoOf(items.bookingDate[0])).toBe("");
    expect(report.columns.find(({ field }) => field === "openAmount")).toEqual({
      field: "openAmount",
      head: "Openstaand",
      column: "F",
    });
    expect(report.range).toBe("A4:I5");
  });

  it("gives control totals per currency, debit and credit apart", () => {
    const { report } = read(
      written(`${HEADS}|Valuta\n1|A|1|12-01-2026||10,00|EUR\n1|A|2|12-01-2026||-4,00|EUR\n1|A|3|12-01-2026||7,00|USD`),
    );
    expect(report.totals).toEqual([
      { currency: "EUR", debit: 1000, credit: 400, balance: 600 },
      { currency: "USD", debit: 700, credit: 0, balance: 700 },
    ]);
  });

  it("names the cell of what cannot be read, and leaves that row out", () => {
    const { items, report } = read(
      sheet([
        HEADS.split("|"),
        ["1", "A", "1", "12-01-2026", "", "12,3,4"],
        ["1", "A", "2", "31-02-2026", "", "5,00"],
        ["1", "A", "3", "12-01-2026", "", 12.345],
        ["1", "A", "4", "", "", "5,00"],
        ["1", "A", "5", "12-01-2026", "", ""],
        ["1", "A", "6", "12-01-2026", "", 0.1 + 0.2],
      ]),
    );
    expect(amounts(items)).toEqual([["6", 30]]);
    const at = (row: number, column: string) => ({ place: { source: "Blad1", row, column } });
    expect(report.problems).toEqual([
      { code: "notAnAmount", ...at(2, "F"), found: "12,3,4", expected: "EUR" },
      { code: "noSuchDate", ...at(3, "D"), found: "31-02-2026" },
      { code: "tooManyDecimals", ...at(4, "F"), found: "12.345", expected: "EUR" },
      { code: "dateMissing", ...at(5, "D") },
      { code: "amountMissing", ...at(6, "F") },
    ]);
    expect(report.leftOut.map(({ row, why }) => [row, why])).toEqual([2, 3, 4, 5, 6].map((row) => [row, "unreadable"]));
  });

  it("keeps a row whose due date cannot be read, without it, and says so", () => {
    const { items, report } = read(written(`${HEADS}\n1|A|1|12-01-2026|31-02-2026|5,00`));
    expect(isoOf(items.dueDate[0])).toBe("");
    expect(report.problems).toEqual([]);
    expect(report.warnings).toEqual([
      {
        code: "noSuchDate",
        place: { source: "Blad1", row: 2, column: "E" },
        found: "31-02-2026",
        expected: "dueDate",
      },
    ]);
  });

  it("never uses a number of sixteen digits that Excel has damaged", () => {
    const { items, report } = read(
      sheet([
        ["Naam", "Factuur", "Datum", "Openstaand", "Betalingskenmerk"],
        ["A", 20250012, "12-01-2026", 5, 4814769000000000],
        ["A", "2", "12-01-2026", 5, "4814769000001234"],
        ["A", "3", "12-01-2026", 5, "4,81477E+15"],
      ]),
    );
    expect([0, 1, 2].map((i) => items.paymentReference.at(i))).toEqual(["", "4814769000001234", ""]);
    expect(items.invoiceNumber.at(0)).toBe("20250012");
    expect(report.warnings.map(({ code, place, found }) => [code, place.row, place.column, found])).toEqual([
      ["damagedNumber", 2, "E", "4814769000000000"],
      ["damagedNumber", 4, "E", "4,81477E+15"],
    ]);
  });

  it("asks how a column is written where it fits two notations, and reads by the answer", () => {
    const table = written(`${HEADS}\n1|A|1|12-01-2026||1.210\n1|A|2|13-01-2026||2.500`);
    const asked = read(table);
    expect(asked.items.count).toBe(0);
    expect(asked.report.questions).toEqual([
      { kind: "decimal", field: "openAmount", column: "F", choices: ["comma", "point"] },
    ]);
    expect(amounts(read(table, { decimal: "comma" }).items)).toEqual([
      ["1", 121000],
      ["2", 250000],
    ]);
    expect(read(table, { decimal: "point" }).report.problems).toEqual([]);
    expect(amounts(read(table, { decimal: "point" }).items)).toEqual([
      ["1", 121],
      ["2", 250],
    ]);
  });

  it("follows the other columns of the table where one fits two notations", () => {
    const table = written(`${HEADS}|Factuurbedrag\n1|A|1|03/04/2026|30/04/2026|1.210|1.210,50`);
    const { items, report } = read(table);
    expect(report.questions).toEqual([]);
    expect(items.openAmount[0]).toBe(121000);
    expect(isoOf(items.documentDate[0])).toBe("2026-04-03");
  });

  it("asks for the order of dates, and reads by the answer", () => {
    const table = written(`${HEADS}\n1|A|1|03/04/2026||5,00`);
    expect(read(table).report.questions).toEqual([
      { kind: "dateOrder", field: "documentDate", column: "D", choices: ["dmy", "mdy"] },
    ]);
    expect(isoOf(read(table, { dateOrder: "mdy" }).items.documentDate[0])).toBe("2026-03-04");
  });

  it("takes the evidence of the column over the answer to a question that it does not pose", () => {
    const { items } = read(written(`${HEADS}\n1|A|1|12-01-2026||1.210,00`), { decimal: "point" });
    expect(items.openAmount[0]).toBe(121000);
  });

  it("reads currencies with other decimals than two", () => {
    const { items, report } = read(
      sheet([
        ["Naam", "Factuur", "Datum", "Openstaand", "Valuta"],
        ["A", "1", "12-01-2026", 1210, "JPY"],
        ["A", "2", "12-01-2026", 1.234, "KWD"],
        ["A", "3", "12-01-2026", 12.5, "JPY"],
      ]),
    );
    expect([...items.openAmount]).toEqual([1210, 1234]);
    expect(report.problems).toMatchObject([{ code: "tooManyDecimals", expected: "JPY" }]);
  });

  it("leaves hidden rows out unless asked, and counts them", () => {
    const rows = [HEADS.split("|"), ["1", "A", "1", "12-01-2026", "", 5], ["1", "A", "2", "12-01-2026", "", 6]];
    const table = sheet(rows, { hidden: [2] });
    expect(amounts(read(table).items)).toEqual([["1", 500]]);
    expect(read(table).report).toMatchObject({ hiddenRows: 1, leftOut: [{ row: 3, why: "hidden" }] });
    expect(read(table, { includeHidden: true }).items.count).toBe(2);
  });

  it("reports rows that stand twice; both take part", () => {
    const { report } = read(written(`${HEADS}\n1|A|1|12-01-2026||5\n1|A|2|12-01-2026||5\n1|A|1|12-01-2026||5`));
    expect(report.duplicates).toEqual([{ row: 4, sameAs: 2 }]);
    expect(report.rowsRead).toBe(3);
  });

  it("takes a relation's code and name apart where one column holds both", () => {
    const { items } = read(
      written(
        "Debiteur|Factuur|Datum|Bedrag\n10001 - De Vries B.V.|1|12-01-2026|5,00\n10002 - Jansen|2|12-01-2026|5,00",
      ),
    );
    expect([items.relationCode.at(0), items.relationName.at(0)]).toEqual(["10001", "De Vries B.V."]);
  });

  it("reads a list with heads and no rows as a list of nothing", () => {
    const { items, report } = read(written(HEADS));
    expect(items.count).toBe(0);
    expect(report.problems).toEqual([]);
  });
});
