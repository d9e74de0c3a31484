import type { Area } from "../../grid/area";
import type { GridSheet } from "../../grid/grid";

/** What a Range object stands for; its area moves along when rows or columns come or go. */
export class RangeTarget {
  readonly sheet: GridSheet;
  area: Area;
  constructor(sheet: GridSheet, area: Area) {
    this.sheet = sheet;
    this.area = area;
  }
}
