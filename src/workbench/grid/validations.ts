import type { Validation } from "../../xlsx/workbook";
import { formatArea, holds, intersection, parseAreas, type Area } from "./area";
import type { Grid, GridSheet } from "./grid";
import { invalidArgument } from "./refusal";
import { cutOut } from "./subtract-area";

/** Excel's limit for choices that stand in the rule itself. */
const MAX_LIST = 255;

/** The rules that hold for cells of an area. */
export function validationsOn(sheet: GridSheet, area: Area): { rule: Validation; everywhere: boolean }[] {
  return sheet.model.validations
    .filter((rule) => parseAreas(rule.ranges).some((own) => intersection(own, area)))
    .map((rule) => ({ rule, everywhere: parseAreas(rule.ranges).some((own) => holds(own, area)) }));
}

/**
 * Lets the cells of an area take only the choices of a list.
 *
 * @param source `a,b,c`, or a reference with "="
 */
export function setListValidation(grid: Grid, sheet: GridSheet, area: Area, source: string): void {
  if (source === "") throw invalidArgument("the list has no choices");
  if (!source.startsWith("=") && source.length > MAX_LIST) {
    throw invalidArgument("the choices of the list are longer than 255 characters");
  }
  const formula = source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
  sheet.model.validations = [
    ...cutOut(sheet.model.validations, area),
    { ranges: formatArea(area), rule: { kind: "list", formula } },
  ];
  grid.tell({ kind: "validations", sheet: sheet.id });
}

/** What was given to `setListValidation`. */
export function listSource(formula: string): string {
  const literal = /^"(.*)"$/s.exec(formula);
  return literal ? literal[1].replaceAll('""', '"') : `=${formula}`;
}

export function clearValidations(grid: Grid, sheet: GridSheet, area: Area): void {
  if (sheet.model.validations.length === 0) return;
  sheet.model.validations = cutOut(sheet.model.validations, area);
  grid.tell({ kind: "validations", sheet: sheet.id });
}
