import { MAX_COLUMNS, MAX_ROWS } from "./address";
import { type Column, createColumn, KIND } from "./column";
import { createTexts, type Texts } from "./texts";
import type { CellError, Cells, Scalar } from "./workbook";

export {
  cellName,
  columnIndex,
  columnName,
  parseRange,
  parseRanges,
  quoteSheet,
  rangeName,
  type Range,
} from "./address";
export { emptySheet, emptyWorkbook, styleIndex } from "./empty";

/** The cells as the reader and the writer see them: by kind and number, without making values. */
export interface GridCells extends Cells {
  readonly texts: Texts;
  /** blocks of memory in use; the reader refuses files that ask for too many */
  readonly blockCount: number;
  kind(row: number, column: number): number;
  /** the number of a number cell, the dictionary's number of a text or error */
  number(row: number, column: number): number;
  /** sets a value by kind; leaves the formula alone */
  set(row: number, column: number, kind: number, number: number): void;
  /** columns that hold something in the rows from block * BLOCK_ROWS on */
  columnsIn(block: number): number[];
  /** formulas of a column by row, or undefined where it has none */
  formulas(column: number): ReadonlyMap<number, string> | undefined;
}

/**
 * An empty grid of cells: columns in typed arrays, texts kept once, formulas sparse.
 * Reading outside the used extent gives empty cells; writing outside Excel's sheet of
 * 1,048,576 x 16,384 throws a RangeError. A value replaces the formula of its cell.
 *
 * @param texts a dictionary to share between sheets
 * @example
 * const cells = createCells();
 * cells.setValue(0, 1, "Factuurnr.");
 * cells.value(0, 1); // "Factuurnr."
 */
export function createCells(texts: Texts = createTexts()): GridCells {
  const columns: (Column | undefined)[] = [];
  let extent: { rows: number; columns: number } | undefined;

  const force = (row: number, column: number): Column => {
    if (!(row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS)) {
      throw new RangeError(`outside the sheet: row ${row}, column ${column}`);
    }
    extent = undefined;
    while (columns.length <= column) columns.push(undefined);
    return (columns[column] ??= createColumn());
  };

  const used = () => {
    if (extent) return extent;
    let rows = 0;
    let last = 0;
    columns.forEach((column, index) => {
      const height = column?.extent() ?? 0;
      if (height > 0) last = index + 1;
      rows = Math.max(rows, height);
    });
    return (extent = { rows, columns: last });
  };

  const put = (row: number, column: number, value: Scalar | CellError): Column => {
    const target = force(row, column);
    if (value === null) target.set(row, KIND.empty, 0);
    else if (typeof value === "number") target.set(row, KIND.number, value);
    else if (typeof value === "string") target.set(row, KIND.text, texts.id(value));
    else if (typeof value === "boolean") target.set(row, value ? KIND.true : KIND.false, 0);
    else target.set(row, KIND.error, texts.id(value.error));
    return target;
  };

  const move = (what: "rows" | "columns", at: number, by: number): void => {
    extent = undefined;
    if (what === "rows") {
      for (const column of columns) column?.shift(at, by);
    } else if (by < 0) {
      columns.splice(at, -by);
    } else if (at < columns.length) {
      columns.splice(at, 0, ...new Array<undefined>(by).fill(undefined));
    }
  };

  return {
    texts,
    get rowCount() {
      return used().rows;
    },
    get columnCount() {
      return used().columns;
    },
    get blockCount() {
      return columns.reduce((sum, column) => sum + (column?.blockCount ?? 0), 0);
    },
    value(row, column) {
      const source = columns[column];
      switch (source?.kind(row)) {
        case KIND.text:
          return texts.at(source.number(row));
        case KIND.number:
          return source.number(row);
        case KIND.true:
          return true;
        case KIND.false:
          return false;
        case KIND.error:
          return { error: texts.at(source.number(row)) };
        default:
          return null;
      }
    },
    kind: (row, column) => columns[column]?.kind(row) ?? KIND.empty,
    number: (row, column) => columns[column]?.number(row) ?? 0,
    formula: (row, column) => columns[column]?.formulas.get(row),
    columnsIn: (block) => columns.flatMap((column, index) => (column?.hasBlock(block) ? [index] : [])),
    formulas: (column) => columns[column]?.formulas,
    style: (row, column) => columns[column]?.style(row) ?? 0,
    set: (row, column, kind, number) => force(row, column).set(row, kind, number),
    setValue(row, column, value) {
      put(row, column, value).formulas.delete(row);
    },
    setFormula(row, column, formula, cached) {
      put(row, column, cached).setFormula(row, formula);
    },
    setStyle: (row, column, style) => force(row, column).setStyle(row, style),
    insert(what, at, count) {
      const { rows, columns: wide } = used();
      if (what === "rows" ? at < rows && rows + count > MAX_ROWS : at < wide && wide + count > MAX_COLUMNS) {
        throw new RangeError(`no room for ${count} ${what} more`);
      }
      move(what, at, count);
    },
    remove: (what, at, count) => move(what, at, -count),
  };
}
