import type { CellTable } from "../../sources/table/cells/cells";
import { memorialWords } from "../../words/sheets/memorial";
import { dateTime, text } from "../cell";
import { findOwnTable } from "../own-table";
import type { SheetCell } from "../sheet";

/** A cell of a sheet that stands, and what it becomes; row and column as positions in the cells. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: SheetCell;
}

const WORDS = [memorialWords("nl"), memorialWords("en")] as const;
const HEADS = {
  document: WORDS.map(({ columns }) => columns.document),
  status: WORDS.map(({ columns }) => columns.status),
  statusBy: WORDS.map(({ columns }) => columns.statusBy),
  statusAt: WORDS.map(({ columns }) => columns.statusAt),
};

/**
 * The cells of a memorial that say that these documents are approved, by whom and when, on every row of each
 * (`readMemorialStatuses` reads them back), in the language that the sheet was written in.
 *
 * @param at `yyyy-mm-dd hh:mm`
 */
export function approvedCells(
  cells: CellTable,
  numbers: ReadonlySet<string>,
  { by, at }: { readonly by: string; readonly at: string },
): ChangedCell[] {
  const table = findOwnTable<keyof typeof HEADS>(cells, HEADS, ["document", "status", "statusBy", "statusAt"]);
  if ("code" in table) return [];
  return table.rows.flatMap((row) => {
    if (!numbers.has(table.text(row, "document").trim())) return [];
    const said = table.text(row, "status").trim().toLowerCase();
    const words = WORDS.find(({ statuses }) => statuses.proposed.toLowerCase() === said) ?? WORDS[0];
    const become = { status: text(words.statuses.approved, "input"), statusBy: text(by), statusAt: dateTime(at) };
    return (["status", "statusBy", "statusAt"] as const).map((column) => ({
      row,
      column: table.column(column),
      cell: become[column],
    }));
  });
}
