import type { JournalLine } from "../../domain/journal/document";
import type { SheetRow } from "../../sheets/row-link";
import type { RunResult } from "../result/write-result";
import type { SourceSheet } from "./source-sheets";

/** The rows of a ledger: which source, and which row of it. */
interface Rows {
  readonly source: Uint16Array;
  readonly row: Uint32Array;
}

/** Where the rows of a ledger stand in the workbook that is written. */
export interface RowPlaces {
  /** the row of the source's sheet, as Excel numbers it */
  readonly row: (rows: Rows, index: number) => number;
  /** as the pane will find the row in that sheet (design.md, A row's key) */
  readonly key: (rows: Rows, index: number) => string;
  /** where a journal line comes from */
  readonly of: (from: NonNullable<JournalLine["from"]>) => SheetRow;
}

/** Finds rows of the ledger back in the sheets of their sources. */
export function rowPlaces({ matched, sources }: RunResult, placed: readonly SourceSheet[]): RowPlaces {
  const starts = startsOf(sources.map((source) => (source.items ?? source.lines)!.count));
  const firstLines = sources.findIndex(({ lines }) => lines);
  /** position of a row among those of its source */
  const positionOf = ({ source }: Rows, index: number) => {
    const first = sources[source[index]].items ? 0 : starts[firstLines];
    return index - (starts[source[index]] - first);
  };
  const row = (rows: Rows, index: number) => placed[rows.source[index]].rowOf(rows.row[index], positionOf(rows, index));
  return {
    row,
    key: (rows, index) => placed[rows.source[index]].keyOf(positionOf(rows, index), rows.row[index]),
    of: ({ side, index }) => {
      const rows = side === "item" ? matched.ledger.items : matched.ledger.lines;
      return { sheet: placed[rows.source[index]].sheet.name, row: row(rows, index) };
    },
  };
}

/** Where each begins when they stand one after the other. */
function startsOf(counts: readonly number[]): number[] {
  let start = 0;
  return counts.map((count) => {
    const at = start;
    start += count;
    return at;
  });
}
