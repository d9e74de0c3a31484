import type { Host } from "./member";
import { RangeTarget } from "./classes/range-target";
import { shiftArea } from "../grid/shift-area";

/** A range that Office.js holds on to keeps meaning the same cells when rows or columns come or go before it. */
export function followShifts(host: Host): void {
  host.grid.onChange((change) => {
    if (change.kind !== "inserted" && change.kind !== "deleted") return;
    for (const { target } of host.references.all()) {
      if (!(target instanceof RangeTarget) || target.sheet.id !== change.sheet) continue;
      target.area = shiftArea(target.area, change) ?? target.area;
    }
  });
}
