import type { SheetCell, SheetSpec } from "../../sheets/sheet";
import { rangeOf } from "../ranges";
import { sameCell, valueOf, widthOf } from "./cell-values";

/** What we wrote last, by the sheet's id: only to write less, never to decide what stands there. */
const written = new Map<string, SheetSpec>();

/** Beyond so many stretches, writing the whole sheet is as quick. */
const MOST_STRETCHES = 200;

export interface RowStretch {
  /** rows of the specification, from 0 */
  readonly first: number;
  readonly last: number;
}

/** Remembers what was written, for `changedRows`. */
export function keepWritten(sheetId: string, spec: SheetSpec): void {
  written.set(sheetId, spec);
}

/** The rows that differ from what we wrote last; undefined where the whole sheet must be written. */
export function changedRows(sheetId: string, spec: SheetSpec): RowStretch[] | undefined {
  const before = written.get(sheetId);
  if (!before || !hasSameFrame(before, spec)) return undefined;
  const stretches: { first: number; last: number }[] = [];
  for (let row = 0; row < spec.rows.length; row++) {
    if (sameRow(before.rows[row], spec.rows[row])) continue;
    const last = stretches.at(-1);
    if (last && last.last === row - 1) last.last = row;
    else stretches.push({ first: row, last: row });
  }
  return stretches.length > MOST_STRETCHES ? undefined : stretches;
}

/**
 * Whether the rows to be overwritten are still the ones that we wrote: the user may have sorted the
 * sheet. Compared are the cells that stay the same; what differs anyway (a status) may have been typed over.
 */
export async function stillStands(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  stretches: readonly RowStretch[],
): Promise<boolean> {
  sheet.load("id");
  const columns = widthOf(spec);
  const ranges = stretches.map(({ first, last }) => {
    const range = rangeOf(sheet, { row: first + 1, column: 1, rows: last - first + 1, columns });
    range.load("values");
    return range;
  });
  await context.sync();
  const before = written.get(sheet.id);
  return ranges.every((range, i) =>
    range.values.every((row: unknown[], r) => {
      const at = stretches[i].first + r;
      return row.every((value, c) => {
        const old = before?.rows[at][c] ?? null;
        const now = spec.rows[at][c] ?? null;
        return !sameCell(old, now) || old?.value.kind === "formula" || value === valueOf(old);
      });
    }),
  );
}

function hasSameFrame(a: SheetSpec, b: SheetSpec): boolean {
  const frame = ({ name, tables, colorRules, validations }: SheetSpec) =>
    JSON.stringify([name, tables, colorRules, validations]);
  return a.rows.length === b.rows.length && frame(a) === frame(b);
}

function sameRow(a: readonly SheetCell[], b: readonly SheetCell[]): boolean {
  for (let c = 0; c < Math.max(a.length, b.length); c++) if (!sameCell(a[c] ?? null, b[c] ?? null)) return false;
  return true;
}
