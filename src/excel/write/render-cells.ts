import { LOOKS } from "../../sheets/look";
import type { CellStyleName, SheetCell } from "../../sheets/sheet";
import { rangeOf, setNumberFormat } from "../ranges";
import { nextTurn } from "../turns";
import { BYTES_PER_FORMAT, bytesOfRow, rowBlocks, type Batches } from "./batches";
import { refuseLongTexts, valuesOf, widthOf, type CellBlock } from "./cell-values";
import { applyLook } from "./apply-look";
import { rectangles } from "./rectangles";

/**
 * Writes the cells of a sheet: `@` on texts before their values, so that Excel never reads one as a
 * formula, a date or a number (law 7 and spec 7); then the values; then formulas, which are only ever
 * ours; then number formats and looks.
 *
 * @param block rows to write from column A on, the first of them in row `at` (from 0)
 */
export async function renderCells(sheet: Excel.Worksheet, block: CellBlock, batches: Batches): Promise<void> {
  const columns = widthOf(block);
  if (columns === 0) return;
  refuseLongTexts(block);
  const size = Math.max(1, Math.floor(CELLS_PER_SLICE / columns));
  for (let from = 0; from < block.rows.length; from += size) {
    if (from > 0) await nextTurn();
    const rows = block.rows.slice(from, from + size);
    await renderSlice(sheet, { ...block, rows, at: block.at + from }, batches);
  }
}

/** So many cells are written down at a time, with a turn for others in between. */
const CELLS_PER_SLICE = 12_000;

async function renderSlice(sheet: Excel.Worksheet, block: CellBlock, batches: Batches): Promise<void> {
  const { rows, at } = block;
  const columns = widthOf(block);
  if (columns === 0) return;
  const cellAt = (row: number, column: number): SheetCell => rows[row][column] ?? null;
  const format = async (
    keyAt: (cell: SheetCell) => string | null | undefined,
    apply: (range: Excel.Range, key: string) => void,
    runsOver?: (key: string) => boolean,
  ) => {
    for (const { rect, key } of rectangles(
      rows.length,
      columns,
      (row, column) => keyAt(cellAt(row, column)),
      runsOver,
    )) {
      await batches.room(BYTES_PER_FORMAT);
      apply(rangeOf(sheet, { ...rect, row: rect.row + at }), key);
    }
  };

  await format(textFormat, setNumberFormat);
  await writeValues(sheet, valuesOf(block), at, batches);
  await writeFormulas(sheet, rows.length, columns, at, cellAt, batches);
  await format(numberFormat, setNumberFormat);
  // a fill shows on an empty cell too, a font does not
  const hasNoFill = (style: string) => LOOKS[style as CellStyleName].fill === undefined;
  await format(lookKey, (range, style) => applyLook(range, style as CellStyleName), hasNoFill);
}

async function writeValues(sheet: Excel.Worksheet, values: (string | number)[][], firstRow: number, batches: Batches) {
  for (const { first, last, bytes } of rowBlocks(values, bytesOfRow)) {
    const block = values.slice(first, last + 1);
    await batches.room(bytes);
    const rect = { row: firstRow + first + 1, column: 1, rows: block.length, columns: block[0].length };
    rangeOf(sheet, rect).values = block;
  }
}

async function writeFormulas(
  sheet: Excel.Worksheet,
  rows: number,
  columns: number,
  firstRow: number,
  cellAt: (row: number, column: number) => SheetCell,
  batches: Batches,
) {
  // runs over empty cells: a column with a formula on the first line of each document goes as one
  const isFormula = (row: number, column: number) => {
    const cell = cellAt(row, column);
    return cell === null ? undefined : cell.value.kind === "formula" ? "formula" : null;
  };
  for (const { rect } of rectangles(rows, columns, isFormula)) {
    const formulas = Array.from({ length: rect.rows }, (_, r) =>
      Array.from({ length: rect.columns }, (_, c) => formulaOf(cellAt(rect.row - 1 + r, rect.column - 1 + c))),
    );
    for (const { first, last, bytes } of rowBlocks(formulas, bytesOfRow)) {
      await batches.room(bytes);
      const part = { ...rect, row: firstRow + rect.row + first, rows: last - first + 1 };
      rangeOf(sheet, part).formulas = formulas.slice(first, last + 1);
    }
  }
}

function formulaOf(cell: SheetCell): string {
  return cell?.value.kind === "formula" ? cell.value.formula : "";
}

/** `@` for texts; an empty cell takes whatever its neighbours have. */
function textFormat(cell: SheetCell): string | null | undefined {
  if (!cell || cell.value.kind === "none") return undefined;
  return cell.value.kind === "text" ? "@" : null;
}

/** The number format of what is no text. */
function numberFormat(cell: SheetCell): string | null | undefined {
  if (!cell || cell.value.kind === "none") return undefined;
  if (cell.value.kind === "text" || !cell.style) return null;
  const { numberFormat } = LOOKS[cell.style];
  return numberFormat === "General" || numberFormat === "@" ? null : numberFormat;
}

function lookKey(cell: SheetCell): string | null | undefined {
  return cell ? (cell.style ?? null) : undefined;
}
