import type { Problem } from "../../domain/ledger/problem";
import type { Role } from "../../sources/table/recognise/fields";
import type { OpenedFile } from "./open-file";
import { badCell, standingIn, type BadCell } from "./literal";
import { readTable, type Reading, type Taken } from "./read-list";
import type { Source } from "./source";

/** A list with the rows that matching would refuse, and which of their cells could not be read. */
export interface LiteralList {
  readonly source: Source;
  /** bad cells by row as Excel shows it */
  readonly bad: ReadonlyMap<number, readonly BadCell[]>;
  readonly problems: readonly Problem[];
}

/** One row is refused for one cell at a time: amount, date and direction make at most these many rounds. */
const ROUNDS = 4;

/**
 * Reads a list for showing (spec 11, read): a row with a cell that cannot be read stays, without it, and the
 * cell is named.
 */
export function readLiterally(
  file: OpenedFile,
  taken: Taken,
  role: Role,
  index: number,
  reading: Reading,
): LiteralList {
  let source = readTable(file, taken, role, index, reading);
  const problems = [...source.problems];
  const bad: BadCell[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const fresh = source.problems.flatMap((problem) => badCell(taken.cells, problem) ?? []);
    if (fresh.length === 0) break;
    bad.push(...fresh);
    source = readTable(file, { ...taken, cells: standingIn(taken.cells, bad) }, role, index, reading);
    if (round + 1 < ROUNDS) problems.push(...source.problems.filter((problem) => !isKnown(problems, problem)));
  }
  const byRow = new Map<number, BadCell[]>();
  for (const cell of bad) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  problems.sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0));
  return { source, bad: byRow, problems };
}

function isKnown(problems: readonly Problem[], { code, place }: Problem): boolean {
  return problems.some((one) => one.code === code && one.place.row === place.row && one.place.column === place.column);
}
