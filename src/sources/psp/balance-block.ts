import { decimalFigures, undress, type DecimalMark } from "../table/cells/amount-text";
import type { CellTable } from "../table/cells/cells";
import { textOf } from "../table/cells/cell-text";
import type { ReportColumns } from "./columns";
import type { ProviderReader } from "./provider-reader";

/** Opening and closing of a balance, from a block above the heads. */
export interface BalanceBlock {
  readonly opening: string;
  readonly closing: string;
  readonly currency?: string;
}

/** Finds the balances above the heads: each label with its value beside it, or below it. */
export function balanceBlock(
  table: CellTable,
  { headRow }: ReportColumns,
  { balances }: ProviderReader,
  mark: DecimalMark,
): BalanceBlock | undefined {
  if (!balances) return undefined;
  const valueOf = (label: RegExp, accept: (text: string) => string | undefined): string | undefined => {
    for (let row = 0; row < headRow; row++) {
      for (let column = 0; column < table.columnCount; column++) {
        const text = textOf(table.value(row, column));
        if (!label.test(text)) continue;
        // "Opening balance: 12.50" in one cell, else the cell beside, else the one below
        const [, own = ""] = text.split(/:(.*)/);
        const beside = column + 1 < table.columnCount ? textOf(table.value(row, column + 1)) : "";
        const below = row + 1 < headRow ? textOf(table.value(row + 1, column)) : "";
        const found = accept(own.trim()) ?? accept(beside) ?? accept(below);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
  const amount = (text: string): string | undefined => {
    const dressed = text === "" ? undefined : undress(text);
    const decimal = dressed && decimalFigures(dressed.figures, mark);
    return dressed && decimal !== undefined ? (dressed.sign < 0 ? `-${decimal}` : decimal) : undefined;
  };
  const opening = valueOf(balances.opening, amount);
  const closing = valueOf(balances.closing, amount);
  const code = (text: string) => (/^[A-Z]{3}$/i.test(text) ? text.toUpperCase() : undefined);
  const currency = valueOf(balances.currency, code);
  if (opening === undefined || closing === undefined) return undefined;
  return { opening, closing, ...(currency === undefined ? {} : { currency }) };
}
