import { KIND } from "../column";
import type { GridCells } from "../cells";
import { fromFileFormula } from "../function-prefixes";
import { type FormulaPiece, moveFormula, splitFormula } from "../formula";
import { refuse } from "../xlsx-error";
import type { CellContent } from "./cell-content";

/** Blocks of cells that one workbook may ask for: 1.5 GB of memory, four full sheets of 20 columns. */
const MAX_BLOCKS = 65_536;

interface SharedFormula {
  pieces: FormulaPiece[];
  row: number;
  column: number;
}

/** Puts what was read into cells: values, styles, and formulas with the shared ones written out. */
export function createCellWriter(
  cells: GridCells,
  textIds: readonly number[],
  found: { arrays: Map<string, number>; others: number },
): (row: number, column: number, style: number, content: CellContent) => void {
  const shared = new Map<string, SharedFormula>();
  let count = 0;

  const setFormula = (row: number, column: number, content: CellContent): void => {
    const { text, type, ref, index } = content.formula!;
    let formula = text;
    if (type === "dataTable") return;
    if (type === "array") found.arrays.set(ref, content.metadata);
    if (type === "shared") {
      const master = shared.get(index);
      if (text !== "") shared.set(index, { pieces: splitFormula(text), row, column });
      else if (!master) return;
      else formula = moveFormula(master.pieces, row - master.row, column - master.column);
    }
    if (formula === "") return;
    cells.setFormula(row, column, `=${fromFileFormula(formula)}`, cells.value(row, column));
  };

  return (row, column, style, content) => {
    if (content.kind !== KIND.empty) cells.set(row, column, content.kind, numberOf(content, cells, textIds));
    if (style !== 0) cells.setStyle(row, column, style > 65_000 ? 0 : style);
    if (content.formula) setFormula(row, column, content);
    // counting blocks takes time, so only now and then; a block holds at most this many cells
    if ((++count & 4095) === 0 && cells.blockCount + found.others > MAX_BLOCKS)
      refuse("xlsx-too-large", { source: "" }, "cells");
  };
}

/** What the typed array holds for a cell: its number, or its text's in the dictionary. */
export function numberOf(content: CellContent, cells: GridCells, textIds: readonly number[]): number {
  if (content.kind === KIND.number) return content.number;
  if (content.shared) {
    const id = textIds[content.number];
    return id ?? refuse("xlsx-damaged", { source: "" }, `shared text ${content.number}`);
  }
  return content.text === undefined ? 0 : cells.texts.id(content.text);
}
