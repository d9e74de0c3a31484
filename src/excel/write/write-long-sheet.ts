import type { LongSheet } from "../../sheets/long-sheet";
import { columnLetters, parseReference, right } from "../address";
import { listOwnSheets } from "../own/list-own-sheets";
import type { OwnKind } from "../own/names";
import { removeOwnSheets } from "../own/remove-own-sheet";
import { appendRows } from "./append-rows";
import type { PlainBody } from "./plain-body";
import { writeSheet } from "./write-sheet";

/**
 * Writes a sheet of ours of which there is one: its frame, and then its rows, block by block. A sheet of that
 * kind that stands already is written over; where Excel refuses half way a new one is taken away again.
 *
 * @throws HostError as `writeSheet` and `appendRows`
 * @example await writeLongSheet(sheet, "links", { rows: (offset, count) => engine.stateRows("links", offset, count) });
 */
export async function writeLongSheet(
  { spec, columns, count }: LongSheet,
  kind: OwnKind,
  { rows, onProgress }: Pick<PlainBody, "rows" | "onProgress">,
): Promise<void> {
  // the table is made over one empty row, and grows with what is written into it
  const tables = spec.tables.map((table) => ({ ...table, range: firstRowsOf(table.range) }));
  const empty = Array.from({ length: columns.length }, () => null);
  const frame = { ...spec, tables, rows: [...spec.rows, empty] };
  const isNew = !(await listOwnSheets()).some((own) => own.kind === kind);
  await writeSheet(frame, { kind, onExists: "replace own" });
  try {
    if (!(await appendRows(kind, { columns, count, rows, onProgress }))) throw new Error(`no table in ${spec.name}`);
  } catch (error) {
    if (isNew) await removeOwnSheets(kind);
    throw error;
  }
}

/** @example firstRowsOf("A4:I100004") // "A4:I5" */
function firstRowsOf(range: string): string {
  const rect = parseReference(range)?.rect;
  if (!rect) return range;
  return `${columnLetters(rect.column)}${rect.row}:${columnLetters(right(rect))}${rect.row + 1}`;
}
