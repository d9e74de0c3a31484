import { minorOfDecimal } from "../../domain/money/decimal";
import { statementSheet } from "../../sheets/statement";
import type { BankStatement } from "../../sources/bank/bank-file";
import { readBankFile } from "../../sources/bank/read-bank-file";
import type { FileReading } from "../api";
import { readDroppedPayout } from "./payouts";
import type { Session } from "./session";

/** A file that was dropped on the pane: as a sheet to write, with the proof of its balances. */
export function readDropped(session: Session, name: string, bytes: Uint8Array, sha256: string): FileReading {
  const payout = readDroppedPayout(session.language, name, bytes, sha256);
  if (payout) return payout;
  const file = readBankFile(name, bytes);
  if (file.kind === "unknown") return { file: name, sha256, problems: file.problems, statements: [] };
  return {
    file: name,
    sha256,
    problems: [...file.problems, ...file.notices],
    ...(file.statements.length > 0 ? { sheet: statementSheet(name, file, session.language) } : {}),
    statements: file.statements.map((statement) => ({
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

/** Minor units; NaN where the file has none that can be shown to the cent. */
function amountOf({ currency }: BankStatement, decimal: string | undefined): number {
  if (decimal === undefined) return NaN;
  const amount = minorOfDecimal(decimal, currency);
  return typeof amount === "number" ? amount : NaN;
}
