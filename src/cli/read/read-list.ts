import type { Problem } from "../../domain/ledger/problem";
import type { OpenItems } from "../../domain/ledger/open-items";
import type { StatementLines } from "../../domain/ledger/statement-lines";
import type { CellTable } from "../../sources/table/cells/cells";
import type { Role, TableChoice } from "../../sources/table/recognise/fields";
import { readOpenItems } from "../../sources/table/items/read-open-items";
import { readStatementLines } from "../../sources/table/lines/read-statement-lines";
import { recogniseTable } from "../../sources/table/recognise/recognise";
import type { ReadOptions, ReadReport } from "../../sources/table/rows/report";
import type { NotationOptions } from "../options/common";
import { refuse, refuseFor } from "../refusal";
import { mapped, type Mapping } from "./mapping";
import type { OpenedFile } from "./open-file";
import { isOtherKind } from "./other-kind";
import { openTables, type OpenedTable } from "./tables";
import type { Source } from "./source";

/** How lists are to be read. */
export interface Reading {
  readonly notation: NotationOptions;
  readonly map?: Mapping;
}

/** A table taken for a kind of list. */
export interface Taken extends OpenedTable {
  readonly choice: TableChoice;
}

/**
 * The tables of a file that are lists of a kind: of several sheets those that are more like it than like
 * the other kind, so that one list is never both; a table that was named is what it was named for.
 *
 * @throws Refusal where none can, with what is missing
 */
export function tablesAs(file: OpenedFile, role: Role, { map }: Reading): Taken[] {
  const tables = openTables(file);
  const chosen: Taken[] = [];
  const why: Problem[] = [];
  for (const opened of tables) {
    const found = recogniseTable(opened.cells);
    if (tables.length === 1 && isOtherKind(found, role, map)) {
      const name = nameOf(file, opened.sheet);
      refuse((words) => (role === "items" ? words.isStatement(name) : words.isOpenItems(name)));
    }
    const isIts = tables.length === 1 || found.best?.role === role;
    const known = found[role]?.choice;
    const choice = isIts && map ? mapped(opened.cells, role, known, map) : known;
    if (isIts && choice) chosen.push({ ...opened, choice });
    else why.push(...found.problems);
  }
  if (chosen.length > 0) return chosen;
  const source = nameOf(file, tables.length === 1 ? tables[0].sheet : undefined);
  const [problem = { code: "headsNotFound", place: { source } }] = why;
  return refuseFor({ ...problem, place: { ...problem.place, source } });
}

/**
 * Reads one table as a list.
 *
 * @throws Refusal where a column can be read in two ways: the line names the option that answers
 */
export function readTable(file: OpenedFile, taken: Taken, role: Role, index: number, { notation }: Reading): Source {
  const options: ReadOptions = {
    source: index,
    ...(notation.decimal ? { decimal: notation.decimal } : {}),
    ...(notation.dateOrder ? { dateOrder: notation.dateOrder } : {}),
    ...(notation.ledger ? { ledger: notation.ledger } : {}),
  };
  const read = readAs(role, taken.cells, taken.choice, options);
  const { report } = read;
  const name = nameOf(file, taken.sheet);
  for (const { kind, column } of report.questions) {
    refuse((words) => (kind === "decimal" ? words.askDecimal(name, column) : words.askDateOrder(name, column)));
  }
  return {
    file,
    ...(taken.sheet === undefined ? {} : { sheet: taken.sheet }),
    ...(read.items ? { items: read.items } : {}),
    ...(read.lines ? { lines: read.lines } : {}),
    problems: report.problems,
    notices: [...report.warnings, ...twiceIn(name, report)],
    table: { cells: taken.cells, report },
  };
}

/** So many rows are named one by one. */
const NAMED_ROWS = 20;

/** Rows that are the same as an earlier one (spec 1): they take part, and are named. */
function twiceIn(source: string, { duplicates }: ReadReport): Problem[] {
  if (duplicates.length <= NAMED_ROWS) {
    return duplicates.map(({ row, sameAs }) => ({ code: "rowTwice", place: { source, row }, found: String(sameAs) }));
  }
  const [{ row }] = duplicates;
  return [{ code: "rowsTwice", place: { source, row }, found: String(duplicates.length) }];
}

function readAs(
  role: Role,
  cells: CellTable,
  choice: TableChoice,
  options: ReadOptions,
): { report: ReadReport; items?: OpenItems; lines?: StatementLines } {
  return role === "items" ? readOpenItems(cells, choice, options) : readStatementLines(cells, choice, options);
}

/** How a source is called in a message. @example nameOf(file, "Bank") // "boek.xlsx#Bank" */
export function nameOf({ path }: Pick<OpenedFile, "path">, sheet: string | undefined): string {
  return sheet === undefined ? path : `${path}#${sheet}`;
}
