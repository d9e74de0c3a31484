import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { columnUnder, countOf, sheetIn } from "./desk";
import { downloaded } from "./page";
import { proposed, reopened, type } from "./proposed";

// a whole job in each: more than the usual time on a busy machine
jest.setTimeout(60_000);

describe("some approved, some rejected", () => {
  it("with a reason; the rest is cleared anew onto a second sheet, and both are exported", async () => {
    const pane = await proposed();
    const [first, second, ...others] = pane.state().journal.documents;
    await pane.after((actions) => actions.reject([first.number], "Verkeerde klant"));
    await pane.after((actions) => actions.approve(others.map(({ number }) => number)));
    expect(columnUnder(sheetIn(pane.excel, "Memoriaal"), "Reden van afwijzing")).toContain("Verkeerde klant");
    await type(pane, "Memoriaal", "Status", Number(second.number) * 2, "Afgewezen");
    await type(pane, "Memoriaal", "Reden van afwijzing", Number(second.number) * 2, "Later");

    // another suggestion is accepted: it goes onto a sheet of its own, nothing approved is touched
    const row = pane.state().list.rows.find((one) => one.kind === "match" && one.items.includes("2025-0445"));
    if (row?.kind !== "match") throw new Error("no suggestion");
    await pane.after((actions) => actions.accept([row.match]));
    const approved = columnUnder(sheetIn(pane.excel, "Memoriaal"), "Status");
    await pane.after((actions) => actions.makeMemorial());
    expect(pane.state().journal).toMatchObject({ sheet: "Memoriaal 2", documents: [{ match: row.match }] });
    expect(columnUnder(sheetIn(pane.excel, "Memoriaal"), "Status")).toEqual(approved);
    await pane.after((actions) => actions.approveAll());
    expect(pane.state().message?.text).toBe("1 boekstuk goedgekeurd");

    const again = await reopened(pane);
    expect(again.state().journal.memorials.map(({ sheet }) => sheet)).toEqual(["Memoriaal", "Memoriaal 2"]);
    await again.after((actions) => actions.setExport({ format: "exact" }));
    await again.after((actions) => actions.exportJournal());
    const files = (await downloaded()).slice(-2);
    expect(files.map(({ fileName }) => fileName)).toEqual([
      "Memoriaal_Memoriaal 2 Exact Online.csv",
      "Memoriaal_Memoriaal 2 Exact Online koppelingen.csv",
    ]);
    expect(again.state().journal.memorials.map(({ documents, exported }) => documents.approved - exported)).toEqual([
      0, 0,
    ]);
    expect(again.state().journal.exported).toHaveLength(2);
  });
});

describe("a decision from last time", () => {
  it("is found, named with what rests on it, and taken back in the sheets as well", async () => {
    const pane = await proposed();
    await pane.after((actions) => actions.approveAll());
    const again = await reopened(pane);
    const { match, number, description } = again.state().journal.documents[2];
    await again.after((actions) => actions.searchDecisions(description));
    const propose = again.state().journal.history.rows.find((row) => row.verb === "propose" && row.match === match);
    await again.after((actions) => actions.planUndo(propose?.id));
    expect(again.state().journal.history.plan?.plan).toMatchObject({
      canUndo: true,
      rests: [{ verb: "approve", match }],
    });
    await again.after((actions) => actions.undoDecision(propose?.id ?? 0));
    expect(again.state().message).toEqual({ intent: "success", text: "2 beslissingen ongedaan gemaakt" });
    expect(again.state().journal.documents.map((document) => document.number)).not.toContain(number);
    const decisions = columnUnder(sheetIn(again.excel, "Beslissingen"), "Code");
    expect(countOf(decisions)).toHaveProperty("undo", 2);
  });
});

describe("on request", () => {
  it.each([
    ["open", "Openstaand"],
    ["runOff", "Afloop"],
    ["reconciliation", "Aansluiting"],
  ] as const)("the report %s is written as a sheet of its own", async (kind, sheet) => {
    const pane = await proposed();
    const { message } = await pane.after((actions) => actions.writeReport(kind, pane.state().journal.asOf ?? 0));
    expect(message).toEqual({ intent: "success", text: `Het overzicht staat op blad ${sheet}.` });
    const written = sheetIn(pane.excel, sheet);
    expect(written.tables.length).toBeGreaterThan(0);
    // it is ours, not a list to clear
    const again = await reopened(pane);
    expect(again.state().sources.sheets).not.toContain(sheet);
  });

  it("the documents are downloaded as a workbook", async () => {
    const pane = await proposed();
    await pane.after((actions) => actions.approveAll());
    await pane.after((actions) => actions.setExport({ format: "xlsx" }));
    const { sheets } = (
      await pane.desk.engine.exportJournal({ format: "xlsx" }, { who: "Els", at: "2026-01-05 09:00" })
    ).files[0] as { sheets: Parameters<typeof pane.desk.workbookOf>[0] };
    const [memorial] = readWorkbook(pane.desk.workbookOf(sheets)).sheets;
    expect([memorial.name, memorial.tables.length]).toEqual(["Memoriaal", 1]);
    const { journal } = await pane.after((actions) => actions.exportJournal());
    expect(journal.exported).toEqual(["Memoriaal.xlsx"]);
  });
});
