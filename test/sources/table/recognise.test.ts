import { recogniseTable } from "../../../src/sources/table/recognise/recognise";
import { sheetWords } from "../../../src/words/sheets";
import { sheet, written } from "./sheet";

describe("recognising a sheet", () => {
  it("finds Dutch heads below titles and right of empty columns", () => {
    const table = sheet(
      [
        ["", "Openstaande posten debiteuren"],
        ["", "Peildatum: 28-02-2026"],
        [],
        ["", "Debiteurnummer", "Naam", "Factuurnr.", "Factuurdatum", "Vervaldatum", "Openstaand"],
        ["", "10001", "De Vries", "2026-0137", "12-01-2026", "11-02-2026", "455,87"],
      ],
      { name: "Export", firstRow: 3, firstColumn: 2 },
    );
    const { best } = recogniseTable(table);
    expect(best?.role).toBe("items");
    expect(best?.ledger).toBe("receivable");
    expect(best?.choice).toEqual({
      sheet: "Export",
      headRow: 6,
      mapping: { relationCode: 3, relationName: 4, invoiceNumber: 5, documentDate: 6, dueDate: 7, openAmount: 8 },
    });
    expect(best?.why[0]).toEqual({ kind: "title", text: "Openstaande posten debiteuren" });
  });

  it("finds heads forty rows down", () => {
    const titles = Array.from({ length: 40 }, (_, i) => [`Toelichting ${i + 1}`]);
    const { best } = recogniseTable(sheet([...titles, ["Datum", "Omschrijving", "Bedrag"], ["01-02-2026", "x", 5]]));
    expect(best?.choice.headRow).toBe(41);
  });

  it.each([
    ["Dutch", "Relatiecode|Relatie|Factuurnummer|Factuurdatum|Vervaldatum|Factuurbedrag|Openstaand bedrag"],
    ["English", "Customer no.|Customer|Invoice number|Invoice date|Due date|Invoice amount|Balance due"],
    ["French", "Code client|Nom du client|N° facture|Date facture|Échéance|Montant facture|Reste à payer"],
    ["German", "Kundennummer|Kunde|Rechnungs-Nr.|Rechnungsdatum|Fälligkeit|Rechnungsbetrag|Offener Betrag"],
  ])("knows the heads of open items in %s", (_, heads) => {
    const table = written(`${heads}\n10001|De Vries|2026-0137|12-01-2026|11-02-2026|455,87|455,87`);
    const { best } = recogniseTable(table);
    expect(best?.role).toBe("items");
    expect(best?.choice.mapping).toEqual({
      relationCode: 1,
      relationName: 2,
      invoiceNumber: 3,
      documentDate: 4,
      dueDate: 5,
      originalAmount: 6,
      openAmount: 7,
    });
  });

  it.each([
    ["Dutch", "Boekdatum|Rentedatum|Bedrag|Munt|Tegenrekening|Naam tegenpartij|Omschrijving|Betalingskenmerk"],
    ["English", "Booking date|Value date|Amount|Currency|Counterparty IBAN|Payee|Description|Payment reference"],
    [
      "French",
      "Date comptable|Date valeur|Montant|Devise|Compte contrepartie|Nom contrepartie|Libellé|Communication structurée",
    ],
    [
      "German",
      "Buchungstag|Wertstellung|Betrag|Währung|Gegenkonto|Auftraggeber/Empfänger|Verwendungszweck|Zahlungsreferenz",
    ],
  ])("knows the heads of bank lines in %s", (_, heads) => {
    const table = written(`${heads}\n12-01-2026|12-01-2026|-455,87|EUR|NL66RABO5003419984|De Vries|2026-0137|123`);
    const { best } = recogniseTable(table);
    expect(best?.role).toBe("lines");
    expect(best?.choice.mapping).toEqual({
      bookingDate: 1,
      valueDate: 2,
      amount: 3,
      currency: 4,
      iban: 5,
      name: 6,
      description: 7,
      paymentReference: 8,
    });
  });

  it("takes 'Bedrag' for the open amount, unless another column is", () => {
    const alone = recogniseTable(written("Debiteur|Factuur|Datum|Bedrag\nA|1|01-02-2026|5,00"));
    expect(alone.best?.choice.mapping).toMatchObject({ openAmount: 4 });
    const beside = recogniseTable(written("Debiteur|Factuur|Datum|Bedrag|Openstaand\nA|1|01-02-2026|5,00|5,00"));
    expect(beside.best?.choice.mapping).toMatchObject({ originalAmount: 4, openAmount: 5 });
  });

  it("takes the total of an aged list for the open amount", () => {
    const table = written(
      "Customer|Invoice|Invoice date|Current|1-30 days|31-60|> 60|Total\nA|17|2026-02-01|5.00||||5.00",
    );
    expect(recogniseTable(table).best?.choice.mapping).toMatchObject({ openAmount: 8 });
  });

  it("sees by its values whether 'Debiteur' is a code or a name", () => {
    const codes = recogniseTable(written("Debiteur|Factuur|Datum|Bedrag\n10001|1|01-02-2026|5,00"));
    expect(codes.best?.choice.mapping).toMatchObject({ relationCode: 1 });
    const names = recogniseTable(written("Debiteur|Factuur|Datum|Bedrag\nDe Vries|1|01-02-2026|5,00"));
    expect(names.best?.choice.mapping).toMatchObject({ relationName: 1 });
  });

  it("sees by its values whether 'Valuta' is a date or a currency", () => {
    const dates = recogniseTable(
      written("Rekeningnummer|Munt|Datum|Valuta|Bedrag|Omschrijving\n1|EUR|28/02/2018|28/02/2018|-3,40|x"),
    );
    expect(dates.best?.choice.mapping).toMatchObject({ currency: 2, valueDate: 4 });
    const codes = recogniseTable(written("Tegenrekening|Datum|Valuta|Bedrag|Omschrijving\n1|28/02/2018|EUR|-3,40|x"));
    expect(codes.best?.choice.mapping).toMatchObject({ currency: 3 });
  });

  it("recognises a creditors' list by heads, title or sheet name", () => {
    const rows = "Naam|Factuur|Datum|Openstaand\nA|1|01-02-2026|5,00";
    expect(recogniseTable(written(rows.replace("Naam", "Leverancier"))).best?.ledger).toBe("payable");
    expect(recogniseTable(written(`Openstaande posten crediteuren\n${rows}`)).best?.ledger).toBe("payable");
    expect(recogniseTable(written(rows, { name: "Crediteuren 2025" })).best?.ledger).toBe("payable");
    expect(recogniseTable(written(rows)).best?.ledger).toBeUndefined();
  });

  it("recognises Yuki's list without heads", () => {
    const table = written("13000|Debiteuren|12-01-2026|455,87|Factuur 2026-0137|2026-0137|11-02-2026|De Vries|10001| ");
    expect(recogniseTable(table).best).toMatchObject({ role: "items", ledger: "mixed", choice: { headRow: 0 } });
  });

  it.each(["nl", "en"] as const)("never takes the sheets that Afletter wrote itself (%s)", (language) => {
    const words = sheetWords(language);
    for (const columns of [words.memorial.columns, words.decisions.columns, words.links.columns]) {
      const heads = Object.values(columns);
      const recognition = recogniseTable(sheet([["Titel"], [], heads, heads.map(() => "1")]));
      expect(recognition).toEqual({ own: true, problems: [] });
    }
  });

  it.each(["nl", "en"] as const)("ignores Afletter's own status columns beside the data (%s)", (language) => {
    const marks = sheetWords(language).marks.heads;
    const heads = ["Debiteur", "Factuur", "Datum", "Bedrag", ...marks];
    const recognition = recogniseTable(sheet([heads, ["10001", "1", "01-02-2026", 5, "ok", "7", "2025-0012"]]));
    expect(recognition.own).toBe(false);
    expect(Object.values(recognition.best?.choice.mapping ?? {}).sort()).toEqual([1, 2, 3, 4]);
  });

  it("does not read a fact of an object where a head has the name of one", () => {
    const table = written("__proto__|constructor|toString|Datum|Omschrijving|Bedrag\n1|2|3|01-02-2026|x|5,00");
    expect(Object.keys(recogniseTable(table).best?.choice.mapping ?? {}).sort()).toEqual([
      "amount",
      "bookingDate",
      "description",
    ]);
  });

  it("says what is missing from a sheet that is nearly usable", () => {
    const { best, problems } = recogniseTable(written("Debiteurnummer|Factuurnummer|Vervaldatum\n10001|1|01-02-2026"));
    expect(best).toBeUndefined();
    expect(problems).toEqual([{ code: "noAmountColumn", place: { source: "Blad1", row: 1 }, expected: "items" }]);
  });

  it("says that a sheet is empty, or that it has no heads", () => {
    expect(recogniseTable(sheet([])).problems).toEqual([{ code: "sheetEmpty", place: { source: "Blad1" } }]);
    expect(recogniseTable(sheet([["Notities"], ["bel Jan"]])).problems).toEqual([
      { code: "headsNotFound", place: { source: "Blad1" } },
    ]);
  });
});
