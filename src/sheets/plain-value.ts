import type { SheetCell } from "./sheet";

/**
 * The value of a cell, without what it looks like; null where it is empty or holds a formula, which is written by
 * itself. Amounts become the double that Excel stores anyway.
 *
 * @example plainValue(integer(7)) // 7
 */
export function plainValue(cell: SheetCell): string | number | null {
  switch (cell?.value.kind) {
    case "text":
      return cell.value.text;
    case "number":
      return Number(cell.value.decimal);
    case "date":
      return cell.value.serial;
    default:
      return null;
  }
}
