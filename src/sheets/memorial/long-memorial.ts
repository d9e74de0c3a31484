import type { LongBody, PlainRow } from "../long-sheet";
import { plainValue } from "../plain-value";
import type { CellStyleName, SheetCell, SheetSpec } from "../sheet";
import type { MemorialColumn } from "../../words/sheets/memorial-columns";
import { bodyRows } from "./body-rows";
import { memorialStyles } from "./column-styles";
import type { Body, Column } from "./columns";
import type { MemorialInput } from "./input";
import { memorialFrame } from "./memorial-sheet";

/** A memorial of which the rows come block by block, as plain values: for one of very many lines. */
export interface LongMemorial {
  /** title block and heads; its table reaches to the last row */
  readonly spec: SheetSpec;
  readonly body: LongBody;
  /** so many rows of the table from the one at `offset` on; fewer at its end */
  readonly rows: (offset: number, count: number) => PlainRow[];
}

/**
 * The same sheet as `memorialSheet`, without ever holding all of its cells. Every column has one look and holds
 * one kind of value: texts, numbers, or formulas of ours.
 *
 * @example longMemorial(input).rows(0, 1)[0][0] // 1, the number of the first document
 */
export function longMemorial(input: MemorialInput): LongMemorial {
  const { spec, columns, body } = memorialFrame(input);
  const isFormula = columns.map(({ name }) => FORMULAS.has(name));
  const rows = (offset: number, count: number) =>
    bodyRows(input, columns, body, offset, count).map((cells) =>
      cells.map((cell, at) => (isFormula[at] ? formulaOf(cell) : plainValue(cell))),
    );
  return { spec, body: bodyOf(input, columns, body), rows };
}

/** The columns of which every cell is a formula, or empty. */
const FORMULAS: ReadonlySet<MemorialColumn> = new Set(["source", "documentTotal", "documentBalance"]);

function bodyOf(input: MemorialInput, columns: readonly Column[], { first, last }: Body): LongBody {
  const styles: Readonly<Record<MemorialColumn, CellStyleName | undefined>> = memorialStyles(input);
  return {
    columns: columns.map(({ name }) => styles[name]),
    formulas: columns.flatMap(({ name }, at) => (FORMULAS.has(name) ? [at] : [])),
    count: last - first + 1,
  };
}

function formulaOf(cell: SheetCell): string | null {
  return cell?.value.kind === "formula" ? cell.value.formula : null;
}
