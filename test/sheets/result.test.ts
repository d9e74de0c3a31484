import { resultSheet } from "../../src/sheets/result";
import { cellsOf } from "./cells-of";

const MARKS = {
  sheet: "Bank december met een veel te lange naam",
  headRow: 1,
  firstRow: 2,
  codes: ["ok", "", "open"],
  numbers: ["7", "", ""],
  reasons: ["Afgeletterd. =HYPERLINK", "", "Open. Geen kandidaat."],
};

test("a source that can't be marked has its rows on a sheet of its own, by the numbers that Excel shows", () => {
  const spec = resultSheet(MARKS, "nl");
  const cells = cellsOf(spec);
  expect([4, 5].map((row) => [0, 1, 2, 3].map((column) => cells.value(row, column)))).toEqual([
    [2, "ok", "7", "Afgeletterd. =HYPERLINK"],
    [4, "open", null, "Open. Geen kandidaat."],
  ]);
  expect(spec.tables[0].range).toBe("A4:D6");
  expect(spec.colorRules[0]).toMatchObject({ range: "A5:D6", formula: '=$B5="ok"', fill: "C6EFCE" });
});

test("its name stays within what Excel takes", () => {
  expect(resultSheet(MARKS, "nl").name.length).toBeLessThanOrEqual(31);
});
