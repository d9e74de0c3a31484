import { HostError } from "../errors";
import { rangeOf } from "../ranges";
import { rowRuns } from "../row-addresses";
import { inExcel } from "../run";
import { startBatches } from "../write/batches";
import { halfWritten } from "../write/half-written";
import { drawnAt, forgetDrawn, setDrawnAt } from "./drawn";
import { factsOf, refuseIfLocked } from "./facts";
import { numberOf, writeRows, type MarkCells } from "./write-rows";

/** The marks of one row. */
export interface MarkedRow {
  readonly sheet: string;
  /** as Excel shows it */
  readonly row: number;
  readonly code: string;
  readonly number: string;
  readonly reason: string;
}

/**
 * Writes the marks of single rows after a decision; what stands in those rows must be what we drew.
 *
 * @returns the sheets that have no marks (any more): draw them whole
 * @throws HostError `sheetGone`; `sheetChanged` where the rows were sorted or moved since; `protected`, `filtered`, `halfWritten`
 * @example await updateMarks([{ sheet: "Bank", row: 14, code: "cleared", number: "7", reason: "…" }]);
 */
export async function updateMarks(rows: readonly MarkedRow[]): Promise<string[]> {
  const without: string[] = [];
  for (const sheet of new Set(rows.map((row) => row.sheet))) {
    const changed = new Map(rows.filter((row) => row.sheet === sheet).map((row) => [row.row, cellsOf(row)]));
    if (!(await updateSheet(sheet, changed))) without.push(sheet);
  }
  return without;
}

async function updateSheet(name: string, rows: ReadonlyMap<number, MarkCells>): Promise<boolean> {
  return inExcel(
    async (context) => {
      const facts = await factsOf(context, name);
      refuseIfLocked(facts);
      const { status, numbers, reason } = facts.marks ?? {};
      if (!status || !numbers || !reason) return false;
      const inside = [...rows.keys()].filter((row) => row > status.row && row < status.row + status.rows);
      if (inside.length < rows.size) return false;
      const runs = rowRuns(inside);
      await refuseIfMoved(context, facts.sheet, name, numbers.column, runs);
      try {
        const batches = startBatches(context);
        for (const { first, last } of runs) {
          const cells = Array.from({ length: last - first + 1 }, (_, at) => rows.get(first + at) ?? NONE);
          await writeRows(facts.sheet, [status.column, numbers.column, reason.column], first, cells, batches);
        }
        await batches.send();
      } catch (error) {
        forgetDrawn(name);
        throw halfWritten(error, name, false);
      }
      for (const row of inside) setDrawnAt(name, row, rows.get(row) ?? NONE);
      return true;
    },
    { sheet: name },
  );
}

const NONE: MarkCells = ["", "", ""];

function cellsOf({ code, number, reason }: MarkedRow): MarkCells {
  return [code, number, reason];
}

/** The match numbers travel with their rows when the user sorts: they tell whether a row is still that row. */
async function refuseIfMoved(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  column: number,
  runs: readonly { first: number; last: number }[],
) {
  const ranges = runs.map(({ first, last }) => {
    const range = rangeOf(sheet, { row: first, column, rows: last - first + 1, columns: 1 });
    range.load("values");
    return range;
  });
  await context.sync();
  const isMoved = runs.some(({ first }, i) =>
    ranges[i].values.some(([value]: unknown[], at: number) => {
      const drawn = drawnAt(name, first + at);
      return drawn !== undefined && numberOf(drawn[1]) !== value;
    }),
  );
  if (isMoved) throw new HostError("sheetChanged", { sheet: name });
}
