import type { SheetSpec } from "../../sheets/sheet";
import type { Batches } from "./batches";
import { writeFollowing, type FollowingRows } from "./following-rows";
import { writePlainBody, type PlainBody } from "./plain-body";

/** Rows below those of a specification, asked for block by block: cells of any look, or plain values. */
export type Rest = FollowingRows | PlainBody;

/** Writes them where those of the specification end. */
export async function writeRest(sheet: Excel.Worksheet, spec: SheetSpec, rest: Rest, batches: Batches): Promise<void> {
  if (!("columns" in rest)) return writeFollowing(sheet, spec, rest, batches);
  return writePlainBody(sheet, { row: spec.rows.length + 1, column: 1, name: spec.name }, rest, batches);
}
