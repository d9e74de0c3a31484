import {
  compare,
  DIVISION,
  isError,
  isReference,
  NOT_FOUND,
  REFERENCE,
  toNumber,
  toTruth,
  Unsupported,
  VALUE,
  type Cell,
} from "./cell-value";
import { count, matching, pairsFrom, subtotal, sumWhere } from "./conditional-functions";
import {
  numbers,
  one,
  onNumbers,
  onText,
  overNumbers,
  reference,
  sum,
  test,
  type Arguments,
  type FormulaFunction,
  type Reader,
} from "./function-arguments";

/** Rounds half away from zero on the decimal digits that the number shows. */
function round(number: number, digits: number, how: (size: number) => number): number {
  const size = Math.abs(number);
  const scaled = Number(`${Number(size.toPrecision(15))}e${digits}`);
  const whole = Number.isNaN(scaled) ? size * 10 ** digits : scaled;
  return Math.sign(number) * Number(`${how(whole)}e${-digits}`) || 0;
}

function logic(every: boolean): FormulaFunction {
  return (args, reader) => {
    let result = every;
    for (const argument of args) {
      const value = argument();
      for (const cell of isReference(value) ? reader.cells(value) : [value]) {
        if (isReference(value) && (cell === null || typeof cell === "string")) continue;
        const truth = toTruth(cell);
        if (typeof truth !== "boolean") return truth;
        result = every ? result && truth : result || truth;
      }
    }
    return result;
  };
}

function match(args: Arguments, reader: Reader): Cell {
  const wanted = one(args, 0, reader);
  const range = reference(args, 1);
  if (args.length < 3 || toNumber(one(args, 2, reader)) !== 0) throw new Unsupported("MATCH that is not exact");
  let position = 0;
  for (const cell of reader.cells(range)) {
    position++;
    if (cell !== null && compare(cell, wanted) === 0) return position;
  }
  return NOT_FOUND;
}

/** The functions of our own sheets and of ordinary lists, by their English names. */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  SUM: overNumbers(sum),
  COUNT: (args, reader) => count([...numbers(args, reader)].filter((number) => typeof number === "number")),
  COUNTA: (args, reader) =>
    args.reduce((total, argument) => {
      const value = argument();
      return total + (isReference(value) ? count([...reader.cells(value)].filter((cell) => cell !== null)) : 1);
    }, 0),
  AVERAGE: overNumbers((list) => (list.length === 0 ? DIVISION : sum(list) / list.length)),
  MAX: overNumbers((list) => list.reduce((a, b) => Math.max(a, b), list[0] ?? 0)),
  MIN: overNumbers((list) => list.reduce((a, b) => Math.min(a, b), list[0] ?? 0)),
  SUMIF: (args, reader) =>
    sumWhere(pairsFrom(args.slice(0, 2), 0, reader), args.length > 2 ? reference(args, 2) : reference(args, 0), reader),
  SUMIFS: (args, reader) => sumWhere(pairsFrom(args, 1, reader), reference(args, 0), reader),
  COUNTIF: (args, reader) => count(matching(pairsFrom(args, 0, reader), reader)),
  COUNTIFS: (args, reader) => count(matching(pairsFrom(args, 0, reader), reader)),
  SUBTOTAL: subtotal,
  IF: (args, reader) => {
    const truth = toTruth(one(args, 0, reader));
    if (typeof truth !== "boolean") return truth;
    return truth ? one(args, 1, reader) : args.length > 2 ? one(args, 2, reader) : false;
  },
  IFERROR: (args, reader) => {
    const value = one(args, 0, reader);
    return isError(value) ? one(args, 1, reader) : value;
  },
  AND: logic(true),
  OR: logic(false),
  NOT: (args, reader) => {
    const truth = toTruth(one(args, 0, reader));
    return typeof truth === "boolean" ? !truth : truth;
  },
  ABS: onNumbers(1, Math.abs),
  ROUND: onNumbers(2, (number, digits) => round(number, digits, Math.round)),
  ROUNDUP: onNumbers(2, (number, digits) => round(number, digits, Math.ceil)),
  ROUNDDOWN: onNumbers(2, (number, digits) => round(number, digits, Math.floor)),
  MATCH: match,
  INDEX: (args, reader) => {
    const range = reference(args, 0);
    const row = toNumber(one(args, 1, reader));
    const column = args.length > 2 ? toNumber(one(args, 2, reader)) : 1;
    if (typeof row !== "number" || typeof column !== "number") return VALUE;
    const inside = row >= 1 && column >= 1 && row <= range.area.rowCount && column <= range.area.columnCount;
    return inside ? reader.cell(range, row - 1, column - 1) : REFERENCE;
  },
  // what it leads to is told by its text; the cell holds what it shows
  HYPERLINK: (args, reader) => one(args, args.length > 1 ? 1 : 0, reader),
  ISBLANK: test((cell) => cell === null),
  ISERROR: test(isError),
  ISNUMBER: test((cell) => typeof cell === "number"),
  ISTEXT: test((cell) => typeof cell === "string"),
  LEFT: onText((text, length) => text.slice(0, length)),
  RIGHT: onText((text, length) => (length === 0 ? "" : text.slice(-length))),
  MID: onText((text, start, length) => text.slice(start - 1, start - 1 + length)),
  LEN: onText((text) => text.length),
  TRIM: onText((text) => text.replace(/ +/g, " ").trim()),
  UPPER: onText((text) => text.toUpperCase()),
  LOWER: onText((text) => text.toLowerCase()),
};
