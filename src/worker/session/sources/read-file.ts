import type { Problem } from "../../../domain/ledger/problem";
import { minorOfDecimal } from "../../../domain/money/decimal";
import { statementSheet } from "../../../sheets/statement";
import type { BankFile, BankStatement } from "../../../sources/bank/bank-file";
import { detectFile, type FileKind } from "../../../sources/bank/detect";
import { readBankFile } from "../../../sources/bank/read-bank-file";
import { unzip } from "../../../sources/bank/zip";
import { decodeText } from "../../../sources/decode-text";
import { csvTable } from "../../../sources/table/cells/csv";
import type { FileReading, LeftSheet } from "../../api";
import type { OpenTables } from "../../workbooks";
import { madeOfSpec, type Made } from "./dropped";
import { madeOfTable } from "./dropped-list";
import { readDroppedPayout } from "./payouts";
import type { Session } from "../session";

/** What came of one file, or of one file within a zip. */
interface Reading {
  readonly made: readonly Made[];
  readonly left: readonly LeftSheet[];
  readonly problems: readonly Problem[];
  readonly statements: FileReading["statements"];
  readonly payouts?: FileReading["payouts"];
}

const NOTHING: Reading = { made: [], left: [], problems: [], statements: [] };
const MOST_BYTES = 512 * 1024 * 1024;

/** A file that was dropped on the pane: as sheets to write, with the proof of what it says of itself. */
export function readDropped(
  session: Session,
  openTables: OpenTables,
  name: string,
  bytes: Uint8Array,
  sha256: string,
): FileReading {
  const { made, left, problems, statements, payouts } = readOne(session, openTables, name, bytes);
  if (made.length > 0) session.dropped.set(sha256, made);
  return {
    file: name,
    sha256,
    problems,
    sheets: made.map(({ sheet }) => sheet),
    left,
    statements,
    ...(payouts ? { payouts } : {}),
  };
}

function readOne(session: Session, openTables: OpenTables, name: string, bytes: Uint8Array): Reading {
  if (bytes.length > MOST_BYTES) return refused("fileTooLarge", name);
  const kind = kindOf(name, bytes);
  if (kind === "xlsx") return readWorkbookFile(session, openTables, name, bytes);
  if (kind === "zip") return readZip(session, openTables, name, bytes);
  if (kind === "csv" || kind === "bankCsv") {
    const payout = readDroppedPayout(session.language, name, bytes);
    if (payout) return { ...NOTHING, ...payout, made: payout.sheet ? [madeOfSpec(payout.sheet, "payout")] : [] };
  }
  if (kind === "csv") return readCsv(session, name, bytes);
  if (kind === "xls") return refused("xlsx-old-or-encrypted", name);
  const file = readBankFile(name, bytes);
  return file.kind === "unknown" ? { ...NOTHING, problems: file.problems } : bankReading(session, name, file);
}

/** By content; heads alone, or a list of one column, by the name of the file. JSON has commas in its lines, too. */
function kindOf(name: string, bytes: Uint8Array): FileKind {
  const kind = detectFile(bytes);
  if (kind === "csv" && /^\s*(?:\{|\[\s*[{[])/.test(decodeText(bytes.subarray(0, 256)))) return "unknown";
  return kind === "unknown" && /\.(?:csv|tsv)$/i.test(name) && !bytes.includes(0) ? "csv" : kind;
}

function bankReading(session: Session, name: string, file: BankFile): Reading {
  const { statements } = file;
  return {
    ...NOTHING,
    made: statements.length > 0 ? [madeOfSpec(statementSheet(name, file, session.language), "statement")] : [],
    problems: [...file.problems, ...file.notices],
    statements: statements.map((statement) => ({
      account: statement.account,
      currency: statement.currency,
      from: statement.from ?? "",
      to: statement.to ?? "",
      entries: statement.entries.length,
      opening: amountOf(statement, statement.opening),
      closing: amountOf(statement, statement.closing),
      difference: amountOf(statement, statement.difference),
    })),
  };
}

function readCsv(session: Session, name: string, bytes: Uint8Array): Reading {
  const base = baseOf(name);
  const table = csvTable(base, bytes);
  if (table.brokenRow !== undefined) {
    return { ...NOTHING, problems: [{ code: "brokenQuotes", place: { source: name, row: table.brokenRow } }] };
  }
  const made = madeOfTable(session, name, table, base);
  if (typeof made === "string") return refused(made === "own" ? "ownFile" : "fileWithoutList", name);
  return "code" in made ? { ...NOTHING, problems: [made] } : { ...NOTHING, made: [made] };
}

/** Every sheet of a workbook that holds a table becomes a sheet; the others are named. */
function readWorkbookFile(session: Session, openTables: OpenTables, name: string, bytes: Uint8Array): Reading {
  const opened = openTables(name, bytes);
  if ("code" in opened) return { ...NOTHING, problems: [opened] };
  const made: Made[] = [];
  const left: LeftSheet[] = [];
  const problems: Problem[] = [];
  for (const { visible, table } of opened) {
    const leave = (why: LeftSheet["why"]) => left.push({ sheet: table.name, why });
    if (!visible) leave("hidden");
    else if (table.rowCount === 0) leave("empty");
    else {
      // "Blad1" says less than what the file is called
      const isPlain = /^(?:sheet|blad|tabelle|feuil|worksheet)\s*\d*$/i.test(table.name);
      const result = madeOfTable(session, `${name}/${table.name}`, table, isPlain ? baseOf(name) : table.name);
      if (typeof result === "string") leave(result);
      else if ("code" in result) problems.push(result);
      else made.push(result);
    }
  }
  if (made.length === 0 && problems.length === 0) problems.push({ code: "fileWithoutList", place: { source: name } });
  return { ...NOTHING, made, left, problems };
}

/** The statements in a zip make one sheet together; every list and payout report in it a sheet of its own. */
function readZip(session: Session, openTables: OpenTables, name: string, bytes: Uint8Array): Reading {
  const members = unzip(name, bytes);
  if ("code" in members) return { ...NOTHING, problems: [members] };
  const lists: Reading[] = [];
  const others = new Set<string>();
  for (const member of members) {
    const kind = kindOf(member.name, member.bytes);
    const isList = kind === "csv" || kind === "xlsx";
    const path = `${name}/${member.name}`;
    const reading = isList || kind === "bankCsv" ? readOne(session, openTables, path, member.bytes) : undefined;
    // the CSV of a bank goes with the bank's other files
    if (!reading || (kind === "bankCsv" && !reading.payouts)) continue;
    lists.push(reading);
    others.add(path);
  }
  const file = readBankFile(name, bytes);
  const isBank = file.kind !== "unknown";
  const bank = isBank
    ? bankReading(session, name, withoutPayouts(file, others))
    : { ...NOTHING, problems: file.problems };
  const payouts = lists.flatMap((reading) => reading.payouts ?? []);
  const isOther = ({ code, place }: Problem) =>
    others.has(place.source) || (code === "zipWithoutStatements" && lists.length > 0);
  return {
    made: [...bank.made, ...lists.flatMap(({ made }) => made)],
    left: lists.flatMap(({ left }) => left),
    problems: [...bank.problems.filter((problem) => !isOther(problem)), ...lists.flatMap(({ problems }) => problems)],
    statements: bank.statements,
    ...(payouts.length > 0 ? { payouts } : {}),
  };
}

/** What was read of a member as something else is no statement as well. */
function withoutPayouts(file: BankFile, others: ReadonlySet<string>): BankFile {
  return { ...file, problems: file.problems.filter(({ place }) => !others.has(place.source)) };
}

/** @example baseOf("zip/Posten 2025.csv") // "Posten 2025" */
function baseOf(name: string): string {
  const last = name.split("/").at(-1) ?? name;
  return last.replace(/(?<=.)\.[^.]{1,5}$/, "");
}

function refused(code: string, source: string): Reading {
  return { ...NOTHING, problems: [{ code, place: { source } }] };
}

/** Minor units; NaN where the file has none that can be shown to the cent. */
function amountOf({ currency }: BankStatement, decimal: string | undefined): number {
  if (decimal === undefined) return NaN;
  const amount = minorOfDecimal(decimal, currency);
  return typeof amount === "number" ? amount : NaN;
}
