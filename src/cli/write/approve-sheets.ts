import { approvedCells } from "../../sheets/memorial/approved-cells";
import { textIn } from "../../sheets/own-names";
import { lookOf } from "../../xlsx/render-sheet";
import { styleIndex } from "../../xlsx/cells";
import type { Sheet, Workbook } from "../../xlsx/workbook";
import type { ApprovedEarlier } from "../earlier/approve-earlier";
import { tableOf } from "./cell-table";
import { ownNamesIn } from "./own-names";

/** Days between the two systems of dates. */
const DAYS_1904 = 1462;

/**
 * Says on the memorials that stand in the workbook which of their documents this run approved, by whom and
 * when; nothing else on them is touched.
 *
 * @param at `yyyy-mm-dd hh:mm`
 */
export function approveSheets(
  workbook: Workbook,
  { documents }: ApprovedEarlier,
  stamp: { readonly by: string; readonly at: string },
): void {
  const numbers = new Map<string, Set<string>>();
  for (const { sheet, document } of documents) {
    numbers.set(sheet, (numbers.get(sheet) ?? new Set()).add(document.number));
  }
  for (const [title, own] of numbers) {
    const sheet = memorialIn(workbook, title);
    if (!sheet) continue;
    for (const { row, column, cell } of approvedCells(tableOf(sheet, workbook), own, stamp)) {
      if (cell === null) continue;
      const { value, style = "text" } = cell;
      if (value.kind === "text") sheet.cells.setValue(row, column, value.text);
      if (value.kind === "date") {
        sheet.cells.setValue(row, column, workbook.date1904 ? value.serial - DAYS_1904 : value.serial);
      }
      sheet.cells.setStyle(row, column, styleIndex(workbook, lookOf(style)));
    }
  }
}

/** The memorial that was written under this name, whatever its sheet is called now. */
function memorialIn({ names, sheets }: Workbook, title: string): Sheet | undefined {
  const own = ownNamesIn(names).filter(({ part }) => part === "memorial");
  const named = own.filter(({ role, formula }) => role === "title" && textIn(formula) === title);
  const numbers = new Set(named.map(({ number }) => number));
  const at = own.find(({ role, number }) => role === "sheet" && numbers.has(number))?.sheet ?? title;
  return sheets.find(({ name }) => name === at);
}
