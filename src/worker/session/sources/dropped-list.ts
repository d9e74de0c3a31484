import type { Problem } from "../../../domain/ledger/problem";
import { listSheet, type TakenList } from "../../../sheets/list";
import type { CellTable, FormattedTable } from "../../../sources/table/cells/cells";
import { lettersOf } from "../../../sources/table/cells/letters";
import { recogniseTable } from "../../../sources/table/recognise/recognise";
import type { LeftSheet } from "../../api";
import type { Made } from "./dropped";
import { knownList } from "./known-heads";
import { payoutChoice } from "./payouts";
import type { Session } from "../session";

/** Excel's own limits. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_TEXT = 32_767;
/** Rows in which a table shows itself, and a row of one has at least so many cells. */
const LOOKED_AT = 200;
const FEWEST_CELLS = 2;

/** A list of a file as a sheet to write, or why it is none. */
export function madeOfTable(
  session: Session,
  source: string,
  table: CellTable | FormattedTable,
  name: string,
): Made | Problem | LeftSheet["why"] {
  const found = recogniseTable(table);
  if (found.own) return "own";
  const known = knownList(session.knownHeads, table);
  const payout = payoutChoice(table);
  const taken: TakenList | undefined = known ?? (payout ? { role: "lines", choice: payout } : found.best);
  if (!taken && !isTableLike(table)) return "noTable";
  const problem = tooLarge(source, table);
  if (problem) return problem;
  const list = listSheet(table, name, taken, session.language);
  const { spec, rowCount, hidden } = list;
  return {
    sheet: { spec, following: rowCount, hidden, kind: payout && !known ? "payout" : (taken?.role ?? "unknown") },
    rows: (first, count) =>
      Array.from({ length: Math.max(0, Math.min(count, rowCount - first)) }, (_, at) => list.row(first + at)),
  };
}

/** At least two rows of at least two cells: not a letter, not a title page. */
function isTableLike(table: CellTable): boolean {
  let rows = 0;
  for (let row = 0; row < Math.min(table.rowCount, LOOKED_AT) && rows < 2; row++) {
    let cells = 0;
    for (let column = 0; column < table.columnCount && cells < FEWEST_CELLS; column++) {
      if (table.value(row, column) !== null) cells++;
    }
    if (cells === FEWEST_CELLS) rows++;
  }
  return rows === 2;
}

/** What Excel would not take: said before anything is written. */
function tooLarge(source: string, table: CellTable): Problem | undefined {
  const { rowCount, columnCount } = table;
  if (rowCount > MOST_ROWS || columnCount > MOST_COLUMNS) {
    const found = rowCount > MOST_ROWS ? String(rowCount) : String(columnCount);
    return { code: rowCount > MOST_ROWS ? "listTooLong" : "listTooWide", place: { source }, found };
  }
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const value = table.value(row, column);
      if (typeof value === "string" && value.length > LONGEST_TEXT) {
        const place = { source, row: table.firstRow + row, column: lettersOf(table.firstColumn + column) };
        return { code: "cellTooLong", place, found: String(value.length) };
      }
    }
  }
  return undefined;
}
