import type { Area } from "../area";
import {
  add,
  compare,
  DIVISION,
  isError,
  isReference,
  NOT_FOUND,
  REFERENCE,
  toNumber,
  toText,
  toTruth,
  Unsupported,
  VALUE,
  type Cell,
  type Reference,
  type Value,
} from "./cell-value";
import { criterion } from "./criteria";

/** How functions look at cells. */
export interface Reader {
  /** the values of the cells of a reference that can hold something, row by row */
  cells(reference: Reference): Iterable<Cell>;
  cell(reference: Reference, row: number, column: number): Cell;
  /** the part of a reference that lies within the used cells */
  used(reference: Reference): Area;
  /** whether a row is hidden, for SUBTOTAL */
  isRowHidden(reference: Reference, row: number): boolean;
  /** whether a cell's own formula is a SUBTOTAL, which others leave out */
  isSubtotal(reference: Reference, row: number, column: number): boolean;
}

export type Arguments = readonly (() => Value)[];
type Function = (args: Arguments, reader: Reader) => Value;

function scalar(value: Value, reader: Reader): Cell {
  if (!isReference(value)) return value;
  if (value.area.rowCount !== 1 || value.area.columnCount !== 1)
    throw new Unsupported("a range where a value is wanted");
  return reader.cell(value, 0, 0);
}

const one = (args: Arguments, at: number, reader: Reader): Cell =>
  at < args.length ? scalar(args[at](), reader) : null;

function reference(args: Arguments, at: number): Reference {
  const value = args[at]();
  if (!isReference(value)) throw new Unsupported("a value where a range is wanted");
  return value;
}

/** The numbers among the arguments: of cells only real numbers, of values all that can be one. */
function* numbers(args: Arguments, reader: Reader): Generator<number | { error: string }> {
  for (const argument of args) {
    const value = argument();
    if (!isReference(value)) yield toNumber(value);
    else for (const cell of reader.cells(value)) if (typeof cell === "number" || isError(cell)) yield cell;
  }
}

function overNumbers(fold: (numbers: readonly number[]) => Cell): Function {
  return (args, reader) => {
    const found: number[] = [];
    for (const number of numbers(args, reader)) {
      if (typeof number !== "number") return number;
      found.push(number);
    }
    return fold(found);
  };
}

const sum = (list: readonly number[]) => list.reduce((total, number) => add(total, number), 0);

function onNumbers(count: number, work: (...numbers: number[]) => Cell): Function {
  return (args, reader) => {
    const list: number[] = [];
    for (let at = 0; at < count; at++) {
      const number = toNumber(one(args, at, reader));
      if (typeof number !== "number") return number;
      list.push(number);
    }
    return work(...list);
  };
}

function onText(work: (text: string, a: number, b: number) => Cell): Function {
  return (args, reader) => {
    const text = toText(one(args, 0, reader));
    if (typeof text !== "string") return text;
    const [a, b] = [1, 2].map((at) => (at < args.length ? toNumber(one(args, at, reader)) : 1));
    if (typeof a !== "number") return a;
    return typeof b === "number" ? work(text, a, b) : b;
  };
}

function test(work: (cell: Cell) => boolean): Function {
  return (args, reader) => work(one(args, 0, reader));
}

/** Rounds half away from zero on the decimal digits that the number shows. */
function round(number: number, digits: number, how: (size: number) => number): number {
  const size = Math.abs(number);
  const scaled = Number(`${Number(size.toPrecision(15))}e${digits}`);
  const whole = Number.isNaN(scaled) ? size * 10 ** digits : scaled;
  return Math.sign(number) * Number(`${how(whole)}e${-digits}`) || 0;
}

function logic(every: boolean): Function {
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

/** The rows and columns of a first range where every criterion holds; all ranges have its shape. */
function* matching(pairs: readonly (readonly [Reference, Cell])[], reader: Reader): Generator<[number, number]> {
  const tests = pairs.map(([range, wanted]) => ({ range, holds: criterion(wanted) }));
  const area = pairs
    .map(([range]) => reader.used(range))
    .reduce((a, b) => ({
      ...a,
      rowCount: Math.max(a.rowCount, b.rowCount),
      columnCount: Math.max(a.columnCount, b.columnCount),
    }));
  for (let row = 0; row < area.rowCount; row++) {
    for (let column = 0; column < area.columnCount; column++) {
      if (tests.every(({ range, holds }) => holds(reader.cell(range, row, column)))) yield [row, column];
    }
  }
}

function pairsFrom(args: Arguments, from: number, reader: Reader): [Reference, Cell][] {
  const pairs: [Reference, Cell][] = [];
  for (let at = from; at + 1 < args.length; at += 2) pairs.push([reference(args, at), one(args, at + 1, reader)]);
  return pairs;
}

function sumWhere(pairs: readonly (readonly [Reference, Cell])[], values: Reference, reader: Reader): Cell {
  let total = 0;
  for (const [row, column] of matching(pairs, reader)) {
    const cell = reader.cell(values, row, column);
    if (isError(cell)) return cell;
    if (typeof cell === "number") total = add(total, cell);
  }
  return total;
}

function count<T>(items: Iterable<T>): number {
  let found = 0;
  for (const item of items) if (item !== undefined) found++;
  return found;
}

function subtotal(args: Arguments, reader: Reader): Cell {
  const code = toNumber(one(args, 0, reader));
  if (typeof code !== "number") return code;
  const found: Cell[] = [];
  for (const argument of args.slice(1)) {
    const range = argument();
    if (!isReference(range)) throw new Unsupported("SUBTOTAL of a value");
    const area = reader.used(range);
    for (let row = 0; row < area.rowCount; row++) {
      if (reader.isRowHidden(range, row)) continue;
      for (let column = 0; column < area.columnCount; column++) {
        if (!reader.isSubtotal(range, row, column)) found.push(reader.cell(range, row, column));
      }
    }
  }
  const list = found.filter((cell) => typeof cell === "number");
  const failed = found.find(isError);
  const kind = code % 100;
  if (kind === 3) return found.filter((cell) => cell !== null).length;
  if (kind === 2) return list.length;
  if (failed) return failed;
  if (kind === 9) return sum(list);
  if (kind === 1) return list.length === 0 ? DIVISION : sum(list) / list.length;
  if (kind === 4) return list.reduce((a, b) => Math.max(a, b), list[0] ?? 0);
  if (kind === 5) return list.reduce((a, b) => Math.min(a, b), list[0] ?? 0);
  throw new Unsupported(`SUBTOTAL ${kind}`);
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
export const FUNCTIONS: Readonly<Record<string, Function>> = {
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
