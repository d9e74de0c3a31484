import type { ConditionalFormat } from "../../../xlsx/workbook";
import { parseAreas, type Area } from "../../grid/area";
import type { Grid, GridSheet } from "../../grid/grid";
import type { Look } from "./table-look";

/** The conditional formats of a sheet. */
export interface DrawnRules {
  /** how the rules that hold for a cell make it look, the one with the lowest priority number winning */
  lookAt: (row: number, column: number) => Look | undefined;
}

interface DrawnRule {
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly look: Look;
  readonly holds: (row: number, column: number) => boolean;
}

export function drawRules(_grid: Grid, sheet: GridSheet): DrawnRules {
  const rules = [...sheet.model.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .map(drawRule)
    .filter((rule) => rule !== undefined);
  return {
    lookAt(row, column) {
      let look: Look | undefined;
      for (const rule of rules) {
        if (!rule.areas.some((area) => inside(area, row, column)) || !rule.holds(row, column)) continue;
        look = { ...rule.look, ...look };
        if (rule.stopIfTrue) break;
      }
      return look;
    },
  };
}

function drawRule(format: ConditionalFormat): DrawnRule | undefined {
  const { rule } = format;
  if (rule.kind !== "expression") return undefined;
  return {
    areas: parseAreas(format.ranges),
    stopIfTrue: format.stopIfTrue,
    look: {
      ...(rule.fill !== undefined && { fill: rule.fill }),
      ...(rule.fontColor !== undefined && { fontColor: rule.fontColor }),
    },
    holds: () => false,
  };
}

function inside(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}
