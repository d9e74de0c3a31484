import { CellValueType, type ICellData, type Nullable } from "@univerjs/presets";
import type { Entry } from "../../grid/typed";

/**
 * What a person put into a cell, as `writeValues` of the grid takes it: text typed by hand stays as typed
 * (the grid reads it as Excel does), text that is certainly text gets Excel's own mark for that, an
 * apostrophe in front; "" empties the cell; null says nothing about the value.
 *
 * @param asText whether the cell's number format is text (`@`), where everything is taken as it stands
 * @param given what Univer was told about the cell
 * @param formula the cell's formula afterwards, where it has one
 * @example entryOf({ v: "1.210,50" }, undefined, false) // "1.210,50", which the grid reads as a number
 * @example entryOf({ v: "007", t: CellValueType.STRING }, undefined, false) // "'007"
 */
export function entryOf(given: Nullable<ICellData>, formula: string | undefined, asText: boolean): Entry {
  if (!given) return "";
  if (!("v" in given) && !("f" in given) && !("p" in given) && !("si" in given)) return null;
  if (formula) return formula.startsWith("=") ? formula : `=${formula}`;
  const text = given.p?.body?.dataStream?.replace(/[\r\n]+$/, "");
  const literally = (words: string) => (asText ? words : `'${words}`);
  if (text !== undefined) return literally(text.replaceAll("\r", "\n"));
  const { v, t } = given;
  if (v === null || v === undefined || v === "") return "";
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === "1" || v === "TRUE";
  if (typeof v !== "string") return v;
  if (t === CellValueType.NUMBER && v.trim() !== "" && Number.isFinite(Number(v))) return Number(v);
  return t === CellValueType.STRING || t === CellValueType.FORCE_STRING ? literally(v) : v;
}
