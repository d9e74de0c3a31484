import { bookOf } from "../../excel/books";
import { BANK, DECEMBER, INVOICES, ITEMS, itemsSheet, linesSheet, PAYMENTS } from "./books";
import type { Scalar } from "../../../src/xlsx/workbook";
import { columnUnder, countOf, openPane, paneOn, sampleWorkbook, sheetIn, typeInto, type Opened } from "./desk";

/** Lets Excel do something as its user would. */
async function inExcel(work: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });
}

/** Status by invoice number, as it stands on the sheet of open items. */
function statuses({ excel }: Opened): Record<string, unknown> {
  const sheet = sheetIn(excel, ITEMS);
  const codes = columnUnder(sheet, "Afletter status");
  return Object.fromEntries(columnUnder(sheet, "Factuurnummer").map((invoice, at) => [String(invoice), codes[at]]));
}

const cleared = { "2025-0101": "ok", "2025-0102": "open", "2025-0103": "ok" };

describe("matching again", () => {
  it("keeps what was cleared and refused by hand, and looks at what is still open only", async () => {
    const pane = await openPane(sampleWorkbook());
    const first = await pane.after((actions) => actions.match());
    const row = first.list.rows[0];
    if (row?.kind !== "match") throw new Error("no suggestion");
    await pane.after((actions) => actions.refuse([row.match]));
    await pane.after((actions) => actions.setTab("cleared"));
    const before = pane.state().list.rows;
    const second = await pane.after((actions) => actions.match());
    expect(second.outcome?.lines.cleared).toEqual(first.outcome?.lines.cleared);
    expect(second.outcome?.tabs.suggested).toBe(10);
    await pane.after((actions) => actions.setTab("cleared"));
    expect(pane.state().list.rows).toEqual(before);
  });

  it("clears what came in since, after reading the changed sheet by itself", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    await pane.after((actions) => actions.match());
    expect(statuses(pane)).toEqual(cleared);
    typeInto(pane, BANK, "A5:D5", [[DECEMBER + 12, "Bakkerij Jansen", "betreft 2025-0102", 242]]);
    await pane.idle();
    expect([...pane.desk.changed]).toEqual([BANK]);
    const { outcome, message } = await pane.after((actions) => actions.match());
    expect([message, outcome?.lines.cleared]).toEqual([undefined, { count: 3, amount: 423_50 }]);
    expect(statuses(pane)).toEqual({ ...cleared, "2025-0102": "ok" });
  });

  it("does not mark rows that changed without Excel telling, says so, and marks them once they are read again", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    // what another add-in in the same pane writes is told to nobody here
    await inExcel((sheets) => {
      sheets.getItem(BANK).getRange("C4").values = [["betreft 2025-0102"]];
    });
    const { message } = await pane.after((actions) => actions.match());
    expect(message).toEqual({
      intent: "warning",
      text: "Blad Bank is niet gekleurd. Blad Bank is veranderd sinds het werd ingelezen. Er is niets geschreven. Lees het opnieuw in.",
    });
    const { outcome } = await pane.after((actions) => actions.readAgain());
    expect(outcome?.lines.cleared.count).toBe(2);
    expect(countOf(columnUnder(sheetIn(pane.excel, BANK), "Afletter status"))).toMatchObject({ ok: 2 });
  });
});

describe("rows that the user sorts", () => {
  /** By amount, lowest first; the columns of the marks, where they stand, go with their rows. */
  async function sortItems(pane: Opened): Promise<void> {
    const { cells } = sheetIn(pane.excel, ITEMS);
    const row = (r: number) => Array.from({ length: 8 }, (_, c) => cells.value(r, c) as Scalar);
    typeInto(pane, ITEMS, "A2:H4", [row(3), row(1), row(2)]);
    await pane.idle();
  }

  it("between reading and matching are read again, and marked where they stand now", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    await sortItems(pane);
    expect([...pane.desk.changed]).toEqual([ITEMS]);
    const { message } = await pane.after((actions) => actions.match());
    expect([message, statuses(pane)]).toEqual([undefined, cleared]);
    expect(columnUnder(sheetIn(pane.excel, ITEMS), "Factuurnummer")).toEqual(["2025-0103", "2025-0101", "2025-0102"]);
  });

  it("between matching and a decision keep their matches, and the decision marks the right rows", async () => {
    const book = bookOf(itemsSheet(), linesSheet());
    const pane = await openPane(book);
    await pane.after((actions) => actions.match());
    await sortItems(pane);
    const { message, outcome } = await pane.after((actions) => actions.undo());
    expect([message, outcome?.lines.cleared.count]).toEqual([undefined, 0]);
    expect(statuses(pane)).toEqual({ "2025-0101": "open", "2025-0102": "open", "2025-0103": "open" });
    await pane.after((actions) => actions.redo());
    expect(statuses(pane)).toEqual(cleared);
  });

  it("while the pane is closed keep their matches", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    await pane.after((actions) => actions.match());
    await sortItems(pane);
    const again = await paneOn(pane.excel);
    expect(again.state()).toMatchObject({ stale: 0, outcome: { lines: { cleared: { count: 2, amount: 181_50 } } } });
    expect((await again.desk.engine.matchAt(ITEMS, 2))?.tab).toBe("cleared");
  });

  it("and a row that is gone leaves its match stale, which is said", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    await pane.after((actions) => actions.match());
    await inExcel((sheets) => sheets.getItem(ITEMS).getRange("2:2").delete("Up"));
    await pane.idle();
    const { message, stale, outcome } = await pane.after((actions) => actions.readAgain());
    expect([stale, outcome?.lines.cleared.count]).toEqual([1, 1]);
    expect(message).toEqual({
      intent: "warning",
      text: "Bij 1 aflettering is een rij veranderd of verdwenen. Die telt niet meer mee; letter opnieuw af.",
    });
  });
});

describe("a row that was gone and comes back", () => {
  const OTHER = ["10001", "Bakkerij Jansen", "2025-0101", DECEMBER + 5, 121];

  it("has its match again as long as nothing else took its line", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    await pane.after((actions) => actions.match());
    typeInto(pane, ITEMS, "E2", [[1]]);
    await pane.idle();
    expect((await pane.after((actions) => actions.readAgain())).stale).toBe(1);
    typeInto(pane, ITEMS, "E2", [[121]]);
    await pane.idle();
    const { stale, outcome } = await pane.after((actions) => actions.readAgain());
    expect([stale, outcome?.lines.cleared]).toEqual([0, { count: 2, amount: 181_50 }]);
  });

  it("does not take a line again that was cleared against another item since (law 3)", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    await pane.after((actions) => actions.match());
    typeInto(pane, ITEMS, "A2:E2", [OTHER]);
    await pane.idle();
    const second = await pane.after((actions) => actions.match());
    expect(second.outcome?.lines.cleared).toEqual({ count: 2, amount: 181_50 });
    typeInto(pane, ITEMS, "A5:E5", INVOICES.slice(0, 1));
    await pane.idle();
    const { outcome, stale } = await pane.after((actions) => actions.readAgain());
    expect([stale, outcome?.lines.cleared]).toEqual([1, { count: 2, amount: 181_50 }]);
    expect(outcome?.items).toMatchObject({ total: { amount: 544_50 }, cleared: { amount: 181_50 } });
  });
});

describe("an invoice that is no longer on the list", () => {
  it("after its clearing was approved does not free its bank line for another one (law 3)", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    await pane.after((actions) => actions.match());
    await pane.after((actions) => actions.setName("Els"));
    const [question] = pane.state().journal.preview?.questions ?? [];
    const own = question && "ownAccount" in question ? question.ownAccount : "";
    await pane.after((actions) => actions.answerRoute(own, "suspense", "2000"));
    await pane.after((actions) => actions.makeMemorial());
    await pane.after((actions) => actions.approveAll());
    expect(pane.state().journal.documents.map(({ status }) => status)).toEqual(["approved", "approved"]);
    // a new invoice of the same customer and amount, whose number the booked line names
    typeInto(pane, ITEMS, "A2:E2", [["10001", "Bakkerij Jansen", "2025-0101", DECEMBER + 5, 121]]);
    await pane.idle();
    const { outcome } = await pane.after((actions) => actions.match());
    expect(outcome?.lines.cleared).toEqual({ count: 1, amount: 60_50 });
    expect(await pane.desk.engine.previewJournal()).toMatchObject({ documents: 0 });
  });
});

describe("a run that is cancelled", () => {
  it("changes nothing, in the pane or in the workbook", async () => {
    const pane = await openPane(sampleWorkbook());
    let stages = 0;
    pane.desk.engine.onProgress(() => {
      if (++stages === 3) pane.actions.cancel();
    });
    const { message, outcome, place, busy } = await pane.after((actions) => actions.match());
    expect(message).toEqual({ intent: "info", text: "Geannuleerd. Er is niets veranderd." });
    expect([outcome, place, busy]).toEqual([undefined, "sources", undefined]);
    expect(pane.excel.workbook.sheets.map(({ name }) => name)).toEqual(["Openstaande posten", "Bank december"]);
    expect(sheetIn(pane.excel, "Bank december").cells.columnCount).toBe(10);
  });

  it("while reading leaves the lists that were read before, and the next run reads to the end first", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    const stop = pane.desk.store.subscribe(() => {
      if (pane.state().busy?.task === "read") pane.actions.cancel();
    });
    const { message, sources } = await pane.after((actions) => actions.readAgain());
    stop();
    expect(message?.text).toBe("Geannuleerd. Er is niets veranderd.");
    expect([sources.items?.rowsRead, sources.lines.map(({ rowsRead }) => rowsRead)]).toEqual([3, [3]]);
    const { outcome } = await pane.after((actions) => actions.match());
    expect(outcome?.lines.cleared.count).toBe(2);
  });

  it("cannot be cancelled any more once its decisions are being written", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    pane.desk.store.subscribe(() => {
      if (pane.state().busy?.task === "write") pane.actions.cancel();
    });
    const { message } = await pane.after((actions) => actions.match());
    expect([message, statuses(pane)]).toEqual([undefined, cleared]);
  });
});

it("says that a suggestion whose rows were taken since is no longer possible", async () => {
  const twins = [...INVOICES, ["10001", "Bakkerij Jansen", "2025-0104", DECEMBER + 3, 300]];
  const pane = await openPane(bookOf(itemsSheet(twins), linesSheet([...PAYMENTS])));
  await pane.after((actions) => actions.match());
  const { message } = await pane.after((actions) => actions.accept([999]));
  expect(message).toEqual({
    intent: "warning",
    text: "Dit kan niet meer: een van de rijen is inmiddels gewijzigd of afgeletterd. Er is niets veranderd.",
  });
});
