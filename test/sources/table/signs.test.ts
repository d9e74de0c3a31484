import type { Ledger } from "../../../src/sources/table/recognise/fields";
import { recogniseTable } from "../../../src/sources/table/recognise/recognise";
import { readOpenItems } from "../../../src/sources/table/items/read-open-items";
import { written } from "./sheet";

function read(text: string, ledger?: Ledger, name = "Blad1") {
  const table = written(text, { name });
  const { items, report } = readOpenItems(table, recogniseTable(table).items!.choice, ledger ? { ledger } : {});
  return { open: [...items.openAmount], original: [...items.originalAmount], report };
}

describe("signs: debit positive, credit negative as seen from the relation's account", () => {
  it("keep a debtors' list as it shows its amounts", () => {
    const { open, report } = read("Debiteur|Factuur|Datum|Openstaand\nA|1|12-01-2026|12,10\nA|2|12-01-2026|-2,42");
    expect(open).toEqual([1210, -242]);
    expect(report).toMatchObject({ ledger: "receivable", signsTurned: false });
  });

  it("turn a creditors' list around that shows its invoices positive", () => {
    const rows =
      "Leverancier|Factuur|Datum|Bedrag|Openstaand\nA|1|12-01-2026|12,10|12,10\nA|2|12-01-2026|3,00|3,00\nB|3|12-01-2026|-2,42|-2,42";
    const { open, original, report } = read(rows);
    expect(open).toEqual([-1210, -300, 242]);
    expect(original).toEqual([-1210, -300, 242]);
    expect(report).toMatchObject({ ledger: "payable", signsTurned: true });
    expect(report.totals).toEqual([{ currency: "EUR", debit: 242, credit: 1510, balance: -1268 }]);
  });

  it("keep a creditors' list that shows its invoices negative already", () => {
    const { open, report } = read("Crediteur|Factuur|Datum|Openstaand\nA|1|12-01-2026|-12,10\nA|2|12-01-2026|-3,00");
    expect(open).toEqual([-1210, -300]);
    expect(report.signsTurned).toBe(false);
  });

  it("know a creditors' list by its sheet's name, or because the user says so", () => {
    const rows = "Naam|Factuur|Datum|Openstaand\nA|1|12-01-2026|12,10";
    expect(read(rows, undefined, "Crediteuren").open).toEqual([-1210]);
    expect(read(rows, "payable").open).toEqual([-1210]);
    expect(read(rows).open).toEqual([1210]);
  });

  it("believe the user over the heads", () => {
    const rows = "Leverancier|Factuur|Datum|Openstaand\nA|1|12-01-2026|12,10";
    expect(read(rows, "mixed").open).toEqual([1210]);
    expect(read(rows, "receivable").open).toEqual([1210]);
  });

  it("turn only the creditors around where a column names the kind of every row", () => {
    const { open, report } = read(
      "Relatie|Factuur|Datum|Openstaand|Soort\nA|1|12-01-2026|12,10|Debiteur\nB|2|12-01-2026|3,00|Crediteur",
    );
    expect(open).toEqual([1210, -300]);
    expect(report).toMatchObject({ ledger: "mixed", signsTurned: true });
  });

  it("tell the side of every row by the kind, a credit note of a customer too", () => {
    const table = written(
      "Relatie|Type relatie|Factuur|Datum|Openstaand\nA|Debiteur|1|12-01-2026|-12,10\nB|Leverancier|2|12-01-2026|3,00\nC||3|12-01-2026|1,00",
    );
    const { items } = readOpenItems(table, recogniseTable(table).items!.choice);
    expect([...items.openAmount]).toEqual([-1210, -300, 100]);
    expect([...(items.side ?? [])]).toEqual([1, 2, 0]);
  });

  it("take debit and credit columns at their word, also of creditors", () => {
    const { open } = read("Crediteur|Factuur|Datum|Debet|Credit\nA|1|12-01-2026||12,10\nA|2|12-01-2026|2,42|");
    expect(open).toEqual([-1210, 242]);
  });

  it("read an amount with a D/C column", () => {
    const { open, report } = read(
      "Relatie|Factuur|Datum|Bedrag|D/C\nA|1|12-01-2026|12,10|D\nA|2|12-01-2026|2,42|C\nA|3|12-01-2026|5,00|?",
    );
    expect(open).toEqual([1210, -242]);
    expect(report.problems).toMatchObject([{ code: "notADirection", place: { row: 4, column: "E" }, found: "?" }]);
  });

  it("read CR behind an amount as credit", () => {
    const { open } = read("Relatie|Factuur|Datum|Bedrag\nA|1|12-01-2026|12,10 DR\nA|2|12-01-2026|2,42 CR");
    expect(open).toEqual([1210, -242]);
  });
});

describe("debit, credit and balance", () => {
  const heads = "Relatie|Factuur|Datum|Debet|Credit|Saldo";

  it("is an open amount per item, and a payment without one is settled in it", () => {
    const { open, original, report } = read(
      `${heads}\nA|1|12-01-2026|10,00||10,00\nA|2|13-01-2026|24,20||12,10\nA|2|14-01-2026||12,10|\nB|3|15-01-2026||6,05|-6,05`,
    );
    expect(open).toEqual([1000, 1210, -605]);
    expect(original).toEqual([1000, 2420, -605]);
    expect(report.leftOut.map(({ row, why }) => [row, why])).toEqual([[4, "settled"]]);
  });

  it("is of no use where it runs on from row to row: then every row's own amount is open", () => {
    const { open } = read(
      `${heads}\nA|1|12-01-2026|10,00||10,00\nA|2|13-01-2026|24,20||34,20\nA|2|14-01-2026||12,10|22,10\nB|3|15-01-2026|1,00||23,10`,
    );
    expect(open).toEqual([1000, 2420, -1210, 100]);
  });

  it("gives open amounts that are shown without a sign the side of their row", () => {
    const { open } = read(
      "Relatie|Factuur|Datum|Debet|Credit|Openstaand\nA|1|12-01-2026|10,00||10,00\nA|2|13-01-2026||6,05|6,05",
    );
    expect(open).toEqual([1000, -605]);
  });
});
