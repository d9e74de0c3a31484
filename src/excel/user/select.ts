import { HostError } from "../errors";
import { rowAddresses } from "../read/row-addresses";
import { columnLetters, right, type Rect } from "../address";
import { openSheets } from "../read/source-sheet";
import { inExcel, supports } from "../run";

/**
 * Goes to a sheet and selects rows of its data. Excel selects only what one address can say, so of very many
 * scattered rows the first ones are selected; below ExcelApi 1.18 it selects one area, so the first neighbours are.
 *
 * @param columns the columns to select; the used ones where absent
 * @returns how many rows are selected now
 * @throws HostError `sheetGone`, `otherWorkbook`
 * @example await selectRows("Bank", [3, 4, 7]); // selects A3:I4 and A7:I7
 */
export async function selectRows(sheet: string, rows: readonly number[], columns?: Rect): Promise<number> {
  if (rows.length === 0) return 0;
  return inExcel(
    async (context) => {
      const [source] = await openSheets(context, [sheet]);
      const span = columns ?? source.used ?? { row: 1, column: 1, rows: 1, columns: 1 };
      const first = columnLetters(span.column);
      const last = columnLetters(right(span));
      const [all = ""] = rowAddresses(rows, first, last);
      const address = supports("1.18") ? all : (all.split(",")[0] ?? all);
      source.sheet.activate();
      if (address.includes(",")) source.sheet.getRanges(address).select();
      else source.sheet.getRange(address).select();
      await context.sync();
      return rowsOf(address).length;
    },
    { sheet },
  );
}

/**
 * Goes to a cell or range. @throws HostError `sheetGone`, `otherWorkbook`
 *
 * @example await goTo("Bank mei", "D14");
 */
export async function goTo(sheet: string, address = "A1"): Promise<void> {
  await inExcel(
    async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet);
      found.load("name");
      await context.sync();
      if (found.isNullObject) throw new HostError("sheetGone", { sheet });
      found.activate();
      found.getRange(address).select();
      await context.sync();
    },
    { sheet },
  );
}

/**
 * The rows of an address of one or more areas, each once, in order; at most so many.
 *
 * @example rowsOf("A3:I4,C7") // [3, 4, 7]
 */
export function rowsOf(address: string, most = 100_000): number[] {
  const rows = new Set<number>();
  for (const area of address.split(",")) {
    const numbers = [...area.slice(area.lastIndexOf("!") + 1).matchAll(/\d+/g)].map(([digits]) => Number(digits));
    const [first, last = first] = numbers;
    if (first === undefined) continue;
    for (let row = first; row <= last && rows.size < most; row++) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}
