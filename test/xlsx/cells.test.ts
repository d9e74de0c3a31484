import fc from "fast-check";
import { createCells, emptyWorkbook, styleIndex } from "../../src/xlsx/cells";
import type { Scalar } from "../../src/xlsx/workbook";

describe("cells of a sheet", () => {
  it("gives back a text, a number, a truth and an error as they were put in", () => {
    const cells = createCells();
    cells.setValue(0, 0, "Factuurnr.");
    cells.setValue(1, 2, 1210.5);
    cells.setValue(2, 1, false);
    cells.setValue(2, 2, { error: "#N/A" });
    expect([cells.value(0, 0), cells.value(1, 2), cells.value(2, 1), cells.value(2, 2)]).toEqual([
      "Factuurnr.",
      1210.5,
      false,
      { error: "#N/A" },
    ]);
    expect([cells.rowCount, cells.columnCount]).toEqual([3, 3]);
  });

  it("is empty everywhere else", () => {
    const cells = createCells();
    expect([cells.rowCount, cells.columnCount, cells.value(5, 5), cells.style(5, 5), cells.formula(5, 5)]).toEqual([
      0,
      0,
      null,
      0,
      undefined,
    ]);
  });

  it("counts formats in the used extent and forgets what is cleared", () => {
    const cells = createCells();
    cells.setValue(1, 1, "x");
    cells.setStyle(5000, 3, 2);
    expect([cells.rowCount, cells.columnCount]).toEqual([5001, 4]);
    cells.setStyle(5000, 3, 0);
    expect([cells.rowCount, cells.columnCount]).toEqual([2, 2]);
    cells.setValue(1, 1, null);
    expect([cells.rowCount, cells.columnCount]).toEqual([0, 0]);
  });

  it("keeps a formula with what it gave last, until a value replaces it", () => {
    const cells = createCells();
    cells.setFormula(0, 0, "=SUM(B1:B9)", 12);
    expect([cells.formula(0, 0), cells.value(0, 0)]).toEqual(["=SUM(B1:B9)", 12]);
    cells.setValue(0, 0, 13);
    expect([cells.formula(0, 0), cells.value(0, 0)]).toEqual([undefined, 13]);
  });

  it("refuses what lies outside Excel's sheet", () => {
    const cells = createCells();
    expect(() => cells.setValue(1048576, 0, 1)).toThrow(RangeError);
    expect(() => cells.setValue(0, 16384, 1)).toThrow(RangeError);
    expect(() => cells.setValue(-1, 0, 1)).toThrow(RangeError);
    cells.setValue(1048575, 0, 1);
    expect(() => cells.insert("rows", 0, 1)).toThrow(RangeError);
  });

  it("moves values, styles and formulas when rows or columns are inserted and removed", () => {
    const cells = createCells();
    cells.setValue(0, 0, "a");
    cells.setFormula(3000, 1, "=A1", "a");
    cells.setStyle(3000, 1, 7);
    cells.insert("rows", 1, 2);
    cells.insert("columns", 1, 1);
    expect([cells.formula(3002, 2), cells.value(3002, 2), cells.style(3002, 2), cells.rowCount]).toEqual([
      "=A1",
      "a",
      7,
      3003,
    ]);
    cells.remove("rows", 0, 3);
    cells.remove("columns", 0, 1);
    expect([cells.formula(2999, 1), cells.value(2999, 1), cells.style(2999, 1), cells.value(0, 0)]).toEqual([
      "=A1",
      "a",
      7,
      null,
    ]);
  });

  it("inserting and removing do to a grid what they do to plain lists", () => {
    const scalar = fc.option(fc.oneof(fc.integer(), fc.string(), fc.boolean()), { nil: null }) as fc.Arbitrary<Scalar>;
    const step = fc.record({
      what: fc.constantFrom("rows" as const, "columns" as const),
      at: fc.nat(8),
      count: fc.integer({ min: -4, max: 4 }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(scalar, { minLength: 4, maxLength: 4 }), { maxLength: 6 }),
        fc.array(step, { maxLength: 5 }),
        (rows, steps) => {
          const cells = createCells();
          rows.forEach((row, r) => {
            row.forEach((value, c) => {
              cells.setValue(r, c, value);
            });
          });
          let model = Array.from({ length: 40 }, (_, r) => Array.from({ length: 40 }, (_, c) => rows[r]?.[c] ?? null));
          for (const { what, at, count } of steps) {
            if (count >= 0) cells.insert(what, at, count);
            else cells.remove(what, at, -count);
            const splice = <T>(list: T[], blank: () => T): T[] =>
              count >= 0 ? list.toSpliced(at, 0, ...Array.from({ length: count }, blank)) : list.toSpliced(at, -count);
            model =
              what === "rows"
                ? splice(model, () => new Array<Scalar>(60).fill(null))
                : model.map((row) => splice(row, () => null));
          }
          for (let r = 0; r < 15; r++) {
            for (let c = 0; c < 15; c++) expect(cells.value(r, c)).toEqual(model[r]?.[c] ?? null);
          }
        },
      ),
      { seed: 20250101 },
    );
  });
});

describe("styles of a workbook", () => {
  it("finds a style that is the same and adds one that is new", () => {
    const workbook = emptyWorkbook();
    expect(styleIndex(workbook, { numberFormat: "General" })).toBe(0);
    const amount = styleIndex(workbook, { numberFormat: "#,##0.00", bold: true });
    expect(amount).toBe(1);
    expect(styleIndex(workbook, { bold: true, numberFormat: "#,##0.00", italic: false })).toBe(amount);
    expect(styleIndex(workbook, { numberFormat: "#,##0.00" })).toBe(2);
  });
});
