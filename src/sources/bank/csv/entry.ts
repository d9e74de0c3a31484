import type { Problem } from "../../../domain/ledger/problem";
import type { DecimalMark } from "../../table/amount-text";
import type { BankEntry } from "../bank-file";
import { given, known } from "../camt-detail";
import { differenceOf } from "../decimal-text";
import { accountIn, IBAN_FORM, tidy } from "../mt940/layout";
import type { CsvBank, CsvColumns, CsvTexts } from "./bank";
import type { AccountRow } from "./statements";
import { decimalIn, directed, isoIn, signIn } from "./values";

/** What a row is read against. */
export interface RowContext {
  readonly source: string;
  readonly row: number;
  readonly bank: CsvBank;
  readonly columns: CsvColumns;
  readonly mark: DecimalMark;
  readonly problems: Problem[];
}

/** An entry with its account and balances, or the status of one that is not booked. */
export type ReadRow = { readonly row: AccountRow; readonly notBooked?: undefined } | { readonly notBooked: string };

/**
 * The entry of one row. A field that cannot be read is absent, and named in the problems
 * with its cell (spec 11, `read`).
 */
export function csvEntry(texts: CsvTexts, context: RowContext): ReadRow {
  const { bank, columns, row } = context;
  const status = texts.status ?? "";
  if (bank.notBooked?.test(status)) return { notBooked: status };
  const currency = (texts.currency || columns.currency) ?? bank.currency;
  const account = accountOf(texts.account ?? "");
  const amount = amountOf(texts, context);
  const date = dateOf(texts, "date", context);
  const valueDate = dateOf(texts, "valueDate", context);
  const returnReason = texts.returnReason ?? "";
  const instructed = decimalIn(texts.instructedAmount ?? "", context.mark);
  const foreign = instructed !== undefined && /^[A-Z]{3}$/.test(texts.instructedCurrency ?? "");
  const fee = decimalIn(texts.fee ?? "", context.mark);
  const description = [texts.description, texts.furtherDescription, texts.lastDescription];
  const iban = accountOf(texts.iban ?? "");
  const entry: BankEntry = {
    row,
    reversal: returnReason !== "",
    ...given({
      date: date || valueDate,
      valueDate,
      amount,
      currency,
      name: known(tidy(texts.name ?? "")),
      iban: iban === account || /^0*$/.test(iban) ? "" : iban,
      description: tidy(description.filter((part) => part).join(" ")),
      endToEndId: known(tidy(texts.endToEndId ?? "")),
      batchId: tidy(texts.batchId ?? ""),
      paymentReference: texts.paymentReference ?? "",
      code: texts.code ?? "",
      returnReason,
      instructedAmount: foreign && texts.instructedCurrency !== currency ? sameSign(instructed, amount) : "",
      instructedCurrency: foreign && texts.instructedCurrency !== currency ? texts.instructedCurrency : "",
      charges: fee !== undefined && /[1-9]/.test(fee) ? fee.replace("-", "") : "",
    }),
  };
  return {
    row: {
      account: account || bank.name,
      currency,
      entry,
      ...given({
        after: decimalIn(texts.balance ?? "", context.mark),
        before: decimalIn(texts.balanceBefore ?? "", context.mark),
        number: texts.number,
      }),
    },
  };
}

/** The signed amount; a fee that the bank keeps in besides goes off it. */
function amountOf(texts: CsvTexts, context: RowContext): string {
  const { at } = context.columns;
  const text = texts.amount ?? "";
  const decimal = decimalIn(text, context.mark);
  if (decimal === undefined) {
    problem(context, text === "" ? "entryWithoutAmount" : "entryAmountUnreadable", text);
    return "";
  }
  const fee = texts.fee ?? "";
  const kept = fee === "" ? "0" : decimalIn(fee, context.mark);
  if (kept === undefined) {
    problem(context, "entryAmountUnreadable", fee);
    return "";
  }
  const net = /[1-9]/.test(kept) ? differenceOf(decimal, [], kept, 2) : decimal;
  if (at.direction === undefined) return net;
  const sign = signIn(texts.direction ?? "");
  if (sign !== undefined) return directed(net, sign);
  problem(context, "entryWithoutDirection", texts.direction ?? "");
  return "";
}

function dateOf(texts: CsvTexts, field: "date" | "valueDate", context: RowContext): string {
  const text = texts[field] ?? "";
  if (text === "") return "";
  const date = isoIn(text, context.bank.order);
  if (date === undefined) problem(context, "entryDateUnreadable", text);
  return date ?? "";
}

/** An account without the spaces of an IBAN; a number of zeros is none. Other numbers stay as they are written. */
function accountOf(text: string): string {
  const compact = accountIn(text.replace(/"/g, ""));
  return IBAN_FORM.test(compact) || /^\d*$/.test(compact) ? compact : tidy(text);
}

function sameSign(instructed: string, amount: string): string {
  return directed(instructed.replace(/^-/, ""), amount.startsWith("-") ? -1 : 1);
}

function problem({ source, row, problems }: RowContext, code: string, found: string): void {
  problems.push({ code, place: { source, row }, ...(found === "" ? {} : { found }) });
}
