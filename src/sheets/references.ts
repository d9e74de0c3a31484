import { columnLetters, bottom, MAX_COLUMNS, MAX_ROWS, right, type Rect } from "./rect";

/** @example columnNumber("AB") // 28 */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase().split("")) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** A reference for a name: fixed, with its sheet. @example "='Bank mei'!$J$1:$J$200" */
export function referenceOf(sheet: string, rect: Rect): string {
  const cell = (row: number, column: number) => `$${columnLetters(column)}$${row}`;
  return `='${sheet.replaceAll("'", "''")}'!${cell(rect.row, rect.column)}:${cell(bottom(rect), right(rect))}`;
}

/**
 * Reads an address or reference of one rectangle, with or without sheet, "=" and "$";
 * whole rows and columns reach to the end of the sheet. Undefined where it is none (#REF!).
 *
 * @example parseReference("='Bank mei'!$J$1:$J$200") // { sheet: "Bank mei", rect: { row: 1, column: 10, rows: 200, columns: 1 } }
 */
export function parseReference(reference: string): { sheet?: string; rect: Rect } | undefined {
  const parts = /^=?(?:(?:'((?:[^']|'')*)'|([^'!]+))!)?(.+)$/s.exec(reference.trim());
  if (!parts) return undefined;
  const rect = parseRect(parts[3] ?? "");
  if (!rect) return undefined;
  const sheet = parts[1]?.replaceAll("''", "'") ?? parts[2];
  return sheet === undefined ? { rect } : { sheet, rect };
}

function parseRect(text: string): Rect | undefined {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const [, letters, digits] = match;
  const single = !text.includes(":");
  const row = digits === undefined ? 1 : Number(digits);
  const column = letters === undefined ? 1 : columnNumber(letters);
  const lastRow = single ? row : Number(match[4] ?? MAX_ROWS);
  const lastColumn = single ? column : match[3] === undefined ? MAX_COLUMNS : columnNumber(match[3]);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
