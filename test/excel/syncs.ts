import { drawMarks, type LongMarks } from "../../src/excel/marks/draw-marks";
import { updateMarks } from "../../src/excel/marks/update-marks";
import { readSheet, unchanged } from "../../src/excel/read/read-sheet";
import { appendRows } from "../../src/excel/write/append-rows";
import { BYTES_PER_BLOCK } from "../../src/excel/read/read-blocks";
import { BYTES_PER_BATCH, bytesOfRow } from "../../src/excel/write/batches";
import { writeLongSheet } from "../../src/excel/write/write-long-sheet";
import { plainRow, type PlainRow } from "../../src/sheets/long-sheet";
import { markLook } from "../../src/sheets/marks";
import { decisionRow, longDecisionsSheet } from "../../src/sheets/state/decisions-sheet";
import { openWorkbook, type OpenWorkbook } from "../office/host";
import { bankSheet, bookOf } from "./books";

/** What Excel on the web takes in one request or gives in one answer. */
const LIMIT = 5 * 1024 * 1024;
/** What Office.js makes of values, or takes in, in 50 ms. */
const LIMIT_50_MS = { write: BYTES_PER_BATCH, read: BYTES_PER_BLOCK };

/** What something cost in round trips, beside the fewest that any program can do it in. */
export interface Syncs {
  readonly what: string;
  readonly rows: number;
  readonly syncs: number;
  /** the values alone, in requests of 5 MB filled to the last byte, by someone who knows beforehand where they stand */
  readonly fewest: number;
  /** the same in requests that keep the pane from answering for at most 50 ms each */
  readonly "fewest of 50 ms": number;
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
  const count = async <T>(what: string, sent: Sent, work: () => Promise<T>): Promise<T> => {
    book.requests.reset();
    const result = await work();
    const { syncs, ...sizes } = trafficOf(book);
    counted.push({ what, rows, syncs, ...fewestFor(sent), ...sizes });
    return result;
  };
  const cells = Array.from({ length: rows + 1 }, (_, r) =>
    Array.from({ length: 8 }, (__, c) => sheet.cells.value(r, c) as string | number),
  );
  const toRead = { read: bytesOf(cells) };
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
  const toMark = { write: bytesOf(drawn) };
  await count("mark", toMark, () => drawMarks(marks, { look }));
  await count("mark, after looking whether it stands", { ...toRead, ...toMark }, () =>
    drawMarks(marks, { look, reading }),
  );
  await count("mark again where nothing changed", toRead, () => drawMarks(marks, { look, reading }));
  await count("mark one row", { write: 1 }, () =>
    updateMarks([{ sheet: "Bank", row: 10, code: "cleared", number: "9", reason: REASON }]),
  );

  const decisions = Array.from({ length: rows }, (_, at) => decisionOf(at));
  const all = longDecisionsSheet(rows, "nl");
  await count("write as many decisions", { write: bytesOf(decisions) }, () =>
    writeLongSheet(all, "decisions", { rows: (offset, size) => decisions.slice(offset, offset + size) }),
  );
  await count("append one decision", { write: 1 }, () => appendRows("decisions", [decisionRow(DECISION, "nl")]));
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

/** Bytes of values that go either way. */
interface Sent {
  readonly read?: number;
  readonly write?: number;
}

function fewestFor({ read = 0, write = 0 }: Sent) {
  return {
    fewest: Math.ceil(read / LIMIT) + Math.ceil(write / LIMIT),
    "fewest of 50 ms": Math.ceil(read / LIMIT_50_MS.read) + Math.ceil(write / LIMIT_50_MS.write),
  };
}

function bytesOf(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((sum, row) => sum + bytesOfRow(row) + 1, 0);
}

const megabytes = (bytes: number) => Math.round(bytes / 10_485.76) / 100;
