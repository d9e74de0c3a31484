import type { Problem } from "../../domain/ledger/problem";
import type { CellTable } from "../../sources/table/cells/cells";
import { csvTable } from "../../sources/table/cells/csv";
import { listSheets, readSheetCells } from "../../xlsx/read-sheet-cells";
import { XlsxError } from "../../xlsx/xlsx-error";
import { refuse, refuseFor } from "../refusal";
import type { OpenedFile } from "./open-file";
import type { Reading } from "./read-list";

/** A sheet of a workbook, or a CSV file, as cells. */
export interface OpenedTable {
  readonly cells: CellTable;
  /** name of the sheet; absent for a CSV file */
  readonly sheet?: string;
}

/** Does it stand in rows and columns? */
export function isTable({ kind }: OpenedFile): boolean {
  return kind === "xlsx" || kind === "csv" || kind === "bankCsv";
}

/** The CSV of a bank is read as that bank writes it, unless the user says which column is what. */
export function isList(file: OpenedFile, { map }: Reading): boolean {
  return isTable(file) && (file.kind !== "bankCsv" || map !== undefined);
}

/**
 * The sheet that was named, or all visible ones; the only table of a CSV file.
 *
 * @throws Refusal where the file is damaged or the sheet is not there
 */
export function openTables(file: OpenedFile): OpenedTable[] {
  const tables = opened.get(file) ?? (file.kind === "xlsx" ? sheetsOf(file) : [{ cells: csvOf(file) }]);
  opened.set(file, tables);
  return tables;
}

/** A file is looked at more than once to find out what it is. */
const opened = new WeakMap<OpenedFile, OpenedTable[]>();

function sheetsOf({ path, sheet, bytes }: OpenedFile): OpenedTable[] {
  return inWorkbook(path, () => {
    const listed = listSheets(bytes, { name: path });
    const names = listed.map(({ name }) => name);
    const wanted = sheet?.toLowerCase();
    const chosen = listed.filter(({ name, visible }) =>
      wanted === undefined ? visible : name.toLowerCase() === wanted,
    );
    if (chosen.length === 0) {
      refuse((words) =>
        sheet === undefined ? words.noSheets(path) : words.noSuchSheet(path, sheet, names.join(", ")),
      );
    }
    const open = (name: string) => readSheetCells(bytes, name, { name: path });
    return chosen.map(({ name }) => ({ cells: open(name), sheet: name }));
  });
}

/** Runs work on a workbook; what is wrong with the file becomes a refusal. */
export function inWorkbook<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof XlsxError) refuseFor(placed(error.problem, path));
    throw error;
  }
}

function placed(problem: Problem, source: string): Problem {
  return { ...problem, place: { ...problem.place, source } };
}

/** Four times as many as Excel has: no list is this wide. */
const MOST_COLUMNS = 65_536;

function csvOf({ path, sheet, bytes }: OpenedFile): CellTable {
  if (sheet !== undefined) refuse((words) => words.sheetOfFile(path));
  const table = csvTable(path, bytes);
  const { brokenRow, columnCount } = table;
  if (columnCount > MOST_COLUMNS) {
    refuseFor({ code: "listTooWide", place: { source: path }, found: String(columnCount) });
  }
  return brokenRow === undefined ? table : refuse((words) => words.brokenQuotes(path, brokenRow));
}
