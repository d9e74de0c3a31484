import type { Marks } from "../../sheets/marks";
import { bottom, MAX_COLUMNS, right, type Rect } from "../address";
import type { SheetFacts, Strip, TableFacts } from "./facts";

/** Where the marks of a sheet go. */
export interface MarksPlan {
  readonly place: "range" | "table";
  readonly table?: TableFacts;
  /** column of the status; number and reason follow */
  readonly column: number;
  readonly headRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** the user's columns that take the colour too */
  readonly dataColumn: number;
  /** the AutoFilter to widen, and back to which range */
  readonly filter?: Rect;
  /** must be empty first */
  readonly strip?: Strip;
}

/** The three columns of the marks. */
export const MARK_COLUMNS = 3;

/**
 * Where marks go: as columns of the table that holds the rows, else right of the range that an AutoFilter
 * sorts (so that a sort takes them along), else right of everything (design.md, Marks).
 *
 * @returns undefined where Excel has no columns left
 */
export function planMarks(facts: Pick<SheetFacts, "used" | "filter" | "tables">, marks: Marks): MarksPlan | undefined {
  const { headRow, firstRow } = marks;
  const lastRow = Math.max(firstRow + marks.codes.length - 1, headRow);
  const used = facts.used ?? { row: headRow, column: 1, rows: lastRow - headRow + 1, columns: 1 };
  const table = facts.tables.find((one) => holds(one.rect, headRow, used));
  const filter = facts.filter && holds(facts.filter.rect, headRow, used) ? facts.filter.rect : undefined;
  const region = table?.rect ?? filter ?? used;
  const column = right(region) + 1;
  if (column + MARK_COLUMNS - 1 > MAX_COLUMNS) return undefined;
  const plan = { column, headRow, firstRow, dataColumn: region.column };
  if (table) {
    // what stands below the table is no row of it; writing there would make it grow
    const end = Math.min(lastRow, bottom(region));
    const beside = right(used) - right(region);
    const strip = { rect: { ...region, column, columns: beside }, valuesOnly: true };
    return { ...plan, place: "table", table, lastRow: end, ...(beside > 0 ? { strip } : {}) };
  }
  if (!filter) return { ...plan, place: "range", lastRow };
  const rows = Math.max(lastRow, bottom(filter)) - Math.min(headRow, filter.row) + 1;
  const rect = { row: Math.min(headRow, filter.row), column, rows, columns: MARK_COLUMNS };
  return { ...plan, place: "range", lastRow, filter, strip: { rect, valuesOnly: false } };
}

/** Whether a table or filter is over the list: its head is the list's, and it covers most of the columns. */
function holds(rect: Rect, headRow: number, used: Rect): boolean {
  if (rect.row !== headRow) return false;
  return rect.column === used.column || rect.columns * 2 >= used.columns;
}

/** The rectangle of one of the three columns, head included. */
export function markColumn(plan: MarksPlan, at: 0 | 1 | 2): Rect {
  return { row: plan.headRow, column: plan.column + at, rows: plan.lastRow - plan.headRow + 1, columns: 1 };
}

/** Whether the marks that stand there are the same rows: then only their values need writing. */
export function fits(
  standing: { status?: Rect; numbers?: Rect; reason?: Rect },
  marks: Marks,
  table?: TableFacts,
): standing is { status: Rect; numbers: Rect; reason: Rect } {
  const last = marks.firstRow + marks.codes.length - 1;
  const lastRow = Math.max(table ? Math.min(last, bottom(table.rect)) : last, marks.headRow);
  return [standing.status, standing.numbers, standing.reason].every(
    (rect) => rect?.columns === 1 && rect.row === marks.headRow && bottom(rect) === lastRow,
  );
}
