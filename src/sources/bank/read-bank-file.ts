import type { Problem } from "../../domain/ledger/problem";
import type { BankFile, BankStatement } from "./bank-file";
import { readCamt053 } from "./camt053";
import { readCoda } from "./coda";
import { readBankCsv } from "./csv/read-bank-csv";
import { detectFile, type FileKind } from "./detect";
import { readMt940 } from "./mt940";
import { statementNotices } from "./notices";
import { withPagesTogether } from "./pages";
import { unzip } from "./zip";

/** A file that is no bank file: what it is instead, and why it was not read. */
export interface UnknownFile {
  readonly kind: "unknown";
  readonly found: FileKind;
  readonly problems: readonly Problem[];
}

/** 512 MB: what a browser holds without trouble. */
const MOST_BYTES = 512 * 1024 * 1024;

const READERS: Partial<Record<FileKind, (source: string, bytes: Uint8Array) => BankFile | undefined>> = {
  camt053: readCamt053,
  mt940: readMt940,
  coda: readCoda,
  bankCsv: readBankCsv,
};

/**
 * Reads a file of a bank, or a zip of such files, whatever it is called: what it is, its
 * content says. Statements of a zip are numbered through.
 *
 * @param source file name, for the places in problems
 * @example readBankFile("afschrift.xml", bytes).kind // "statement"
 */
export function readBankFile(source: string, bytes: Uint8Array): BankFile | UnknownFile {
  if (bytes.length > MOST_BYTES) return unknown(source, "unknown", "fileTooLarge");
  const kind = detectFile(bytes);
  if (kind === "zip") return readZip(source, bytes);
  const file = READERS[kind]?.(source, bytes);
  return file ?? unknown(source, kind, codeFor(kind));
}

function readZip(source: string, bytes: Uint8Array): BankFile | UnknownFile {
  const members = unzip(source, bytes);
  if ("code" in members) return { kind: "unknown", found: "zip", problems: [members] };
  const problems: Problem[] = [];
  const statements: BankStatement[] = [];
  let format: BankFile["format"] | undefined;
  let row = 0;
  for (const member of members) {
    const name = `${source}/${member.name}`;
    const kind = detectFile(member.bytes);
    const file = READERS[kind]?.(name, member.bytes);
    if (!file) {
      problems.push({ code: codeFor(kind), place: { source: name } });
      continue;
    }
    format ??= file.format;
    problems.push(...file.problems);
    for (const statement of file.statements) {
      statements.push({ ...statement, entries: statement.entries.map((entry) => ({ ...entry, row: ++row })) });
    }
  }
  if (format === undefined)
    return { kind: "unknown", found: "zip", problems: [{ code: "zipWithoutStatements", place: { source } }] };
  const whole = withPagesTogether(statements);
  return { kind: "statement", format, statements: whole, problems, notices: statementNotices(source, whole) };
}

/** Why a file of a kind is not read as a bank's. */
function codeFor(kind: FileKind): string {
  if (kind === "xml") return "notAStatement";
  if (kind === "empty") return "fileEmpty";
  return kind === "csv" || kind === "xlsx" ? "listNotABankFile" : "unknownFile";
}

function unknown(source: string, found: FileKind, code: string): UnknownFile {
  return { kind: "unknown", found, problems: [{ code, place: { source }, found }] };
}
