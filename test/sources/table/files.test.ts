import { isoOf } from "../../../src/domain/dates/iso";
import type { CellTable } from "../../../src/sources/table/cells/cells";
import { csvTable } from "../../../src/sources/table/cells/csv";
import { recogniseTable } from "../../../src/sources/table/recognise/recognise";
import { readOpenItems } from "../../../src/sources/table/items/read-open-items";
import { readStatementLines } from "../../../src/sources/table/lines/read-statement-lines";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { dataFile } from "../data";

function table(file: string): CellTable {
  const bytes = dataFile(file);
  if (!file.endsWith(".xlsx")) return csvTable(file, bytes);
  const { name, cells } = readWorkbook(bytes).sheets[0];
  const value = (row: number, column: number) => {
    const cell = cells.value(row, column);
    return typeof cell === "object" ? null : cell;
  };
  return { name, firstRow: 1, firstColumn: 1, rowCount: cells.rowCount, columnCount: cells.columnCount, value };
}

/** The same ledger in every layout: invoice number, relation, date, due date, open amount in cents. */
const LEDGER = [
  ["2026-0137", "Bouwbedrijf De Vries B.V.", "2026-01-12", "2026-02-11", 45587],
  ["2026-0141", "Bouwbedrijf De Vries B.V.", "2026-01-26", "2026-02-25", 121000],
  ["2026-0138", "Bakkerij Jansen", "2026-01-15", "2026-01-29", 8954],
  ["2026-0139", "Hotel De Zon N.V.", "2026-01-20", "2026-02-19", 12100],
  ["2026-0140", "Hotel De Zon N.V.", "2026-01-21", "2026-02-20", 12100],
  ["C2026-0007", "Smit & Zn.", "2026-01-30", "2026-01-30", -6050],
  ["2026-0150", "Van der Berg Transport", "2026-02-02", "2026-03-04", 302500],
  ["2026-0151", "Café ’t Hoekje", "2026-02-03", "2026-02-17", 1815],
];

describe("open-items lists of packages", () => {
  it.each([
    ["e-boekhouden-openstaande-posten.csv", 0],
    ["en-receivables-list.xlsx", 0],
    ["nl-debet-credit.csv", 1],
    ["nl-openstaande-posten-grouped.xlsx", 7],
    ["quickbooks-ar-aging-detail.csv", 1],
    ["xero-aged-receivables-detail.xlsx", 21],
    ["yuki-openstaande-posten.csv", 0],
  ])("%s is the ledger that it was written from", (file, leftOut) => {
    const cells = table(`open-items/${file}`);
    const { best } = recogniseTable(cells);
    expect(best?.role).toBe("items");
    const { items, report } = readOpenItems(cells, best!.choice);
    const read = Array.from({ length: items.count }, (_, i) => [
      items.invoiceNumber.at(i),
      items.relationName.at(i),
      isoOf(items.documentDate[i]),
      isoOf(items.dueDate[i]),
      items.openAmount[i],
    ]);
    expect(read).toEqual(LEDGER);
    expect(report.totals).toEqual([{ currency: "EUR", debit: 504056, credit: 6050, balance: 498006 }]);
    expect([report.problems, report.warnings, report.questions]).toEqual([[], [], []]);
    expect(report.leftOut).toHaveLength(leftOut);
  });

  it("nl-debet-credit.csv: the payment on an invoice is settled in the balance of the invoice", () => {
    const cells = table("open-items/nl-debet-credit.csv");
    const { items, report } = readOpenItems(cells, recogniseTable(cells).items!.choice);
    expect(report.leftOut).toMatchObject([{ row: 6, why: "settled" }]);
    expect([items.originalAmount[3], items.openAmount[3], items.ourReference.at(3)]).toEqual([24200, 12100, "V0139"]);
  });
});

describe("CSV files of banks, through the table reader", () => {
  it.each([
    ["abnamro-nl.TAB", 13, -11987, "2021-12-30", -2500],
    ["bunq-nl.csv", 3, 72854, "2018-03-01", -256],
    ["kbc-be.csv", 1, -340, "2018-02-28", -340],
    ["rabobank-nl.csv", 3, -103749, "2018-03-01", -33749],
  ])("%s: lines, sum, first date and amount are those of the file", (file, count, sum, date, amount) => {
    const cells = table(`bank-csv/${file}`);
    const { best } = recogniseTable(cells);
    expect(best?.role).toBe("lines");
    const { lines, report } = readStatementLines(cells, best!.choice);
    expect(lines.count).toBe(count);
    expect(lines.amount.reduce((total, units) => total + units, 0)).toBe(sum);
    expect([isoOf(lines.bookingDate[0]), lines.amount[0]]).toEqual([date, amount]);
    expect([report.problems, report.questions]).toEqual([[], []]);
  });

  it("rabobank-nl.csv: accounts, name, references and description of a line", () => {
    const cells = table("bank-csv/rabobank-nl.csv");
    const { lines } = readStatementLines(cells, recogniseTable(cells).lines!.choice);
    expect(lines.ownAccount.at(1)).toBe("NL73RABO9504917870");
    expect(lines.iban.at(1)).toBe("NL81INGB3039030775");
    expect(lines.name.at(1)).toBe("Nederlandse Loterij Organisatie B.V.");
    expect(lines.endToEndId.at(1)).toBe("10000001.0001");
    expect(lines.description.at(1)).toMatch(/^Gefeliciteerd, Gewonnen met Staatsloterij/);
  });
});

describe("CSV files", () => {
  const csv = (text: string) => csvTable("x.csv", new TextEncoder().encode(text));
  const rows = (cells: CellTable) =>
    Array.from({ length: cells.rowCount }, (_, r) =>
      Array.from({ length: cells.columnCount }, (_, c) => cells.value(r, c)),
    );

  it("are taken apart by the delimiter that fits their lines", () => {
    expect(rows(csv('a;b;c\n1,5;"x;y";\n'))).toEqual([
      ["a", "b", "c"],
      ["1,5", "x;y", null],
    ]);
    expect(rows(csv("a\tb\n1,5\t2,5"))).toEqual([
      ["a", "b"],
      ["1,5", "2,5"],
    ]);
  });

  it("keep texts that Excel was kept from changing", () => {
    expect(rows(csv('a,b\n"=""0012""",x'))).toEqual([
      ["a", "b"],
      ["0012", "x"],
    ]);
  });

  it("are read in their encoding", () => {
    const latin1 = Uint8Array.from("a;Café\nb;c", (letter) => letter.charCodeAt(0));
    expect(csvTable("x.csv", latin1).value(0, 1)).toBe("Café");
    expect(csv("\uFEFFa;Café\nb;c").value(0, 0)).toBe("a");
  });

  it("of nothing are tables of nothing", () => {
    expect(csv("")).toMatchObject({ rowCount: 0, columnCount: 0 });
  });
});
