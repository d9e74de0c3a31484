import { detectPayout, readPayout, type PayoutDetection } from "../../sources/psp/read-payout";
import { linesOfPayouts } from "../../sources/psp/to-lines";
import { refuse } from "../refusal";
import type { OpenedFile } from "./open-file";
import { nameOf, type Reading } from "./read-list";
import type { Source } from "./source";
import { isTable, openTables, type OpenedTable } from "./tables";

/** A table that is a payout report. */
export interface TakenPayout extends OpenedTable {
  readonly detection: PayoutDetection;
}

/** The payout reports in a file: one for a CSV file, one for each such sheet of a workbook; none where it is no such file. */
export function payoutTables(file: OpenedFile): TakenPayout[] {
  if (!isTable(file)) return [];
  return openTables(file).flatMap((opened) => {
    const detection = detectPayout(opened.cells);
    return detection ? [{ ...opened, detection }] : [];
  });
}

/**
 * Reads one payout report as a source: its transactions are lines, with their rows as in the file.
 *
 * @throws Refusal where a column can be read in two ways: the line names the option that answers
 */
export function readPayoutSource(file: OpenedFile, taken: TakenPayout, index: number, { notation }: Reading): Source {
  const name = nameOf(file, taken.sheet);
  const { file: payout, questions } = readPayout(taken.cells, taken.detection, {
    ...(notation.decimal ? { decimal: notation.decimal } : {}),
    ...(notation.dateOrder ? { dateOrder: notation.dateOrder } : {}),
  });
  for (const { kind, column } of questions) {
    refuse((words) => (kind === "decimal" ? words.askDecimal(name, column) : words.askDateOrder(name, column)));
  }
  const { lines, problems, entries } = linesOfPayouts(name, payout, index);
  return {
    file,
    ...(taken.sheet === undefined ? {} : { sheet: taken.sheet }),
    lines,
    payout,
    entries,
    problems: [...payout.problems, ...problems],
    notices: payout.notices,
  };
}
