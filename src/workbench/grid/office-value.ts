import type { CellError, Scalar } from "../../xlsx/workbook";

/** A cell's value as Office.js gives it: "" for an empty cell, an error as its text. */
export type OfficeValue = string | number | boolean;

/** @example officeValue({ error: "#N/A" }) // "#N/A" */
export function officeValue(value: Scalar | CellError): OfficeValue {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}
