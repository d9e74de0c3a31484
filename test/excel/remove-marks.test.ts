import { strFromU8, unzipSync } from "fflate";
import { drawMarks } from "../../src/excel/marks/draw-marks";
import { markedSheets, removeMarks } from "../../src/excel/marks/remove-marks";
import { markLook } from "../../src/sheets/marks";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { Sheet, Workbook } from "../../src/xlsx/workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { openWorkbook } from "../office/host";
import { bookOf, sheetOf, withTable } from "./books";

const look = markLook("nl");

const ROWS = [
  ["Datum", "Bedrag", "Omschrijving"],
  [45658, 121, "2025-0012"],
  [45659, -60.5, "2025-0013"],
  [45660, 99, "huur"],
];

const MARKS = { sheet: "Bank", headRow: 1, firstRow: 2, codes: ["ok", "open", "ok"], numbers: ["1", "", "1, 2"] };

const draw = () => drawMarks({ ...MARKS, reasons: ["Afgeletterd.", "Open.", "Afgeletterd."] }, { look });

/** The parts of a file, by name. */
function partsOf(workbook: Workbook): Record<string, string> {
  const parts = unzipSync(writeWorkbook(workbook));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const formatsOf = (parts: Record<string, string>) => {
  const [list = ""] = /<cellXfs.*?<\/cellXfs>/s.exec(parts["xl/styles.xml"]) ?? [];
  return [...list.matchAll(/<xf .*?(?:\/>|<\/xf>)/gs)].map(([format]) => format);
};

/** The same file opened twice: once only saved, once marked, changed in between, cleared of marks and saved. */
async function compare(sheet: Sheet, between: () => Promise<void> = () => Promise.resolve()) {
  const file = writeWorkbook(bookOf(sheet));
  const untouched = partsOf(readWorkbook(file));
  const { grid } = openWorkbook(readWorkbook(file));
  await draw();
  const marked = partsOf(grid.workbook);
  await between();
  expect(await removeMarks()).toEqual([grid.workbook.sheets[0].name]);
  return { untouched, marked, removed: partsOf(grid.workbook) };
}

const plain = () => sheetOf("Bank", ROWS);

function withWidths(sheet: Sheet): Sheet {
  sheet.columns.set(3, { width: 20 });
  sheet.columns.set(4, { width: 8.5 });
  return sheet;
}

function withFilter(sheet: Sheet): Sheet {
  sheet.autoFilter = { ref: "A1:C4", criteria: new Map() };
  return sheet;
}

function withRule(sheet: Sheet, ranges: string): Sheet {
  const rule = { kind: "expression", formula: "$B2<0", fill: "FFC7CE", fontColor: "9C0006" } as const;
  sheet.conditionalFormats.push({ ranges, priority: 1, stopIfTrue: false, rule });
  return sheet;
}

function withTitle(): Sheet {
  const sheet = sheetOf("Bank", ROWS);
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.validations.push({ ranges: "C2:H4", rule: { kind: "list", formula: '"a,b"' } });
  return sheet;
}

describe("removing marks leaves the file, part by part, as if it had only been opened and saved", () => {
  it.each([
    ["a plain range", plain],
    ["columns that the user had made wider or narrower", () => withWidths(plain())],
    ["an AutoFilter", () => withFilter(plain())],
    ["an Excel table", () => withTable(plain(), "Regels", "A1:C4")],
    ["colours of the user's on the data", () => withRule(plain(), "A2:C4")],
    ["colours of the user's over whole columns", () => withRule(plain(), "A2:XFD4")],
    ["frozen panes and choices", withTitle],
  ])("with %s", async (_what, make) => {
    const { untouched, marked, removed } = await compare(make());
    expect(marked["xl/worksheets/sheet1.xml"]).not.toBe(untouched["xl/worksheets/sheet1.xml"]);
    expect(Object.keys(removed)).toEqual(Object.keys(untouched));
    const parts = Object.keys(untouched).filter((name) => name !== "xl/styles.xml");
    expect(parts.filter((name) => removed[name] !== untouched[name])).toEqual([]);
    // formats that no cell has any more may stay in the list, behind the ones in use
    const formats = formatsOf(untouched);
    expect(formatsOf(removed).slice(0, formats.length)).toEqual(formats);
  });

  it("after the user renamed the sheet, under the new name", async () => {
    const { untouched, removed } = await compare(plain(), () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Bank").name = "Bank mei";
        await context.sync();
      }),
    );
    expect(removed["xl/worksheets/sheet1.xml"]).toBe(untouched["xl/worksheets/sheet1.xml"]);
    expect(removed["xl/workbook.xml"]).toBe(untouched["xl/workbook.xml"].replace('name="Bank"', 'name="Bank mei"'));
  });
});

describe("removing marks", () => {
  it("takes only its own columns where the user put one between them", async () => {
    const { grid } = openWorkbook(bookOf(plain()));
    await draw();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bank");
      sheet.getRange("E:E").insert("Right");
      sheet.getRange("E2").values = [["eigen notitie"]];
      await context.sync();
    });
    await removeMarks();
    const { cells } = grid.workbook.sheets[0];
    expect([3, 4, 5, 6].map((column) => cells.value(1, column))).toEqual([null, "eigen notitie", null, null]);
    expect(grid.workbook.sheets[0].conditionalFormats).toEqual([]);
  });

  it("takes what is left where the user deleted the status column", async () => {
    const { grid } = openWorkbook(bookOf(plain()));
    await draw();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Bank").getRange("D:D").delete("Left");
      await context.sync();
    });
    await removeMarks();
    expect(grid.workbook.sheets[0].cells.value(1, 3)).toBeNull();
    expect(grid.workbook.sheets[0].conditionalFormats).toEqual([]);
    expect(grid.workbook.names.size).toBe(0);
  });

  it.each([
    ["protected", (sheet: Sheet) => (sheet.protection = { options: {} })],
    [
      "filtered",
      (sheet: Sheet) => {
        const filters = '<filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn>';
        sheet.autoFilter = { ref: "A1:F4", criteria: new Map([[0, filters]]) };
      },
    ],
  ])("refuses on a sheet that is %s since, and leaves the marks whole", async (code, lock) => {
    const { grid } = openWorkbook(bookOf(plain()));
    await draw();
    lock(grid.workbook.sheets[0]);
    await expect(removeMarks()).rejects.toMatchObject({ code, facts: { sheet: "Bank" } });
    expect(grid.workbook.sheets[0].cells.value(1, 3)).toBe("ok");
    expect(await markedSheets()).toEqual(["Bank"]);
  });

  it("removes from one sheet only, if asked", async () => {
    openWorkbook(bookOf(plain(), sheetOf("Posten", ROWS)));
    await draw();
    await drawMarks({ ...MARKS, sheet: "Posten", reasons: ["", "", ""] }, { look });
    expect(await removeMarks("Posten")).toEqual(["Posten"]);
    expect(await markedSheets()).toEqual(["Bank"]);
  });

  it("clears away the names of marks whose sheet is gone", async () => {
    const { grid } = openWorkbook(bookOf(plain(), sheetOf("Ander", [["x"]])));
    await draw();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Bank").delete();
      await context.sync();
    });
    expect(await removeMarks()).toEqual([]);
    expect(grid.workbook.names.size).toBe(0);
  });
});
