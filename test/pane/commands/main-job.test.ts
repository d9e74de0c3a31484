import { OWN_ACCOUNT } from "../../books/webshop-year-end/ledger";
import { columnUnder, countOf, openPane, paneOn, sampleWorkbook, sheetIn, type Opened } from "./desk";
import { downloaded } from "./page";

const ITEMS = "Openstaande posten";
const BANK = "Bank december";

/** How many rows of each code stand on a source of the sample. */
function codes({ excel }: Opened, sheet: string): Record<string, number> {
  return countOf(columnUnder(sheetIn(excel, sheet), "Afletter status"));
}

/** The match that names the invoice, on the tab of suggestions. */
async function suggestionOf({ state }: Opened, invoice: string): Promise<number> {
  const row = state().list.rows.find((r) => r.kind === "match" && r.items.includes(invoice));
  if (row?.kind !== "match") throw new Error(`no suggestion for ${invoice}`);
  return Promise.resolve(row.match);
}

describe("the main job on the sample", () => {
  it("opens with both lists read and their control totals", async () => {
    const { state } = await openPane(sampleWorkbook());
    const { host, language, message, sources } = state();
    expect([host, language, message]).toEqual(["excel", "nl", undefined]);
    expect(sources.items).toMatchObject({
      sheet: ITEMS,
      rowsRead: 60,
      totals: [{ currency: "EUR", debit: 43_687_05, credit: 471_90, balance: 43_215_15 }],
    });
    expect(sources.lines).toMatchObject([
      { sheet: BANK, rowsRead: 70, totals: [{ debit: 48_057_59, credit: 31_979_56, balance: 16_078_03 }] },
    ]);
  });

  it("clears what is proven, marks both sheets and keeps every match in the state sheets", async () => {
    const pane = await openPane(sampleWorkbook());
    const { message, outcome, place, list } = await pane.after((actions) => actions.match());
    expect([message, place, list.tab, list.total]).toEqual([undefined, "match", "suggested", 11]);
    expect(outcome?.lines).toMatchObject({
      total: { count: 70, amount: 80_037_15 },
      cleared: { count: 49, amount: 39_154_80 },
      suggested: { count: 9, amount: 8_576_47 },
      open: { count: 12, amount: 32_305_88 },
    });
    expect(codes(pane, BANK)).toEqual({ ok: 44, "ok-diff": 2, "ok-combi": 3, suggestion: 9, open: 12 });
    // the total row under the items takes no part and has no status
    expect(codes(pane, ITEMS)).toEqual({
      null: 1,
      ok: 42,
      "ok-diff": 2,
      "ok-combi": 6,
      suggestion: 7,
      open: 2,
      blocked: 1,
    });
    const decisions = columnUnder(sheetIn(pane.excel, "Beslissingen"), "Code");
    expect(countOf(decisions)).toEqual({ run: 1, clear: 49, suggest: 11 });
  });

  it("accepts a suggestion, takes it back and does it again, in the pane and in the sheets alike", async () => {
    const pane = await openPane(sampleWorkbook());
    await pane.after((actions) => actions.match());
    const part = await suggestionOf(pane, "2025-0445");

    const accepted = await pane.after((actions) => actions.accept([part]));
    expect(accepted.outcome?.lines.cleared).toEqual({ count: 50, amount: 39_904_80 });
    expect(codes(pane, ITEMS)).toMatchObject({ partial: 1, suggestion: 6 });

    const undone = await pane.after((actions) => actions.undo());
    expect(undone.outcome).toMatchObject({ canRedo: true, lines: { cleared: { count: 49, amount: 39_154_80 } } });
    expect(codes(pane, ITEMS)).toMatchObject({ suggestion: 7 });

    const redone = await pane.after((actions) => actions.redo());
    expect(redone.outcome).toMatchObject({ canRedo: false, lines: { cleared: { count: 50, amount: 39_904_80 } } });
    expect(codes(pane, ITEMS)).toMatchObject({ partial: 1, suggestion: 6 });
  });

  it("writes the memorial, approves it and exports it, and a fresh pane on the workbook knows all of it", async () => {
    const pane = await openPane(sampleWorkbook());
    await pane.after((actions) => actions.match());
    const part = await suggestionOf(pane, "2025-0445");
    await pane.after((actions) => actions.accept([part]));

    const asked = pane.state().journal.preview;
    expect(asked?.questions).toMatchObject([{ ownAccount: OWN_ACCOUNT }]);
    await pane.after((actions) => actions.answerRoute(OWN_ACCOUNT, "suspense", "2000"));
    expect(pane.state().journal.preview).toMatchObject({ documents: 50, questions: [], leftOut: [] });

    const proposed = await pane.after((actions) => actions.makeMemorial());
    expect(proposed.message).toEqual({
      intent: "success",
      text: "De memoriaalboeking staat op blad Memoriaal. Controleer en keur goed.",
    });
    expect(proposed.journal.documents).toHaveLength(50);
    const memorial = sheetIn(pane.excel, "Memoriaal");
    expect([memorial.tables.length, pane.excel.grid.active.model.name]).toEqual([1, "Memoriaal"]);

    await pane.after((actions) => actions.approveAll());
    expect(pane.state().message).toEqual({
      intent: "warning",
      text: "Vul eerst uw naam in: die komt bij elke beslissing te staan.",
    });
    await pane.after((actions) => actions.setName("Els de Vries"));
    const approved = await pane.after((actions) => actions.approveAll());
    expect(countOf(approved.journal.documents.map(({ status }) => status))).toEqual({ approved: 50 });
    expect(codes(pane, BANK)).toMatchObject({ approved: 50, suggestion: 8, open: 12 });
    expect(approved.outcome?.lines.cleared).toEqual({ count: 50, amount: 39_904_80 });

    const exported = await pane.after((actions) => actions.exportJournal());
    const file = (await downloaded()).at(-1);
    expect([exported.journal.exported, file?.fileName]).toEqual([["Memoriaal.csv"], "Memoriaal.csv"]);
    expect(exported.journal.memorials).toMatchObject([{ documents: { approved: 50 }, exported: 50 }]);
    expect(file?.text).toContain("2025-0445");

    const again = await paneOn(pane.excel);
    const { who, message, outcome, stale, journal, marked } = again.state();
    expect([who, message, stale, marked]).toEqual(["Els de Vries", undefined, 0, true]);
    expect(outcome?.lines).toEqual(approved.outcome?.lines);
    expect(outcome?.tabs).toEqual(approved.outcome?.tabs);
    expect(journal.sheet).toBe("Memoriaal");
    expect(journal.documents).toEqual(exported.journal.documents);
    const choice = { format: "csv", again: true };
    const stamp = { who: "Els de Vries", at: "2026-01-06 09:00" };
    const files = await pane.desk.engine.exportJournal(choice, stamp);
    expect(files.documents).toBe(50);
    expect(await again.desk.engine.exportJournal(choice, stamp)).toEqual(files);
    expect((await again.desk.engine.exportJournal({ format: "csv" }, stamp)).files).toEqual([]);
    expect(await again.desk.engine.marks()).toEqual(await pane.desk.engine.marks());
  });

  it("removes its marks and finds the decisions back all the same", async () => {
    const pane = await openPane(sampleWorkbook());
    const before = columnUnder(sheetIn(pane.excel, BANK), "Mededelingen");
    await pane.after((actions) => actions.match());
    const { message, marked } = await pane.after((actions) => actions.removeMarks());
    expect([message?.intent, marked]).toEqual(["success", false]);
    const bank = sheetIn(pane.excel, BANK);
    expect([bank.cells.columnCount, bank.conditionalFormats]).toEqual([10, []]);
    expect(columnUnder(bank, "Mededelingen")).toEqual(before);

    const again = await paneOn(pane.excel);
    expect(again.state().outcome?.lines.cleared).toEqual({ count: 49, amount: 39_154_80 });
    // marks are a view: the next run draws them again
    await again.after((actions) => actions.match());
    expect(codes(again, BANK)).toMatchObject({ open: 12 });
  });
});
