import { DataValidationRenderMode, DataValidationType, type ISheetDataValidationRule } from "@univerjs/presets";
import { parseAreas } from "../../grid/area";
import type { Grid, GridSheet } from "../../grid/grid";
import { areaOfReference } from "../../grid/names";
import { officeValue } from "../../grid/office-value";
import { toUniverRange } from "./snapshot";
import type { Unit } from "./unit";

/** More choices than this make no list that a person would open. */
const MAX_CHOICES = 500;

/** The lists of choices of a sheet as Univer's rules. Choices that stand in cells are read from them. */
export function listRules(grid: Grid, sheet: GridSheet): ISheetDataValidationRule[] {
  return sheet.model.validations.flatMap(({ ranges, rule }, index) => {
    if (rule.kind !== "list") return [];
    return {
      uid: `list-${index}`,
      type: DataValidationType.LIST,
      ranges: parseAreas(ranges).map(toUniverRange),
      formula1: choices(grid, sheet, rule.formula).join(","),
      renderMode: DataValidationRenderMode.ARROW,
      showDropDown: true,
      allowBlank: true,
    };
  });
}

function choices(grid: Grid, sheet: GridSheet, formula: string): string[] {
  const literal = /^"([\s\S]*)"$/.exec(formula);
  if (literal) return literal[1].replaceAll('""', '"').split(",");
  const place = areaOfReference(
    grid,
    formula.includes("!") ? formula : `'${sheet.model.name.replaceAll("'", "''")}'!${formula}`,
  );
  if (!place) return [];
  const { area } = place;
  const texts: string[] = [];
  for (let at = 0; at < Math.min(area.rowCount * area.columnCount, MAX_CHOICES); at++) {
    const value = place.sheet.model.cells.value(
      area.row + Math.floor(at / area.columnCount),
      area.column + (at % area.columnCount),
    );
    const text = String(officeValue(value));
    if (text !== "" && !text.includes(",")) texts.push(text);
  }
  return texts;
}

/** Keeps Univer's rules those of the grid's sheet. */
export function showValidations(unit: Unit, sheet: GridSheet, shown: readonly string[]): string[] {
  const rules = listRules(unit.grid, sheet);
  const place = { unitId: unit.id, subUnitId: unit.univerId(sheet) };
  if (shown.length > 0) unit.quietly("data-validation.mutation.removeRule", { ...place, ruleId: [...shown] });
  if (rules.length > 0) unit.quietly("data-validation.mutation.addRule", { ...place, rule: rules });
  return rules.map(({ uid }) => uid);
}
