import { parseBefore, type Before } from "../../sheets/mark-before";
import { bottom, right, type Rect } from "../address";
import type { OwnName } from "../own/names";

/** The marks that stand on one sheet now, wherever the user moved them; a part that was deleted is absent. */
export interface MarksOnSheet {
  readonly sheet: string;
  readonly number: number;
  readonly status?: Rect;
  readonly numbers?: Rect;
  readonly reason?: Rect;
  /** the range that the user's AutoFilter had */
  readonly filter?: Rect;
  readonly before?: Before;
}

/** All marks in the workbook, by the hidden names. */
export function marksIn(names: readonly OwnName[]): MarksOnSheet[] {
  const marks = new Map<number, { -readonly [K in keyof MarksOnSheet]: MarksOnSheet[K] }>();
  for (const own of names) {
    if (own.role !== "marks") continue;
    const one = marks.get(own.number) ?? { sheet: "", number: own.number };
    marks.set(own.number, one);
    if (own.text !== undefined) one.before = parseBefore(own.text);
    if (own.sheet === undefined || own.rect === undefined) continue;
    if (own.part === "filter") one.filter = own.rect;
    else one.sheet = own.sheet;
    if (own.part === "status") one.status = own.rect;
    if (own.part === "number") one.numbers = own.rect;
    if (own.part === "reason") one.reason = own.rect;
  }
  return [...marks.values()];
}

/** The columns of the marks that are still there. */
export function markRects(marks: MarksOnSheet): Rect[] {
  return [marks.status, marks.numbers, marks.reason].filter((rect) => rect !== undefined);
}

/**
 * A used range without the columns of the marks at its right side: what is the user's own.
 * Marks that have come to stand between the user's columns stay inside; `blankMarks` empties them.
 */
export function withoutMarks(used: Rect, marks: readonly Rect[]): Rect {
  let columns = used.columns;
  for (let again = true; again && columns > 0;) {
    const last = used.column + columns - 1;
    again = marks.some((rect) => rect.column === last && right(rect) === last);
    if (again) columns--;
  }
  return { ...used, columns };
}

/** Empties the cells of the marks in a block of values that starts at `origin`; in place. */
export function blankMarks(
  values: readonly unknown[][],
  origin: { row: number; column: number },
  marks: readonly Rect[],
): void {
  for (const rect of marks) {
    const from = Math.max(rect.row - origin.row, 0);
    const to = Math.min(bottom(rect) - origin.row, values.length - 1);
    for (let r = from; r <= to; r++) {
      for (let c = rect.column; c <= right(rect); c++) {
        const at = c - origin.column;
        if (at >= 0 && at < values[r].length) values[r][at] = "";
      }
    }
  }
}
