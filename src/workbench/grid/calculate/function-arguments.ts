import type { Area } from "../area";
import {
  add,
  isError,
  isReference,
  toNumber,
  toText,
  Unsupported,
  type Cell,
  type Reference,
  type Value,
} from "./cell-value";

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
export type FormulaFunction = (args: Arguments, reader: Reader) => Value;

export function scalar(value: Value, reader: Reader): Cell {
  if (!isReference(value)) return value;
  if (value.area.rowCount !== 1 || value.area.columnCount !== 1)
    throw new Unsupported("a range where a value is wanted");
  return reader.cell(value, 0, 0);
}

export const one = (args: Arguments, at: number, reader: Reader): Cell =>
  at < args.length ? scalar(args[at](), reader) : null;

export function reference(args: Arguments, at: number): Reference {
  const value = args[at]();
  if (!isReference(value)) throw new Unsupported("a value where a range is wanted");
  return value;
}

/** The numbers among the arguments: of cells only real numbers, of values all that can be one. */
export function* numbers(args: Arguments, reader: Reader): Generator<number | { error: string }> {
  for (const argument of args) {
    const value = argument();
    if (!isReference(value)) yield toNumber(value);
    else for (const cell of reader.cells(value)) if (typeof cell === "number" || isError(cell)) yield cell;
  }
}

export function overNumbers(fold: (numbers: readonly number[]) => Cell): FormulaFunction {
  return (args, reader) => {
    const found: number[] = [];
    for (const number of numbers(args, reader)) {
      if (typeof number !== "number") return number;
      found.push(number);
    }
    return fold(found);
  };
}

export const sum = (list: readonly number[]) => list.reduce((total, number) => add(total, number), 0);

export function onNumbers(count: number, work: (...numbers: number[]) => Cell): FormulaFunction {
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

export function onText(work: (text: string, a: number, b: number) => Cell): FormulaFunction {
  return (args, reader) => {
    const text = toText(one(args, 0, reader));
    if (typeof text !== "string") return text;
    const [a, b] = [1, 2].map((at) => (at < args.length ? toNumber(one(args, at, reader)) : 1));
    if (typeof a !== "number") return a;
    return typeof b === "number" ? work(text, a, b) : b;
  };
}

export function test(work: (cell: Cell) => boolean): FormulaFunction {
  return (args, reader) => work(one(args, 0, reader));
}
