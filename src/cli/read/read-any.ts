import type { Problem } from "../../domain/ledger/problem";
import { readBankFile } from "../../sources/bank/read-bank-file";
import type { Role } from "../../sources/table/recognise/fields";
import { recogniseTable } from "../../sources/table/recognise/recognise";
import { refuse, refuseFor } from "../refusal";
import { itemRecords, payoutRecords, statementRecords } from "../result/read-records";
import type { OpenedFile } from "./open-file";
import { payoutTables, readPayoutSource } from "./payout-source";
import { tablesAs, type Reading } from "./read-list";
import { readLiterally, type LiteralList } from "./read-literally";
import { isList, openTables } from "./tables";

/** Everything that was read from one file, as records. */
export interface AnyReading {
  readonly kind: "statement" | "payout" | "open-items";
  readonly sources: readonly { readonly file: string; readonly sheet?: string; readonly sha256: string }[];
  /** what the records are called */
  readonly key: "statements" | "payouts" | "items";
  readonly records: Iterable<object>;
  /** with the index of the source that they are of */
  readonly problems: readonly { readonly problem: Problem; readonly source: number }[];
  /** some row or field could not be read */
  readonly isIncomplete: boolean;
}

/**
 * Reads whatever a file is: a payout report, statements of a bank, or a list of open items or lines. Heads of a payout
 * report go first: they are its own, while its columns would do for a list of lines as well.
 *
 * @throws Refusal, with its problem where the file is of no known kind
 */
export function readAny(file: OpenedFile, reading: Reading): AnyReading {
  const payouts = readPayouts(file, reading);
  if (payouts) return payouts;
  if (isList(file, reading)) return readSheets(file, reading);
  if (file.sheet !== undefined) refuse((words) => words.sheetOfFile(file.path));
  const bank = readBankFile(file.path, file.bytes);
  if (bank.kind === "unknown" || bank.statements.length === 0) {
    const code = file.kind === "xls" ? "xlsx-old-or-encrypted" : "unknownFile";
    return refuseFor(bank.problems[0] ?? { code, place: { source: file.path } });
  }
  return {
    kind: "statement",
    sources: [{ file: file.path, sha256: file.sha256 }],
    key: "statements",
    records: bank.statements,
    problems: [...bank.problems, ...bank.notices].map((problem) => ({ problem, source: 0 })),
    isIncomplete: bank.problems.length > 0,
  };
}

function readPayouts(file: OpenedFile, reading: Reading): AnyReading | undefined {
  if (reading.map) return undefined;
  const sources = payoutTables(file).map((taken, i) => readPayoutSource(file, taken, i, reading));
  if (sources.length === 0) return undefined;
  return {
    kind: "payout",
    sources: sources.map(({ sheet }) => ({
      file: file.path,
      ...(sheet === undefined ? {} : { sheet }),
      sha256: file.sha256,
    })),
    key: "payouts",
    records: sources.flatMap(payoutRecords),
    problems: sources.flatMap(({ payout, notices }, source) =>
      [...payout!.problems, ...notices].map((problem) => ({ problem, source })),
    ),
    isIncomplete: sources.some(({ payout }) => payout!.problems.length > 0),
  };
}

/** The sheets of the kind that the first sheet that is any is of. */
function readSheets(file: OpenedFile, reading: Reading): AnyReading {
  const role = roleOf(file, reading);
  const lists = tablesAs(file, role, reading).map((taken, i) => readLiterally(file, taken, role, i, reading));
  return {
    kind: role === "items" ? "open-items" : "statement",
    sources: lists.map(({ source: { sheet } }) => ({
      file: file.path,
      ...(sheet === undefined ? {} : { sheet }),
      sha256: file.sha256,
    })),
    key: role === "items" ? "items" : "statements",
    records: recordsOf(lists, role),
    problems: lists.flatMap(({ problems, source: { notices } }, source) =>
      [...problems, ...notices].map((problem) => ({ problem, source })),
    ),
    isIncomplete: lists.some(({ problems }) => problems.length > 0),
  };
}

/** One after the other as they are written: a record of every row of a full sheet would be gigabytes. */
function* recordsOf(lists: readonly LiteralList[], role: Role): Generator<object> {
  for (const list of lists) yield* role === "items" ? itemRecords(list) : statementRecords(list);
}

function roleOf(file: OpenedFile, { map }: Reading): Role {
  if (map && !map.lists.items !== !map.lists.lines) return map.lists.items ? "items" : "lines";
  for (const { cells } of openTables(file)) {
    const { best } = recogniseTable(cells);
    if (best) return best.role;
  }
  return "items";
}
