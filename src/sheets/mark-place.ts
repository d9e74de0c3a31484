import { bottom, columnLetters, MAX_COLUMNS, right, type Rect } from "./rect";

/** The three columns of the marks. */
export const MARK_COLUMNS = 3;
/** Characters that they are wide. */
export const MARK_WIDTHS = [14, 12, 60] as const;

/** A sheet as far as the place of marks goes, without the marks that stand there. */
export interface Surroundings<T extends { readonly rect: Rect }> {
  /** all that is used; absent on an empty sheet */
  readonly used?: Rect;
  readonly filter?: { readonly rect: Rect };
  readonly tables: readonly T[];
}

/** The rows that are to be marked. */
export interface MarkedRows {
  readonly headRow: number;
  readonly firstRow: number;
  /** rows from `firstRow` on */
  readonly count: number;
}

/** The cells right of a table or filter that must be empty for the marks to go there. */
export interface Strip {
  readonly rect: Rect;
  /** true: a mere format does not stand in the way */
  readonly valuesOnly: boolean;
}

/** Where the marks of a sheet go. */
export interface MarkPlace<T> {
  readonly place: "range" | "table";
  readonly table?: T;
  /** column of the status; number and reason follow */
  readonly column: number;
  readonly headRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** the first of the user's columns that take the colour too */
  readonly dataColumn: number;
  /** the AutoFilter to widen, and back to which range */
  readonly filter?: Rect;
  /** must be empty first */
  readonly strip?: Strip;
}

/**
 * Where marks go: as columns of the table that holds the rows, else right of the range that an AutoFilter
 * sorts (so that a sort takes them along), else right of everything (design.md, Marks).
 *
 * @returns undefined where Excel has no columns left
 */
export function placeMarks<T extends { readonly rect: Rect }>(
  facts: Surroundings<T>,
  marks: MarkedRows,
): MarkPlace<T> | undefined {
  const { headRow, firstRow } = marks;
  const lastRow = Math.max(firstRow + marks.count - 1, headRow);
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
export function markColumn(
  { headRow, lastRow, column }: Pick<MarkPlace<unknown>, "headRow" | "lastRow" | "column">,
  at: 0 | 1 | 2,
): Rect {
  return { row: headRow, column: column + at, rows: lastRow - headRow + 1, columns: 1 };
}

/** The rule that colours a row by its status. @example ruleFor(10, 2, "cleared") // '=$J2="cleared"' */
export function ruleFor(statusColumn: number, firstRow: number, code: string): string {
  return `=$${columnLetters(statusColumn)}${firstRow}="${code}"`;
}

/** Whether a rule is one of ours: it compares our status column, or one that is gone, with a code. */
export function isOurRule(formula: string, statusColumn: number | undefined): boolean {
  const match = /^=?(?:\$([A-Z]{1,3})\$?\d+|#REF!)="[a-z-]+"$/.exec(formula.trim());
  if (!match) return false;
  return match[1] === undefined || (statusColumn !== undefined && match[1] === columnLetters(statusColumn));
}

/** Heads that the table does not have yet: Excel wants each of them once. */
export function freeHeads(heads: readonly string[], taken: readonly unknown[]): string[] {
  const used = new Set(taken.map((head) => String(head).toLowerCase()));
  return heads.map((head) => {
    let free = head;
    for (let n = 2; used.has(free.toLowerCase()); n++) free = `${head} ${n}`;
    used.add(free.toLowerCase());
    return free;
  });
}
