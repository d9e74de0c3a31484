import { drawMarks } from "../../src/excel/marks/draw-marks";
import { markedSheets, removeMarks } from "../../src/excel/marks/remove-marks";
import { updateMarks } from "../../src/excel/marks/update-marks";
import { listSheets } from "../../src/excel/read/list-sheets";
import { readSheet, unchanged } from "../../src/excel/read/read-sheet";
import { markLook, type Marks } from "../../src/sheets/marks";
import type { Sheet } from "../../src/xlsx/workbook";
import { openWorkbook, type OpenWorkbook } from "../office/host";
import { bankSheet, bookOf, rowsOf, sheetOf, withTable } from "./books";

const MEGABYTE = 1024 * 1024;
const look = markLook("nl");

function marksFor(codes: readonly string[], sheet = "Bank", headRow = 1): Marks {
  return {
    sheet,
    headRow,
    firstRow: headRow + 1,
    codes,
    numbers: codes.map((code, at) => (code === "ok" ? String(at + 1) : "")),
    reasons: codes.map((code) => (code === "ok" ? "Afgeletterd." : "Open.")),
  };
}

const LINES = [
  ["Datum", "Bedrag", "Omschrijving"],
  [45658, 121, "2025-0012"],
  [45659, -60.5, "2025-0013"],
  [45660, 99, "huur"],
];

const bank = () => sheetOf("Bank", LINES);
const sheetIn = ({ grid }: OpenWorkbook, at = 0): Sheet => grid.workbook.sheets[at];

/** Columns D to F from the head on. */
const drawnOn = (sheet: Sheet) => rowsOf(sheet).map((row) => row.slice(3));

describe("drawing marks beside a plain range", () => {
  it("writes status, match number and reason right of the data, the number as a number", async () => {
    const book = openWorkbook(bookOf(bank()));
    await drawMarks(marksFor(["ok", "open", "ok"]), { look });
    expect(drawnOn(sheetIn(book))).toEqual([
      [...look.heads],
      ["ok", 1, "Afgeletterd."],
      ["open", null, "Open."],
      ["ok", 3, "Afgeletterd."],
    ]);
  });

  it("keeps several match numbers as text", async () => {
    const book = openWorkbook(bookOf(bank()));
    await drawMarks({ ...marksFor(["ok", "ok", "ok"]), numbers: ["1", "1, 2", "2025-1"] }, { look });
    expect(drawnOn(sheetIn(book)).map((row) => row[1])).toEqual([look.heads[1], 1, "1, 2", "2025-1"]);
  });

  it("colours the rows by one rule per status, after the user's own rules", async () => {
    const sheet = bank();
    const own = { kind: "expression", formula: "$B2<0", fill: "FF0000" } as const;
    sheet.conditionalFormats.push({ ranges: "A2:C4", priority: 1, stopIfTrue: false, rule: own });
    const book = openWorkbook(bookOf(sheet));
    await drawMarks(marksFor(["ok", "open", "ok"]), { look });
    const rules = [...sheetIn(book).conditionalFormats].sort((a, b) => a.priority - b.priority);
    expect(rules[0].rule).toEqual(own);
    expect(rules.slice(1).map(({ ranges }) => ranges)).toEqual(look.colors.map(() => "A2:F4"));
    expect(rules[1].rule).toMatchObject({
      kind: "expression",
      formula: '$D2="ok"',
      fill: "C6EFCE",
      fontColor: "006100",
    });
  });

  it("changes no cell of the user's, in value or format", async () => {
    const sheet = bank();
    const book = openWorkbook(bookOf(sheet));
    const before = rowsOf(sheet);
    await drawMarks(marksFor(["ok", "open", "ok"]), { look });
    expect(rowsOf(sheetIn(book)).map((row) => row.slice(0, 3))).toEqual(before);
    expect([0, 1, 2].map((c) => sheet.cells.style(1, c))).toEqual([0, 0, 0]);
  });

  it("goes below title rows, beside the heads", async () => {
    const book = openWorkbook(bookOf(sheetOf("Bank", [["Rekening NL91"], [], ...LINES])));
    await drawMarks(marksFor(["ok", "open", "ok"], "Bank", 3), { look });
    expect(drawnOn(sheetIn(book))[2]).toEqual([...look.heads]);
    expect(drawnOn(sheetIn(book))[0]).toEqual([null, null, null]);
  });

  it("is not seen by who reads the sheet, and does not count as a change", async () => {
    openWorkbook(bookOf(bank()));
    const reading = await readSheet("Bank", { onBlock: () => undefined });
    await drawMarks(marksFor(["ok", "open", "ok"]), { look, reading });
    expect(await unchanged(reading)).toBe(true);
    expect((await readSheet("Bank", { onBlock: () => undefined })).address).toBe("A1:C4");
    expect((await listSheets())[0]).toMatchObject({ isMarked: true, used: { address: "A1:C4" } });
  });

  it("takes an AutoFilter without criteria along, so that a sort moves the marks too", async () => {
    const sheet = bank();
    sheet.autoFilter = { ref: "A1:C4", criteria: new Map() };
    const book = openWorkbook(bookOf(sheet));
    await drawMarks(marksFor(["ok", "open", "ok"]), { look });
    expect(sheetIn(book).autoFilter?.ref).toBe("A1:F4");
    await removeMarks();
    expect(sheetIn(book).autoFilter?.ref).toBe("A1:C4");
  });

  it("draws 10,000 rows in at most eight round trips, and 100,000 in at most twelve of at most 4.5 MB", async () => {
    const sizes = [
      [10_000, 8],
      [100_000, 12],
    ];
    for (const [lines, most] of sizes) {
      const book = openWorkbook(bookOf(bankSheet(lines)));
      await drawMarks(marksFor(Array.from({ length: lines }, (_, i) => (i % 3 ? "ok" : "open"))), { look });
      expect(book.requests.count).toBeLessThanOrEqual(most);
      expect(book.requests.largest).toBeLessThan(4.5 * MEGABYTE);
    }
  }, 120_000);
});

describe("drawing marks beside an Excel table", () => {
  it("adds three columns to the table", async () => {
    const book = openWorkbook(bookOf(withTable(bank(), "Regels", "A1:C4")));
    await drawMarks(marksFor(["ok", "open", "ok"]), { look });
    expect(sheetIn(book).tables[0]).toMatchObject({ ref: "A1:F4" });
    expect(
      sheetIn(book)
        .tables[0].columns.map(({ name }) => name)
        .slice(3),
    ).toEqual([...look.heads]);
    expect(drawnOn(sheetIn(book))[1]).toEqual(["ok", 1, "Afgeletterd."]);
  });

  it("takes another head where the user has one of that name already", async () => {
    const lines = LINES.map((row, at) => [...row, at === 0 ? look.heads[0] : "x"]);
    const book = openWorkbook(bookOf(withTable(sheetOf("Bank", lines), "Regels", "A1:D4")));
    await drawMarks(marksFor(["ok", "open", "ok"]), { look });
    expect(sheetIn(book).tables[0].columns[4].name).toBe(`${look.heads[0]} 2`);
  });

  it("refuses where cells stand right of the table, and changes nothing", async () => {
    const lines = LINES.map((row, at) => (at === 2 ? [...row, null, "notitie"] : row));
    const book = openWorkbook(bookOf(withTable(sheetOf("Bank", lines), "Regels", "A1:C4")));
    const before = rowsOf(sheetIn(book));
    await expect(drawMarks(marksFor(["ok", "open", "ok"]), { look })).rejects.toMatchObject({ code: "cellsRight" });
    expect(rowsOf(sheetIn(book))).toEqual(before);
  });
});

describe("drawing marks again", () => {
  it("writes over the marks that stand there", async () => {
    const book = openWorkbook(bookOf(bank()));
    await drawMarks(marksFor(["ok", "open", "ok"]), { look });
    await drawMarks(marksFor(["open", "ok", "ok"]), { look });
    expect(drawnOn(sheetIn(book)).map((row) => row[0])).toEqual([look.heads[0], "open", "ok", "ok"]);
    expect(sheetIn(book).conditionalFormats).toHaveLength(look.colors.length);
  });

  it("draws anew where rows were added since", async () => {
    const book = openWorkbook(bookOf(bank()));
    await drawMarks(marksFor(["ok", "open", "ok"]), { look });
    sheetIn(book).cells.setValue(4, 0, 45661);
    await drawMarks(marksFor(["ok", "open", "ok", "ok"]), { look });
    expect(drawnOn(sheetIn(book)).map((row) => row[0])).toEqual([look.heads[0], "ok", "open", "ok", "ok"]);
    expect(sheetIn(book).conditionalFormats[0].ranges).toBe("A2:F5");
  });

  it("finds them back where the user inserted a column and renamed the sheet", async () => {
    const book = openWorkbook(bookOf(bank()));
    await drawMarks(marksFor(["ok", "open", "ok"]), { look });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bank");
      sheet.getRange("B:B").insert("Right");
      sheet.name = "Bank mei";
      await context.sync();
    });
    expect(await markedSheets()).toEqual(["Bank mei"]);
    await drawMarks(marksFor(["open", "open", "ok"], "Bank mei"), { look });
    expect(rowsOf(sheetIn(book)).map((row) => row[4])).toEqual([look.heads[0], "open", "open", "ok"]);
  });

  it("writes only the rows that differ, if the sheet is as it was read", async () => {
    const book = openWorkbook(bookOf(bankSheet(10_000)));
    const reading = await readSheet("Bank", { onBlock: () => undefined });
    const codes = Array.from({ length: 10_000 }, () => "ok");
    await drawMarks(marksFor(codes), { look, reading });
    codes[5000] = "open";
    book.requests.reset();
    await drawMarks(marksFor(codes), { look, reading });
    expect(sheetIn(book).cells.value(5001, 8)).toBe("open");
    expect(book.requests.largest).toBeLessThan(10_000);
  }, 60_000);
});

describe("marking single rows after a decision", () => {
  const row = { sheet: "Bank", row: 3, code: "ok", number: "7", reason: "Afgeletterd." };

  it("writes them in four round trips", async () => {
    const book = openWorkbook(bookOf(bank()));
    await drawMarks(marksFor(["ok", "open", "ok"]), { look });
    book.requests.reset();
    expect(await updateMarks([row])).toEqual([]);
    expect(drawnOn(sheetIn(book))[2]).toEqual(["ok", 7, "Afgeletterd."]);
    expect(book.requests.count).toBeLessThanOrEqual(5);
  });

  it("refuses where the user sorted the rows since", async () => {
    const book = openWorkbook(bookOf(bank()));
    const reading = await readSheet("Bank", { onBlock: () => undefined });
    await drawMarks(marksFor(["ok", "open", "ok"]), { look, reading });
    sheetIn(book).cells.setValue(2, 4, 3);
    await expect(updateMarks([row])).rejects.toMatchObject({ code: "sheetChanged", facts: { sheet: "Bank" } });
  });

  it("goes on while the user has filtered on the status", async () => {
    const book = openWorkbook(bookOf(bank()));
    await drawMarks(marksFor(["ok", "open", "ok"]), { look });
    const filters = '<filterColumn colId="3"><filters><filter val="open"/></filters></filterColumn>';
    sheetIn(book).autoFilter = { ref: "A1:F4", criteria: new Map([[3, filters]]) };
    for (const hidden of [1, 3]) sheetIn(book).rows.set(hidden, { hidden: true });
    expect(await updateMarks([row, { ...row, row: 4, number: "7, 8" }])).toEqual([]);
    expect(drawnOn(sheetIn(book)).slice(2)).toEqual([
      ["ok", 7, "Afgeletterd."],
      ["ok", "7, 8", "Afgeletterd."],
    ]);
  });

  it("names the sheets that have no marks", async () => {
    openWorkbook(bookOf(bank()));
    expect(await updateMarks([row])).toEqual(["Bank"]);
  });
});

describe("when marks can't be drawn", () => {
  const draw = () => drawMarks(marksFor(["ok", "open", "ok"]), { look });

  it.each([
    ["protected", (sheet: Sheet) => (sheet.protection = { options: {} })],
    [
      "filtered",
      (sheet: Sheet) =>
        (sheet.autoFilter = {
          ref: "A1:C4",
          criteria: new Map([[0, '<filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn>']]),
        }),
    ],
  ])("says that the sheet is %s and changes nothing", async (code, lock) => {
    const sheet = bank();
    lock(sheet);
    const book = openWorkbook(bookOf(sheet));
    const before = rowsOf(sheet);
    await expect(draw()).rejects.toMatchObject({ code, facts: { sheet: "Bank" } });
    expect(rowsOf(sheetIn(book))).toEqual(before);
    expect(book.grid.workbook.names.size).toBe(0);
  });

  it("says that the sheet was deleted between reading and marking", async () => {
    const book = openWorkbook(bookOf(bank(), sheetOf("Ander", [["x"]])));
    const reading = await readSheet("Bank", { onBlock: () => undefined });
    book.faults.beforeBatch(1, () => {
      book.grid.sheets.shift();
      book.grid.workbook.sheets.shift();
    });
    await expect(drawMarks(marksFor(["ok", "open", "ok"]), { look, reading })).rejects.toMatchObject({
      code: "sheetGone",
    });
  });

  it("says that the sheet has changed since it was read", async () => {
    const book = openWorkbook(bookOf(bank()));
    const reading = await readSheet("Bank", { onBlock: () => undefined });
    sheetIn(book).cells.setValue(2, 1, 60.5);
    await expect(drawMarks(marksFor(["ok", "open", "ok"]), { look, reading })).rejects.toMatchObject({
      code: "sheetChanged",
    });
    expect(drawnOn(sheetIn(book))[1]).toEqual([]);
  });

  it("says that there is no room beyond Excel's last column", async () => {
    const sheet = bank();
    sheet.cells.setValue(0, 16_382, "x");
    openWorkbook(bookOf(sheet));
    await expect(draw()).rejects.toMatchObject({ code: "noRoom" });
  });

  it.each([5, 6])(
    "takes everything away again if batch %i fails",
    async (batch) => {
      const codes = Array.from({ length: 30_000 }, () => "ok");
      const book = openWorkbook(bookOf(bankSheet(30_000)));
      const marks = { ...marksFor(codes), reasons: codes.map(() => "x".repeat(240)) };
      book.faults.failBatch(batch);
      await expect(drawMarks(marks, { look })).rejects.toMatchObject({ code: "halfWritten", facts: { undone: true } });
      const sheet = sheetIn(book);
      expect(sheet.cells.value(0, 8)).toBeNull();
      expect(sheet.cells.value(30_000, 10)).toBeNull();
      expect([sheet.conditionalFormats.length, sheet.columns.size, book.grid.workbook.names.size]).toEqual([0, 0, 0]);
    },
    120_000,
  );

  it("waits while the user is in a cell", async () => {
    const book = openWorkbook(bookOf(bank()));
    book.faults.cellEdit(true);
    setTimeout(() => book.faults.cellEdit(false), 50);
    await draw();
    expect(drawnOn(sheetIn(book))[1][0]).toBe("ok");
  });
});
