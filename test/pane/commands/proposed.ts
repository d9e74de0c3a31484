import { lettersOf } from "../../../src/sources/table/cells/letters";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { OWN_ACCOUNT } from "../../books/webshop-year-end/ledger";
import { openPane, sampleWorkbook, sheetIn, typeInto, type Opened } from "./desk";

/** A pane in which Els has cleared the sample and proposed the memorial, under four eyes where that is asked. */
export async function proposed(fourEyes = false): Promise<Opened> {
  const pane = await openPane(sampleWorkbook());
  await pane.after((actions) => actions.setName("Els de Vries"));
  if (fourEyes) await pane.after((actions) => actions.setFourEyes(true));
  await pane.after((actions) => actions.match());
  await pane.after((actions) => actions.answerRoute(OWN_ACCOUNT, "suspense", "2000"));
  await pane.after((actions) => actions.makeMemorial());
  return pane;
}

/** The workbook saved, and opened again with a fresh pane: the one before listens no more. */
export async function reopened({ excel }: Opened): Promise<Opened> {
  return openPane(readWorkbook(writeWorkbook(excel.workbook)));
}

/** Types into the memorial under a head, in a row of its lines from 1. */
export async function type(pane: Opened, sheet: string, head: string, line: number, value: string): Promise<void> {
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
