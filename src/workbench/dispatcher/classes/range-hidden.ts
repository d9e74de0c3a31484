import type { Scalar } from "../member";
import { booleanOf } from "../arguments";
import type { RangeTarget } from "./range-target";
import { hiddenState, setHidden } from "../../grid/hidden";

/** Range.rowHidden, columnHidden and hidden: null where some are hidden and some are not. */
export const rangeHidden: Record<string, Scalar<RangeTarget>> = {
  rowHidden: {
    get: (range) => hiddenState(range.sheet.model, "rows", range.area),
    set: (range, value, host) => setHidden(host.grid, range.sheet, "rows", range.area, booleanOf(value, "rowHidden")),
  },
  columnHidden: {
    get: (range) => hiddenState(range.sheet.model, "columns", range.area),
    set: (range, value, host) =>
      setHidden(host.grid, range.sheet, "columns", range.area, booleanOf(value, "columnHidden")),
  },
  hidden: {
    get: ({ sheet, area }) => {
      const rows = hiddenState(sheet.model, "rows", area);
      const columns = hiddenState(sheet.model, "columns", area);
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
};
