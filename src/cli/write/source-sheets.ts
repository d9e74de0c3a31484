import { itemKeys, lineKeys } from "../../domain/ledger/keys";
import { MAX_COLUMNS, MAX_ROWS } from "../../sheets/rect";
import { payoutHeadRow, payoutSheet } from "../../sheets/payout";
import type { SheetSpec } from "../../sheets/sheet";
import { statementSheet } from "../../sheets/statement";
import { readStatementLines } from "../../sources/table/lines/read-statement-lines";
import { recogniseTable } from "../../sources/table/recognise/recognise";
import type { Language } from "../../words/language";
import { emptySheet, emptyWorkbook, styleIndex } from "../../xlsx/cells";
import { readWorkbook } from "../../xlsx/read-workbook";
import { renderSheet } from "../../xlsx/render-sheet";
import type { Sheet, Workbook } from "../../xlsx/workbook";
import type { OpenedFile } from "../read/open-file";
import type { Source } from "../read/source";
import { inWorkbook } from "../read/tables";
import { refuse } from "../refusal";
import { tableOf } from "./cell-table";
import { copySheet, freeTableName, nextTableId } from "./copy-sheet";

/** A source as a sheet of the workbook that is written. */
export interface SourceSheet {
  readonly sheet: Sheet;
  /** rows as Excel shows them, from 1; a head row of 0: no heads */
  readonly headRow: number;
  readonly lastRow: number;
  /**
   * The row of this sheet that a row of the source is.
   *
   * @param position of the line or item among those of the source: a row of a payout report may be two lines
   */
  rowOf(row: number, position: number): number;
  /** the key of the row, as the pane will find it in this sheet (design.md, A row's key) */
  keyOf(position: number, row: number): string;
  /** made here from a bank file or payout report */
  readonly isStatement: boolean;
}

/**
 * The workbook that the result goes into: the one of the open items with everything in it, or a new one;
 * sources that are not in it yet become sheets at its end.
 */
export function placeSources(
  sources: readonly Source[],
  language: Language,
): { workbook: Workbook; placed: SourceSheet[] } {
  const opened = new Map<string, Workbook>();
  const open = ({ file }: Source): Workbook => {
    const known = opened.get(file.path) ?? inWorkbook(file.path, () => readWorkbook(file.bytes, { name: file.path }));
    opened.set(file.path, known);
    return known;
  };
  const first = sources[0];
  const workbook = first.file.kind === "xlsx" ? open(first) : emptyWorkbook();
  return { workbook, placed: sources.map((source) => placeSource(source, workbook, language, open)) };
}

function placeSource(
  source: Source,
  workbook: Workbook,
  language: Language,
  open: (source: Source) => Workbook,
): SourceSheet {
  if (source.bank) return placeBank(source, workbook, language);
  if (source.payout) return placePayout(source, workbook, language);
  const { choice, range } = source.table!.report;
  const keys = source.items ? itemKeys(source.items) : lineKeys(source.lines!);
  return {
    sheet: source.sheet === undefined ? placeCsv(source, workbook) : placeExcel(source.sheet, workbook, open(source)),
    headRow: choice.headRow,
    lastRow: Number(/(\d+)$/.exec(range)?.[1] ?? 0),
    rowOf: (row) => row,
    keyOf: (position) => keys.at(position),
    isStatement: false,
  };
}

function placeExcel(name: string, workbook: Workbook, from: Workbook): Sheet {
  const sheet = from.sheets.find((one) => one.name === name)!;
  if (from === workbook) return sheet;
  const copy = copySheet(from, sheet, workbook, freeSheetName(workbook, name));
  workbook.sheets.push(copy);
  return copy;
}

/** A CSV file as a sheet of texts, so that reading it again reads the same. */
function placeCsv({ file, table }: Source, workbook: Workbook): Sheet {
  const sheet = emptySheet(freeSheetName(workbook, nameFrom(file)));
  const style = styleIndex(workbook, { ...workbook.styles[0], numberFormat: "@" });
  const { cells } = table!;
  if (cells.rowCount > MAX_ROWS || cells.columnCount > MAX_COLUMNS) refuse((words) => words.sheetTooLarge(file.path));
  for (let row = 0; row < cells.rowCount; row++) {
    for (let column = 0; column < cells.columnCount; column++) {
      const value = cells.value(row, column);
      if (value === null) continue;
      sheet.cells.setValue(row, column, value);
      sheet.cells.setStyle(row, column, style);
    }
  }
  workbook.sheets.push(sheet);
  return sheet;
}

function placePayout({ file, payout, entries }: Source, workbook: Workbook, language: Language): SourceSheet {
  const sheet = placeSpec(payoutSheet(fileName(file), payout!, language), workbook);
  const headRow = payoutHeadRow(payout!);
  const keys = keysIn(sheet, workbook);
  const rowOf = (_: number, position: number): number => headRow + 1 + entries![position];
  return {
    sheet,
    headRow,
    lastRow: sheet.cells.rowCount,
    rowOf,
    keyOf: (position, row) => keys.get(rowOf(row, position)) ?? "",
    isStatement: true,
  };
}

/** A sheet of ours as one of the workbook, under names that are free. */
function placeSpec(spec: SheetSpec, workbook: Workbook): Sheet {
  const named = {
    ...spec,
    name: freeSheetName(workbook, spec.name),
    tables: spec.tables.map((table) => ({ ...table, name: freeTableName(workbook, table.name) })),
  };
  const rendered = renderSheet(named, workbook);
  const firstId = nextTableId(workbook);
  const sheet = { ...rendered, tables: rendered.tables.map((table, at) => ({ ...table, id: firstId + at })) };
  workbook.sheets.push(sheet);
  return sheet;
}

function placeBank({ file, bank }: Source, workbook: Workbook, language: Language): SourceSheet {
  const spec = statementSheet(fileName(file), bank!, language);
  const sheet = placeSpec(spec, workbook);
  const headRow = spec.frozenRows ?? 1;
  const entries = bank!.statements.flatMap((statement) => statement.entries);
  const rows = new Map(entries.map(({ row }, at) => [row, headRow + 1 + at]));
  const rowOf = (row: number): number => rows.get(row) ?? row;
  const keys = keysIn(sheet, workbook);
  return {
    sheet,
    headRow,
    lastRow: headRow + entries.length,
    rowOf,
    keyOf: (_, row) => keys.get(rowOf(row)) ?? "",
    isStatement: true,
  };
}

/** The keys of the rows of a statement sheet, as they are read from it. */
function keysIn(sheet: Sheet, workbook: Workbook): Map<number, string> {
  const table = tableOf(sheet, workbook);
  const choice = recogniseTable(table).lines?.choice;
  if (!choice) return new Map();
  const { lines } = readStatementLines(table, choice);
  const keys = lineKeys(lines);
  return new Map(Array.from({ length: lines.count }, (_, i) => [lines.row[i], keys.at(i)]));
}

/** A name that no sheet has yet, within Excel's 31 characters and without what it does not allow. */
export function freeSheetName(workbook: Workbook, wanted: string): string {
  const base =
    wanted
      .replace(/[\\/?*[\]:]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim() || "Afletter";
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? "" : ` ${n}`;
    const name = base.slice(0, 31 - suffix.length).trimEnd() + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function fileName({ path }: OpenedFile): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function nameFrom(file: OpenedFile): string {
  return fileName(file).replace(/\.[^.]*$/, "");
}
