import { encodeCells, type EncodedCells } from "../../sources/table/cells/encoded-cells";
import type { CellValue } from "../../sources/table/cells/cells";
import { blankMarks } from "../marks/marks-on-sheet";
import { rangeOf } from "../ranges";
import { inExcel } from "../run";
import { openSheets } from "./source-sheet";

/** A sheet can be 16,384 columns wide; an outline stays small. */
const MOST_COLUMNS = 256;
const MOST_CELLS = 5_000;

/** The first rows of a sheet, enough to see what it is. */
export interface SheetOutline {
  readonly sheet: string;
  readonly cells: EncodedCells;
  /** rows of the whole used range */
  readonly rowCount: number;
}

/**
 * The first rows of one sheet, our marks left out.
 *
 * @param rows at most so many rows, counted from the first used one
 * @throws HostError `sheetGone`
 * @example const { cells } = await readOutline("Openstaande posten");
 */
export async function readOutline(sheet: string, rows = 40): Promise<SheetOutline> {
  const [outline] = await readOutlines([sheet], rows);
  return outline;
}

/** The first rows of several sheets, in three round trips. @throws HostError `sheetGone` */
export async function readOutlines(sheets: readonly string[], rows = 40): Promise<SheetOutline[]> {
  return inExcel(async (context) => {
    const opened = await openSheets(context, sheets);
    const asked = opened.map(({ sheet, used }) => {
      if (!used) return undefined;
      const columns = Math.min(used.columns, MOST_COLUMNS);
      const count = Math.min(used.rows, rows, Math.ceil(MOST_CELLS / columns));
      const range = rangeOf(sheet, { ...used, rows: count, columns });
      range.load("values");
      return range;
    });
    await context.sync();
    return opened.map(({ name, used, marks }, i) => {
      const values = (asked[i]?.values ?? []) as CellValue[][];
      const origin = { row: used?.row ?? 1, column: used?.column ?? 1 };
      blankMarks(values, origin, marks);
      const cells = encodeCells({ name, firstRow: origin.row, firstColumn: origin.column }, values);
      return { sheet: name, cells, rowCount: used?.rows ?? 0 };
    });
  });
}
