import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "./address";

/** A cell as a formula names it; row or column is missing in whole columns and rows. */
export interface Reference {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A formula taken apart: text that stays, and references between it. */
export type FormulaPiece = string | Reference;

/** What may not touch a reference: part of a longer name, a call, a sheet's name. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[\p{L}_\\][\p{L}\p{N}_.\\?]*[(!]|(?<![\p{L}\p{N}_.$\\])(?:\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!\\?])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|./gsu;

/**
 * Takes a formula apart into references and the text between them. Texts between
 * quotes, sheet names, functions, table columns between brackets and names are text.
 *
 * @example splitFormula("SUM(A1,$B$2)") // ["SUM(", { row: 0, column: 0, … }, ",", { row: 1, column: 1, … }, ")"]
 */
export function splitFormula(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let text = "";
  let brackets = 0;
  for (const [token] of formula.matchAll(TOKEN)) {
    if (token === "[") brackets++;
    else if (token === "]") brackets--;
    const references = brackets > 0 ? undefined : referencesOf(token);
    if (!references) {
      text += token;
      continue;
    }
    references.forEach((reference, index) => {
      pieces.push(index === 0 ? text : ":", reference);
    });
    text = "";
  }
  pieces.push(text);
  return pieces.filter((piece) => piece !== "");
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;

function referencesOf(token: string): Reference[] | undefined {
  const cell = CELL.exec(token);
  if (cell) {
    const column = columnIndex(cell[2]);
    const row = Number(cell[4]) - 1;
    return column < 0 || row >= MAX_ROWS
      ? undefined
      : [{ row, column, rowFixed: cell[3] !== "", columnFixed: cell[1] !== "" }];
  }
  const [, fixed1 = "", from, fixed2 = "", to] = COLUMNS.exec(token) ?? ROWS.exec(token) ?? [];
  if (from === undefined) return undefined;
  const isRows = /\d/.test(from);
  const parts = [
    { at: isRows ? Number(from) - 1 : columnIndex(from), fixed: fixed1 !== "" },
    { at: isRows ? Number(to) - 1 : columnIndex(to), fixed: fixed2 !== "" },
  ];
  if (parts.some(({ at }) => at < 0 || at >= (isRows ? MAX_ROWS : MAX_COLUMNS))) return undefined;
  return parts.map(({ at, fixed }) =>
    isRows
      ? { row: at, column: undefined, rowFixed: fixed, columnFixed: false }
      : { row: undefined, column: at, rowFixed: false, columnFixed: fixed },
  );
}

/** Writes a reference back. */
export function referenceText(reference: Reference): string {
  const { row, column, rowFixed, columnFixed } = reference;
  const letters = column === undefined ? "" : `${columnFixed ? "$" : ""}${columnName(column)}`;
  return row === undefined ? letters : `${letters}${rowFixed ? "$" : ""}${row + 1}`;
}

/**
 * A formula as it reads so many rows down and columns to the right: what copying a cell
 * does to its relative references. One that leaves the sheet becomes #REF!.
 *
 * @param formula with or without "="
 * @example moveFormula("=A1*$B$1", 2, 1) // "=B3*$B$1"
 */
export function moveFormula(formula: string | readonly FormulaPiece[], rows: number, columns: number): string {
  const pieces = typeof formula === "string" ? splitFormula(formula) : formula;
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const row = piece.row === undefined || piece.rowFixed ? piece.row : piece.row + rows;
      const column = piece.column === undefined || piece.columnFixed ? piece.column : piece.column + columns;
      const isOutside = (row ?? 0) < 0 || (row ?? 0) >= MAX_ROWS || (column ?? 0) < 0 || (column ?? 0) >= MAX_COLUMNS;
      return isOutside ? "#REF!" : referenceText({ ...piece, row, column });
    })
    .join("");
}
