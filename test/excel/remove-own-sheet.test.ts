import { listOwnSheets } from "../../src/excel/own/read-state";
import { removeOwnSheets } from "../../src/excel/own/remove-own-sheet";
import { writeSheet } from "../../src/excel/write/write-sheet";
import { EMPTY_MEMORY } from "../../src/domain/learn/memory";
import { learntSheet } from "../../src/sheets/state/learnt-sheet";
import type { Sheet } from "../../src/xlsx/workbook";
import { openWorkbook } from "../office/host";
import { bookOf, sheetOf } from "./books";

const open = (...sheets: Sheet[]) => openWorkbook(bookOf(sheetOf("Bank", [["Datum"]]), ...sheets));
const write = () => writeSheet(learntSheet(EMPTY_MEMORY, "nl"), { kind: "learnt", onExists: "replace own" });

describe("taking away a sheet of ours", () => {
  it("finds it under the name that the user gave it, and leaves no name behind", async () => {
    const { grid } = open();
    await write();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Geleerd").name = "Wat Afletter weet";
      await context.sync();
    });
    expect(await removeOwnSheets("learnt")).toEqual(["Wat Afletter weet"]);
    expect(grid.workbook.sheets.map(({ name }) => name)).toEqual(["Bank"]);
    expect(await listOwnSheets()).toEqual([]);
    await write();
    expect(await listOwnSheets()).toEqual([{ sheet: "Geleerd", kind: "learnt", title: "Geleerd" }]);
  });

  it("leaves a sheet of the user that is called so, and says that there was none of ours", async () => {
    const { grid } = open(sheetOf("Geleerd", [["van de gebruiker"]]));
    expect(await removeOwnSheets("learnt")).toEqual([]);
    expect(grid.workbook.sheets.map(({ name }) => name)).toEqual(["Bank", "Geleerd"]);
  });
});
