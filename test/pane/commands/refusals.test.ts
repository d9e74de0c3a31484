import { bookOf } from "../../excel/books";
import { BANK, ITEMS, itemsSheet, linesSheet } from "./books";
import { columnUnder, countOf, openPane, paneOn, sheetIn } from "./desk";

async function inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

const BOTH = { ok: 2, open: 1 };

describe("what Excel refuses is said, and nothing is lost", () => {
  it("leaves a filtered sheet unmarked, names it, and marks it once the filter is gone", async () => {
    const lines = linesSheet();
    lines.autoFilter = {
      ref: "A1:D4",
      criteria: new Map([
        [1, '<filterColumn colId="1"><filters><filter val="Garage De Wit"/></filters></filterColumn>'],
      ]),
    };
    for (const row of [1, 3]) lines.rows.set(row, { hidden: true });
    const pane = await openPane(bookOf(itemsSheet(), lines));
    const { message, outcome } = await pane.after((actions) => actions.match());
    expect(message).toEqual({
      intent: "warning",
      text: "Blad Bank is niet gekleurd. Op blad Bank staat een filter aan. Wis het filter (Gegevens, Wissen) en probeer het opnieuw.",
    });
    // hidden rows take part only if the user says so
    expect(outcome?.lines).toMatchObject({ total: { count: 1 }, cleared: { count: 1 } });
    expect(sheetIn(pane.excel, BANK).cells.columnCount).toBe(4);

    await inExcel(({ workbook }) => workbook.worksheets.getItem(BANK).autoFilter.clearCriteria());
    const again = await pane.after((actions) => actions.match());
    expect([again.message, again.outcome?.lines.cleared.count]).toEqual([undefined, 2]);
    expect(countOf(columnUnder(sheetIn(pane.excel, BANK), "Afletter status"))).toEqual(BOTH);
  });

  it("waits while the user is typing in a cell, and then goes on", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    pane.excel.faults.cellEdit(true);
    pane.actions.match();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(pane.state().busy?.task).toBe("match");
    pane.excel.faults.cellEdit(false);
    await pane.idle();
    expect([pane.state().message, pane.state().outcome?.lines.cleared.count]).toEqual([undefined, 2]);
  });

  it("says that a protected workbook takes no sheet, keeps the result here, and writes all of it when it can", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    pane.excel.grid.structureProtected = true;
    const { message, outcome } = await pane.after((actions) => actions.match());
    expect(message).toEqual({
      intent: "error",
      text: "De structuur van de werkmap is beveiligd, daarom kan er geen blad bij. Hef de beveiliging op (Controleren, Werkmap beveiligen) en probeer het opnieuw.",
    });
    expect(outcome?.lines.cleared.count).toBe(2);

    // reading again would forget what no sheet holds yet
    const still = await pane.after((actions) => actions.readAgain());
    expect([still.message?.intent, still.outcome?.lines.cleared.count]).toEqual(["error", 2]);

    pane.excel.grid.structureProtected = false;
    const undone = await pane.after((actions) => actions.undo());
    expect([undone.message, undone.outcome?.lines.cleared.count]).toEqual([undefined, 0]);
    const redone = await pane.after((actions) => actions.redo());
    expect([redone.message, redone.outcome?.lines.cleared.count]).toEqual([undefined, 2]);
    const again = await paneOn(pane.excel);
    expect(again.state().outcome?.lines).toEqual(redone.outcome?.lines);
    expect(countOf(columnUnder(sheetIn(pane.excel, ITEMS), "Afletter status"))).toEqual(BOTH);
  });

  it("puts right at the next run what failed half way, wherever that was", async () => {
    const said = new Set<string>();
    for (let batch = 1; ; batch += 2) {
      const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
      await pane.excel.settled();
      pane.excel.requests.reset();
      pane.excel.faults.failBatch(batch);
      const first = await pane.after((actions) => actions.match());
      const failed = first.message?.text ?? "";
      if (failed !== "") said.add(failed);
      else if (batch > pane.excel.requests.count * 2) break;
      pane.excel.faults.clear();

      const second = await pane.after((actions) => actions.match());
      expect([batch, second.message, second.outcome?.lines.cleared]).toEqual([
        batch,
        undefined,
        { count: 2, amount: 181_50 },
      ]);
      for (const name of [ITEMS, BANK]) {
        expect(countOf(columnUnder(sheetIn(pane.excel, name), "Afletter status"))).toEqual(BOTH);
      }
      const again = await paneOn(pane.excel);
      expect([batch, again.state().message]).toEqual([batch, undefined]);
      expect(again.state().outcome?.lines).toEqual(second.outcome?.lines);
    }
    for (const text of said) expect(text).toMatch(/Probeer het opnieuw|probeer het opnieuw|schrijf het opnieuw/);
    expect(said.size).toBeGreaterThan(3);
  }, 60_000);
});
