import { readdirSync } from "node:fs";
import { join } from "node:path";
import { linesOfBankFile } from "../../../src/sources/bank/to-lines";
import { readBankFile } from "../../../src/sources/bank/read-bank-file";
import type { BankEntry, BankFile } from "../../../src/sources/bank/bank-file";
import type { Problem } from "../../../src/domain/ledger/problem";
import { csvTable } from "../../../src/sources/table/cells/csv";
import { readOpenItems } from "../../../src/sources/table/items/read-open-items";
import { readStatementLines } from "../../../src/sources/table/lines/read-statement-lines";
import { recogniseTable } from "../../../src/sources/table/recognise/recognise";
import { problemSentence } from "../../../src/words/problems";

/** The files of a folder of the test data, with the folder in front. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(__dirname, "../data", folder)).map((name) => `${folder}/${name}`);
}

/** Reads a file as everything that it can be, as far as that goes; undefined where it is no bank's. */
export function readWhole(name: string, bytes: Uint8Array): BankFile | undefined {
  const file = readBankFile(name, bytes);
  check(name, file.problems);
  if (file.kind === "unknown") {
    expect(file.problems.length).toBeGreaterThan(0);
    return undefined;
  }
  check(name, file.notices);
  if (file.statements.length === 0) expect(file.problems.length).toBeGreaterThan(0);
  const { lines, problems } = linesOfBankFile(name, file, 0);
  check(name, problems);
  const count = file.statements.reduce((sum, { entries }) => sum + entries.length, 0);
  // no entry is dropped without a word
  expect(lines.count + problems.length).toBe(count);
  expect(file.statements.flatMap(({ entries }) => entries.filter((entry) => !isSound(entry)))).toEqual([]);
  return file;
}

/** Reads a list in rows and columns as both kinds. */
export function readList(name: string, bytes: Uint8Array): void {
  const table = csvTable(name, bytes);
  const { items, lines, problems } = recogniseTable(table);
  check(name, problems);
  if (items) check(name, readOpenItems(table, items.choice, { source: 0 }).report.problems);
  if (lines) check(name, readStatementLines(table, lines.choice, { source: 0 }).report.problems);
}

/** Every problem has its place and its sentence. */
function check(name: string, problems: readonly Problem[]): void {
  const lost = problems.filter(
    (problem) => !problem.place.source.startsWith(name) || problemSentence("nl", problem) === "",
  );
  expect(lost).toEqual([]);
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isSound({ amount = "0", date = "2026-01-01", valueDate = "2026-01-01", row }: BankEntry): boolean {
  return row > 0 && DECIMAL.test(amount) && DAY.test(date) && DAY.test(valueDate);
}

/** All amounts of a file, sorted. */
export function amountsOf({ statements }: BankFile): string[] {
  return statements.flatMap(({ entries }) => entries.map(({ amount = "none" }) => amount.replace(/\.0*$/, ""))).sort();
}

/** How often each thing that was said about a file was said. */
export function saidOf({ problems, notices }: BankFile): string {
  return [...problems, ...notices]
    .map(({ code, place, found, expected }) => JSON.stringify([code, place.column, found, expected]))
    .sort()
    .join("\n");
}

/** The entries of a file as texts, without their row. */
export function entriesOf({ statements }: BankFile): string[] {
  return statements.flatMap(({ account, entries }) =>
    entries.map((entry) => JSON.stringify({ account, ...entry, row: 0 })),
  );
}

/** How many texts of the first are not in the second, each counted once. */
export function missingFrom(first: readonly string[], second: readonly string[]): number {
  const left = new Map<string, number>();
  for (const text of second) left.set(text, (left.get(text) ?? 0) + 1);
  return first.filter((text) => {
    const times = left.get(text) ?? 0;
    left.set(text, times - 1);
    return times <= 0;
  }).length;
}
