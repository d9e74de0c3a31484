import { decimalOf } from "../domain/money/decimal";
import { serialOf } from "../domain/dates/excel-serial";
import { NO_DAY } from "../domain/dates/day";
import { dayOf } from "../domain/dates/iso";
import type { CellStyleName, SheetCell } from "./sheet";

/** A text; nothing where it is empty. It is written as text, whatever it starts with (spec 7). */
export function text(value: string, style: CellStyleName = "text"): SheetCell {
  return value === "" ? null : { value: { kind: "text", text: value }, style };
}

/** An amount in minor units; nothing for NaN. */
export function amount(minor: number, currency: string, style: CellStyleName = "amount"): SheetCell {
  return Number.isNaN(minor) ? null : { value: { kind: "number", decimal: decimalOf(minor, currency) }, style };
}

/** A whole number. */
export function integer(value: number, style: CellStyleName = "integer"): SheetCell {
  return { value: { kind: "number", decimal: String(value) }, style };
}

/** A date; nothing for NO_DAY. */
export function date(day: number): SheetCell {
  return day === NO_DAY ? null : { value: { kind: "date", serial: serialOf(day) }, style: "date" };
}

/**
 * A moment `yyyy-mm-dd hh:mm` as a date with a time; any other text stays the text that it is.
 *
 * @example dateTime("2026-01-05 12:00") // serial 46027.5
 */
export function dateTime(at: string): SheetCell {
  const hit = /^(\d{4}-\d{2}-\d{2})[ T]([01]\d|2[0-3]):([0-5]\d)/.exec(at);
  const day = hit ? dayOf(hit[1]) : undefined;
  if (!hit || day === undefined) return text(at);
  const minutes = Number(hit[2]) * 60 + Number(hit[3]);
  return { value: { kind: "date", serial: serialOf(day) + minutes / 1440 }, style: "dateTime" };
}

/** A formula of our own with what it comes to. */
export function formula(formulaText: string, cached: number | string, style: CellStyleName): SheetCell {
  return { value: { kind: "formula", formula: formulaText, cached }, style };
}

/** A formula whose value is an amount in minor units. */
export function amountFormula(
  formulaText: string,
  minor: number,
  currency: string,
  style: CellStyleName = "amount",
): SheetCell {
  return formula(formulaText, Number(decimalOf(minor, currency)), style);
}
