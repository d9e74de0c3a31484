import { openPane, sheetIn, type Opened } from "./desk";
import { longWorkbook } from "./long-workbook";

// a whole job in each: more than the usual time on a busy machine
jest.setTimeout(120_000);

/** A pane that has cleared lists of which the memorial is too long to be written at once. */
async function cleared(): Promise<Opened> {
  const pane = await openPane(longWorkbook(220));
  await pane.after((actions) => actions.setName("Els de Vries"));
  await pane.after((actions) => actions.match());
  return pane;
}

const sheets = ({ excel }: Opened) => excel.workbook.sheets.map(({ name }) => name);
const decisions = ({ excel }: Opened) => sheetIn(excel, "Beslissingen").cells.rowCount;

describe("a memorial of very many lines", () => {
  it("is written with all its documents, says how far it is, and is approved as it stands in its sheet", async () => {
    const pane = await cleared();
    const seen: (string | undefined)[] = [];
    pane.desk.store.subscribe(() => void seen.push(pane.state().busy?.stage));
    const { journal, message } = await pane.after((actions) => actions.makeMemorial());
    expect([message?.intent, journal.sheet]).toEqual(["success", "Memoriaal"]);
    expect(seen).toContain("Memoriaal");
    expect(journal.documents).toHaveLength(220);
    const { cells, tables } = sheetIn(pane.excel, "Memoriaal");
    expect(tables[0].ref.endsWith(String(cells.rowCount))).toBe(true);
    const changed = await pane.after((actions) => actions.answerRoute("NL91ABNA0417164300", "suspense", "2000"));
    expect(changed.journal.preview?.renews).toBe(220);
    await pane.after((actions) => actions.makeMemorial());
    expect(sheets(pane)).toEqual(expect.arrayContaining(["Memoriaal"]));
    expect(sheets(pane)).not.toContain("Memoriaal 2");
    const approved = await pane.after((actions) => actions.approveAll());
    expect(new Set(approved.journal.documents.map(({ status }) => status))).toEqual(new Set(["approved"]));
  });

  it("that is stopped leaves no sheet and no decision, and is made whole the next time", async () => {
    const pane = await cleared();
    const before = [sheets(pane), decisions(pane), pane.state().journal.preview];
    pane.actions.makeMemorial();
    while (pane.state().busy?.cancellable !== true) await new Promise((resolve) => setTimeout(resolve, 0));
    pane.actions.cancel();
    await pane.idle();
    expect(pane.state().message?.intent).toBe("info");
    expect([sheets(pane), decisions(pane), pane.state().journal.preview]).toEqual(before);
    expect([pane.state().journal.documents, pane.state().journal.memorials]).toEqual([[], []]);
    const made = await pane.after((actions) => actions.makeMemorial());
    expect([made.message?.intent, made.journal.documents.length]).toEqual(["success", 220]);
  });
});
