import { Decimal } from "decimal.js";
import type { SheetSpec } from "../../src/sheets/sheet";
import type { CellValue } from "../../src/sources/table/cells";
import { valueOf } from "./cells-of";

/**
 * Works out the formulas of a sheet anew, as a spreadsheet would: SUM, SUMIFS, COUNTIF, COUNTIFS, ROUND,
 * `+`, `-` and references. Anything else fails, so that no formula goes unnoticed.
 */
export function evaluate(spec: SheetSpec, formula: string): Decimal {
  const at = (reference: string): CellValue => {
    const [, letters = "", row = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(reference) ?? [];
    const column = Array.from(letters).reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;
    const cell = spec.rows[Number(row) - 1]?.[column];
    return cell?.value.kind === "formula" ? evaluate(spec, cell.value.formula).toNumber() : valueOf(cell);
  };
  const range = (text: string): CellValue[] => {
    const [, letters = "", first = "", last = ""] = /^\$?([A-Z]+)\$?(\d+):\$?[A-Z]+\$?(\d+)$/.exec(text) ?? [];
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => at(`${letters}${Number(first) + i}`));
  };
  const meets = (value: CellValue, criterion: string): boolean => {
    const wanted = criterion.startsWith('"') ? criterion.slice(1, -1) : String(at(criterion) ?? criterion);
    if (wanted.startsWith(">")) return typeof value === "number" && value > Number(wanted.slice(1));
    if (wanted.startsWith("<")) return typeof value === "number" && value < Number(wanted.slice(1));
    return value !== null && String(value) === wanted;
  };
  const total = (values: readonly CellValue[]) =>
    values.reduce<Decimal>((sum, value) => (typeof value === "number" ? sum.plus(value) : sum), new Decimal(0));

  const call = (name: string, parameters: string[]): Decimal => {
    if (name === "SUM") return total(range(parameters[0]));
    if (name === "ROUND") return work(parameters[0]).toDecimalPlaces(Number(parameters[1]), Decimal.ROUND_HALF_UP);
    if (name !== "SUMIFS" && name !== "COUNTIFS" && name !== "COUNTIF") throw new Error(`unknown function ${name}`);
    const summed = name === "SUMIFS" ? range(parameters[0]) : undefined;
    const conditions = summed ? parameters.slice(1) : parameters;
    const length = range(conditions[0]).length;
    const hits = Array.from({ length }, (_, i) => i).filter((i) =>
      conditions.every((condition, c) => c % 2 === 1 || meets(range(condition)[i] ?? null, conditions[c + 1])),
    );
    return summed ? total(hits.map((i) => summed[i] ?? null)) : new Decimal(hits.length);
  };
  /** A sum of calls, references and numbers. */
  const work = (text: string): Decimal => {
    const parts = split(text, "+-");
    return parts.reduce((sum, { part, before }) => {
      const [, name, inner] = /^([A-Z]+)\((.*)\)$/.exec(part) ?? [];
      const value = name
        ? call(
            name,
            split(inner ?? "", ",").map((p) => p.part),
          )
        : new Decimal(Number(at(part) ?? part));
      return before === "-" ? sum.minus(value) : sum.plus(value);
    }, new Decimal(0));
  };
  return work(formula.replace(/^=/, ""));
}

/** Splits at separators that stand in no brackets and no quotes. */
function split(text: string, separators: string): { part: string; before: string }[] {
  const parts = [{ part: "", before: "" }];
  let depth = 0;
  let quoted = false;
  for (const c of text) {
    if (c === '"') quoted = !quoted;
    if (c === "(") depth++;
    if (c === ")") depth--;
    if (depth === 0 && !quoted && separators.includes(c)) parts.push({ part: "", before: c });
    else parts[parts.length - 1].part += c;
  }
  return parts;
}
