import type { MarkedRows, MarkPlace } from "../../sheets/mark-place";
import { bottom, type Rect } from "../address";
import type { TableFacts } from "./facts";

export { MARK_COLUMNS, markColumn, placeMarks, type MarkedRows } from "../../sheets/mark-place";

/** Where the marks of a sheet go. */
export type MarksPlan = MarkPlace<TableFacts>;

/** Whether the marks that stand there are the same rows: then only their values need writing. */
export function fits(
  standing: { status?: Rect; numbers?: Rect; reason?: Rect },
  marks: MarkedRows,
  table?: TableFacts,
): standing is { status: Rect; numbers: Rect; reason: Rect } {
  const last = marks.firstRow + marks.count - 1;
  const lastRow = Math.max(table ? Math.min(last, bottom(table.rect)) : last, marks.headRow);
  return [standing.status, standing.numbers, standing.reason].every(
    (rect) => rect?.columns === 1 && rect.row === marks.headRow && bottom(rect) === lastRow,
  );
}
