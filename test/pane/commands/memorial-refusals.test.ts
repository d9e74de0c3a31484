import { dayOf } from "../../../src/domain/dates/iso";
import { emptySheet } from "../../../src/xlsx/empty";
import { openPane, sampleWorkbook, sheetIn, type Opened } from "./desk";

const OWN_ACCOUNT = "NL94INGB0006284510";

// a whole job in each: more than the usual time on a busy machine
jest.setTimeout(60_000);

/** A pane that has cleared the sample and knows the route of its bank account. */
async function cleared(change: (workbook: ReturnType<typeof sampleWorkbook>) => void = () => undefined) {
  const workbook = sampleWorkbook();
  change(workbook);
  const pane = await openPane(workbook);
  await pane.after((actions) => actions.setName("Els de Vries"));
  await pane.after((actions) => actions.match());
  await pane.after((actions) => actions.answerRoute(OWN_ACCOUNT, "suspense", "2000"));
  return pane;
}

const sheets = ({ excel }: Opened) => excel.workbook.sheets.map(({ name }) => name);
const decisions = ({ excel }: Opened) => sheetIn(excel, "Beslissingen").cells.rowCount;
const statuses = (pane: Opened) => new Set(pane.state().journal.documents.map(({ status }) => status));

async function inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

describe("a memorial that can't be written or approved says why, and nothing is half-written", () => {
  it("an account that the profile lacks is asked for by name before anything is written, and only its documents wait", async () => {
    const pane = await cleared();
    const { profile } = pane.state().settings;
    const accounts = { ...profile.accounts, paymentDifferences: "" };
    const asked = await pane.after((actions) => actions.changeProfile({ accounts }));
    expect(asked.journal.preview?.questions).toEqual([
      { kind: "account", account: "paymentDifferences", documents: expect.any(Number) as number },
    ]);
    expect(sheets(pane)).not.toContain("Memoriaal");

    await pane.after((actions) => actions.makeMemorial());
    const { journal } = await pane.after((actions) => actions.approveAll());
    const waiting = journal.documents.filter(({ status }) => status === "proposed");
    expect(waiting.length).toBe(asked.journal.preview?.questions[0].documents);
    expect(waiting.length).toBeLessThan(journal.documents.length);
    expect(new Set(waiting.map(({ problem }) => problem?.code))).toEqual(new Set(["documentWithoutAccount"]));
    const refused = await pane.after((actions) => actions.approve([waiting[0].number]));
    expect(refused.message).toMatchObject({ intent: "warning", place: { sheet: "Memoriaal" } });
  });

  it("a closed period keeps its documents back, names the first open date, and writes the others", async () => {
    const pane = await cleared();
    const { journal } = pane.state().settings.profile;
    const closed = await pane.after((actions) =>
      actions.changeProfile({ journal: { ...journal, closedThrough: "2025-12-15" } }),
    );
    const { leftOut = [], documents = 0 } = closed.journal.preview ?? {};
    expect(leftOut.length).toBeGreaterThan(0);
    expect(new Set(leftOut.map(({ reason }) => reason))).toEqual(new Set(["closedPeriod"]));
    expect(new Set(leftOut.map(({ firstOpenDate }) => firstOpenDate))).toEqual(new Set([dayOf("2025-12-16")]));
    const made = await pane.after((actions) => actions.makeMemorial());
    expect(made.journal.documents).toHaveLength(documents);
    expect(made.journal.documents.filter(({ date }) => date <= dayOf("2025-12-15")!)).toEqual([]);
  });

  it("a name that is taken is left to the user's own sheet: the memorial takes the next", async () => {
    const pane = await cleared(({ sheets: own }) => {
      const theirs = emptySheet("Memoriaal");
      theirs.cells.setValue(0, 0, "Eigen aantekeningen");
      own.push(theirs);
    });
    const { journal } = await pane.after((actions) => actions.makeMemorial());
    expect(journal.sheet).toBe("Memoriaal 2");
    expect(sheetIn(pane.excel, "Memoriaal").cells.value(0, 0)).toBe("Eigen aantekeningen");
    expect(sheetIn(pane.excel, "Memoriaal").cells.rowCount).toBe(1);
  });

  it("a memorial that was deleted is made again whole, and approved there", async () => {
    const pane = await cleared();
    const made = await pane.after((actions) => actions.makeMemorial());
    await inExcel(({ workbook }) => workbook.worksheets.getItem("Memoriaal").delete());
    await pane.idle();
    const again = await pane.after((actions) => actions.makeMemorial());
    expect(again.journal.documents).toHaveLength(made.journal.documents.length);
    expect(sheets(pane)).toContain(again.journal.sheet);
    await pane.after((actions) => actions.approveAll());
    expect(statuses(pane)).toEqual(new Set(["approved"]));
  });

  it("a protected workbook takes no memorial: what to do is said, and its documents are free until it can", async () => {
    const pane = await cleared();
    const before = [sheets(pane), decisions(pane)];
    pane.excel.grid.structureProtected = true;
    const { message, journal } = await pane.after((actions) => actions.makeMemorial());
    expect(message).toMatchObject({ intent: "error", text: expect.stringContaining("Werkmap beveiligen") as string });
    expect([journal.documents, [sheets(pane), decisions(pane)]]).toEqual([[], before]);
    pane.excel.grid.structureProtected = false;
    const made = await pane.after((actions) => actions.makeMemorial());
    expect(made.message?.intent).toBe("success");
    expect(made.journal.documents.length).toBeGreaterThan(0);
  });

  it("a protected memorial can't be given its statuses: the sheet is named, and approving goes on when it can", async () => {
    const pane = await cleared();
    await pane.after((actions) => actions.makeMemorial());
    await inExcel(({ workbook }) => workbook.worksheets.getItem("Memoriaal").protection.protect());
    const { message } = await pane.after((actions) => actions.approveAll());
    expect(message?.text).toContain("Blad Memoriaal is beveiligd");
    const words = () => {
      const { cells } = sheetIn(pane.excel, "Memoriaal");
      const all = Array.from({ length: cells.rowCount * cells.columnCount }, (_, i) =>
        cells.value(Math.floor(i / cells.columnCount), i % cells.columnCount),
      );
      return all.filter((value) => value === "Goedgekeurd").length;
    };
    expect(words()).toBe(0);
    await inExcel(({ workbook }) => workbook.worksheets.getItem("Memoriaal").protection.unprotect());
    await pane.after((actions) => actions.approveAll());
    await pane.after((actions) => actions.readAgain());
    expect(statuses(pane)).toEqual(new Set(["approved"]));
  });

  it("waits while the user is typing in a cell, and then writes the memorial", async () => {
    const pane = await cleared();
    pane.excel.faults.cellEdit(true);
    pane.actions.makeMemorial();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([pane.state().busy?.task, sheets(pane).includes("Memoriaal")]).toEqual(["write", false]);
    pane.excel.faults.cellEdit(false);
    await pane.idle();
    expect([pane.state().message?.intent, sheets(pane).includes("Memoriaal")]).toEqual(["success", true]);
  });

  it("one that fails half way is taken away again, and made whole the next time", async () => {
    const pane = await cleared();
    const before = sheets(pane);
    await pane.excel.settled();
    pane.excel.requests.reset();
    pane.excel.faults.failBatch(6);
    const { message } = await pane.after((actions) => actions.makeMemorial());
    expect(message?.intent).toBe("error");
    expect(sheets(pane)).toEqual(before);
    pane.excel.faults.clear();
    const made = await pane.after((actions) => actions.makeMemorial());
    expect([made.message?.intent, made.journal.sheet]).toEqual(["success", "Memoriaal"]);
    await pane.after((actions) => actions.approveAll());
    expect(statuses(pane)).toEqual(new Set(["approved"]));
  });
});
