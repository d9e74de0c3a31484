import {
  onDataChanged,
  onSelectionChanged,
  onSheetsChanged,
  type DataChange,
  type Selection,
} from "../../src/excel/user/events";
import { drawMarks } from "../../src/excel/marks/draw-marks";
import { goTo, selectRows } from "../../src/excel/user/select";
import { writeSheet } from "../../src/excel/write/write-sheet";
import { markLook } from "../../src/sheets/marks";
import { parseArea } from "../../src/workbench/grid/area";
import { writeValues } from "../../src/workbench/grid/values";
import { openWorkbook, type OpenWorkbook } from "../office/host";
import { bankSheet, bookOf, sheetOf } from "./books";

const ROWS = [
  ["Datum", "Bedrag", "Omschrijving"],
  [45658, 121, "2025-0012"],
  [45659, -60.5, "2025-0013"],
];

const open = () => openWorkbook(bookOf(sheetOf("Bank", ROWS), sheetOf("Posten", ROWS)));

/** Events travel through Office.js and cost a round trip each. */
const arrived = () => new Promise((resolve) => setTimeout(resolve, 50));

function typed({ grid }: OpenWorkbook, sheet: number, cell: string, value: string | number) {
  const area = parseArea(cell);
  if (!area) throw new Error(cell);
  writeValues(grid, grid.sheets[sheet], area, [[value]]);
}

const selected = ({ grid }: OpenWorkbook) => grid.selections.get(grid.active.id);

describe("showing rows", () => {
  it("goes to the sheet and selects rows over the width of the data, neighbours as one", async () => {
    const book = open();
    expect(await selectRows("Posten", [3, 2])).toBe(2);
    expect(book.grid.active.model.name).toBe("Posten");
    expect(selected(book)).toEqual([{ row: 1, column: 0, rowCount: 2, columnCount: 3 }]);
  });

  it("selects the first neighbours of scattered rows where Excel can't select more areas", async () => {
    const book = openWorkbook(bookOf(bankSheet(100)));
    expect(await selectRows("Bank", [90, 3, 4])).toBe(2);
    expect(selected(book)).toEqual([{ row: 2, column: 0, rowCount: 2, columnCount: 8 }]);
  });

  it("goes to a cell", async () => {
    const book = open();
    await goTo("Bank", "C3");
    expect(selected(book)).toEqual([{ row: 2, column: 2, rowCount: 1, columnCount: 1 }]);
  });

  it("says that the sheet is gone", async () => {
    open();
    await expect(goTo("Kas")).rejects.toMatchObject({ code: "sheetGone", facts: { sheet: "Kas" } });
    await expect(selectRows("Kas", [2])).rejects.toMatchObject({ code: "sheetGone" });
  });

  it("says that another workbook is active", async () => {
    const book = open();
    book.faults.failBatch(2, "InvalidSelection");
    await expect(goTo("Bank")).rejects.toMatchObject({ code: "otherWorkbook" });
  });
});

describe("hearing what the user does", () => {
  it("tells the sheet and the rows that were selected, until it is stopped", async () => {
    open();
    const heard: Selection[] = [];
    const stop = await onSelectionChanged((selection) => heard.push(selection));
    await selectRows("Posten", [2, 3]);
    await arrived();
    expect(heard.at(-1)).toMatchObject({ sheet: "Posten", rows: [2, 3] });
    await stop();
    const count = heard.length;
    await selectRows("Posten", [2]);
    await arrived();
    expect(heard).toHaveLength(count);
  });

  it("tells that a cell of a source was changed", async () => {
    const book = open();
    const heard: DataChange[] = [];
    const stop = await onDataChanged((change) => heard.push(change));
    typed(book, 1, "B2", 99);
    await arrived();
    expect(heard).toEqual([{ sheet: "Posten", address: "B2", isRemote: false }]);
    await stop();
  });

  it("says nothing of the marks and sheets that it writes itself", async () => {
    open();
    const heard: DataChange[] = [];
    const stop = await onDataChanged((change) => heard.push(change));
    const marks = {
      sheet: "Bank",
      headRow: 1,
      firstRow: 2,
      codes: ["ok", "open"],
      numbers: ["1", ""],
      reasons: ["", ""],
    };
    await drawMarks(marks, { look: markLook("nl") });
    const spec = { name: "Uit", columnWidths: [], rows: [], tables: [], colorRules: [], validations: [] };
    await writeSheet(spec, { kind: "report", onExists: "refuse" });
    await arrived();
    expect(heard).toEqual([]);
    await stop();
  });

  it("says what a sheet of its own is, where the user changed it", async () => {
    const book = open();
    const cell = { value: { kind: "text", text: "voorgesteld" }, style: "text" } as const;
    const spec = { name: "Memoriaal", columnWidths: [], rows: [[cell]], tables: [], colorRules: [], validations: [] };
    await writeSheet(spec, { kind: "memorial", onExists: "refuse" });
    const heard: DataChange[] = [];
    const stop = await onDataChanged((change) => heard.push(change));
    typed(book, 2, "A1", "goedgekeurd");
    await arrived();
    expect(heard).toMatchObject([{ sheet: "Memoriaal", own: "memorial" }]);
    await stop();
  });

  it("tells that sheets came and went", async () => {
    open();
    let count = 0;
    const stop = await onSheetsChanged(() => count++);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Kas");
      await context.sync();
      context.workbook.worksheets.getItem("Kas").delete();
      await context.sync();
    });
    await arrived();
    expect(count).toBe(2);
    await stop();
  });
});
