import { parseArea } from "./area";
import type { Grid } from "./grid";

/** Whether the workbook has a defined name of this text, of its own or of one sheet. */
export function hasName(grid: Grid, name: string): boolean {
  return [...grid.workbook.names.keys()].some((key) => nameOf(key).toLowerCase() === name.toLowerCase());
}

/** The name itself: the workbook keeps the names of one sheet under `sheet!name`. */
export function nameOf(key: string): string {
  return key.slice(key.lastIndexOf("!") + 1);
}

/** Excel's rules for a defined name. */
export function isDefinedName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255 && !parseArea(name) && !/^[rc]$/i.test(name)
  );
}
