import { linesOfBankFile } from "../../sources/bank/to-lines";
import { readBankFile } from "../../sources/bank/read-bank-file";
import type { Files } from "../io";
import { refuse, refuseFor } from "../refusal";
import { openFile, type OpenedFile } from "./open-file";
import { payoutTables, readPayoutSource } from "./payout-source";
import { readTable, tablesAs, type Reading } from "./read-list";
import type { Source } from "./source";
import { isList, isTable } from "./tables";

/**
 * Reads the open items, all statements and all payout reports, in the order given: the open items are source 0. A workbook
 * may hold several statements, but which of two lists holds the open items is asked.
 *
 * @throws Refusal where one cannot be read at all
 */
export function loadSources(
  files: Files,
  openItems: string,
  statements: readonly string[],
  payouts: readonly string[],
  reading: Reading,
): Source[] {
  const file = openFile(files, openItems);
  if (!isTable(file)) refuseUnknown(file);
  const [list, ...others] = tablesAs(file, "items", reading);
  if (others.length > 0) {
    const sheets = [list, ...others].map(({ sheet }) => sheet ?? "").join(", ");
    refuse((words) => words.whichSheet(file.path, sheets));
  }
  const sources = [readTable(file, list, "items", 0, reading)];
  for (const statement of statements)
    sources.push(...statementsOf(openFile(files, statement), sources.length, reading));
  for (const payout of payouts) sources.push(...payoutsOf(openFile(files, payout), sources.length, reading));
  return sources;
}

/** The payout reports of one file. @throws Refusal where it is none */
function payoutsOf(file: OpenedFile, first: number, reading: Reading): Source[] {
  const sources = payoutTables(file).map((taken, i) => readPayoutSource(file, taken, first + i, reading));
  return sources.length > 0 ? sources : refuse((words) => words.notAPayout(file.path));
}

/** A file without rows and columns that is to be a list of open items. */
function refuseUnknown(file: OpenedFile): never {
  if (file.kind === "empty") refuseFor({ code: "fileEmpty", place: { source: file.path } });
  if (file.kind === "xls") refuseFor({ code: "xlsx-old-or-encrypted", place: { source: file.path } });
  refuse((words) => words.notAList(file.path));
}

/** The statements of one file; `first` is the index of the first source that it gives. A payout report is known as such. */
export function statementsOf(file: OpenedFile, first: number, reading: Reading): Source[] {
  const payouts = reading.map ? [] : payoutTables(file);
  if (payouts.length > 0) return payouts.map((taken, i) => readPayoutSource(file, taken, first + i, reading));
  if (isList(file, reading)) {
    return tablesAs(file, "lines", reading).map((taken, i) => readTable(file, taken, "lines", first + i, reading));
  }
  if (file.sheet !== undefined) refuse((words) => words.sheetOfFile(file.path));
  const bank = readBankFile(file.path, file.bytes);
  const code = file.kind === "xls" ? "xlsx-old-or-encrypted" : "unknownFile";
  if (bank.kind === "unknown")
    return refuseFor(file.kind === "xls" ? problemOf(file, code) : (bank.problems[0] ?? problemOf(file, code)));
  if (bank.statements.length === 0) refuseFor(bank.problems[0] ?? problemOf(file, "noStatement"));
  const { lines, problems } = linesOfBankFile(file.path, bank, first);
  return [{ file, lines, bank, problems: withoutRepeats([...bank.problems, ...problems]), notices: bank.notices }];
}

function problemOf(file: OpenedFile, code: string) {
  return { code, place: { source: file.path } };
}

/** An entry whose amount could not be read is named by the reader already. */
function withoutRepeats(problems: Source["problems"]): Source["problems"] {
  const named = new Set<number>();
  return problems.filter(({ code, place: { row } }) => {
    if (row === undefined || !code.startsWith("entry")) return true;
    const isRepeat = named.has(row) && (code === "entryWithoutAmount" || code === "entryWithoutDate");
    named.add(row);
    return !isRepeat;
  });
}
