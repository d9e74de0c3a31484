import type { SheetCell } from "../../sheets/sheet";
import type { Rect } from "../address";
import { HostError } from "../errors";
import { askRect, rangeOf, rectOf, setNumberFormat } from "../ranges";
import { rowRuns } from "../read/row-addresses";
import { inExcel } from "../run";
import { LOOKS } from "../../sheets/look";
import { readBlocks } from "../read/read-blocks";
import { BYTES_PER_FORMAT, startBatches } from "./batches";
import { valueOf } from "./cell-values";
import { halfWritten } from "./half-written";

/** The text of a head, or the texts that it may have in one language or the other. */
export type Head = string | readonly string[];

/**
 * Changes cells in columns of the table on a sheet of ours, in the rows that carry a key, wherever the user
 * sorted them to. Other rows and columns stay as they are: the status of documents in a memorial.
 *
 * @param keyHead head of the column with the keys
 * @param heads heads of the columns to change
 * @param cellsFor the new cells of a row by its key, in the order of `heads`; undefined: not this row
 * @returns how many rows were changed
 * @throws HostError `sheetGone`, `protected`, `tableGone` where a column is not there any more, `halfWritten`
 * @example await updateColumns("Memoriaal", "Boekstuk", ["Status"], (number) => approved.has(number) ? [status] : undefined);
 */
export async function updateColumns(
  name: string,
  keyHead: Head,
  heads: readonly Head[],
  cellsFor: (key: string) => readonly SheetCell[] | undefined,
): Promise<number> {
  return inExcel(
    async (context) => {
      const { sheet, rect, texts } = await openTable(context, name, keyHead);
      const [keyColumn, ...targets] = [keyHead, ...heads].map((head) => texts.findIndex((text) => isHead(head, text)));
      if (targets.some((at) => at < 0)) throw new HostError("tableGone", { sheet: name });

      const body = { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
      const found = new Map<number, readonly SheetCell[]>();
      let row = body.row;
      await readBlocks(
        context,
        sheet,
        { ...body, column: rect.column + keyColumn, columns: 1 },
        {
          onRows: (values) =>
            values.forEach(([value]) => {
              const wanted = cellsFor(value === null ? "" : String(value));
              if (wanted) found.set(row, wanted);
              row++;
            }),
        },
      );

      try {
        const batches = startBatches(context);
        for (const [i, target] of targets.entries()) {
          for (const { first, last } of rowRuns(found.keys()).flatMap(pieces)) {
            const run = Array.from({ length: last - first + 1 }, (_, at) => found.get(first + at)?.[i] ?? null);
            await batches.room(BYTES_PER_FORMAT * 2 + run.length * 40);
            const range = rangeOf(sheet, { row: first, column: rect.column + target, rows: run.length, columns: 1 });
            setNumberFormat(range, formatOf(run));
            range.values = run.map((cell) => [valueOf(cell)]);
          }
        }
        await batches.send();
      } catch (error) {
        throw halfWritten(error, name, false);
      }
      return found.size;
    },
    { sheet: name },
  );
}

/** Rows that are written at a time. */
const MOST_ROWS = 4_000;

function pieces({ first, last }: { readonly first: number; readonly last: number }) {
  return Array.from({ length: Math.ceil((last - first + 1) / MOST_ROWS) }, (_, at) => ({
    first: first + at * MOST_ROWS,
    last: Math.min(last, first + (at + 1) * MOST_ROWS - 1),
  }));
}

/** The table whose head has the key; filters on it are cleared, for writing over hidden rows goes wrong. */
async function openTable(context: Excel.RequestContext, name: string, keyHead: Head) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw new HostError("sheetGone", { sheet: name });
  const { protection, tables } = sheet;
  protection.load("protected");
  tables.load("items/name");
  await context.sync();
  if (protection.protected) throw new HostError("protected", { sheet: name });
  const asked = tables.items.map((table) => {
    const head = table.getHeaderRowRange();
    head.load("values");
    return { table, head, range: askRect(table.getRange()) };
  });
  await context.sync();
  for (const { table, head, range } of asked) {
    const texts = (head.values[0] as unknown[]).map(String);
    if (!texts.some((text) => isHead(keyHead, text))) continue;
    table.clearFilters();
    const rect: Rect = rectOf(range);
    return { sheet, rect, texts };
  }
  throw new HostError("tableGone", { sheet: name });
}

function isHead(head: Head, text: string): boolean {
  return typeof head === "string" ? head === text : head.includes(text);
}

/** Cells of one column have one kind; a text decides, for it must never be read as anything else. */
function formatOf(cells: readonly SheetCell[]): string {
  if (cells.some((cell) => cell?.value.kind === "text")) return "@";
  const style = cells.find((cell) => cell?.style !== undefined)?.style;
  return style === undefined ? "General" : LOOKS[style].numberFormat;
}
