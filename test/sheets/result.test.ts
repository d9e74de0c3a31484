import { isSheetName } from "../../src/excel/own/own-sheets";
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

test("its name stays within what Excel takes, and tells sheets apart that begin alike", () => {
  const nameFor = (sheet: string) => resultSheet({ ...MARKS, sheet }, "nl").name;
  const names = [
    "Bankmutaties januari 2025 ING 1",
    "Bankmutaties januari 2025 ING 2",
    "Bankmutaties januari 2025 Rabo",
    "Openstaande posten, d'Hont's BV",
    "Bank mei",
  ].map(nameFor);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(isSheetName(name)).toBe(true);
  expect(nameFor("Bank mei")).toBe("Resultaat Bank mei");
  expect(nameFor("Bankmutaties januari 2025 ING 1")).toMatch(/^Resultaat Bankmutaties jan~[0-9a-f]{4}$/);
});
