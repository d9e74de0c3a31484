import { lettersOf } from "../../../src/sources/table/cells/letters";
import { openPane, paneOn, sampleWorkbook, sheetIn, typeInto, type Opened } from "./desk";

const OWN_ACCOUNT = "NL94INGB0006284510";

/** Address of the cell under a head of the memorial, lines from 1. */
function cellOf({ excel }: Opened, head: string, line: number): string {
  const { cells } = sheetIn(excel, "Memoriaal");
  for (let row = 0; row < cells.rowCount; row++) {
    if (cells.value(row, 0) !== "Boekstuk") continue;
    for (let column = 0; column < cells.columnCount; column++) {
      if (cells.value(row, column) === head) return `${lettersOf(column + 1)}${row + 1 + line}`;
    }
  }
  throw new Error(`no head ${head} in the memorial`);
}

async function type(pane: Opened, head: string, line: number, value: string): Promise<void> {
  typeInto(pane, "Memoriaal", cellOf(pane, head, line), [[value]]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await pane.idle();
}

const value = (pane: Opened, head: string, line: number) => {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(cellOf(pane, head, line))!;
  const { cells } = sheetIn(pane.excel, "Memoriaal");
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return cells.value(Number(row) - 1, column - 1);
};

/** A pane that has cleared the sample, with the name of who works there. */
async function cleared(): Promise<Opened> {
  const pane = await openPane(sampleWorkbook());
  await pane.after((actions) => actions.setName("Els de Vries"));
  await pane.after((actions) => actions.match());
  return pane;
}

// a whole job in each: more than the usual time on a busy machine
jest.setTimeout(30_000);

describe("the memorial's sheet is what counts", () => {
  it("is written before the route is answered, waits for the answer, and is made again in its place", async () => {
    const pane = await cleared();
    await pane.after((actions) => actions.makeMemorial());
    const own = pane.state().journal.preview?.questions[0];
    expect(own).toMatchObject({ kind: "route", ownAccount: OWN_ACCOUNT });
    const refused = await pane.after((actions) => actions.approveAll());
    expect(refused.message).toMatchObject({ intent: "warning", place: { sheet: "Memoriaal" } });
    expect(refused.journal.documents.every(({ status }) => status === "proposed")).toBe(true);

    const answered = await pane.after((actions) => actions.answerRoute(OWN_ACCOUNT, "suspense", "2000"));
    const count = refused.journal.documents.length;
    expect(answered.journal.preview).toMatchObject({ documents: count, renews: count });
    const again = await pane.after((actions) => actions.makeMemorial());
    expect([again.journal.sheet, again.journal.preview?.documents]).toEqual(["Memoriaal", 0]);
    expect(again.journal.documents.map(({ number }) => number)).toEqual(
      refused.journal.documents.map(({ number }) => number),
    );
    const approved = await pane.after((actions) => actions.approveAll());
    expect(approved.journal.documents.every(({ status }) => status === "approved")).toBe(true);
  });

  it("a status that is typed there is a decision, and one on a decided document is put back", async () => {
    const pane = await cleared();
    await pane.after((actions) => actions.answerRoute(OWN_ACCOUNT, "suspense", "2000"));
    await pane.after((actions) => actions.makeMemorial());
    await type(pane, "Status", 1, "Goedgekeurd");
    expect(pane.state().journal.documents[0]).toMatchObject({ number: "1", status: "approved" });
    expect([value(pane, "Status", 2), value(pane, "Beoordeeld door", 2)]).toEqual(["Goedgekeurd", "Els de Vries"]);
    await type(pane, "Status", 1, "Afgewezen");
    expect([value(pane, "Status", 1), pane.state().message?.intent]).toEqual(["Goedgekeurd", "warning"]);
    expect(pane.state().journal.documents[0]).toMatchObject({ status: "approved" });
  });

  it("what was changed in it after approval is named with its cell, and nothing is exported; also by a fresh pane", async () => {
    const pane = await cleared();
    await pane.after((actions) => actions.answerRoute(OWN_ACCOUNT, "suspense", "2000"));
    await pane.after((actions) => actions.makeMemorial());
    await pane.after((actions) => actions.approveAll());
    await type(pane, "Rekening", 1, "9999");
    const { message, journal } = await pane.after((actions) => actions.exportJournal());
    expect(message?.intent).toBe("warning");
    expect(message?.text).toMatch(/boekstuk 1 is na de goedkeuring veranderd/);
    expect(journal.exported).toEqual([]);
    const again = await paneOn(pane.excel);
    expect(again.state().message).toMatchObject({ text: message?.text });
  });
});
