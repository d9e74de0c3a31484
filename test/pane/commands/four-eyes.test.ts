import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { OWN_ACCOUNT } from "../../books/webshop-year-end/ledger";
import { columnUnder, countOf, openPane, sampleWorkbook, sheetIn, typeInto, type Opened } from "./desk";
import { lettersOf } from "../../../src/sources/table/letters";

// a whole job in each: more than the usual time on a busy machine
jest.setTimeout(60_000);

/** A pane in which Els has cleared the sample and proposed the memorial. */
async function proposed(): Promise<Opened> {
  const pane = await openPane(sampleWorkbook());
  await pane.after((actions) => actions.setName("Els de Vries"));
  await pane.after((actions) => actions.setFourEyes(true));
  await pane.after((actions) => actions.match());
  await pane.after((actions) => actions.answerRoute(OWN_ACCOUNT, "suspense", "2000"));
  await pane.after((actions) => actions.makeMemorial());
  return pane;
}

/** The workbook saved, and opened again with a fresh pane: the one before listens no more. */
async function reopened({ excel }: Opened): Promise<Opened> {
  return openPane(readWorkbook(writeWorkbook(excel.workbook)));
}

/** Types into the memorial under a head, in a row of its lines from 1. */
async function type(pane: Opened, sheet: string, head: string, line: number, value: string): Promise<void> {
  const { cells } = sheetIn(pane.excel, sheet);
  for (let row = 0; row < cells.rowCount; row++) {
    if (cells.value(row, 0) !== "Boekstuk") continue;
    for (let column = 0; column < cells.columnCount; column++) {
      if (cells.value(row, column) !== head) continue;
      typeInto(pane, sheet, `${lettersOf(column + 1)}${row + 1 + line}`, [[value]]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      await pane.idle();
      return;
    }
  }
  throw new Error(`no ${head} on ${sheet}`);
}

const statuses = ({ state }: Opened) => countOf(state().journal.documents.map(({ status }) => status));

describe("four eyes with two names", () => {
  it("holds in the pane and in the sheet, is remembered, and lets a colleague approve", async () => {
    const pane = await proposed();
    const count = pane.state().journal.documents.length;
    await pane.after((actions) => actions.approveAll());
    expect(pane.state().message?.text).toMatch(/voorgesteld door Els de Vries. Met vier ogen keurt een ander het goed/);
    expect(statuses(pane)).toEqual({ proposed: count });

    await type(pane, "Memoriaal", "Status", 1, "Goedgekeurd");
    expect(pane.state().message?.intent).toBe("warning");
    expect(countOf(columnUnder(sheetIn(pane.excel, "Memoriaal"), "Status"))).not.toHaveProperty("Goedgekeurd");

    const again = await reopened(pane);
    expect(again.state().settings.profile.fourEyes).toBe(true);
    await again.after((actions) => actions.setName("Piet Smit"));
    await again.after((actions) => actions.approveAll());
    expect(statuses(again)).toEqual({ approved: count });
    expect(countOf(columnUnder(sheetIn(again.excel, "Memoriaal"), "Beoordeeld door"))).toHaveProperty("Piet Smit");
  });
});
