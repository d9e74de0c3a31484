import { serialOf } from "../domain/dates/excel-serial";
import type { CellTable, CellValue, FormattedTable } from "../sources/table/cells/cells";
import type { Role, TableChoice } from "../sources/table/recognise/fields";
import { plainColumns, plainValue, type PlainColumn } from "../sources/table/columns/plain-columns";
import type { Language } from "../words/language";
import { listWords } from "../words/sheets/list";
import { text } from "./cell";
import { fillOf, kindOfFormat } from "./number-format";
import type { CellStyleName, SheetCell, SheetSpec } from "./sheet";
import { sheetNameOf } from "./sheet-name";

/** What a file's list was taken for, where its heads tell. */
export interface TakenList {
  readonly role: Role;
  readonly choice: TableChoice;
}

/** A list out of a file as a sheet: its rows are made one by one, for there may be a million. */
export interface ListSheet {
  /** without rows */
  readonly spec: SheetSpec;
  readonly rowCount: number;
  /** the cells of a row, from 0 */
  row(at: number): SheetCell[];
  /** rows that its file hides, from 0 */
  readonly hidden: readonly number[];
}

/** Days between the date systems of 1900 and 1904. */
const SINCE_1904 = 1462;
/** So many rows tell how wide a column is. */
const MEASURED = 200;
const NARROWEST = 9;
const WIDEST = 60;
/** Frozen rows must leave room for the rest on a small screen. */
const MOST_FROZEN = 15;

/**
 * The sheet that a list of a file becomes, every cell where it stands in the file. Texts stay the texts they are
 * (leading zeros, 16 figures, `2025-1`, `=1+1`); numbers and dates of a workbook stay numbers and dates. In a CSV
 * file, where all is text, a column of amounts or dates becomes one of numbers or dates where that changes nothing
 * of what is read.
 *
 * @param table of a CSV file, or of a workbook (`format`)
 * @param name the sheet's name as wished; made one that Excel takes
 * @example listSheet(csvTable("posten.csv", bytes), "posten", recognised, "nl").row(0)
 */
export function listSheet(
  table: CellTable | FormattedTable,
  name: string,
  taken: TakenList | undefined,
  language: Language,
): ListSheet {
  const words = listWords(language);
  const format = "format" in table ? table.format.bind(table) : undefined;
  const plain = format || !taken ? new Map<number, PlainColumn>() : plainColumns(table, taken.role, taken.choice);
  const shift = table.date1904 === true ? SINCE_1904 : 0;
  const headRow = taken && taken.choice.headRow > 0 ? taken.choice.headRow - table.firstRow : -1;
  const cellAt = (row: number, column: number): SheetCell => {
    const value = table.value(row, column);
    if (typeof value === "number") return numberCell(value, format?.(row, column) ?? "General", shift);
    if (typeof value === "boolean") return text(value ? words.yes : words.no);
    if (value === null) return null;
    const how = row > headRow ? plain.get(column) : undefined;
    return (how && plainCell(value, how)) ?? text(value.replace(/\r\n?/g, "\n"), row === headRow ? "label" : "text");
  };
  const hidden: number[] = [];
  for (let row = 0; row < table.rowCount; row++) if (table.hidden?.(row)) hidden.push(row);
  return {
    spec: {
      name: sheetNameOf(name, words.sheetName),
      columnWidths: widthsOf(table),
      ...(headRow >= 0 && headRow < MOST_FROZEN ? { frozenRows: headRow + 1 } : {}),
      rows: [],
      tables: [],
      colorRules: [],
      validations: [],
    },
    rowCount: table.rowCount,
    row: (row) => Array.from({ length: table.columnCount }, (_, column) => cellAt(row, column)),
    hidden,
  };
}

function plainCell(cell: string, how: PlainColumn): SheetCell | undefined {
  const value = plainValue(cell, how);
  if (!value) return undefined;
  if ("day" in value) return { value: { kind: "date", serial: serialOf(value.day) }, style: "date" };
  return { value: { kind: "number", decimal: value.decimal }, ...styled(cents(value.decimal)) };
}

/** With at most two decimals it is shown as an amount; more of them are shown. */
function cents(decimal: string): CellStyleName | undefined {
  return /\.\d{3}/.test(decimal) ? undefined : "amount";
}

function numberCell(value: number, format: string, shift: number): SheetCell {
  const filled = fillOf(value, format);
  if (filled !== undefined) return text(filled);
  const kind = kindOfFormat(format);
  if (kind === "date" || kind === "dateTime") {
    return { value: { kind: "date", serial: value + shift }, style: Number.isInteger(value) ? "date" : "dateTime" };
  }
  return {
    value: { kind: "number", decimal: plainDecimal(value) },
    ...styled(kind === "amount" ? "amount" : undefined),
  };
}

/**
 * The figures of a number, written out.
 *
 * @example plainDecimal(1e-7) // "0.0000001"
 */
function plainDecimal(value: number): string {
  const [figures, exponent] = String(value).split("e");
  if (exponent === undefined) return figures;
  const sign = figures.startsWith("-") ? "-" : "";
  const [whole, fraction = ""] = figures.replace("-", "").split(".");
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, "0");
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

function styled(style: CellStyleName | undefined): { style?: CellStyleName } {
  return style === undefined ? {} : { style };
}

/** Wide enough for most of what stands in the first rows; a title above the heads may run over. */
function widthsOf(table: CellTable): number[] {
  return Array.from({ length: table.columnCount }, (_, column) => {
    let width = NARROWEST;
    for (let row = 0; row < Math.min(table.rowCount, MEASURED); row++) {
      if (isTitle(table, row)) continue;
      width = Math.max(width, lengthOf(table.value(row, column)) + 2);
    }
    return Math.min(width, WIDEST);
  });
}

/** A text alone in its row. */
function isTitle(table: CellTable, row: number): boolean {
  let cells = 0;
  for (let column = 0; column < table.columnCount && cells < 2; column++) {
    if (table.value(row, column) !== null) cells++;
  }
  return cells < 2;
}

function lengthOf(value: CellValue): number {
  return typeof value === "number" ? 10 : value === null ? 0 : String(value).length;
}
