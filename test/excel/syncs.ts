import { drawMarks, type LongMarks } from "../../src/excel/marks/draw-marks";
import { updateMarks } from "../../src/excel/marks/update-marks";
import { readSheet, unchanged } from "../../src/excel/read-sheet";
import { appendRows } from "../../src/excel/write/append-rows";
import { bytesOfRow } from "../../src/excel/write/batches";
import { writeLongSheet } from "../../src/excel/write/write-long-sheet";
import { plainRow, type PlainRow } from "../../src/sheets/long-sheet";
import { markLook } from "../../src/sheets/marks";
import { decisionRow, longDecisionsSheet } from "../../src/sheets/state/decisions-sheet";
import { openWorkbook, type OpenWorkbook } from "../office/host";
import { bankSheet, bookOf } from "./books";

/** What Excel on the web takes in one request or gives in one answer. */
const LIMIT = 5 * 1024 * 1024;

/** What something cost in round trips, beside the fewest that any program can do it in. */
export interface Syncs {
  readonly what: string;
  readonly rows: number;
  readonly syncs: number;
  /** the values alone, in requests of 5 MB filled to the last byte, by someone who knows beforehand where they stand */
  readonly fewest: number;
  readonly "largest request, MB": number;
  readonly "largest answer, MB": number;
}

/**
 * Reads, marks and writes a sheet of so many rows through the genuine Office.js, and counts.
 *
 * @example (await countSyncs(10_000)).find(({ what }) => what === "read")?.syncs
 */
export async function countSyncs(rows: number): Promise<Syncs[]> {
  const counted: Syncs[] = [];
  const sheet = bankSheet(rows);
  const book = openWorkbook(bookOf(sheet));
  const count = async <T>(what: string, fewest: number, work: () => Promise<T>): Promise<T> => {
    book.requests.reset();
    const result = await work();
    counted.push({ what, rows, fewest, ...trafficOf(book) });
    return result;
  };
  const cells = Array.from({ length: rows + 1 }, (_, r) =>
    Array.from({ length: 8 }, (__, c) => sheet.cells.value(r, c) as string | number),
  );
  const toRead = fewestFor(cells);
  const reading = await count("read", toRead, () => readSheet("Bank", { onBlock: () => undefined }));
  await count("see whether it still stands there", toRead, () => unchanged(reading));

  const marks: LongMarks = {
    sheet: "Bank",
    headRow: 1,
    firstRow: 2,
    count: rows,
    rows: (offset, size) => Array.from({ length: size }, (_, at) => markOf(offset + at)),
  };
  const drawn = Array.from({ length: rows }, (_, at) => markOf(at));
  const look = markLook("nl");
  await count("mark", fewestFor(drawn), () => drawMarks(marks, { look }));
  await count("mark, after looking whether it stands", toRead + fewestFor(drawn), () =>
    drawMarks(marks, { look, reading }),
  );
  await count("mark again where nothing changed", toRead, () => drawMarks(marks, { look, reading }));
  await count("mark one row", 1, () =>
    updateMarks([{ sheet: "Bank", row: 10, code: "cleared", number: "9", reason: REASON }]),
  );

  const decisions = Array.from({ length: rows }, (_, at) => decisionOf(at));
  const all = longDecisionsSheet(rows, "nl");
  await count("write as many decisions", fewestFor(decisions), () =>
    writeLongSheet(all, "decisions", { rows: (offset, size) => decisions.slice(offset, offset + size) }),
  );
  await count("append one decision", 1, () => appendRows("decisions", [decisionRow(DECISION, "nl")]));
  return counted;
}

function trafficOf({ requests }: OpenWorkbook) {
  return {
    syncs: requests.count,
    "largest request, MB": megabytes(requests.largest),
    "largest answer, MB": megabytes(requests.largestAnswer),
  };
}

const REASON = "Afgeletterd. Het factuurnummer en het bedrag kloppen, en geen andere post heeft ze.";

function markOf(at: number) {
  return ["cleared", String(at + 1), `${REASON} Factuur 2025-${at + 1}.`] as const;
}

const DECISION = {
  id: 1_000_001,
  at: "2026-01-05 09:30",
  who: "Els de Vries",
  verb: "accept",
  match: 7,
  note: "",
} as const;

function decisionOf(at: number): PlainRow {
  return plainRow(decisionRow({ ...DECISION, id: at + 1, match: at + 1 }, "nl"));
}

function fewestFor(rows: readonly (readonly unknown[])[]): number {
  return Math.ceil(rows.reduce((sum, row) => sum + bytesOfRow(row) + 1, 0) / LIMIT);
}

const megabytes = (bytes: number) => Math.round(bytes / 10_485.76) / 100;
