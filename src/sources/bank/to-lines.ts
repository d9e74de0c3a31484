import { NO_DAY } from "../../domain/dates/day";
import { dayOf } from "../../domain/dates/iso";
import { statementLinesOf, type StatementLineRecord } from "../../domain/ledger/from-records";
import type { Problem } from "../../domain/ledger/problem";
import type { StatementLines } from "../../domain/ledger/statement-lines";
import { minorOfDecimal } from "../../domain/money/decimal";
import type { BankEntry, BankFile, BankStatement } from "./bank-file";
import { textOf } from "./entry-text";

/**
 * The entries of a bank file as statement lines for the engine. An entry without a usable
 * amount or date, or with more decimals than its currency has, is a problem and takes no
 * part (spec 0, law 9).
 *
 * @param source index of the source
 * @example linesOfBankFile("bank.xml", readCamt053("bank.xml", bytes), 1).lines.count
 */
export function linesOfBankFile(
  name: string,
  file: BankFile,
  source: number,
): { lines: StatementLines; problems: Problem[] } {
  const problems: Problem[] = [];
  const records = file.statements.flatMap((statement) =>
    statement.entries.flatMap((entry) => {
      const record = lineOf(statement, entry);
      if (typeof record === "string") {
        const place = { source: name, row: entry.row };
        const found = entry.amount === undefined ? {} : { found: entry.amount };
        problems.push({ code: record, place, ...found, expected: entry.currency ?? statement.currency });
        return [];
      }
      return [{ ...record, source, row: entry.row }];
    }),
  );
  return { lines: statementLinesOf(records), problems };
}

function lineOf(statement: BankStatement, entry: BankEntry): StatementLineRecord | string {
  const currency = entry.currency ?? statement.currency;
  if (entry.amount === undefined) return "entryWithoutAmount";
  const amount = minorOfDecimal(entry.amount, currency);
  if (typeof amount === "string") return amount;
  const bookingDate = dayOf(entry.date ?? entry.valueDate ?? "");
  if (bookingDate === undefined) return "entryWithoutDate";
  const charges = minorOfDecimal(entry.charges ?? "", currency);
  const instructed = minorOfDecimal(entry.instructedAmount ?? "", entry.instructedCurrency ?? "");
  return {
    amount,
    currency,
    bookingDate,
    valueDate: dayOf(entry.valueDate ?? "") ?? NO_DAY,
    reversal: entry.reversal,
    ownAccount: statement.account,
    name: entry.name ?? "",
    iban: entry.iban ?? "",
    description: textOf(entry, "description"),
    paymentReference: textOf(entry, "paymentReference"),
    endToEndId: textOf(entry, "endToEndId"),
    batchId: entry.batchId ?? "",
    code: entry.code ?? "",
    ...(typeof charges === "number" && charges !== 0 ? { charges: Math.abs(charges) } : {}),
    ...(typeof instructed === "string"
      ? {}
      : { instructedAmount: instructed, instructedCurrency: entry.instructedCurrency ?? "" }),
  };
}
