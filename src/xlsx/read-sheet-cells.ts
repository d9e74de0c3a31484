import type { CellTable, CellValue } from "../sources/table/cells/cells";
import { createCells } from "./cells";
import { KIND } from "./column";
import { openPackage } from "./read/package";
import { readSharedTexts } from "./read-workbook";
import { numberOf } from "./read/workbook-sink";
import { type ListedSheet, readNames, readWorkbookPart } from "./read/workbook-part";
import type { DefinedName } from "./workbook";
import { readWorksheetPart } from "./read/worksheet-part";
import type { ReadOptions } from "./read-workbook";
import { createTexts } from "./texts";
import { refuse } from "./xlsx-error";

/** Blocks of cells that one sheet may ask for, as in `readWorkbook`. */
const MAX_BLOCKS = 65_536;

/**
 * Reads the values of one sheet, and nothing else of the file: what the command line
 * matches. Formulas give what they evaluated to last, errors their text ("#N/A").
 *
 * @param sheetName as Excel shows it, case does not count; without it the first visible sheet
 * @throws XlsxError for everything that is wrong with the file, `xlsx-sheet-not-found` included
 * @example readSheetCells(bytes, "Bank").value(0, 0) // "Datum"
 */
export function readSheetCells(bytes: Uint8Array, sheetName?: string, options: ReadOptions = {}): CellTable {
  const file = openPackage(bytes, options.name ?? "");
  const part = readWorkbookPart(file);
  const sheet = chooseSheet(part.sheets, sheetName, file.source);
  const path = part.relationships.find(
    ({ kind, external, target }) => kind === "sharedStrings" && !external && file.has(target),
  )?.target;
  const texts = createTexts();
  const textIds = readSharedTexts(file, path, texts, (share) => options.onProgress?.(share / 2));
  const cells = createCells(texts);
  const hidden = new Set<number>();
  let count = 0;
  const sink = {
    row(row: number, attributes: Map<string, string>): void {
      if (attributes.has("hidden")) hidden.add(row);
    },
    cell(row: number, column: number, _style: number, content: Parameters<typeof numberOf>[0]): void {
      if (content.kind !== KIND.empty) cells.set(row, column, content.kind, numberOf(content, cells, textIds));
      if ((++count & 4095) === 0 && cells.blockCount > MAX_BLOCKS)
        refuse("xlsx-too-large", { source: file.source, column: sheet.path }, "cells");
    },
  };
  readWorksheetPart(file, sheet.path, sink, {
    dates1904: part.date1904,
    onProgress: (share) => options.onProgress?.(0.5 + share / 2),
  });
  return {
    name: sheet.name,
    firstRow: 1,
    firstColumn: 1,
    rowCount: cells.rowCount,
    columnCount: cells.columnCount,
    date1904: part.date1904,
    hidden: (row) => hidden.has(row),
    value(row, column): CellValue {
      const value = cells.value(row, column);
      return typeof value === "object" && value !== null ? value.error : value;
    },
  };
}

/**
 * The names of the sheets of a file, in their order, with whether they can be seen.
 *
 * @example listSheets(bytes) // [{ name: "Posten", visible: true }]
 */
export function listSheets(bytes: Uint8Array, options: ReadOptions = {}): { name: string; visible: boolean }[] {
  const part = readWorkbookPart(openPackage(bytes, options.name ?? ""));
  return part.sheets.map(({ name, visibility }) => ({ name, visible: visibility === "visible" }));
}

/** The names that a workbook defines for all its sheets, with what each stands for. */
export function listNames(bytes: Uint8Array, options: ReadOptions = {}): ReadonlyMap<string, DefinedName> {
  return readNames(readWorkbookPart(openPackage(bytes, options.name ?? "")), []);
}

function chooseSheet(sheets: readonly ListedSheet[], name: string | undefined, source: string): ListedSheet {
  if (name === undefined) return sheets.find(({ visibility }) => visibility === "visible") ?? sheets[0];
  const wanted = name.toLowerCase();
  return (
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ??
    refuse("xlsx-sheet-not-found", { source }, name)
  );
}
