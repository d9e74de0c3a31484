import { NO_DAY } from "../../domain/dates/day";
import { dayOf } from "../../domain/dates/iso";
import type { Problem } from "../../domain/ledger/problem";
import { LINE_TEXT_FIELDS, type LineTextField, type StatementLines } from "../../domain/ledger/statement-lines";
import { packedTexts, type TextColumn } from "../../domain/ledger/text-column";
import { minorOfDecimal } from "../../domain/money/decimal";
import { remembered } from "../remembered";
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
  const taken: Taken = { entries: [], statements: [], amounts: [], days: [] };
  for (const statement of file.statements) {
    for (const entry of statement.entries) {
      const why = take(taken, statement, entry);
      if (why === undefined) continue;
      const place = { source: name, row: entry.row };
      const found = entry.amount === undefined ? {} : { found: entry.amount };
      problems.push({ code: why, place, ...found, expected: entry.currency ?? statement.currency });
    }
  }
  return { lines: linesOf(taken, source), problems };
}

/** The entries that take part, position by position: a million of them are no objects besides those of the file. */
interface Taken {
  readonly entries: BankEntry[];
  readonly statements: BankStatement[];
  /** minor units */
  readonly amounts: number[];
  /** booking days */
  readonly days: number[];
}

/** @returns why the entry takes no part */
function take(taken: Taken, statement: BankStatement, entry: BankEntry): string | undefined {
  if (entry.amount === undefined) return "entryWithoutAmount";
  const amount = minorOfDecimal(entry.amount, entry.currency ?? statement.currency);
  if (typeof amount === "string") return amount;
  const day = dayNumber(entry.date ?? entry.valueDate ?? "");
  if (day === undefined) return "entryWithoutDate";
  taken.entries.push(entry);
  taken.statements.push(statement);
  taken.amounts.push(amount);
  taken.days.push(day);
  return undefined;
}

const dayNumber = remembered(dayOf);

function linesOf({ entries, statements, amounts, days }: Taken, source: number): StatementLines {
  const count = entries.length;
  const currencyOf = (i: number): string => entries[i].currency ?? statements[i].currency;
  const instructed = Float64Array.from(entries, (entry) =>
    unitsIn(entry.instructedAmount, entry.instructedCurrency ?? ""),
  );
  const texts: Partial<Record<LineTextField, (i: number) => string>> = {
    ownAccount: (i) => statements[i].account,
    currency: currencyOf,
    instructedCurrency: (i) => (Number.isNaN(instructed[i]) ? "" : (entries[i].instructedCurrency ?? "")),
    description: (i) => textOf(entries[i], "description"),
    paymentReference: (i) => textOf(entries[i], "paymentReference"),
    endToEndId: (i) => textOf(entries[i], "endToEndId"),
  };
  const column = (field: LineTextField): TextColumn =>
    packedTexts(count, texts[field] ?? ((i) => entries[i][field as keyof BankEntry & LineTextField] ?? ""));
  return {
    count,
    source: new Uint16Array(count).fill(source),
    row: Uint32Array.from(entries, ({ row }) => row),
    reversal: Uint8Array.from(entries, ({ reversal }) => (reversal ? 1 : 0)),
    ...(Object.fromEntries(LINE_TEXT_FIELDS.map((field) => [field, column(field)])) as Record<
      LineTextField,
      TextColumn
    >),
    bookingDate: Int32Array.from(days),
    valueDate: Int32Array.from(entries, ({ valueDate }) => dayNumber(valueDate ?? "") ?? NO_DAY),
    amount: Float64Array.from(amounts),
    instructedAmount: instructed,
    // none is no charge
    charges: Float64Array.from(entries, ({ charges }, i) => Math.abs(unitsIn(charges, currencyOf(i))) || NaN),
  };
}

/** Minor units; NaN where there is no amount, or none that can be counted. */
function unitsIn(text: string | undefined, currency: string): number {
  const units = text === undefined ? NaN : minorOfDecimal(text, currency);
  return typeof units === "number" ? units : NaN;
}
