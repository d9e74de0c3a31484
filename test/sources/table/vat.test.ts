import type { CellValue } from "../../../src/sources/table/cells/cells";
import { readOpenItems } from "../../../src/sources/table/items/read-open-items";
import { recogniseTable } from "../../../src/sources/table/recognise/recognise";
import { sheet, written } from "./sheet";

function read(table: ReturnType<typeof written>) {
  const found = recogniseTable(table).items!;
  const { items, report } = readOpenItems(table, found.choice);
  return { vat: items.vat, open: [...items.openAmount], report, mapping: found.choice.mapping };
}

describe("VAT per rate in a list of open items", () => {
  it("is read from a code, a base and an amount", () => {
    const { vat, open } = read(
      written(`
Debiteur|Factuur|Datum|BTW-code|Grondslag|BTW-bedrag|Openstaand
Jansen|12|01-12-2025|1|1.000,00|210,00|1.210,00
De Vries|13|01-12-2025|2|100,00|9,00|109,00
Bakker|14|01-12-2025||||50,00`),
    );
    expect(open).toEqual([121000, 10900, 5000]);
    expect(vat).toEqual([
      [{ code: "1", base: 100000, amount: 21000 }],
      [{ code: "2", base: 10000, amount: 900 }],
      undefined,
    ]);
  });

  it("is read from columns per rate, several on one invoice", () => {
    const { vat } = read(
      written(`
Debiteur|Factuur|Datum|Grondslag 21%|BTW 21%|Grondslag 9%|BTW 9%|Factuurbedrag|Openstaand
Jansen|12|01-12-2025|1.000,00|210,00|100,00|9,00|1.319,00|1.319,00
De Vries|13|01-12-2025|||100,00|9,00|109,00|60,00`),
    );
    expect(vat).toEqual([
      [
        { code: "21%", base: 100000, amount: 21000 },
        { code: "9%", base: 10000, amount: 900 },
      ],
      [{ code: "9%", base: 10000, amount: 900 }],
    ]);
  });

  it("works the base out from the rate, or from what the invoice comes to", () => {
    expect(
      read(
        written(`
Debiteur|Factuur|Datum|BTW-bedrag hoog|BTW-bedrag laag|Factuurbedrag|Openstaand
Jansen|12|01-12-2025|210,00||1.210,00|1.210,00
De Vries|13|01-12-2025|21,00|9,00|230,00|230,00`),
      ).vat,
    ).toEqual([
      [{ code: "hoog", base: 100000, amount: 21000 }],
      [
        { code: "hoog", base: 10000, amount: 2100 },
        { code: "laag", base: 10000, amount: 900 },
      ],
    ]);
    expect(
      read(written("Debiteur|Factuur|Datum|BTW|Bedrag incl. btw|Openstaand\nJansen|12|01-12-2025|21,00|121,00|60,50"))
        .vat,
    ).toEqual([[{ code: "", base: 10000, amount: 2100 }]]);
  });

  it("works the base of a credit note out as that of its invoice, halves of a cent included", () => {
    const bases = read(
      written(`
Debiteur|Factuur|Datum|BTW 8%|BTW 21%|Factuurbedrag|Openstaand
Jansen|12|01-12-2025|0,01|21,00|121,14|121,14
Jansen|13|02-12-2025|-0,01|-21,00|-121,14|-121,14`),
    ).vat!.map((parts) => parts!.map(({ base }) => base));
    // 0,01 is 8 % of 0,125
    expect(bases).toEqual([
      [13, 10000],
      [-13, -10000],
    ]);
  });

  it("goes with the sign of its item", () => {
    expect(
      read(
        written(`
Leverancier|Factuur|Datum|BTW-bedrag|Factuurbedrag|Openstaand
Jansen|12|01-12-2025|21,00|121,00|121,00
De Vries|CN1|01-12-2025|2,10|-12,10|-12,10`),
      ).vat,
    ).toEqual([[{ code: "", base: -10000, amount: -2100 }], [{ code: "", base: 1000, amount: 210 }]]);
  });

  it.each([
    ["en", ["Customer", "Invoice number", "Invoice date", "VAT code", "Net amount", "VAT amount", "Open amount"]],
    [
      "en, per rate",
      ["Customer", "Invoice number", "Invoice date", "", "VAT base 21%", "VAT amount 21%", "Open amount"],
    ],
    ["fr", ["Client", "Facture", "Date facture", "Code TVA", "Base HT", "Montant TVA", "Montant ouvert"]],
    ["de", ["Kunde", "Rechnung", "Rechnungsdatum", "Steuercode", "Nettobetrag", "MwSt-Betrag", "Offener Betrag"]],
  ])("heads in %s", (_, heads) => {
    const row: CellValue[] = ["Jansen", "12", 45992, heads[3] === "" ? null : "V21", 100, 21, 121];
    const { vat, open } = read(sheet([heads.map((head) => head || null), row]));
    expect(open).toEqual([12100]);
    expect(vat).toEqual([[{ code: heads[3] === "" ? "21%" : "V21", base: 10000, amount: 2100 }]]);
  });

  it("a percentage is no amount, and an amount with VAT is no VAT", () => {
    const { vat, open } = read(
      written(
        "Debiteur|Factuur|Datum|BTW %|Bedrag incl. BTW|Openstaand incl. btw\nJansen|12|01-12-2025|21|121,00|121,00",
      ),
    );
    expect(open).toEqual([12100]);
    expect(vat).toBeUndefined();
  });

  it("a cell that is no amount is named, and its row takes part without VAT", () => {
    const { vat, open, report } = read(
      written(
        "Debiteur|Factuur|Datum|BTW-bedrag|Openstaand\nJansen|12|01-12-2025|21,0,0|121,00\nPiet|13|01-12-2025|2,10|12,10",
      ),
    );
    expect(open).toEqual([12100, 1210]);
    expect(vat).toEqual([undefined, [{ code: "", base: 1000, amount: 210 }]]);
    expect(report.warnings).toMatchObject([{ code: "notAnAmount", place: { row: 2, column: "D" }, found: "21,0,0" }]);
  });
});
