import { readFileSync } from "node:fs";
import type { CellTable } from "../../src/sources/table/cells/cells";
import { encodeCells, type EncodedCells } from "../../src/sources/table/cells/encoded-cells";
import { createEngine } from "../../src/worker/engine";
import { readSheetCells } from "../../src/xlsx/read-sheet-cells";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { linkOf } from "../sheets/link-of";
import { camt } from "./camt";
import { afletter, folder, ITEMS_CSV, LINES_CSV, PROFILE, SAMPLE } from "./io";

const files = folder({ "posten.csv": ITEMS_CSV, "bank.csv": LINES_CSV, "bank.xml": camt(), "kantoor.json": PROFILE });
afterAll(files.remove);

async function workbookOf(...args: string[]) {
  const path = files.at("uit.xlsx");
  const ran = await afletter(["match", ...args, "--workbook", path]);
  expect(ran).toEqual({ status: 0, stdout: "", stderr: "" });
  const bytes = new Uint8Array(readFileSync(path));
  return { bytes, workbook: readWorkbook(bytes), sheet: (name: string) => readSheetCells(bytes, name) };
}

const SAMPLE_RUN = ["--open-items", SAMPLE, "--statement", SAMPLE];

describe("the workbook of a result", () => {
  it("holds the sources as they were, with three columns and a colour per status beside them", async () => {
    const before = readWorkbook(new Uint8Array(readFileSync(SAMPLE)));
    const { workbook } = await workbookOf(...SAMPLE_RUN);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      "Openstaande posten",
      "Bank december",
      "Memoriaal",
      "Beslissingen",
      "Koppelingen",
    ]);
    before.sheets.forEach((was, at) => {
      const now = workbook.sheets[at];
      const width = was.cells.columnCount;
      for (let row = 0; row < was.cells.rowCount; row++) {
        for (let column = 0; column < width; column++)
          expect(now.cells.value(row, column)).toEqual(was.cells.value(row, column));
      }
      expect(now.conditionalFormats.length - was.conditionalFormats.length).toBe(7);
      const headRow = at === 0 ? 4 : 0;
      expect([0, 1, 2].map((i) => now.cells.value(headRow, width + i))).toEqual([
        "Afletter status",
        "Afletter nr.",
        "Afletter toelichting",
      ]);
    });
  });

  it("marks every row by how it ended, and says why", async () => {
    const { sheet } = await workbookOf("--open-items", files.at("posten.csv"), "--statement", files.at("bank.csv"));
    const rows = rowsOf(sheet("posten"));
    expect(rows.map((row) => row.slice(7, 9))).toEqual([
      ["Afletter status", "Afletter nr."],
      ["ok-combi", "1"],
      ["ok-combi", "1"],
      ["ok-diff", "2"],
      ["open", ""],
    ]);
    expect(rows[3][9]).toMatch(/^Afgeletterd met verschil\. De regel noemt 2025-0014/);
  });

  it("is the same, byte for byte, the second time", async () => {
    const first = await workbookOf(...SAMPLE_RUN);
    expect(Buffer.from((await workbookOf(...SAMPLE_RUN)).bytes).equals(Buffer.from(first.bytes))).toBe(true);
  });

  it.each([
    ["a CSV statement", "bank.csv", "bank"],
    ["a bank file", "bank.xml", "Bank NL94INGB0006284510"],
  ])("with %s is gone on with by the pane: every match is found again on its rows", async (_, statement, bankSheet) => {
    const approve = ["--profile", files.at("kantoor.json"), "--approve-all", "--by", "Els", "--at", "2026-01-05 09:12"];
    const { sheet } = await workbookOf(
      "--open-items",
      files.at("posten.csv"),
      "--statement",
      files.at(statement),
      ...approve,
    );
    const engine = createEngine();
    const [items, lines] = [encoded(sheet("posten"), "posten"), encoded(sheet(bankSheet), bankSheet)];
    const survey = engine.survey([
      { sheet: "posten", cells: items },
      { sheet: bankSheet, cells: lines },
    ]);
    engine.openTable("items", survey.items!);
    engine.addBlock("posten", items);
    expect(engine.closeTable("posten", {}).problems).toEqual([]);
    engine.openTable("lines", survey.lines[0]);
    engine.addBlock(bankSheet, lines);
    expect(engine.closeTable(bankSheet, {}).problems).toEqual([]);
    const restored = engine.restore(
      [encoded(sheet("Beslissingen"), "Beslissingen")],
      [encoded(sheet("Koppelingen"), "Koppelingen")],
    );
    expect(restored).toMatchObject({ stale: 0, problems: [], memorial: "Memoriaal" });
    expect(engine.documents().every(({ status }) => status === "approved")).toBe(true);
    expect(restored.outcome!.items.cleared.count).toBeGreaterThanOrEqual(2);
  });

  it("has the memorial with its totals, and who approved which document", async () => {
    const approve = ["--profile", files.at("kantoor.json"), "--approve-all", "--by", "Els", "--at", "2026-01-05 09:12"];
    const { sheet } = await workbookOf(
      "--open-items",
      files.at("posten.csv"),
      "--statement",
      files.at("bank.csv"),
      ...approve,
    );
    const rows = rowsOf(sheet("Memoriaal"));
    expect(rows.filter((row) => row.includes("Goedgekeurd") && row.includes("Els"))).toHaveLength(6);
    expect(rows.some((row) => row.includes(1331))).toBe(true);
  });
});

describe("the memorial's links", () => {
  /** Of every link, the invoice number or description of its journal line, and the cells of the row that it leads to. */
  async function links(items: string, statement: string) {
    const { workbook, sheet } = await workbookOf("--open-items", items, "--statement", statement);
    const memorial = workbook.sheets.find(({ name }) => name === "Memoriaal")!;
    const rows = rowsOf(sheet("Memoriaal"));
    const head = rows.findIndex((row) => row[0] === "Boekstuk");
    const at = (name: string) => rows[head].indexOf(name);
    return rows.slice(head + 1).flatMap((row, i) => {
      const formula = memorial.cells.formula(head + 1 + i, at("Bronregel"));
      if (formula === undefined) return [];
      const link = linkOf(formula);
      expect(row[at("Bronregel")]).toBe(link.label);
      const says = String(row[at("Factuur")] || row[at("Omschrijving")]);
      const cells = rowsOf(sheet(link.sheet))[link.row - 1].map(String);
      return [{ says, isThere: cells.some((cell) => cell.includes(says)), sheet: link.sheet }];
    });
  }

  it.each([
    ["a workbook", SAMPLE, SAMPLE, "Bank december"],
    ["two CSV files", files.at("posten.csv"), files.at("bank.csv"), "bank"],
    ["a bank file", files.at("posten.csv"), files.at("bank.xml"), "Bank NL94INGB0006284510"],
  ])("of %s lead to the rows that say what the journal line says", async (_, items, statement, bank) => {
    const found = await links(items, statement);
    expect(found.filter(({ isThere }) => !isThere)).toEqual([]);
    expect(found.filter(({ sheet }) => sheet === bank).length).toBeGreaterThan(0);
    expect(found.filter(({ sheet }) => sheet !== bank).length).toBeGreaterThan(0);
  });
});

function rowsOf(table: CellTable) {
  return Array.from({ length: table.rowCount }, (_, row) =>
    Array.from({ length: table.columnCount }, (__, column) => table.value(row, column) ?? ""),
  );
}

function encoded(table: CellTable, name: string): EncodedCells {
  return encodeCells({ name, firstRow: 1, firstColumn: 1 }, rowsOf(table));
}
