import { quoteSheet } from "../../xlsx/address";
import { plainSheetName, rewriteReferences } from "./calculate/tokens";
import { rewriteFormulas } from "./formulas";
import type { Grid } from "./grid";

/** Follows a sheet's new name in all formulas; without a new name its references become #REF!. */
export function renameInFormulas(grid: Grid, from: string, to: string | undefined): void {
  const old = from.toLowerCase();
  rewriteFormulas(grid, (formula) =>
    rewriteReferences(formula, ({ sheet, cells }) => {
      if (sheet === undefined || plainSheetName(sheet).toLowerCase() !== old) return undefined;
      return to === undefined ? "#REF!" : `${quoteSheet(to)}!${cells ?? ""}`;
    }),
  );
}
