import { csvTextTable } from "../../../src/sources/table/cells/csv";
import { readStatementLines } from "../../../src/sources/table/lines/read-statement-lines";
import { recogniseTable } from "../../../src/sources/table/recognise/recognise";

function read(...lines: readonly string[]) {
  const table = csvTextTable("blad", lines.join("\n") + "\n");
  const { best } = recogniseTable(table);
  expect(best?.role).toBe("lines");
  const { lines: found, report } = readStatementLines(table, best!.choice);
  return {
    amounts: [...found.amount],
    balances: report.balances,
    warnings: report.warnings.map(
      ({ code, place: { row }, found: was, expected }) => `${code} ${row} ${was} ${expected}`,
    ),
  };
}

describe("a cash book", () => {
  it("is read as lines, with what was in the till before and after", () => {
    expect(
      read(
        "Kasboek december 2025",
        "",
        "Datum;Boekstuk;Omschrijving;Ontvangsten;Uitgaven;Saldo",
        "01-12-2025;K1;Beginsaldo;;;100,00",
        "02-12-2025;K2;Factuur 2025-0012 Jansen;121,00;;221,00",
        "03-12-2025;K3;Postzegels;;10,50;210,50",
        ";;Totaal;121,00;10,50;",
      ),
    ).toEqual({ amounts: [12100, -1050], balances: { opening: 10000, closing: 21050 }, warnings: [] });
  });

  it.each([
    [
      "Datum;Omschrijving;Ontvangen;Betaald;Saldo",
      "02-12-2025;Verkoop;121,00;;121,00",
      "13-12-2025;Koffie;;5,00;116,00",
    ],
    [
      "Datum;Omschrijving;Kas in;Kas uit;Kassaldo",
      "02-12-2025;Verkoop;121,00;;121,00",
      "13-12-2025;Koffie;;5,00;116,00",
    ],
    ["Date;Description;Cash in;Cash out;Balance", "2025-12-02;Sale;121.00;;121.00", "2025-12-13;Coffee;;5.00;116.00"],
    ["Date;Libellé;Recettes;Dépenses;Solde", "13/12/2025;Vente;121,00;;121,00", "14/12/2025;Café;;5,00;116,00"],
    [
      "Datum;Buchungstext;Einnahmen;Ausgaben;Kassenbestand",
      "13.12.2025;Verkauf;121,00;;121,00",
      "14.12.2025;Kaffee;;5,00;116,00",
    ],
  ])("has heads in every language: %s", (...lines) => {
    expect(read(...lines)).toEqual({ amounts: [12100, -500], balances: { opening: 0, closing: 11600 }, warnings: [] });
  });

  it("names the row whose balance does not follow from the one before, newest first too", () => {
    expect(
      read(
        "Datum;Omschrijving;Bedrag;Saldo",
        "16-12-2025;Vier;-1,00;20,00",
        "15-12-2025;Drie;-2,00;21,00",
        "14-12-2025;Twee;-3,00;33,00",
        "13-12-2025;Een;-4,00;36,00",
      ),
    ).toEqual({
      amounts: [-100, -200, -300, -400],
      balances: { opening: 4000, closing: 2000 },
      warnings: ["balanceBreak 3 23.00 33.00"],
    });
  });

  it("says nothing of a column that does not run on from row to row", () => {
    const { balances, warnings } = read(
      "Datum;Omschrijving;Bedrag;Saldo",
      "13-12-2025;Een;1,00;5,00",
      "14-12-2025;Twee;2,00;5,00",
      "15-12-2025;Drie;3,00;5,00",
    );
    expect({ balances, warnings }).toEqual({ balances: undefined, warnings: [] });
  });
});

describe("a card statement", () => {
  it("is read as lines by its posting date, what was bought going out", () => {
    expect(
      read(
        "Transaction Date,Posted Date,Card Number,Description,Debit,Credit",
        "2025-12-12,2025-12-13,1234,HOTEL,121.00,",
        "2025-12-13,2025-12-14,1234,REFUND,,5.00",
      ).amounts,
    ).toEqual([-12100, 500]);
  });
});
