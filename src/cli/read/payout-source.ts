import { detectPayout, readPayout, type PayoutDetection } from "../../sources/psp/read-payout";
import { decodeText } from "../../sources/decode-text";
import { csvTextTable } from "../../sources/table/cells/csv";
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
  if (!isTable(file) || (file.kind !== "xlsx" && !beginsAsPayout(file))) return [];
  return openTables(file).flatMap((opened) => {
    const detection = detectPayout(opened.cells);
    return detection ? [{ ...opened, detection }] : [];
  });
}

/** More than the heads of any report, so that a large statement is not read whole for nothing. */
const BEGINNING = 32 * 1024;

function beginsAsPayout({ path, bytes }: OpenedFile): boolean {
  const text = decodeText(bytes.subarray(0, BEGINNING));
  // the last line may be cut off
  return (
    detectPayout(csvTextTable(path, bytes.length > BEGINNING ? text.slice(0, text.lastIndexOf("\n") + 1) : text)) !==
    undefined
  );
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
