/** What we write as another program sees it: every formula is worked out anew and comes to what we said. */
import fc from "fast-check";
import { openItemsOf, statementLinesOf } from "../../src/domain/ledger/from-records";
import { writeSheet } from "../../src/excel/write/write-sheet";
import type { SheetSpec } from "../../src/sheets/sheet";
import { emptyWorkbook } from "../../src/xlsx/empty";
import { renderSheet } from "../../src/xlsx/render-sheet";
import type { CellError, Scalar, Sheet, Workbook } from "../../src/xlsx/workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { webshop } from "../books/webshop-year-end/book";
import { bankSheet, openItemsSheet } from "../books/webshop-year-end/workbook";
import { anyLedger, run } from "../laws/ledgers";
import { openWorkbook } from "../office/host";
import { valueOf } from "../sheets/cells-of";
import { PROFILE } from "../sheets/reports-book";
import { sheetsOf } from "../sheets/whole-book";
import { throughLibreOffice } from "./libreoffice";

const SOURCES = [openItemsSheet(), bankSheet()];
const OF_WEBSHOP = sheetsOf(webshop, { item: SOURCES[0].name, line: SOURCES[1].name });

/** A generated ledger in two currencies with differences, part payments and payments without an invoice. */
function generated() {
  const currencies = (ledger: { items: readonly { currency?: string }[] }) =>
    new Set(ledger.items.map(({ currency }) => currency)).size;
  const [richest] = fc
    .sample(anyLedger, { seed: 20260106, numRuns: 400 })
    .filter((ledger) => currencies(ledger) > 1)
    .map((ledger) => ({ ledger, criteria: new Set(run(ledger, PROFILE).matches.map(({ criterion }) => criterion)) }))
    .sort((a, b) => b.criteria.size - a.criteria.size);
  const { items, lines } = richest.ledger;
  return { items: openItemsOf(items), lines: statementLinesOf(lines), profile: PROFILE, ledger: "receivable" as const };
}

// the other language, and names that a formula must survive
const PLACES = { item: `Posten "d'Hont"`, line: "Bank mei" };
const OF_GENERATED = sheetsOf(generated(), PLACES, "_2", "en");
const OURS = [...OF_WEBSHOP, ...OF_GENERATED];

/** What was cached is taken away: only calculating gives it back. */
function forgotten(spec: SheetSpec): SheetSpec {
  const rows = spec.rows.map((row) =>
    row.map((cell) => (cell?.value.kind === "formula" ? { ...cell, value: { ...cell.value, cached: "?" } } : cell)),
  );
  return { ...spec, rows };
}

function written(): Workbook {
  const workbook = emptyWorkbook();
  for (const spec of [...SOURCES, ...OURS]) workbook.sheets.push(renderSheet(forgotten(spec), workbook));
  return workbook;
}

/** The same through Excel's own language, on the stand-in for it. */
async function writtenByThePane(): Promise<Workbook> {
  const workbook = emptyWorkbook();
  for (const spec of SOURCES) workbook.sheets.push(renderSheet(spec, workbook));
  const { grid } = openWorkbook(workbook);
  for (const spec of OURS) await writeSheet(spec, { kind: "report", onExists: "refuse" });
  return grid.workbook;
}

const sheetIn = (workbook: Workbook, name: string): Sheet => workbook.sheets.find((sheet) => sheet.name === name)!;
/** Amounts to a millionth, for binary noise differs; an empty text is no text. */
const plain = (value: Scalar | CellError) =>
  typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value === "" ? null : value;

/** The values of every cell that we described, in one form. */
function describedIn(spec: SheetSpec): unknown[][] {
  return spec.rows.map((row) => row.map((cell) => plain(valueOf(cell))));
}

function foundIn({ cells }: Sheet, spec: SheetSpec): unknown[][] {
  return spec.rows.map((row, r) => row.map((_, c) => plain(cells.value(r, c))));
}

describe.each([
  ["in a file", () => Promise.resolve(written())],
  ["through Office.js", writtenByThePane],
])("what is written %s, opened and calculated anew by LibreOffice", (_, make) => {
  let theirs: Workbook;
  beforeAll(async () => {
    theirs = throughLibreOffice(writeWorkbook(await make()));
  }, 300_000);

  it.each(OURS.map((spec) => [spec.name, spec] as const))("%s comes to what we said, cell by cell", (name, spec) => {
    expect(foundIn(sheetIn(theirs, name), spec)).toEqual(describedIn(spec));
  });

  it("has no error in any cell", () => {
    const errors = theirs.sheets.flatMap(({ name, cells }) =>
      Array.from({ length: cells.rowCount * cells.columnCount }, (__, i) => {
        const value = cells.value(Math.floor(i / cells.columnCount), i % cells.columnCount);
        return typeof value === "object" && value !== null ? `${name}: ${value.error}` : undefined;
      }).filter((error) => error !== undefined),
    );
    expect(errors).toEqual([]);
  });

  it("has the tables, the choices, the colours and the page of every sheet", () => {
    for (const spec of OURS) {
      const sheet = sheetIn(theirs, spec.name);
      expect(sheet.tables.map(({ ref }) => ref).sort()).toEqual(spec.tables.map(({ range }) => range).sort());
      expect(sheet.validations).toHaveLength(spec.validations.length);
      // rules on one range come back as one block of several
      expect(new Set(sheet.conditionalFormats.flatMap(({ ranges }) => ranges.split(" ")))).toEqual(
        new Set(spec.colorRules.map(({ range }) => range)),
      );
      expect(sheet.print).toMatchObject({ orientation: "landscape", paperSize: 9, fitToWidth: true });
      const rows = spec.print?.titleRows;
      expect(sheet.print?.titleRows?.replaceAll("$", "")).toBe(rows);
      expect(sheet.kept.get("pageMargins")).toMatch(/left="0\.4/);
    }
  });

  it("has the links to the rows of the sources as formulas", () => {
    const { cells } = sheetIn(theirs, "Memoriaal");
    const links = Array.from({ length: cells.rowCount }, (__, row) =>
      Array.from({ length: cells.columnCount }, (___, column) => cells.formula(row, column) ?? ""),
    )
      .flat()
      .filter((formula) => formula.startsWith("=HYPERLINK("));
    const lines = OF_WEBSHOP[0].rows.flat().filter((cell) => cell?.style === "link");
    expect(lines.length).toBeGreaterThan(90);
    expect(links).toEqual(lines.map((cell) => (cell?.value.kind === "formula" ? cell.value.formula : "")));
  });
});
