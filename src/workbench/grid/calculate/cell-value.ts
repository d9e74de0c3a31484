import type { CellError, Scalar } from "../../../xlsx/workbook";
import type { Area } from "../area";
import type { GridSheet } from "../grid";
import { typedNumber } from "../typed-number";

/** What a formula works with: a value, an error, or cells. */
export type Cell = Scalar | CellError;
export interface Reference {
  readonly sheet: GridSheet;
  readonly area: Area;
}
export type Value = Cell | Reference;

/** Thrown where a formula does what the calculator can't: its cell keeps the value it had. */
export class Unsupported extends Error {}

export const error = (text: string): CellError => ({ error: text });
export const VALUE = error("#VALUE!");
export const DIVISION = error("#DIV/0!");
export const NOT_FOUND = error("#N/A");
export const REFERENCE = error("#REF!");
export const NUMBER = error("#NUM!");

export function isError(value: Value): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function isReference(value: Value): value is Reference {
  return typeof value === "object" && value !== null && "area" in value;
}

/** A number for arithmetic: empty is 0, truth is 1, a text is read as one would type it. */
export function toNumber(value: Cell): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "object") return value;
  return typedNumber(value.trim(), "en")?.value ?? VALUE;
}

export function toText(value: Cell): string | CellError {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value : String(value);
}

export function toTruth(value: Cell): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (typeof value === "string") {
    const upper = value.toUpperCase();
    return upper === "TRUE" ? true : upper === "FALSE" ? false : VALUE;
  }
  const number = toNumber(value);
  return typeof number === "number" ? number !== 0 : number;
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Excel's order: numbers before texts before truth values; texts without regard to case; empty is 0 or "". */
export function compare(a: Cell, b: Cell): number | CellError {
  if (isError(a)) return a;
  if (isError(b)) return b;
  const left = a === null ? emptyLike(b) : a;
  const right = b === null ? emptyLike(left) : b;
  const [kindA, kindB] = [typeof left as keyof typeof RANK, typeof right as keyof typeof RANK];
  if (kindA !== kindB) return RANK[kindA] - RANK[kindB];
  const [x, y] = typeof left === "string" ? [left.toLowerCase(), String(right).toLowerCase()] : [left, right as number];
  return x < y ? -1 : x > y ? 1 : 0;
}

function emptyLike(other: Cell): string | number | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** Adds as Excel does: what is left of two almost equal numbers is nothing. */
export function add(a: number, b: number): number {
  const sum = a + b;
  return Math.abs(sum) < Math.abs(a) * 2 ** -48 ? 0 : sum;
}
