import type { Area } from "./area";
import { formatNumber } from "./format-number";
import type { Grid, GridSheet } from "./grid";
import { readNumberFormats, readValues } from "./values";

/** What the cells show, row by row: numbers and dates in their number format and the grid's language (Range.text). */
export function readText(grid: Grid, sheet: GridSheet, area: Area): string[][] {
  const formats = readNumberFormats(grid, sheet, area);
  return readValues(grid, sheet, area).map((line, r) =>
    line.map((value, c) => {
      if (typeof value === "number") return formatNumber(value, formats[r][c], grid.language);
      if (typeof value === "boolean") return truthWord(value, grid.language);
      return value;
    }),
  );
}

function truthWord(value: boolean, language: "nl" | "en"): string {
  if (language === "en") return value ? "TRUE" : "FALSE";
  return value ? "WAAR" : "ONWAAR";
}
