import { HostError } from "../errors";
import { rangeOf } from "../ranges";
import { rowRuns } from "../read/row-addresses";
import { inExcel } from "../run";
import { startBatches } from "../write/batches";
import { halfWritten } from "../write/half-written";
import { forgetDrawn, numbersAt, setDrawnAt } from "./drawn";
import { factsOf, isFiltered } from "./facts";
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
 * Writes the marks of single rows after a decision; what stands in those rows must be what we drew. Someone who
 * reviews filters on the status, so this goes on under a filter: row by row, and read back.
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
      if (facts.isProtected) throw new HostError("protected", { sheet: name });
      const { status, numbers, reason } = facts.marks ?? {};
      if (!status || !numbers || !reason) return false;
      const inside = [...rows.keys()].filter((row) => row > status.row && row < status.row + status.rows);
      if (inside.length < rows.size) return false;
      const oneByOne = isFiltered(facts);
      if (oneByOne && inside.length > MOST_UNDER_A_FILTER) throw new HostError("filtered", { sheet: name });
      const runs = oneByOne ? inside.map((row) => ({ first: row, last: row })) : rowRuns(inside);
      const drawn = (row: number) => numbersAt(name, row);
      if (!(await standsIn(context, facts.sheet, numbers.column, runs, drawn))) {
        throw new HostError("sheetChanged", { sheet: name });
      }
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
      const written = (row: number) => rows.get(row)?.[1];
      if (oneByOne && !(await standsIn(context, facts.sheet, numbers.column, runs, written))) {
        forgetDrawn(name);
        throw new HostError("filtered", { sheet: name });
      }
      for (const row of inside) setDrawnAt(name, row, rows.get(row) ?? NONE);
      return true;
    },
    { sheet: name },
  );
}

/** Beyond this, a range per row is too much for one request. */
const MOST_UNDER_A_FILTER = 500;

const NONE: MarkCells = ["", "", ""];

function cellsOf({ code, number, reason }: MarkedRow): MarkCells {
  return [code, number, reason];
}

/**
 * Whether the match numbers that are expected stand in these rows. They travel with their rows when the user
 * sorts, so they tell whether a row is still that row; rows of which nothing is known count as right.
 */
async function standsIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  column: number,
  runs: readonly { first: number; last: number }[],
  expected: (row: number) => string | undefined,
): Promise<boolean> {
  const ranges = runs.map(({ first, last }) => {
    const range = rangeOf(sheet, { row: first, column, rows: last - first + 1, columns: 1 });
    range.load("values");
    return range;
  });
  await context.sync();
  return runs.every(({ first }, i) =>
    ranges[i].values.every(([value]: unknown[], at: number) => {
      const numbers = expected(first + at);
      return numbers === undefined || numberOf(numbers) === value;
    }),
  );
}
