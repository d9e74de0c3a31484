import fc from "fast-check";
import { emptySheet, emptyWorkbook, rangeName, styleIndex } from "../../src/xlsx/cells";
import { readSheetCells } from "../../src/xlsx/read-sheet-cells";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { CellError, CellStyle, Scalar, Sheet, Workbook } from "../../src/xlsx/workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";

const color = fc.stringMatching(/^[0-9A-F]{6}$/);
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom(
    "",
    " spaced ",
    "a\r\nb\tc",
    "_x000D_",
    "<&>\"'",
    "\u0000\u001f",
    "\ud800",
    "=1+1",
    "__proto__",
    "0012",
    "]]>",
  ),
);
const scalar: fc.Arbitrary<Scalar | CellError> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom({ error: "#N/A" }, { error: "#REF!" }, { error: "#DIV/0!" }),
);
const formula = fc.constantFrom(
  "=SUM(A1:A3)",
  '=IF(A1<>"",A1&"&",0)',
  "=IFNA(XLOOKUP(A1,B:B,C:C),'d''Hont'!$A$1)",
  "=1+1",
);
const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    numberFormat: fc.constantFrom("General", "@", "#,##0.00", "dd-mm-yyyy", "m/d/yyyy", '"€" #,##0.00;[Red]-0', "0%"),
    fill: color,
    fontColor: color,
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constant(true),
    strikethrough: fc.constant(true),
    fontName: fc.constantFrom("Calibri", "Aptos Narrow", 'A"&<b>'),
    fontSize: fc.constantFrom(8, 10.5, 11, 16),
    horizontal: fc.constantFrom("left", "center", "right"),
    vertical: fc.constantFrom("top", "center"),
    wrap: fc.constant(true),
    indent: fc.integer({ min: 1, max: 15 }),
    locked: fc.constant(false),
  },
  { requiredKeys: ["numberFormat"] },
);
const range = fc
  .tuple(fc.nat(50), fc.nat(20), fc.nat(5), fc.nat(5))
  .map(([top, left, height, width]) => rangeName({ top, left, bottom: top + height, right: left + width }));

interface Draft {
  cells: {
    row: number;
    column: number;
    value: Scalar | CellError;
    formula: string | undefined;
    style: CellStyle | undefined;
  }[];
  fields: Pick<Sheet, "visibility" | "columns" | "rows" | "frozen" | "merges" | "conditionalFormats" | "validations">;
  extras: Partial<Pick<Sheet, "tabColor" | "print" | "autoFilter">>;
}
const sized = fc.record(
  { width: fc.integer({ min: 1, max: 100 }), hidden: fc.constant(true) },
  { requiredKeys: ["width"] },
);
const draft: fc.Arbitrary<Draft> = fc.record({
  cells: fc.array(
    fc.record({
      row: fc.oneof({ weight: 30, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(2100) }),
      column: fc.nat(30),
      value: scalar,
      formula: fc.option(formula, { nil: undefined, freq: 4 }),
      style: fc.option(style, { nil: undefined }),
    }),
    { maxLength: 40 },
  ),
  fields: fc.record({
    visibility: fc.constantFrom("visible" as const, "hidden" as const, "veryHidden" as const),
    columns: fc
      .array(fc.tuple(fc.nat(40), sized), { maxLength: 6 })
      .map((entries) => new Map(entries.sort(([a], [b]) => a - b))),
    rows: fc
      .array(
        fc.tuple(
          fc.nat(5000),
          fc.record({ height: fc.constantFrom(15, 30.75), hidden: fc.constant(true) }, { requiredKeys: ["height"] }),
        ),
        { maxLength: 6 },
      )
      .map((entries) => new Map(entries.sort(([a], [b]) => a - b))),
    frozen: fc.record({ rows: fc.nat(4), columns: fc.nat(3) }),
    merges: fc.uniqueArray(range, { maxLength: 2 }),
    conditionalFormats: fc.array(
      fc.record({
        ranges: range,
        priority: fc.integer({ min: 1, max: 99 }),
        stopIfTrue: fc.boolean(),
        rule: fc.record(
          {
            kind: fc.constant("expression" as const),
            formula: fc.constantFrom('$A1="x"', "$B2>1&2", "TRUE"),
            fill: color,
            fontColor: color,
          },
          { requiredKeys: ["kind", "formula"] },
        ),
      }),
      { maxLength: 4 },
    ),
    validations: fc.array(
      fc.record({
        ranges: range,
        rule: fc.record({ kind: fc.constant("list" as const), formula: fc.constantFrom('"a,b & c"', "$Z$1:$Z$9") }),
      }),
      { maxLength: 3 },
    ),
  }),
  extras: fc.record(
    {
      tabColor: color,
      print: fc.record({
        orientation: fc.constantFrom("portrait" as const, "landscape" as const),
        fitToWidth: fc.constant(true),
        paperSize: fc.constant(9),
        titleRows: fc.constant("$1:$3"),
        area: fc.constant("$A$1:$F$40"),
      }),
      autoFilter: fc.record({
        ref: range,
        criteria: fc.constant(
          new Map([[0, '<filterColumn colId="0"><filters><filter val="a &amp; b"/></filters></filterColumn>']]),
        ),
      }),
    },
    { requiredKeys: [] },
  ),
});

function build(
  drafts: readonly Draft[],
  settings: readonly (readonly [string, string])[],
  date1904: boolean,
): Workbook {
  const workbook: Workbook = { ...emptyWorkbook(), date1904, settings: new Map(settings) };
  workbook.styles[0] = { numberFormat: "General", fontName: "Calibri", fontSize: 11 };
  drafts.forEach(({ cells, fields, extras }, index) => {
    const sheet: Sheet = { ...emptySheet(["Posten", "d'Hont & Zn", "Blad <3>"][index]), ...fields, ...extras };
    for (const { row, column, value, formula, style } of cells) {
      if (formula === undefined) sheet.cells.setValue(row, column, value);
      else sheet.cells.setFormula(row, column, formula, value);
      if (style)
        sheet.cells.setStyle(row, column, styleIndex(workbook, { fontName: "Calibri", fontSize: 11, ...style }));
    }
    workbook.sheets.push(sheet);
  });
  workbook.names.set("Afletter_bron", { formula: "Posten!$A$1:$B$9", hidden: true });
  return workbook;
}

/** Everything a sheet says, as plain data to compare; styles by what they look like. */
function told(workbook: Workbook, sheet: Sheet): unknown {
  const { cells, kept, ...fields } = sheet;
  const list: unknown[] = [];
  for (let row = 0; row < cells.rowCount; row++) {
    for (let column = 0; column < cells.columnCount; column++) {
      const value = cells.value(row, column);
      const formula = cells.formula(row, column);
      const style = cells.style(row, column);
      const isEmpty = value === null && formula === undefined && style === 0;
      if (!isEmpty) list.push([row, column, value, formula, workbook.styles[style]]);
    }
  }
  return {
    fields,
    list,
    kept: [...kept.keys()].filter((name) => !["sheetViews", "sheetPr", "pageSetup"].includes(name)),
  };
}

const workbooks = fc
  .tuple(
    fc.array(draft, { minLength: 1, maxLength: 3 }),
    fc.array(
      fc.tuple(
        fc.string({ minLength: 1, maxLength: 8 }).filter((key) => !/[\t\n\r]/.test(key)),
        fc.json(),
      ),
      { maxLength: 3 },
    ),
    fc.boolean(),
  )
  .map(([drafts, settings, date1904]) => build(drafts, settings, date1904));

describe("a workbook that is written and read again", () => {
  it("is the same workbook: values, formulas, formats, sizes, panes, rules, filters, names, settings", () => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        const again = readWorkbook(writeWorkbook(workbook));
        expect(again.sheets.map((sheet) => told(again, sheet))).toEqual(
          workbook.sheets.map((sheet) => told(workbook, sheet)),
        );
        expect([again.names, again.settings, again.date1904]).toEqual([
          workbook.names,
          workbook.settings,
          workbook.date1904,
        ]);
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  it("gives the same bytes every time, and after a second round", () => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        const bytes = writeWorkbook(workbook);
        expect(Buffer.compare(bytes, writeWorkbook(workbook))).toBe(0);
        const second = writeWorkbook(readWorkbook(bytes));
        expect(Buffer.compare(second, writeWorkbook(readWorkbook(second)))).toBe(0);
      }),
      { seed: 43, numRuns: 40 },
    );
  });

  it("shows the command line the same values", () => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        const bytes = writeWorkbook(workbook);
        for (const sheet of workbook.sheets) {
          const table = readSheetCells(bytes, sheet.name);
          for (let row = 0; row < table.rowCount; row++) {
            for (let column = 0; column < table.columnCount; column++) {
              const value = sheet.cells.value(row, column);
              if (value === null && table.value(row, column) === null) continue;
              expect(table.value(row, column)).toEqual(
                typeof value === "object" && value !== null ? value.error : value,
              );
            }
            expect(table.hidden!(row)).toBe(sheet.rows.get(row)?.hidden === true);
          }
        }
      }),
      { seed: 44, numRuns: 40 },
    );
  });
});
