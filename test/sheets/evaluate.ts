import { Decimal } from "decimal.js";
import type { SheetSpec } from "../../src/sheets/sheet";
import type { CellValue } from "../../src/sources/table/cells/cells";
import { lettersOf } from "../../src/sources/table/cells/letters";
import { valueOf } from "./cells-of";

/**
 * Works out the formulas of a sheet anew, as a spreadsheet would: SUM, SUMIFS, COUNTIF, COUNTIFS, ROUND, MAX,
 * IF with AND and comparisons, `+`, `-` and references. Anything else fails, so that no formula goes unnoticed.
 */
export function evaluate(spec: SheetSpec, formula: string): Decimal {
  const at = (reference: string): CellValue => {
    const [, letters = "", row = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(reference) ?? [];
    const cell = spec.rows[Number(row) - 1]?.[numberOf(letters) - 1];
    return cell?.value.kind === "formula" ? evaluate(spec, cell.value.formula).toNumber() : valueOf(cell);
  };
  const range = (text: string): CellValue[] => {
    const [, from = "", first = "", to = "", last = ""] = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(text) ?? [];
    const columns = numberOf(to) - numberOf(from) + 1;
    return Array.from({ length: (Number(last) - Number(first) + 1) * columns }, (_, i) =>
      at(`${lettersOf(numberOf(from) + (i % columns))}${Number(first) + Math.floor(i / columns)}`),
    );
  };
  /** A comparison, with a number, a text in quotes, or a reference on either side. */
  const holds = (text: string): boolean => {
    const [, left = "", sign = "", right = ""] = /^(.*?)(<>|>=|<=|=|<|>)(.*)$/.exec(text) ?? [];
    if (right === '""') return (at(left) === null || at(left) === "") === (sign === "=");
    const difference = work(left).minus(work(right)).toNumber();
    const signs = { "=": difference === 0, "<>": difference !== 0, ">": difference > 0, "<": difference < 0 };
    if (sign === ">=") return difference >= 0;
    return sign === "<=" ? difference <= 0 : signs[sign as keyof typeof signs];
  };
  const isTrue = (text: string): boolean => {
    const [, inner] = /^AND\((.*)\)$/.exec(text) ?? [];
    return inner === undefined ? holds(text) : split(inner, ",").every(({ part }) => holds(part));
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
    if (name === "IF") return work(isTrue(parameters[0]) ? parameters[1] : parameters[2]);
    if (name === "MAX") return Decimal.max(...parameters.map(work));
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
      // a minus in front has nothing before it
      if (part === "") return sum;
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

/** Every formula of a sheet whose cached value is not what it comes to, to a tenth of a cent. */
export function wrongFormulas(spec: SheetSpec): string[] {
  return spec.rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (cell?.value.kind !== "formula") return [];
      const { formula, cached } = cell.value;
      const found = evaluate(spec, formula);
      return found.minus(cached).abs().lessThan(0.001)
        ? []
        : [`${lettersOf(c + 1)}${r + 1} ${formula} = ${found.toString()}, not ${cached}`];
    }),
  );
}

/** @example numberOf("AB") // 28 */
function numberOf(letters: string): number {
  return Array.from(letters).reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0);
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
