import type { Problem } from "../../../domain/ledger/problem";
import type { BankEntry } from "../bank-file";
import { given } from "../camt-detail";
import { signed } from "../decimal-text";
import type { TextFields } from "./layout";
import { fieldsOfText } from "./layouts";
import { decimalOf } from "./notation";
import { statementLineOf, type StatementLine } from "./statement-line";

/** What an entry is read against. */
export interface EntryContext {
  readonly source: string;
  /** the statement's own account: never its own counterparty */
  readonly account: string;
  readonly currency: string;
  /** number of the entry in the file, from 1 */
  readonly row: number;
  readonly problems: Problem[];
}

/**
 * One entry from `:61:` and the lines of its `:86:`. Without an entry date it was booked
 * on the value date.
 *
 * @example mt940Entry(["1405070507C500,NTRFNONREF"], ["FACTUUR 1"], context).amount // "500"
 */
export function mt940Entry(lines: readonly string[], text: readonly string[], context: EntryContext): BankEntry {
  const line = statementLineOf(lines);
  report(line, context);
  const fields = fieldsOfText({ lines: text, line });
  const sign = line.sign ?? 1;
  return {
    row: context.row,
    reversal: line.reversal || (fields.returnReason ?? "") !== "",
    ...given({
      date: line.entryDate || line.valueDate,
      valueDate: line.valueDate,
      amount: line.sign === undefined || line.amount === "" ? "" : signed(line.amount, line.sign),
      currency: context.currency,
      name: fields.name,
      iban: fields.iban === context.account ? "" : fields.iban,
      description: fields.description,
      endToEndId: fields.endToEndId,
      batchId: fields.batchId,
      paymentReference: fields.paymentReference,
      code: fields.code || line.type.replace(/^N(?=\d{3}$)/, ""),
      returnReason: fields.returnReason,
      ...otherAmounts(fields, line, sign, context.currency),
    }),
  };
}

/** The amount in another currency and the charges: behind code words, or on the second line of `:61:`. */
function otherAmounts(
  fields: TextFields,
  line: StatementLine,
  sign: 1 | -1,
  currency: string,
): Pick<BankEntry, "instructedAmount" | "instructedCurrency" | "charges"> {
  const besides = line.extra.join("");
  const instructed = moneyOf(fields.instructed || (/\/OCMT\/([^/]+)/.exec(besides)?.[1] ?? ""));
  const charges = moneyOf(fields.charges || (/\/CHGS1?\/([^/]+)/.exec(besides)?.[1] ?? ""));
  return {
    ...(instructed && instructed.currency !== currency
      ? { instructedAmount: signed(instructed.amount, sign), instructedCurrency: instructed.currency }
      : {}),
    ...(charges?.currency === currency ? { charges: charges.amount } : {}),
  };
}

/** @example moneyOf("USD100,00") // { currency: "USD", amount: "100.00" } */
function moneyOf(text: string): { currency: string; amount: string } | undefined {
  const [, currency, digits] = /^([A-Z]{3})\s*(\d+(?:,\d*)?)/.exec(text.trim()) ?? [];
  const amount = decimalOf(digits ?? "");
  return amount === "" ? undefined : { currency, amount };
}

function report({ sign, unreadable }: StatementLine, { source, row, problems }: EntryContext): void {
  const problem = (code: string, found?: string): void =>
    void problems.push({ code, place: { source, row, column: ":61:" }, ...(found === undefined ? {} : { found }) });
  if (unreadable.date !== undefined) problem("entryDateUnreadable", unreadable.date);
  if (unreadable.amount !== undefined) problem("entryAmountUnreadable", unreadable.amount);
  if (sign === undefined) problem("entryWithoutDirection");
}
