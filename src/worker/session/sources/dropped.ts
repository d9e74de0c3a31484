import type { SheetCell, SheetSpec } from "../../../sheets/sheet";
import type { DroppedSheet } from "../../api";
import type { Session } from "../session";

/** A sheet that a file becomes, and the rows of it that are asked for block by block. */
export interface Made {
  readonly sheet: DroppedSheet;
  rows(first: number, count: number): readonly (readonly SheetCell[])[];
}

/** So many rows go along with a sheet; a longer one follows in blocks. */
const WITH_THE_SHEET = 500;

/** A sheet that was made whole, its end left to be asked for. */
export function madeOfSpec(spec: SheetSpec, kind: DroppedSheet["kind"]): Made {
  const rest = spec.rows.slice(WITH_THE_SHEET);
  return {
    sheet: {
      spec: { ...spec, rows: spec.rows.slice(0, WITH_THE_SHEET) },
      following: rest.length,
      hidden: [],
      kind,
    },
    rows: (first, count) => rest.slice(first, first + count),
  };
}

/** Rows of a sheet of a file that was read; none once the file is forgotten. */
export function droppedRows(
  session: Session,
  sha256: string,
  sheet: number,
  first: number,
  count: number,
): readonly (readonly SheetCell[])[] {
  return session.dropped.get(sha256)?.[sheet]?.rows(first, count) ?? [];
}
