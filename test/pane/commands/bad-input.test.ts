import { problemText } from "../../../src/words/problems";
import type { PaneState } from "../../../src/pane/model";
import { bookOf, sheetOf } from "../../excel/books";
import { BANK, DECEMBER, INVOICES, ITEMS, itemsSheet, linesSheet, PAYMENTS } from "./books";
import { columnUnder, countOf, openPane, sheetIn } from "./desk";

/** What the pane says of a list's rows that cannot be read. */
function saidOf(state: PaneState): string[] {
  const { items, lines } = state.sources;
  return [items, ...lines].flatMap((list) => list?.problems ?? []).map((problem) => problemText("nl", problem));
}

describe("input that cannot be used is named with its place, and nothing is lost", () => {
  it("says what a usable workbook looks like when it is empty", async () => {
    const { state, after } = await openPane(bookOf(sheetOf("Blad1", [])));
    expect(state().sources).toMatchObject({ lines: [], sheets: [] });
    expect([state().sources.items, state().message, state().busy]).toEqual([undefined, undefined, undefined]);
    const { outcome, message } = await after((actions) => actions.match());
    expect([outcome, message]).toEqual([undefined, undefined]);
  });

  it("names a sheet without amounts and what it lacks", async () => {
    const heads = ["Debiteur", "Naam", "Factuurnummer", "Factuurdatum"];
    const { state } = await openPane(
      bookOf(sheetOf("Klanten", [heads, ["10001", "Bakkerij Jansen", "2025-0101", DECEMBER]])),
    );
    const said = state().sources.problems.map((problem) => problemText("nl", problem));
    expect(said).toEqual([
      "Blad Klanten, rij 1: geen kolom met bedragen gevonden voor openstaande posten. Geef een kolom de kop 'Bedrag', of twee kolommen 'Debet' en 'Credit', of wijs de kolom zelf aan.",
    ]);
  });

  it("names the cell with text instead of an amount, and clears the rest", async () => {
    const book = bookOf(
      itemsSheet(),
      linesSheet([...PAYMENTS.slice(0, 2), [DECEMBER + 11, "Garage De Wit", "x", "12,3,4"]]),
    );
    const { state, after } = await openPane(book);
    expect(saidOf(state())).toEqual([
      "Blad Bank, cel D4: '12,3,4' is geen bedrag. Verbeter de cel en lees opnieuw in.",
    ]);
    const { outcome } = await after((actions) => actions.match());
    expect(outcome?.lines).toMatchObject({ total: { count: 2 }, cleared: { count: 2, amount: 181_50 } });
  });

  it("names the cell with a date that does not exist", async () => {
    const book = bookOf(itemsSheet(), linesSheet([...PAYMENTS.slice(0, 2), ["31-11-2025", "Garage De Wit", "x", 10]]));
    const { state } = await openPane(book);
    expect(saidOf(state())).toEqual([
      "Blad Bank, cel A4: de datum '31-11-2025' bestaat niet. Verbeter de cel en lees opnieuw in.",
    ]);
    expect(state().sources.lines[0]?.rowsRead).toBe(2);
  });

  it("names the cell with three decimals and leaves that item out", async () => {
    const book = bookOf(
      itemsSheet([...INVOICES.slice(0, 2), ["10002", "Garage De Wit", "2025-0103", DECEMBER, 60.505]]),
      linesSheet(),
    );
    const { state } = await openPane(book);
    expect(saidOf(state())).toEqual([
      "Blad Posten, cel E4: 60.505 heeft meer decimalen dan EUR kent. Rond het bedrag af in de bron en lees opnieuw in.",
    ]);
    expect(state().sources.items?.rowsRead).toBe(2);
  });

  it("reads a protected sheet, marks the others and says which one it could not mark and what to do", async () => {
    const items = itemsSheet();
    items.protection = { options: {} };
    const { excel, after, state } = await openPane(bookOf(items, linesSheet()));
    const { outcome, message } = await after((actions) => actions.match());
    expect(message).toEqual({
      intent: "warning",
      text: "Blad Posten is niet gekleurd. Blad Posten is beveiligd. Hef de beveiliging op (Controleren, Beveiliging blad opheffen) en probeer het opnieuw.",
    });
    expect(outcome?.lines.cleared.count).toBe(2);
    expect(sheetIn(excel, ITEMS).cells.columnCount).toBe(5);
    expect(sheetIn(excel, BANK).cells.columnCount).toBe(7);
    // the same on a sheet of its own, for who asks for it
    expect(state().unmarked).toEqual([ITEMS]);
    const offered = await after((actions) => actions.writeResult());
    expect(offered.message).toEqual({ intent: "success", text: "Het resultaat staat op blad Resultaat Posten." });
    const result = sheetIn(excel, "Resultaat Posten");
    expect(countOf(columnUnder(result, "Afletter status"))).toEqual({ ok: 2, open: 1 });
    expect(sheetIn(excel, ITEMS).cells.columnCount).toBe(5);
  });

  it("decides nothing on an open-items sheet that was deleted after it was read", async () => {
    const { excel, after, state } = await openPane(bookOf(itemsSheet(), linesSheet()));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(ITEMS).delete();
      await context.sync();
    });
    const { message, outcome } = await after((actions) => actions.match());
    expect(message).toEqual({
      intent: "error",
      text: "Blad Posten is er niet meer. Kies bij Bronnen een ander blad, of maak het verwijderen ongedaan.",
    });
    expect(outcome).toBeUndefined();
    expect(state().sources.lines).toHaveLength(1);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual([BANK]);
  });
});
