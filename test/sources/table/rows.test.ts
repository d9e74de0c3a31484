import { recogniseTable } from "../../../src/sources/table/recognise/recognise";
import { readOpenItems } from "../../../src/sources/table/items/read-open-items";
import { sheet, written } from "./sheet";

function read(text: string | ReturnType<typeof sheet>) {
  const table = typeof text === "string" ? written(text) : text;
  const { items, report } = readOpenItems(table, recogniseTable(table).items!.choice);
  const relations = Array.from({ length: items.count }, (_, i) => [
    items.relationCode.at(i),
    items.relationName.at(i),
    items.invoiceNumber.at(i),
  ]);
  return { items, report, relations, leftOut: report.leftOut.map(({ row, why }) => [row, why]) };
}

describe("rows that are no items", () => {
  it("are left out with their reason and their text", () => {
    const { report, relations } = read(`
      Openstaande posten
      Debiteur|Factuur|Datum|Openstaand
      Debiteuren binnenland
      10001|1|12-01-2026|5,00
      Subtotaal 10001|||5,00
      |||
      Debiteur|Factuur|Datum|Openstaand
      10002|2|13-01-2026|7,00
      Totaal|||12,00
      Opgesteld door: Els
    `);
    expect(relations).toEqual([
      ["10001", "", "1"],
      ["10002", "", "2"],
    ]);
    expect(report.leftOut).toEqual([
      { row: 3, why: "title", text: "Debiteuren binnenland" },
      { row: 5, why: "subtotal", text: "Subtotaal 10001 | 5,00" },
      { row: 6, why: "blank", text: "" },
      { row: 7, why: "head", text: "Debiteur | Factuur | Datum | Openstaand" },
      { row: 9, why: "total", text: "Totaal | 12,00" },
      { row: 10, why: "note", text: "Opgesteld door: Els" },
    ]);
    expect(report.problems).toEqual([]);
  });

  it.each(["Totaal", "Totaal:", "Eindtotaal", "Total", "Grand Total", "Gesamtsumme", "Total général"])(
    "know '%s' for the total of all",
    (word) => {
      expect(read(`Debiteur|Factuur|Datum|Openstaand\n1|1|12-01-2026|5,00\n${word}|||5,00`).leftOut).toEqual([
        [3, "total"],
      ]);
    },
  );

  it.each(["Totaal De Vries", "Subtotaal", "Sub-total", "Sous-total", "10001 Totaal", "Zwischensumme"])(
    "know '%s' for a subtotal",
    (word) => {
      expect(read(`Debiteur|Factuur|Datum|Openstaand\n1|1|12-01-2026|5,00\n${word}|||5,00`).leftOut).toEqual([
        [3, "subtotal"],
      ]);
    },
  );

  it("do not include an item of a relation whose name sounds like a total", () => {
    const { relations } = read(
      "Debiteur|Factuur|Datum|Openstaand\nTotal Energies|1|12-01-2026|5,00\nTotaal Bouw|2|12-01-2026|5,00",
    );
    expect(relations.map(([, name]) => name)).toEqual(["Total Energies", "Totaal Bouw"]);
  });

  it("include a sum without a word for it, which the rows around it prove", () => {
    const { leftOut, report } = read(`
      Debiteur|Factuur|Datum|Openstaand
      A|1|12-01-2026|5,00
      A|2|12-01-2026|7,00
      |||12,00
      B|3|12-01-2026|1,00
      B|4|12-01-2026|2,00
      |||3,00
      |||15,00
    `);
    expect(leftOut).toEqual([
      [4, "subtotal"],
      [7, "subtotal"],
      [8, "total"],
    ]);
    expect(report.problems).toEqual([]);
  });

  it("do not include an amount without a date that is no sum: that is a problem", () => {
    const { report } = read("Debiteur|Factuur|Datum|Openstaand\nA|1|12-01-2026|5,00\nB|||9,00");
    expect(report.problems).toEqual([{ code: "dateMissing", place: { source: "Blad1", row: 3, column: "C" } }]);
  });

  it("do not include an item that nothing names: that is a problem", () => {
    const { report } = read("Factuur|Datum|Openstaand\n1|12-01-2026|5,00\n|13-01-2026|9,00");
    expect(report.problems).toEqual([{ code: "identityMissing", place: { source: "Blad1", row: 3 } }]);
  });

  it("include items that are settled: nothing of them is open", () => {
    expect(read("Debiteur|Factuur|Datum|Openstaand\nA|1|12-01-2026|0,00").leftOut).toEqual([[2, "settled"]]);
  });
});

describe("grouped layouts", () => {
  it("carry a relation on a line of its own down to its invoices", () => {
    const { relations, leftOut, report } = read(`
      Factuur|Datum|Vervaldatum|Openstaand
      10001 De Vries B.V.
      1|12-01-2026|11-02-2026|5,00
      2|12-01-2026|11-02-2026|7,00
      Totaal De Vries B.V.|||12,00
      10002 Jansen
      3|12-01-2026|11-02-2026|1,00
    `);
    expect(relations).toEqual([
      ["10001", "De Vries B.V.", "1"],
      ["10001", "De Vries B.V.", "2"],
      ["10002", "Jansen", "3"],
    ]);
    expect(leftOut).toEqual([
      [2, "group"],
      [5, "subtotal"],
      [6, "group"],
    ]);
    expect(report.carriedDown).toBe(3);
  });

  it("carry a relation down that stands only on the first row of its group", () => {
    const { relations } = read(`
      Code|Naam|Factuur|Datum|Openstaand
      10001|De Vries|1|12-01-2026|5,00
      ||2|12-01-2026|7,00
      10002|Jansen|3|12-01-2026|1,00
      ||4|12-01-2026|1,00
    `);
    expect(relations).toEqual([
      ["10001", "De Vries", "1"],
      ["10001", "De Vries", "2"],
      ["10002", "Jansen", "3"],
      ["10002", "Jansen", "4"],
    ]);
  });

  it("carry nothing down in a list that repeats its relations: there a row without one has none", () => {
    const { relations, report } = read(`
      Code|Naam|Factuur|Datum|Openstaand
      10001|De Vries|1|12-01-2026|5,00
      10001|De Vries|2|12-01-2026|7,00
      ||3|12-01-2026|1,00
    `);
    expect(relations[2]).toEqual(["", "", "3"]);
    expect(report.carriedDown).toBe(0);
  });

  it("carry nothing down past a subtotal", () => {
    const { relations } = read(`
      Code|Naam|Factuur|Datum|Openstaand
      10001|De Vries|1|12-01-2026|5,00
      ||2|12-01-2026|7,00
      Subtotaal|||| 12,00
      ||3|12-01-2026|1,00
    `);
    expect(relations[2]).toEqual(["", "", "3"]);
  });

  it("take the relation above the heads where every group has heads of its own", () => {
    const { relations } = read(`
      Overzicht
      10001 - De Vries
      Factuur|Datum|Openstaand
      1|12-01-2026|5,00
      10002 - Jansen
      Factuur|Datum|Openstaand
      2|12-01-2026|7,00
    `);
    expect(relations).toEqual([
      ["10001", "De Vries", "1"],
      ["10002", "Jansen", "2"],
    ]);
  });

  it("take only the first of several lines above the invoices for the relation", () => {
    const { relations, leftOut } = read(`
      Factuur|Datum|Vervaldatum|Openstaand
      De Vries B.V.
      Tel. 070-1234567
      1|12-01-2026|11-02-2026|5,00
    `);
    expect(relations).toEqual([["", "De Vries B.V.", "1"]]);
    expect(leftOut).toEqual([
      [2, "group"],
      [3, "title"],
    ]);
  });
});
