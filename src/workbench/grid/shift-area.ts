import { insideSheet, isEntireColumns, isEntireRows, type Area } from "./area";

/** Rows or columns that came or went. */
export interface Shift {
  readonly kind: "inserted" | "deleted";
  readonly what: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  /** only these columns (of rows) or rows (of columns) moved; absent: whole rows or columns */
  readonly band?: { readonly from: number; readonly count: number };
}

/**
 * Where an area stands after rows or columns came or went: moved, widened or narrowed as Excel does it;
 * undefined where nothing of it is left.
 */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const rows = shift.what === "rows";
  if (shift.band && !inBand(rows ? area.column : area.row, rows ? area.columnCount : area.rowCount, shift.band))
    return area;
  // Whole columns stay whole whatever happens to the rows, and the other way round.
  if (rows ? isEntireColumns(area) : isEntireRows(area)) return area;
  const span = shiftSpan(rows ? area.row : area.column, rows ? area.rowCount : area.columnCount, shift);
  if (!span) return undefined;
  const moved: Area = rows
    ? { ...area, row: span.start, rowCount: span.count }
    : { ...area, column: span.start, columnCount: span.count };
  return insideSheet(moved) ? moved : area;
}

function shiftSpan(start: number, count: number, shift: Shift): { start: number; count: number } | undefined {
  const end = start + count;
  if (shift.kind === "inserted") {
    if (shift.at <= start) return { start: start + shift.count, count };
    return shift.at < end ? { start, count: count + shift.count } : { start, count };
  }
  const gone = shift.at + shift.count;
  const before = Math.max(0, Math.min(start, gone) - Math.min(start, shift.at));
  const within = Math.max(0, Math.min(end, gone) - Math.max(start, shift.at));
  return within === count ? undefined : { start: start - before, count: count - within };
}

/** Only what lies wholly within the band moves with it. */
function inBand(start: number, count: number, band: NonNullable<Shift["band"]>): boolean {
  return start >= band.from && start + count <= band.from + band.count;
}
