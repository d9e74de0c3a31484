import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/presets";
import type { CellError, CellStyle, Scalar, Sheet, Workbook } from "../../../xlsx/workbook";
import { parseArea, type Area } from "../../grid/area";
import type { GridSheet } from "../../grid/grid";
import { DEFAULT_STYLE, toUniverStyle } from "./style";

/** Cells that a person can walk to beyond what is used; the sheet grows with its contents. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 8;
const LEAST = { rows: 1000, columns: 26 } as const;
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;
const BODY_SIZE = 11;
/** Height of a line in pixels for each point of letter size. */
const LINE_PIXELS = 1.75;

/** A cell as Univer keeps it: value, kind, formula, and its style as an id into `univerStyles`. */
export function toUniverCell(
  value: Scalar | CellError,
  formula: string | undefined,
  style: number,
): ICellData | undefined {
  if (value === null && formula === undefined && style === 0) return undefined;
  return {
    ...plainValue(value),
    ...(formula !== undefined && { f: formula }),
    ...(style !== 0 && { s: styleId(style) }),
  };
}

function plainValue(value: Scalar | CellError): ICellData {
  switch (typeof value) {
    case "string":
      return { v: value, t: CellValueType.STRING };
    case "number":
      return { v: value, t: CellValueType.NUMBER };
    case "boolean":
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      return value === null ? {} : { v: value.error, t: CellValueType.STRING };
  }
}

export function styleId(style: number): string {
  return `x${style}`;
}

/** All styles of a workbook by the ids that its cells use. */
export function univerStyles(workbook: Workbook): Record<string, IStyleData> {
  return Object.fromEntries(workbook.styles.map((style, index) => [styleId(index), toUniverStyle(style)]));
}

/** The cells of a sheet, or of an area of it, by row and column; rows without cells are absent. */
export function cellData(sheet: Sheet, within?: Area): IObjectMatrixPrimitiveType<ICellData> {
  const { cells } = sheet;
  const data: IObjectMatrixPrimitiveType<ICellData> = {};
  const top = within?.row ?? 0;
  const left = within?.column ?? 0;
  const bottom = Math.min(cells.rowCount, within ? top + within.rowCount : Infinity);
  const right = Math.min(cells.columnCount, within ? left + within.columnCount : Infinity);
  for (let row = top; row < bottom; row++) {
    let line: IObjectArrayPrimitiveType<ICellData> | undefined;
    for (let column = left; column < right; column++) {
      const cell = toUniverCell(cells.value(row, column), cells.formula(row, column), cells.style(row, column));
      if (cell) (line ??= {})[column] = cell;
    }
    if (line) data[row] = line;
  }
  return data;
}

/** How many rows and columns Univer is to show. */
export function extent(sheet: Sheet): { rowCount: number; columnCount: number } {
  return {
    rowCount: Math.max(LEAST.rows, sheet.cells.rowCount + SPARE_ROWS),
    columnCount: Math.max(LEAST.columns, sheet.cells.columnCount + SPARE_COLUMNS),
  };
}

/**
 * The pixels of a column width, which Excel counts in digits of the body font (7 px wide at 11 points) and 5 px of padding.
 *
 * @example columnPixels(8.43) // 64
 */
export function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7) + 5;
}

/** The other way round, to a hundredth of a digit. @example columnWidth(64) // 8.43 */
export function columnWidth(pixels: number): number {
  return Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);
}

export function columnData(sheet: Sheet): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const data: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  for (const [column, { width, hidden, style }] of sheet.columns) {
    data[column] = {
      ...(width !== undefined && { w: columnPixels(width) }),
      ...(hidden && { hd: BooleanNumber.TRUE }),
      ...(style && { s: styleId(style) }),
    };
  }
  return data;
}

/**
 * Row heights are points in the workbook and pixels in Univer. A row without one is as high as its largest
 * letters want, as in Excel.
 */
export function rowData(sheet: Sheet, styles: readonly CellStyle[]): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const data: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  const large = new Map(
    styles.flatMap(({ fontSize = 0 }, style) => (fontSize > BODY_SIZE ? [[style, fontSize] as const] : [])),
  );
  const { cells } = sheet;
  for (let row = 0; large.size > 0 && row < cells.rowCount; row++) {
    let size = 0;
    for (let column = 0; column < cells.columnCount; column++) {
      size = Math.max(size, large.get(cells.style(row, column)) ?? 0);
    }
    if (size > 0) data[row] = { h: Math.round(size * LINE_PIXELS), ia: BooleanNumber.FALSE };
  }
  for (const [row, { height, hidden, style }] of sheet.rows) {
    data[row] = {
      ...data[row],
      ...(height !== undefined && { h: Math.round((height * 4) / 3), ia: BooleanNumber.FALSE }),
      ...(hidden && { hd: BooleanNumber.TRUE }),
      ...(style && { s: styleId(style) }),
    };
  }
  return data;
}

export function mergeData(sheet: Sheet): IRange[] {
  return sheet.merges.flatMap((address) => {
    const area = parseArea(address);
    return area ? [toUniverRange(area)] : [];
  });
}

/** @example toUniverRange({ row: 0, column: 0, rowCount: 2, columnCount: 1 }) // rows 0 to 1, column 0 to 0 */
export function toUniverRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rowCount - 1,
    endColumn: area.column + area.columnCount - 1,
  };
}

export function freeze(sheet: Sheet): IWorksheetData["freeze"] {
  const { rows, columns } = sheet.frozen;
  return { ySplit: rows, startRow: rows > 0 ? rows : -1, xSplit: columns, startColumn: columns > 0 ? columns : -1 };
}

/** What a cell without a style of its own looks like. */
export function bodyStyle([body]: readonly CellStyle[]): IStyleData {
  return { ...DEFAULT_STYLE, ...(body && toUniverStyle(body)) };
}

/** A sheet as Univer loads it in one go: for 100,000 rows of 10 columns in a fraction of a second. */
export function sheetSnapshot({ id, model }: GridSheet, { styles }: Workbook): Partial<IWorksheetData> {
  return {
    id,
    name: model.name,
    hidden: model.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: model.tabColor === undefined ? "" : `#${model.tabColor.slice(-6)}`,
    ...extent(model),
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    cellData: cellData(model),
    columnData: columnData(model),
    rowData: rowData(model, styles),
    mergeData: mergeData(model),
    freeze: freeze(model),
    defaultStyle: bodyStyle(styles),
  };
}
