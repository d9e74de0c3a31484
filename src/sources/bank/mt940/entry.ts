import type { Problem } from "../../../domain/ledger/problem";
import { remembered } from "../../remembered";
import type { BankEntry } from "../bank-file";
import { signed } from "../decimal-text";
import { entryMaker, type EntryTexts } from "../entry-maker";
import type { TextFields } from "./layout";
import { fieldsOfText } from "./layouts";
import { decimalOf } from "./notation";
import { statementLineOf, type StatementLine } from "./statement-line";

/** What the entries of a statement are read against. */
export interface EntryContext {
  readonly source: string;
  /** the statement's own account: never its own counterparty */
  readonly account: string;
  readonly currency: string;
  readonly problems: Problem[];
}

/** Reads an entry from the lines of `:61:` and those of its `:86:`; `row` is its number in the file, from 1. */
type EntryReader = (row: number, lines: readonly string[], text: readonly string[]) => BankEntry;

/**
 * Reads the entries of a statement. Without an entry date one was booked on the value date.
 *
 * @example entryReader(context)(1, ["1405070507C500,NTRFNONREF"], ["FACTUUR 1"]).amount // "500"
 */
export function entryReader(context: EntryContext): EntryReader {
  const entryOf = entryMaker();
  return (row, lines, text) => {
    const line = statementLineOf(lines);
    report(line, row, context);
    const fields = fieldsOfText({ lines: text, line });
    const { name = "", iban = "", description = "", endToEndId = "", batchId = "" } = fields;
    const { paymentReference = "", code = "", returnReason = "" } = fields;
    const { instructedAmount, instructedCurrency, charges } = otherAmounts(
      fields,
      line,
      line.sign ?? 1,
      context.currency,
    );
    return entryOf({
      row,
      reversal: line.reversal || returnReason !== "",
      date: line.entryDate || line.valueDate,
      valueDate: line.valueDate,
      amount: line.sign === undefined || line.amount === "" ? "" : signed(line.amount, line.sign),
      currency: context.currency,
      name,
      iban: iban === context.account ? "" : iban,
      description,
      endToEndId,
      batchId,
      paymentReference,
      code: code || codeOfType(line.type),
      returnReason,
      instructedAmount,
      instructedCurrency,
      charges,
    });
  };
}

/** A number behind the N of "not SWIFT" is the bank's own code. */
const codeOfType = remembered((type) => type.replace(/^N(?=\d{3}$)/, ""));

/** The amount in another currency and the charges: behind code words, or on the second line of `:61:`. */
function otherAmounts(
  fields: TextFields,
  line: StatementLine,
  sign: 1 | -1,
  currency: string,
): Pick<EntryTexts, "instructedAmount" | "instructedCurrency" | "charges"> {
  const besides = line.extra.join("");
  if (!fields.instructed && !fields.charges && !besides.includes("/")) return NO_AMOUNTS;
  const instructed = moneyOf(fields.instructed || (/\/OCMT\/([^/]+)/.exec(besides)?.[1] ?? ""));
  const charges = moneyOf(fields.charges || (/\/CHGS1?\/([^/]+)/.exec(besides)?.[1] ?? ""));
  const isForeign = instructed && instructed.currency !== currency;
  return {
    instructedAmount: isForeign ? signed(instructed.amount, sign) : "",
    instructedCurrency: isForeign ? instructed.currency : "",
    charges: charges?.currency === currency ? charges.amount : "",
  };
}

const NO_AMOUNTS = { instructedAmount: "", instructedCurrency: "", charges: "" };

/** @example moneyOf("USD100,00") // { currency: "USD", amount: "100.00" } */
function moneyOf(text: string): { currency: string; amount: string } | undefined {
  const [, currency, digits] = /^([A-Z]{3})\s*(\d+(?:,\d*)?)/.exec(text.trim()) ?? [];
  const amount = decimalOf(digits ?? "");
  return amount === "" ? undefined : { currency, amount };
}

function report({ sign, unreadable }: StatementLine, row: number, { source, problems }: EntryContext): void {
  const problem = (code: string, found?: string): void =>
    void problems.push({ code, place: { source, row, column: ":61:" }, ...(found === undefined ? {} : { found }) });
  if (unreadable.date !== undefined) problem("entryDateUnreadable", unreadable.date);
  if (unreadable.amount !== undefined) problem("entryAmountUnreadable", unreadable.amount);
  if (sign === undefined) problem("entryWithoutDirection");
}
