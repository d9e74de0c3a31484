import type { Area } from "./area";
import type { Grid, GridSheet } from "./grid";
import { readValues } from "./values";

export function readText(grid: Grid, sheet: GridSheet, area: Area): string[][] {
  return readValues(grid, sheet, area).map((line) => line.map(String));
}
