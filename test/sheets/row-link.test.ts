import fc from "fast-check";
import { rowLink } from "../../src/sheets/row-link";
import type { SheetCell } from "../../src/sheets/sheet";
import { linkOf } from "./link-of";

const formulaOf = (cell: SheetCell) => (cell?.value.kind === "formula" ? cell.value.formula : "");

test("a link leads to the row and says where it leads", () => {
  expect(rowLink({ sheet: "Bank mei", row: 12 }, "Bank mei, rij 12")).toEqual({
    value: { kind: "formula", formula: `=HYPERLINK("#'Bank mei'!A12","Bank mei, rij 12")`, cached: "Bank mei, rij 12" },
    style: "link",
  });
});

test("a sheet's name can end neither the address nor the text that it stands in", () => {
  const cell = rowLink({ sheet: `d'Hont "2025"`, row: 3 }, `d'Hont "2025", rij 3`);
  expect(formulaOf(cell)).toBe(`=HYPERLINK("#'d''Hont ""2025""'!A3","d'Hont ""2025"", rij 3")`);
});

test("a text of more than 255 characters is put together from pieces that Excel takes", () => {
  const long = "x".repeat(300);
  expect(formulaOf(rowLink({ sheet: "Bank", row: 2 }, long))).toBe(
    `=HYPERLINK("#'Bank'!A2","${"x".repeat(255)}"&"${"x".repeat(45)}")`,
  );
});

test("whatever the sheet is called, the formula holds nothing but one link with its two texts", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 400 }),
      fc.integer({ min: 1, max: 1_048_576 }),
      (sheet, row) => {
        const formula = formulaOf(rowLink({ sheet, row }, `${sheet}, rij ${row}`));
        expect(linkOf(formula)).toEqual({ sheet, row, label: `${sheet}, rij ${row}` });
        for (const [piece] of formula.matchAll(/"(?:[^"]|"")*"/g))
          expect(piece.slice(1, -1).replaceAll('""', '"').length).toBeLessThanOrEqual(255);
      },
    ),
    { seed: 20260105, numRuns: 500 },
  );
});
