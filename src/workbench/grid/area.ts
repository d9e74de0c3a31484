import { MAX_COLUMNS, MAX_ROWS, parseRange, rangeName } from "../../xlsx/address";

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export { columnName, MAX_COLUMNS, MAX_ROWS } from "../../xlsx/address";

/**
 * Reads an A1 address without a sheet: a cell, a block, whole columns or whole rows.
 * Undefined where it is none or lies outside the sheet.
 *
 * @example parseArea("B2:C4") // { row: 1, column: 1, rowCount: 3, columnCount: 2 }
 */
export function parseArea(address: string): Area | undefined {
  const range = parseRange(address.trim());
  if (!range) return undefined;
  const { top, left, bottom, right } = range;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** Whether the area lies within the 1,048,576 rows and 16,384 columns of a sheet. */
export function insideSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    area.row + area.rowCount <= MAX_ROWS &&
    area.column + area.columnCount <= MAX_COLUMNS
  );
}

export function isEntireColumns(area: Area): boolean {
  return area.rowCount === MAX_ROWS;
}

export function isEntireRows(area: Area): boolean {
  return area.columnCount === MAX_COLUMNS;
}

/** @example formatArea({ row: 1, column: 1, rowCount: 3, columnCount: 2 }) // "B2:C4" */
export function formatArea(area: Area): string {
  const { row, column, rowCount, columnCount } = area;
  return rangeName({ top: row, left: column, bottom: row + rowCount - 1, right: column + columnCount - 1 });
}

/** The areas of a list as it stands in a file or an address: separated by spaces or commas. */
export function parseAreas(addresses: string): Area[] {
  return addresses
    .split(/[ ,]+/)
    .map((address) => parseArea(address))
    .filter((area) => area !== undefined);
}

/** @example formatAreas([a, b], " ") // "A1:A3 C1:C3" */
export function formatAreas(areas: readonly Area[], separator: string): string {
  return areas.map(formatArea).join(separator);
}

/** What two areas have in common; undefined where they have nothing. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** The smallest area that holds both. */
export function boundingRect(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}

/** Whether `outer` holds all of `inner`. */
export function holds(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== undefined && sameArea(common, inner);
}
