import type { ConditionalFormat } from "../../xlsx/workbook";
import { formatAreas, intersection, parseAreas, type Area } from "./area";
import type { Grid, GridSheet } from "./grid";
import { identityOf } from "./identities";
import { cutOut } from "./subtract-area";

/** The conditional formats of a sheet, the one that wins first. */
export function conditionalFormats(sheet: GridSheet): ConditionalFormat[] {
  return sheet.model.conditionalFormats.sort((a, b) => a.priority - b.priority);
}

/** Those that hold for at least one cell of the areas (Range.conditionalFormats). */
export function conditionalFormatsOn(sheet: GridSheet, areas: readonly Area[]): ConditionalFormat[] {
  return conditionalFormats(sheet).filter((format) =>
    parseAreas(format.ranges).some((own) => areas.some((area) => intersection(own, area))),
  );
}

/** Adds a rule by formula on top of the others; it paints nothing until its format is set. */
export function addConditionalFormat(grid: Grid, sheet: GridSheet, areas: readonly Area[]): ConditionalFormat {
  const format: ConditionalFormat = {
    ranges: formatAreas(areas, " "),
    priority: 0,
    stopIfTrue: false,
    rule: { kind: "expression", formula: "FALSE" },
  };
  identityOf(format);
  renumber(sheet, [format, ...conditionalFormats(sheet)]);
  grid.tell({ kind: "conditionalFormats", sheet: sheet.id });
  return format;
}

/** Changes a rule in place. */
export function changeConditionalFormat(grid: Grid, sheet: GridSheet, change: () => void): void {
  change();
  grid.tell({ kind: "conditionalFormats", sheet: sheet.id });
}

/**
 * Moves a rule to a place among those of its sheet, from 0; a negative place counts from the back and
 * a place beyond the ends is the end (ConditionalFormat.priority).
 */
export function movePriority(grid: Grid, sheet: GridSheet, format: ConditionalFormat, to: number): void {
  const others = conditionalFormats(sheet).filter((other) => other !== format);
  const wanted = to < 0 ? others.length + 1 + to : to;
  others.splice(Math.min(Math.max(wanted, 0), others.length), 0, format);
  renumber(sheet, others);
  grid.tell({ kind: "conditionalFormats", sheet: sheet.id });
}

export function deleteConditionalFormat(grid: Grid, sheet: GridSheet, format: ConditionalFormat): void {
  renumber(
    sheet,
    conditionalFormats(sheet).filter((other) => other !== format),
  );
  grid.tell({ kind: "conditionalFormats", sheet: sheet.id });
}

/** Frees an area of all rules; elsewhere they stay. */
export function clearConditionalFormats(grid: Grid, sheet: GridSheet, area: Area): void {
  if (sheet.model.conditionalFormats.length === 0) return;
  renumber(sheet, cutOut(conditionalFormats(sheet), area));
  grid.tell({ kind: "conditionalFormats", sheet: sheet.id });
}

/** The file format counts priorities from 1. */
function renumber(sheet: GridSheet, formats: ConditionalFormat[]): void {
  formats.forEach((format, at) => (format.priority = at + 1));
  sheet.model.conditionalFormats = formats;
}
