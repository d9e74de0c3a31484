import { readFileSync, writeFileSync } from "node:fs";
import { readDecisions } from "../../src/sheets/state/decisions-sheet";
import { listSheets, readSheetCells } from "../../src/xlsx/read-sheet-cells";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { afletter, folder, ITEMS_CSV, LINES_CSV, PROFILE } from "./io";
import { checkResult } from "./result-contract";

/** The next statement: one invoice that is still open, and once more what was paid before. */
const LATER_CSV = `Id;Datum;Bedrag;Naam tegenpartij;Tegenrekening;Omschrijving;Eigen rekening
R4;05-12-2025;60,50;De Vries;;betaling 2025-0015;NL94INGB0006284510
R5;06-12-2025;968,00;Jansen B.V.;NL02ABNA0123456789;facturen 2025-0012 en 2025-0013;NL94INGB0006284510
`;
const files = folder({
  "posten.csv": ITEMS_CSV,
  "bank.csv": LINES_CSV,
  "later.csv": LATER_CSV,
  "kantoor.json": PROFILE,
});
afterAll(files.remove);

const ROUTE = ["--profile", files.at("kantoor.json")];
const APPROVE = [...ROUTE, "--approve-all", "--by", "Els", "--at", "2026-01-05 09:12"];

const APPROVAL = { status: "approved", by: "Els", at: "2026-01-05 09:12" };

/** Runs, and hands back the result. */
async function run(openItems: string, ...args: string[]) {
  const json = files.at("r.json");
  const { status, stderr } = await afletter(["match", "--open-items", files.at(openItems), "--json", json, ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return checkResult(files.text("r.json"));
}

const first = (to: string, ...args: string[]) =>
  run("posten.csv", "--statement", files.at("bank.csv"), "--workbook", files.at(to), ...args);
const sheetsOf = (name: string) => listSheets(readFileSync(files.at(name))).map((sheet) => sheet.name);
const decisionsIn = (name: string) =>
  readDecisions(readSheetCells(readFileSync(files.at(name)), "Beslissingen")).decisions.map(
    ({ verb, match }) => `${verb} ${match}`,
  );

describe("a workbook in which was decided", () => {
  it("is gone on with: what was cleared stays under its number, also without its statement being named", async () => {
    const before = await first("een.xlsx");
    const again = await run("een.xlsx", "--workbook", files.at("twee.xlsx"));
    // evidence is kept row by row, so that its order is another
    const sorted = (matches: typeof before.matches) =>
      matches.map((match) => ({ ...match, evidence: match.evidence.map((one) => JSON.stringify(one)).sort() }));
    expect(sorted(again.matches)).toEqual(sorted(before.matches));
    expect(again.totals).toEqual(before.totals);
    expect(again.sources.map(({ sheet }) => sheet)).toEqual(["posten", "bank"]);
    expect(sheetsOf("twee.xlsx")).toEqual(sheetsOf("een.xlsx"));
    expect(decisionsIn("twee.xlsx")).toEqual([...decisionsIn("een.xlsx"), "run 0"]);
  });

  it("keeps its marks in one place, however often it is gone on with", async () => {
    await first("een.xlsx");
    await run("een.xlsx", "--workbook", files.at("twee.xlsx"));
    const [once, twice] = ["een.xlsx", "twee.xlsx"].map((name) => readWorkbook(readFileSync(files.at(name))));
    for (const name of ["posten", "bank"]) {
      const [a, b] = [once, twice].map(({ sheets }) => sheets.find((sheet) => sheet.name === name)!);
      expect(b.cells.columnCount).toBe(a.cells.columnCount);
      expect(b.conditionalFormats).toHaveLength(a.conditionalFormats.length);
      expect(b.cells.value(1, a.cells.columnCount - 3)).toBe(a.cells.value(1, a.cells.columnCount - 3));
    }
    const marks = (workbook: typeof once) => [...workbook.names.keys()].filter((name) => name.includes("marks_status"));
    expect(marks(twice)).toHaveLength(marks(once).length);
  });

  it("takes the next statement: only what is still open is cleared, and numbers go on", async () => {
    await first("een.xlsx");
    const { matches, open } = await run("een.xlsx", "--statement", files.at("later.csv"));
    expect(matches.map(({ id, lines, items }) => [id, lines.map((l) => l.id), items.map((i) => i.id)])).toEqual([
      [1, ["R1"], ["P1", "P2"]],
      [2, ["R2"], ["P3"]],
      [3, ["R4"], ["P4"]],
    ]);
    expect(open.map(({ id, reason }) => [id, reason])).toContainEqual([
      "R5",
      "De regel noemt 2025-0012; die post is al afgeletterd.",
    ]);
  });

  it("has its unanswered memorial made again once the route is known, in the place of the old one", async () => {
    await first("een.xlsx");
    const journal = ["--workbook", files.at("twee.xlsx"), "--journal", files.at("j.csv"), "--format", "csv"];
    const result = await run("een.xlsx", "--statement", files.at("later.csv"), ...APPROVE, ...journal);
    expect(result.journal.documents.map(({ number, match }) => [number, match])).toEqual([
      ["1", 1],
      ["2", 2],
      ["3", 3],
    ]);
    expect(sheetsOf("twee.xlsx")).toEqual(["posten", "bank", "later", "Memoriaal", "Beslissingen", "Koppelingen"]);
    expect(files.text("j.csv")).toContain("2025-0015");
  });

  it("never journals again what was approved: the new memorial is a sheet of its own, numbered on", async () => {
    await first("een.xlsx", ...APPROVE);
    const { journal } = await run(
      "een.xlsx",
      "--statement",
      files.at("later.csv"),
      "--workbook",
      files.at("twee.xlsx"),
      ...APPROVE,
    );
    expect(journal.documents.map(({ number, match }) => [number, match])).toEqual([["3", 3]]);
    expect(sheetsOf("twee.xlsx").filter((name) => name.startsWith("Memoriaal"))).toEqual(["Memoriaal", "Memoriaal 2"]);
    expect(decisionsIn("twee.xlsx").slice(-4)).toEqual(["run 0", "clear 3", "propose 3", "approve 3"]);
    const third = await run("twee.xlsx", ...APPROVE);
    expect(third.journal.documents).toEqual([]);
    expect(third.matches).toHaveLength(3);
  });

  it("has what was proposed approved, on its own sheet and in the journal, beside what is new", async () => {
    await first("een.xlsx", ...ROUTE);
    const journal = ["--workbook", files.at("twee.xlsx"), "--journal", files.at("j.csv"), "--format", "csv"];
    const later = ["--statement", files.at("later.csv"), ...APPROVE, ...journal];
    const result = await run("een.xlsx", ...later);
    expect(result.journal.documents.map(({ number, match, approval }) => [number, match, approval])).toEqual([
      ["1", 1, APPROVAL],
      ["2", 2, APPROVAL],
      ["3", 3, APPROVAL],
    ]);
    expect(sheetsOf("twee.xlsx").filter((name) => name.startsWith("Memoriaal"))).toEqual(["Memoriaal", "Memoriaal 2"]);
    expect(decisionsIn("twee.xlsx").filter((decision) => decision.startsWith("approve"))).toEqual([
      "approve 1",
      "approve 2",
      "approve 3",
    ]);
    const booked = files
      .text("j.csv")
      .split("\r\n")
      .filter((row) => row.startsWith("90;"));
    expect(booked.map((row) => row.split(";").slice(1, 3).join("."))).toEqual([
      ...["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2"],
    ]);
    // on the sheet where they were proposed, on every row, and nowhere else
    const [before, after] = ["een.xlsx", "twee.xlsx"].map((name) =>
      readSheetCells(readFileSync(files.at(name)), "Memoriaal"),
    );
    const rows = (cells: typeof before) =>
      Array.from({ length: cells.rowCount }, (_, row) =>
        Array.from({ length: cells.columnCount }, (__, column) => cells.value(row, column)),
      );
    const [then, now] = [rows(before), rows(after)];
    const head = then.findIndex(([cell]) => cell === "Boekstuk");
    const status = then[head].indexOf("Status");
    const changed = now.flatMap((row, r) =>
      row.flatMap((value, c) => (value === then[r][c] ? [] : [[r - head, c - status, value]])),
    );
    expect(changed).toEqual(
      [1, 2, 3, 4, 5, 6].flatMap((row) => [
        [row, 0, "Goedgekeurd"],
        [row, 1, "Els"],
        [row, 2, 46027.38333333333],
      ]),
    );
    // once is enough
    const third = await run("twee.xlsx", ...APPROVE);
    expect(third.journal.documents).toEqual([]);
  });

  it("teaches what it approves of what was proposed before, once", async () => {
    await first("een.xlsx", ...ROUTE);
    const approve = ["match", ...APPROVE, "--memory", files.at("geleerd.json"), "--workbook", files.at("twee.xlsx")];
    await afletter([...approve, "--open-items", files.at("een.xlsx")]);
    const taught = files.text("geleerd.json");
    expect(taught).toContain("NL02ABNA0123456789");
    await afletter([...approve.slice(0, -1), files.at("drie.xlsx"), "--open-items", files.at("twee.xlsx")]);
    expect(files.text("geleerd.json")).toBe(taught);
  });

  it("does not approve what was changed on the sheet since it was proposed, and says so", async () => {
    await first("een.xlsx", ...ROUTE);
    const workbook = readWorkbook(readFileSync(files.at("een.xlsx")));
    const memorial = workbook.sheets.find(({ name }) => name === "Memoriaal")!;
    for (let row = 0; row < memorial.cells.rowCount; row++) {
      for (let column = 0; column < memorial.cells.columnCount; column++) {
        if (memorial.cells.value(row, column) === "2025-0014") memorial.cells.setValue(row, column, "2025-0099");
      }
    }
    writeFileSync(files.at("anders.xlsx"), writeWorkbook(workbook));
    const args = ["match", "--open-items", files.at("anders.xlsx"), "--json", files.at("r.json"), ...APPROVE];
    const { status, stderr } = await afletter([...args, "--language", "en"]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^afletter: .*document 2/i);
    expect(checkResult(files.text("r.json")).journal.documents.map(({ number }) => number)).toEqual(["1"]);
  });

  it("is not trusted where its links are gone, and is not a second workbook beside the open items", async () => {
    await first("een.xlsx");
    const workbook = readWorkbook(readFileSync(files.at("een.xlsx")));
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== "Koppelingen");
    writeFileSync(files.at("zonder.xlsx"), writeWorkbook(workbook));
    const said = async (...args: string[]) => {
      const { status, stderr } = await afletter(["match", ...args, "--language", "en"]);
      expect([status, stderr.split("\n").length]).toEqual([2, 2]);
      return stderr;
    };
    expect(await said("--open-items", files.at("zonder.xlsx"))).toContain("the sheet of links is not");
    expect(await said("--open-items", files.at("posten.csv"), "--statement", `${files.at("een.xlsx")}#bank`)).toContain(
      "clearing was done in this workbook already",
    );
  });
});
