import type { ConditionalFormat } from "../../../xlsx/workbook";
import { moveFormula, splitFormula } from "../../../xlsx/formula";
import { formatArea, parseAreas, type Area } from "../../grid/area";
import type { Grid, GridSheet } from "../../grid/grid";
import { createTest } from "./rule-formula";
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
  /** the formula as it reads for a cell */
  readonly formulaAt: (row: number, column: number) => string;
}

/** Makes the conditional formats of a sheet ready to be asked; rules of rare kinds show nothing, and stay in the file. */
export function drawRules(grid: Grid, sheet: GridSheet): DrawnRules {
  const holds = createTest(grid, sheet);
  const rules = [...sheet.model.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .map(drawRule)
    .filter((rule) => rule !== undefined);
  return {
    lookAt(row, column) {
      let look: Look | undefined;
      for (const rule of rules) {
        if (!rule.areas.some((area) => inside(area, row, column))) continue;
        if (!holds(rule.formulaAt(row, column), row, column)) continue;
        look = { ...rule.look, ...look };
        if (rule.stopIfTrue) break;
      }
      return look;
    },
  };
}

function drawRule(format: ConditionalFormat): DrawnRule | undefined {
  const areas = parseAreas(format.ranges);
  if (areas.length === 0) return undefined;
  // A rule's formula is written for the first cell of all its ranges together.
  const top = Math.min(...areas.map(({ row }) => row));
  const left = Math.min(...areas.map(({ column }) => column));
  const rule = readRule(format, formatArea({ row: top, column: left, rowCount: 1, columnCount: 1 }));
  if (!rule) return undefined;
  const pieces = splitFormula(rule.formula);
  return {
    areas,
    stopIfTrue: format.stopIfTrue,
    look: rule.look,
    formulaAt: (row, column) => moveFormula(pieces, row - top, column - left),
  };
}

function readRule({ rule }: ConditionalFormat, first: string): { formula: string; look: Look } | undefined {
  if (rule.kind === "expression") return { formula: rule.formula, look: lookOf(rule.fill, rule.fontColor, false) };
  const formula = keptFormula(rule.xml, first);
  if (formula === undefined || rule.dxf === undefined) return undefined;
  const fill = colorIn(/<(?:\w+:)?bgColor\b[^>]*>/.exec(rule.dxf)?.[0]);
  const font = /<(?:\w+:)?font>[\s\S]*?<\/(?:\w+:)?font>/.exec(rule.dxf)?.[0];
  const color = colorIn(/<(?:\w+:)?color\b[^>]*>/.exec(font ?? "")?.[0]);
  return { formula, look: lookOf(fill, color, /<(?:\w+:)?b\s*\/>/.test(font ?? "")) };
}

const OPERATORS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** Rules that compare a cell, as a formula; rules on text bring the formula along in the file. */
function keptFormula(xml: string, first: string): string | undefined {
  const formulas = [...xml.matchAll(/<(?:\w+:)?formula>([\s\S]*?)<\/(?:\w+:)?formula>/g)].map(([, text]) =>
    plain(text),
  );
  if (formulas.length === 0) return undefined;
  if (!/\btype="cellIs"/.test(xml)) return formulas[0];
  const operator = /\boperator="(\w+)"/.exec(xml)?.[1] ?? "";
  const [low, high] = formulas;
  if (operator === "between") return `AND(${first}>=${low},${first}<=${high})`;
  if (operator === "notBetween") return `OR(${first}<${low},${first}>${high})`;
  return OPERATORS[operator] && `${first}${OPERATORS[operator]}(${low})`;
}

function plain(xml: string): string {
  return xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

function colorIn(element: string | undefined): string | undefined {
  return /\brgb="(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})"/.exec(element ?? "")?.[1]?.toUpperCase();
}

function lookOf(fill: string | undefined, fontColor: string | undefined, bold: boolean): Look {
  return {
    ...(fill !== undefined && { fill }),
    ...(fontColor !== undefined && { fontColor }),
    ...(bold && { bold }),
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
