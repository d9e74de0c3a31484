import { LOOKS } from "../../sheets/look";
import type { SheetCell } from "../../sheets/sheet";
import { HostError } from "../errors";
import { inExcel } from "../run";
import { setNumberFormat } from "../ranges";
import { halfWritten } from "./half-written";
import { valueOf } from "./cell-values";

/** Rows of one column that go in one request: 20,000 texts stay far below 5 MB. */
const ROWS = 20_000;

/**
 * Changes cells in columns of the table on a sheet of ours, in the rows that carry a key; wherever
 * the user sorted them to. Rows with another key, and all other columns, stay as they are.
 *
 * @param keyHead head of the column with the keys
 * @param heads heads of the columns to change
 * @param cellsFor the new cells of a row by its key, in the order of `heads`; undefined: not this row
 * @throws HostError `sheetGone`, `protected`, `layout` where a column is gone, `halfWritten`
 * @example await updateColumns("Memoriaal", "Boekstuk", ["Status"], (number) => approved.has(number) ? [status] : undefined);
 */
export async function updateColumns(
  sheet: string,
  keyHead: string,
  heads: readonly string[],
  cellsFor: (key: string) => readonly SheetCell[] | undefined,
): Promise<void> {
  await inExcel(
    async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet);
      found.load("name");
      await context.sync();
      if (found.isNullObject) throw new HostError("sheetGone", { sheet });
      found.protection.load("protected");
      found.tables.load("items/name");
      await context.sync();
      if (found.protection.protected) throw new HostError("protected", { sheet });
      const table = found.tables.items.at(0);
      if (!table) throw new HostError("layout", { sheet });
      const columns = [keyHead, ...heads].map((head) => table.columns.getItemOrNullObject(head));
      for (const column of columns) column.load("name");
      await context.sync();
      if (columns.some((column) => column.isNullObject)) throw new HostError("layout", { sheet });
      const body = table.getDataBodyRange();
      body.load("rowCount");
      await context.sync();

      try {
        for (let first = 0; first < body.rowCount; first += ROWS) {
          const [keys, ...targets] = columns.map((column) =>
            column
              .getDataBodyRange()
              .getCell(first, 0)
              .getResizedRange(Math.min(ROWS, body.rowCount - first) - 1, 0),
          );
          for (const range of [keys, ...targets]) range.load("values");
          await context.sync();
          const changes = keys.values.map(([key]) => cellsFor(String(key)));
          targets.forEach((target, at) => {
            const style = changes.find((cells) => cells?.[at])?.[at]?.style;
            if (style !== undefined) setNumberFormat(target, LOOKS[style].numberFormat);
            target.values = target.values.map(([was], row) => [changes[row] ? valueOf(changes[row][at] ?? null) : was]);
          });
          await context.sync();
        }
      } catch (error) {
        throw halfWritten(error, sheet, false);
      }
    },
    { sheet },
  );
}
