import { columnName, MAX_COLUMNS, parseRange } from "../address";
import type { GridCells } from "../cells";
import { BLOCK_ROWS, KIND } from "../column";
import { toFileFormula } from "../function-prefixes";
import type { Sheet } from "../workbook";
import { escapeCell, escapeXml } from "../xml-text";
import type { SharedTexts } from "./shared-texts";

/** Names of all columns, made once. */
const NAMES: string[] = [];

/**
 * Writes the rows and cells of a sheet. Numbers are written in their shortest form that
 * reads back as the same double (law 9).
 *
 * @param nameTable gives the table that a cell lies in, for "this row" references
 */
export function writeSheetData(
  sheet: Sheet,
  shared: SharedTexts,
  nameTable: (row: number, column: number) => string | undefined,
  out: (text: string) => void,
): void {
  const cells = sheet.cells as GridCells;
  while (NAMES.length < Math.min(cells.columnCount, MAX_COLUMNS)) NAMES.push(columnName(NAMES.length));
  const arrays = arraysByCorner(sheet);
  const told = [...sheet.rows.keys()].sort((a, b) => a - b);
  const rowCount = Math.max(cells.rowCount, (told.at(-1) ?? -1) + 1);
  let block = "<sheetData>";

  const cellXml = (row: number, column: number, place: string): string => {
    const kind = cells.kind(row, column);
    const style = cells.style(row, column);
    const formula = cells.formula(row, column);
    if (kind === KIND.empty && style === 0 && formula === undefined) return "";
    const head = style === 0 ? `<c r="${place}"` : `<c r="${place}" s="${style}"`;
    if (formula !== undefined)
      return formulaXml(
        cells,
        row,
        column,
        head,
        arrays.get(place),
        toFileFormula(formula.slice(1), nameTable(row, column)),
      );
    switch (kind) {
      case KIND.number:
        return numberXml(head, cells.number(row, column));
      case KIND.text:
        return `${head} t="s"><v>${shared.index(cells.texts, cells.number(row, column))}</v></c>`;
      case KIND.true:
      case KIND.false:
        return `${head} t="b"><v>${kind === KIND.true ? 1 : 0}</v></c>`;
      case KIND.error:
        return `${head} t="e"><v>${escapeXml(cells.texts.at(cells.number(row, column)))}</v></c>`;
      default:
        return `${head}/>`;
    }
  };

  for (let first = 0, next = 0; first < rowCount; first += BLOCK_ROWS) {
    const columns = cells.columnsIn(first / BLOCK_ROWS);
    const last = Math.min(first + BLOCK_ROWS, rowCount);
    for (let row = first; row < last; row++) {
      if (columns.length === 0) {
        // nothing stands here: on to the next row that says something of itself
        while (next < told.length && told[next] < row) next++;
        if (next >= told.length || told[next] >= last) break;
        row = told[next];
      }
      const number = String(row + 1);
      let inner = "";
      for (const column of columns) inner += cellXml(row, column, NAMES[column] + number);
      const more = rowAttributes(sheet.rows.get(row));
      if (inner !== "") block += `<row r="${number}"${more}>${inner}</row>`;
      else if (more !== "") block += `<row r="${number}"${more}/>`;
      if (block.length > 65_536) {
        out(block);
        block = "";
      }
    }
  }
  out(`${block}</sheetData>`);
}

/** What is no number in a file (infinite, not a number) is the error that Excel has for it. */
function numberXml(head: string, value: number): string {
  return Number.isFinite(value) ? `${head}><v>${value}</v></c>` : `${head} t="e"><v>#NUM!</v></c>`;
}

function formulaXml(
  cells: GridCells,
  row: number,
  column: number,
  head: string,
  array: { ref: string; metadata: number } | undefined,
  formula: string,
): string {
  const value = cells.value(row, column);
  const space = /^\s|\s$|\n/.test(formula) ? ' xml:space="preserve"' : "";
  const type = array ? ` t="array" ref="${array.ref}"` : "";
  const f = `<f${type}${space}>${escapeXml(formula)}</f>`;
  const start = array && array.metadata > 0 ? `${head} cm="${array.metadata}"` : head;
  if (value === null) return `${start}>${f}</c>`;
  if (typeof value === "string")
    return `${start} t="str">${f}<v${/^\s|\s$/.test(value) ? ' xml:space="preserve"' : ""}>${escapeCell(value)}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "number" && Number.isFinite(value)) return `${start}>${f}<v>${value}</v></c>`;
  return `${start} t="e">${f}<v>${typeof value === "object" ? escapeXml(value.error) : "#NUM!"}</v></c>`;
}

function arraysByCorner(sheet: Sheet): Map<string, { ref: string; metadata: number }> {
  const corners = new Map<string, { ref: string; metadata: number }>();
  for (const [ref, metadata] of sheet.arrays ?? []) {
    const range = parseRange(ref);
    if (range) corners.set(columnName(range.left) + String(range.top + 1), { ref, metadata });
  }
  return corners;
}

function rowAttributes(
  row: { height?: number; hidden?: boolean; style?: number; outline?: number; collapsed?: boolean } | undefined,
): string {
  if (!row) return "";
  return (
    (row.style ? ` s="${row.style}" customFormat="1"` : "") +
    (row.height === undefined ? "" : ` ht="${row.height}" customHeight="1"`) +
    (row.hidden ? ' hidden="1"' : "") +
    (row.outline ? ` outlineLevel="${row.outline}"` : "") +
    (row.collapsed ? ' collapsed="1"' : "")
  );
}
