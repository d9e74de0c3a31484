import { NO_DAY } from "../../../src/domain/dates/day";
import { isoOf } from "../../../src/domain/dates/iso";
import { csvTextTable } from "../../../src/sources/table/cells/csv";
import { readOpenItems } from "../../../src/sources/table/items/read-open-items";
import { recogniseTable } from "../../../src/sources/table/recognise/recognise";

/** A list as `code | name | number | date | due | original | open`, and what was left out as `row why`. */
function read(name: string, ...lines: readonly string[]): { items: string[]; leftOut: string[]; problems: string[] } {
  const table = csvTextTable(name, lines.join("\n"));
  const { items: found, problems: why } = recogniseTable(table);
  if (!found) throw new Error(JSON.stringify(why));
  const { items, report } = readOpenItems(table, found.choice, found.ledger ? { ledger: found.ledger } : {});
  const day = (value: number): string => (value === (NO_DAY as number) ? "" : isoOf(value));
  const cents = (value: number): string => (Number.isNaN(value) ? "" : String(value));
  return {
    items: Array.from({ length: items.count }, (_, i) =>
      [
        items.relationCode.at(i),
        items.relationName.at(i),
        items.invoiceNumber.at(i),
        day(items.documentDate[i]),
        day(items.dueDate[i]),
        cents(items.originalAmount[i]),
        cents(items.openAmount[i]),
      ].join(" | "),
    ),
    leftOut: report.leftOut.filter(({ why }) => why !== "blank").map(({ row, why }) => `${row} ${why}`),
    problems: [...report.problems.map(({ code }) => code), ...report.questions.map(({ kind }) => `asks ${kind}`)],
  };
}

/** Layouts as the packages give them (formats.md, section 3); the content is made up. */
describe("open items as the packages list them", () => {
  it("SnelStart: titles above the heads, a credit note, a total", () => {
    expect(
      read(
        "blad",
        "Openstaande posten debiteuren",
        "Peildatum: 31-12-2025",
        "",
        "Klantcode;Naam;Factuurnummer;Factuurdatum;Vervaldatum;Bedrag;Openstaand",
        "10001;Jansen;20250012;01-12-2025;31-12-2025;1.210,00;1.210,00",
        "10002;De Vries;20250013;02-12-2025;01-01-2026;121,00;60,50",
        "10002;De Vries;C20250001;03-12-2025;;-60,50;-60,50",
        ";;;;Totaal;1.270,50;1.210,00",
      ),
    ).toEqual({
      items: [
        "10001 | Jansen | 20250012 | 2025-12-01 | 2025-12-31 | 121000 | 121000",
        "10002 | De Vries | 20250013 | 2025-12-02 | 2026-01-01 | 12100 | 6050",
        "10002 | De Vries | C20250001 | 2025-12-03 |  | -6050 | -6050",
      ],
      leftOut: ["8 total"],
      problems: [],
    });
  });

  it("AFAS Profit: Factuur beside Factuurnr. is what was invoiced, Saldo what is open", () => {
    expect(
      read(
        "blad",
        "Factuurnr.;Naam;Deb.nr.;Omschrijving factuur;Boekstuk;Factuurdatum;Vervalt;Factuur;Saldo;Factuurreferentie;Aanmaningen;Vervaldagen;Factuur Gbl.;Factuurstatus",
        "12300139;Demo BV;3332;Zorg december;B2024-1;24-01-2024;06-02-2024;25717,69;25717,69;REF1;0;7;0;Niet vervallen",
        "21004743;Test NV;3333;Zorg januari;B2024-2;25-01-2024;07-02-2024;1210,00;605,00;;0;6;0;Niet vervallen",
        "Totaal;;;;;;;26927,69;26322,69;;;;;",
      ).items,
    ).toEqual([
      "3332 | Demo BV | 12300139 | 2024-01-24 | 2024-02-06 | 2571769 | 2571769",
      "3333 | Test NV | 21004743 | 2024-01-25 | 2024-02-07 | 121000 | 60500",
    ]);
  });

  it("Exact Online: a row per item, and grouped with debit and credit", () => {
    expect(
      read(
        "blad",
        "Openstaande posten - Debiteuren",
        "Code;Naam;Fact.nr.;Factuurdatum;Vervaldatum;Dagen;Uw ref.;Omschrijving;Bedrag;Valuta",
        "  10001;Jansen BV;20250012;01-12-2025;31-12-2025;5;PO-1;Factuur 1;1.210,00;EUR",
        ";;;;;;;Totaal;1.210,00;EUR",
      ),
    ).toEqual({
      items: ["10001 | Jansen BV | 20250012 | 2025-12-01 | 2025-12-31 |  | 121000"],
      leftOut: ["4 total"],
      problems: [],
    });
    expect(
      read(
        "blad",
        "Openstaande posten debiteuren;;;;;;",
        "Factuurnummer;Dagboek;Factuurdatum;Vervaldatum;Omschrijving;Debet;Credit",
        "10001 - Jansen BV;;;;;;",
        "20250012;70;01-12-2025;31-12-2025;Factuur;1.210,00;",
        "20250099;20;05-12-2025;;Betaling;;500,00",
        "Totaal 10001 - Jansen BV;;;;;1.210,00;500,00",
        "10002 - De Vries;;;;;;",
        "20250013;70;02-12-2025;01-01-2026;Factuur;121,00;",
        "Totaal 10002 - De Vries;;;;;121,00;0,00",
        "Totaal;;;;;1.331,00;500,00",
      ),
    ).toEqual({
      items: [
        "10001 | Jansen BV | 20250012 | 2025-12-01 | 2025-12-31 |  | 121000",
        "10001 | Jansen BV | 20250099 | 2025-12-05 |  |  | -50000",
        "10002 | De Vries | 20250013 | 2025-12-02 | 2026-01-01 |  | 12100",
      ],
      leftOut: ["3 group", "6 subtotal", "7 group", "9 subtotal", "10 total"],
      problems: [],
    });
  });

  it("Twinfield, Moneybird, Visma, e-Boekhouden", () => {
    expect(
      read(
        "blad",
        "Debiteur;Debiteurnaam;Factuurnummer;Boekstuknummer;Dagboek;Factuurdatum;Vervaldatum;Valuta;Bedrag;Openstaand bedrag;Open basisvaluta",
        "1000;Jansen BV;11001770;201700103;VRK;04-11-2025;04-12-2025;EUR;435,55;400,00;400,00",
      ).items,
    ).toEqual(["1000 | Jansen BV | 11001770 | 2025-11-04 | 2025-12-04 | 43555 | 40000"]);
    expect(
      read(
        "blad",
        "Factuurnummer;Contact;Factuurdatum;Vervaldatum;Referentie;Totaal excl. btw;Totaal incl. btw;Openstaand;Status",
        "2025-0013;De Vries;02-12-2025;16-12-2025;;100,00;121,00;60,50;late",
      ).items,
    ).toEqual([" | De Vries | 2025-0013 | 2025-12-02 | 2025-12-16 | 12100 | 6050"]);
    expect(
      read(
        "blad",
        "Klantnr.;Klantnaam;Factuurnr.;Factuurdatum;Vervaldatum;Factuurbedrag;Resterend bedrag;Valuta",
        "2;De Vries;13;2025-12-02;2026-01-01;121,00;60,50;EUR",
      ).items,
    ).toEqual(["2 | De Vries | 13 | 2025-12-02 | 2026-01-01 | 12100 | 6050"]);
    expect(
      read(
        "blad",
        "Relatiecode;Relatie;Factuurnummer;Factuurdatum;Vervaldatum;Bedrag;Openstaand;Soort",
        "D001;Jansen;2025-1;01-12-2025;31-12-2025;1210,00;1210,00;Debiteur",
        "C001;Leverancier;X-77;01-12-2025;31-12-2025;121,00;121,00;Crediteur",
      ).items,
    ).toEqual([
      "D001 | Jansen | 2025-1 | 2025-12-01 | 2025-12-31 | 121000 | 121000",
      "C001 | Leverancier | X-77 | 2025-12-01 | 2025-12-31 | -12100 | -12100",
    ]);
  });

  it("Odoo: relations and invoices share the column without a head; a relation stands with its sum", () => {
    expect(
      read(
        "blad",
        "Aged Receivable,,,,,,,,,,,,",
        ",Invoice Date,Amount Currency,Currency,Account,Expected Date,At Date,1-30,31-60,61-90,91-120,Older,Total",
        'Azure Interior,,,,,,"1,210.00",121.00,,,,,"1,331.00"',
        'INV/2025/00012,12/01/2025,,EUR,110000,12/31/2025,"1,210.00",,,,,,"1,210.00"',
        "INV/2025/00013,11/15/2025,,EUR,110000,12/15/2025,,121.00,,,,,121.00",
        "Deco Addict,,,,,,,60.50,,,,,60.50",
        "INV/2025/00014,11/16/2025,,EUR,110000,12/16/2025,,60.50,,,,,60.50",
        'Total,,,,,,"1,210.00",181.50,,,,,"1,391.50"',
      ),
    ).toEqual({
      items: [
        " | Azure Interior | INV/2025/00012 | 2025-12-01 | 2025-12-31 |  | 121000",
        " | Azure Interior | INV/2025/00013 | 2025-11-15 | 2025-12-15 |  | 12100",
        " | Deco Addict | INV/2025/00014 | 2025-11-16 | 2025-12-16 |  | 6050",
      ],
      leftOut: ["3 subtotal", "6 subtotal", "8 total"],
      problems: [],
    });
  });

  it("Odoo: the list of invoices is the customers', though its heads speak of bills as well", () => {
    expect(
      read(
        "blad",
        "Number,Invoice Partner Display Name,Invoice/Bill Date,Due Date,Total Signed,Amount Due Signed,Currency",
        "INV/2025/00012,Azure Interior,2025-12-01,2025-12-31,1210.00,605.00,EUR",
      ).items,
    ).toEqual([" | Azure Interior | INV/2025/00012 | 2025-12-01 | 2025-12-31 | 121000 | 60500"]);
  });

  it("QuickBooks: grouped by age, each group with its line and its total", () => {
    expect(
      read(
        "blad",
        "A/R Aging Detail",
        "Date,Transaction Type,Num,Customer,Due Date,Amount,Open Balance",
        "1 - 30 days past due,,,,,,",
        '11/13/2025,Invoice,1012,Azure Interior,12/13/2025,"1,210.00","1,210.00"',
        "11/14/2025,Credit Memo,1013,Azure Interior,12/14/2025,-60.50,-60.50",
        'Total for 1 - 30 days past due,,,,,"1,149.50","1,149.50"',
        "Current,,,,,,",
        "12/20/2025,Invoice,1014,Deco Addict,01/19/2026,121.00,121.00",
        "Total for Current,,,,,121.00,121.00",
        'TOTAL,,,,,"1,270.50","1,270.50"',
      ),
    ).toEqual({
      items: [
        " | Azure Interior | 1012 | 2025-11-13 | 2025-12-13 | 121000 | 121000",
        " | Azure Interior | 1013 | 2025-11-14 | 2025-12-14 | -6050 | -6050",
        " | Deco Addict | 1014 | 2025-12-20 | 2026-01-19 | 12100 | 12100",
      ],
      leftOut: ["3 title", "6 subtotal", "7 note", "9 subtotal", "10 total"],
      problems: [],
    });
  });

  it("Xero: what is due is what is open, not the total of a part-paid invoice", () => {
    expect(
      read(
        "blad",
        "ContactName,EmailAddress,InvoiceNumber,Reference,InvoiceDate,DueDate,Total,TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,Currency,Type,Status",
        "Deco,,INV-0013,,02/12/2025,31/12/2025,121.00,21.00,60.50,60.50,EUR,Sales invoice,Awaiting Payment",
      ).items,
    ).toEqual([" | Deco | INV-0013 | 2025-12-02 | 2025-12-31 | 12100 | 6050"]);
  });
});

describe("open items in other languages and layouts", () => {
  it("French", () => {
    expect(
      read(
        "blad",
        "Balance âgée clients;;;;;;;",
        "Code client;Nom du client;N° facture;Date d'émission;Date d'échéance;Montant TTC;Reste à régler;Devise",
        "C002;Martin;FA2025-0013;02/12/2025;31/12/2025;1 121,00;60,50;EUR",
        ";;;;Total;1 121,00;60,50;",
      ),
    ).toEqual({
      items: ["C002 | Martin | FA2025-0013 | 2025-12-02 | 2025-12-31 | 112100 | 6050"],
      leftOut: ["4 total"],
      problems: [],
    });
  });

  it("German: Kontonummer and Konto are the relation's, S and H the side", () => {
    expect(
      read(
        "blad",
        "Offene-Posten-Liste Debitoren",
        "Kontonummer;Kontobezeichnung;Belegnr.;Belegdatum;Fälligkeit;Rechnungsbetrag;Offener Betrag;Währung",
        "10001;Müller GmbH;RE2025-12;01.12.2025;31.12.2025;1.210,00;1.210,00;EUR",
        "10002;Schmidt;RE2025-13;02.12.2025;01.01.2026;121,00;60,50;EUR",
      ).items,
    ).toEqual([
      "10001 | Müller GmbH | RE2025-12 | 2025-12-01 | 2025-12-31 | 121000 | 121000",
      "10002 | Schmidt | RE2025-13 | 2025-12-02 | 2026-01-01 | 12100 | 6050",
    ]);
    expect(
      read(
        "blad",
        "Konto;Name;Rechnungs-Nr.;Rechnungsdatum;Fälligkeit;Saldo;S/H",
        "10001;Müller GmbH;RE12;01.12.2025;31.12.2025;1.210,00;S",
        "10002;Schmidt;RE13;02.12.2025;01.01.2026;60,50;H",
      ).items,
    ).toEqual([
      "10001 | Müller GmbH | RE12 | 2025-12-01 | 2025-12-31 |  | 121000",
      "10002 | Schmidt | RE13 | 2025-12-02 | 2026-01-01 |  | -6050",
    ]);
  });

  it("creditors with positive amounts are turned, their credit notes too", () => {
    expect(
      read(
        "blad",
        "Openstaande posten crediteuren per 31-12-2025",
        "Crediteur;Naam;Factuur;Datum;Vervalt;Bedrag;Openstaand",
        "60001;Leverancier A;77123;01-12-2025;31-12-2025;1.210,00;1.210,00",
        "60002;Leverancier B;CN-9;03-12-2025;;-12,10;-12,10",
        "Totaal;;;;;1.197,90;1.197,90",
      ).items,
    ).toEqual([
      "60001 | Leverancier A | 77123 | 2025-12-01 | 2025-12-31 | -121000 | -121000",
      "60002 | Leverancier B | CN-9 | 2025-12-03 |  | 1210 | 1210",
    ]);
  });

  it("aged: code and name in one cell, though the total row has a word there", () => {
    expect(
      read(
        "blad",
        "Ouderdomsanalyse debiteuren",
        "Debiteur;Factuurnr;Factuurdatum;Vervaldatum;Niet vervallen;0-30;31-60;61-90;> 90;Totaal",
        "10001 Jansen BV;20250012;01-12-2025;31-12-2025;1.210,00;;;;;1.210,00",
        "10002 De Vries;20240001;01-01-2024;31-01-2024;;;;;60,50;60,50",
        "Totaal;;;;1.210,00;0,00;0,00;0,00;60,50;1.270,50",
      ),
    ).toEqual({
      items: [
        "10001 | Jansen BV | 20250012 | 2025-12-01 | 2025-12-31 |  | 121000",
        "10002 | De Vries | 20240001 | 2024-01-01 | 2024-01-31 |  | 6050",
      ],
      leftOut: ["5 total"],
      problems: [],
    });
  });

  it("the relation on a line of its own, with the word for it", () => {
    expect(
      read(
        "blad",
        "Openstaande facturen;;;;;",
        "Factuur;Datum;Vervaldatum;Bedrag;Betaald;Openstaand",
        "Debiteur: 10001 Jansen BV;;;;;",
        "2025-0013;02-12-2025;01-01-2026;121,00;60,50;60,50",
        "Subtotaal;;;121,00;60,50;60,50",
        "Klant 10002 De Vries;;;;;",
        "2025-0014;03-12-2025;02-01-2026;100,00;0,00;100,00",
        "Eindtotaal;;;221,00;60,50;160,50",
      ),
    ).toEqual({
      items: [
        "10001 | Jansen BV | 2025-0013 | 2025-12-02 | 2026-01-01 | 12100 | 6050",
        "10002 | De Vries | 2025-0014 | 2025-12-03 | 2026-01-02 | 10000 | 10000",
      ],
      leftOut: ["3 group", "5 subtotal", "6 group", "8 total"],
      problems: [],
    });
  });

  it("invoiced and paid without what is open: the difference is open", () => {
    expect(
      read(
        "blad",
        "Debiteurnummer;Naam;Factuurnummer;Factuurdatum;Factuurbedrag;Betaald",
        "10001;Jansen;2025-0012;01-12-2025;121,00;60,50",
        "10002;De Vries;2025-0013;02-12-2025;100,00;0,00",
      ).items,
    ).toEqual([
      "10001 | Jansen | 2025-0012 | 2025-12-01 |  | 12100 | 6050",
      "10002 | De Vries | 2025-0013 | 2025-12-02 |  | 10000 | 10000",
    ]);
  });

  it("invoiced and paid in a list of creditors: what is open is a debt", () => {
    expect(
      read(
        "blad",
        "Leverancier;Factuurnummer;Factuurdatum;Factuurbedrag;Betaald",
        "De Vries;77;01-12-2025;121,00;60,50",
      ).items,
    ).toEqual([" | De Vries | 77 | 2025-12-01 |  |  | -6050"]);
  });

  it("Betaald with yes and no says nothing of amounts", () => {
    expect(
      read(
        "blad",
        "Debiteurnummer;Naam;Factuurnummer;Factuurdatum;Bedrag;Betaald",
        "10001;Jansen;2025-0012;01-12-2025;121,00;nee",
      ).items,
    ).toEqual(["10001 | Jansen | 2025-0012 | 2025-12-01 |  |  | 12100"]);
  });
});
