import {
  columnWidth,
  autofitColumns,
  pointsOfWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
  widthOfPoints,
} from "../../grid/sizes";
import { refuseProtected } from "../../grid/protection";
import { invalidArgument } from "../../grid/refusal";
import { booleanOf, numberOf } from "../arguments";
import type { Host, Scalar } from "../member";
import type { FormatTarget } from "./range-format";

/** Columns of at most 255 characters, rows of at most 409 points. */
const MAX_POINTS = { column: pointsOfWidth(255), row: 409.5 };

/** What all areas have in common. */
function common<T>(target: FormatTarget, read: (area: FormatTarget["areas"][number]) => T | null): T | null {
  const found = new Set(target.areas.map(read));
  return found.size === 1 ? [...found][0] : null;
}

/** RangeFormat.columnWidth and rowHeight in points, useStandardWidth. */
export const sizeScalars: Record<string, Scalar<FormatTarget>> = {
  columnWidth: {
    get: (target) =>
      common(target, (area) => {
        const width = columnWidth(target.sheet, area);
        return width === null ? null : pointsOfWidth(width);
      }),
    set: (target, value, host) => {
      const points = numberOf(value, "columnWidth");
      if (points < 0 || points > MAX_POINTS.column)
        throw invalidArgument("columnWidth is not between 0 and 255 characters");
      refuseProtected(target.sheet, "allowFormatColumns");
      for (const area of target.areas) setColumnWidth(host.grid, target.sheet, area, widthOfPoints(points));
    },
  },
  useStandardWidth: {
    get: ({ sheet, areas }) =>
      areas.every((area) =>
        [...sheet.model.columns].every(
          ([at, { width }]) => width === undefined || at < area.column || at >= area.column + area.columnCount,
        ),
      ),
    set: (target, value, host) => {
      if (!booleanOf(value, "useStandardWidth")) return;
      refuseProtected(target.sheet, "allowFormatColumns");
      for (const area of target.areas) setColumnWidth(host.grid, target.sheet, area, undefined);
    },
  },
  rowHeight: {
    get: (target) => common(target, (area) => rowHeight(target.sheet, area)),
    set: (target, value, host) => {
      const points = numberOf(value, "rowHeight");
      if (points < 0 || points > MAX_POINTS.row) throw invalidArgument("rowHeight is not between 0 and 409 points");
      refuseProtected(target.sheet, "allowFormatRows");
      for (const area of target.areas) setRowHeight(host.grid, target.sheet, area, points);
    },
  },
};

export const sizeMethods: Record<string, (target: FormatTarget, args: readonly unknown[], host: Host) => unknown> = {
  autofitColumns: (target, _args, host) => {
    refuseProtected(target.sheet, "allowFormatColumns");
    for (const area of target.areas) autofitColumns(host.grid, target.sheet, area);
  },
  autofitRows: () => null,
};
