import { add, DIVISION, isError, isReference, toNumber, Unsupported, type Cell, type Reference } from "./cell-value";
import { criterion } from "./criteria";
import { one, reference, sum, type Arguments, type Reader } from "./function-arguments";

/** The rows and columns of a first range where every criterion holds; all ranges have its shape. */
export function* matching(pairs: readonly (readonly [Reference, Cell])[], reader: Reader): Generator<[number, number]> {
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

export function pairsFrom(args: Arguments, from: number, reader: Reader): [Reference, Cell][] {
  const pairs: [Reference, Cell][] = [];
  for (let at = from; at + 1 < args.length; at += 2) pairs.push([reference(args, at), one(args, at + 1, reader)]);
  return pairs;
}

export function sumWhere(pairs: readonly (readonly [Reference, Cell])[], values: Reference, reader: Reader): Cell {
  let total = 0;
  for (const [row, column] of matching(pairs, reader)) {
    const cell = reader.cell(values, row, column);
    if (isError(cell)) return cell;
    if (typeof cell === "number") total = add(total, cell);
  }
  return total;
}

export function count<T>(items: Iterable<T>): number {
  let found = 0;
  for (const item of items) if (item !== undefined) found++;
  return found;
}

export function subtotal(args: Arguments, reader: Reader): Cell {
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
