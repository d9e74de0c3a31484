import { readOpenItems } from "../../../src/sources/table/items/read-open-items";
import { recogniseTable } from "../../../src/sources/table/recognise/recognise";
import { written } from "./sheet";

function read(text: string) {
  const table = written(text);
  const found = recogniseTable(table).items!;
  const { items, report } = readOpenItems(table, found.choice);
  return {
    open: [...items.openAmount],
    original: [...items.originalAmount],
    numbers: Array.from({ length: items.count }, (_, i) => items.invoiceNumber.at(i)),
    mapping: found.choice.mapping,
    report,
  };
}

describe("an aged list without a column for the total", () => {
  it("has what is open in its periods: their sum", () => {
    const { open, numbers, report } = read(`
Debiteur|Factuur|Datum|Vervaldatum|Niet vervallen|0-30|31-60|61-90|> 90
Jansen|2025-0012|01-12-2025|31-12-2025|1.210,00||||
Jansen|2025-0009|01-10-2025|31-10-2025|||60,50||
De Vries|2024-0001|01-01-2024|31-01-2024|||0,00|0,00|121,00
De Vries|C2025-01|02-12-2025|02-12-2025||-24,20|||
Totaal||||1.210,00|-24,20|60,50|0,00|121,00`);
    expect(open).toEqual([121000, 6050, 12100, -2420]);
    expect(numbers).toEqual(["2025-0012", "2025-0009", "2024-0001", "C2025-01"]);
    expect(report.leftOut).toMatchObject([{ row: 6, why: "total" }]);
    expect(report.totals).toEqual([{ currency: "EUR", debit: 139150, credit: 2420, balance: 136730 }]);
  });

  it("may split one item over periods, and show what was invoiced besides", () => {
    const { open, original } = read(`
Customer|Invoice number|Invoice date|Invoice amount|Current|1-30 days|31-60 days|Over 60 days
Jansen|12|2025-12-01|121.00|60.50|20.00||
De Vries|13|2025-12-02|50.00||||50.00`);
    expect(open).toEqual([8050, 5000]);
    expect(original).toEqual([12100, 5000]);
  });

  it("names the cell of a period that is no amount", () => {
    const { open, report } = read(`
Debiteur|Factuur|Datum|0-30 dagen|31-60 dagen|61-90 dagen vervallen|ouder dan 90 dagen
Jansen|12|01-12-2025|121,00|n.v.t.||
De Vries|13|02-12-2025|50,00|||`);
    expect(open).toEqual([5000]);
    expect(report.problems).toMatchObject([{ code: "notAnAmount", place: { row: 2, column: "E" }, found: "n.v.t." }]);
  });

  it("is read by the total where there is one, the periods being a part of it", () => {
    const { open, mapping } = read(`
Debiteur|Factuur|Datum|0-30|31-60|Totaal
Jansen|12|01-12-2025|100,00|21,00|121,00`);
    expect(open).toEqual([12100]);
    expect(mapping).not.toHaveProperty("ageing");
  });

  it("reads French and German periods", () => {
    expect(
      read(`
Client|Facture|Date facture|Non échu|1-30 jours|31-60 jours|plus de 60 jours
Dupont|F12|13/12/2025|100,00|21,00||`).open,
    ).toEqual([12100]);
    expect(
      read(`
Kunde|Rechnung|Rechnungsdatum|Nicht fällig|1-30 Tage|31-60 Tage|über 60 Tage
Müller|R12|13.12.2025||100,00||21,00`).open,
    ).toEqual([12100]);
  });
});
