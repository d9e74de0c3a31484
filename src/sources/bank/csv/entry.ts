import type { Problem } from "../../../domain/ledger/problem";
import type { DecimalMark } from "../../table/cells/amount-text";
import { remembered } from "../../remembered";
import { known } from "../camt-detail";
import { differenceOf } from "../decimal-text";
import { entryMaker } from "../entry-maker";
import { accountIn as plainAccountIn, IBAN_FORM, tidy } from "../mt940/layout";
import type { CsvBank, CsvColumns, CsvTexts } from "./bank";
import type { AccountRow } from "./statements";
import { decimalIn, directed, isoIn, signIn } from "./values";

/** What the rows of a file are read against. */
export interface FileContext {
  readonly source: string;
  readonly bank: CsvBank;
  readonly columns: CsvColumns;
  readonly mark: DecimalMark;
  readonly problems: Problem[];
}

/** What one row is read against. */
interface RowContext extends FileContext {
  readonly row: number;
  /** `isoIn` of the file's dates, which come back on many rows */
  readonly isoOf: (text: string) => string | undefined;
}

/** An entry with its account and balances, or the status of one that is not booked. */
export type ReadRow = { readonly row: AccountRow; readonly notBooked?: undefined } | { readonly notBooked: string };

/**
 * Reads the rows of one file: from the texts of a row, its entry. A field that cannot be read is absent, and
 * named in the problems with its row (spec 11, `read`).
 */
export function entryReader(file: FileContext): (row: number, texts: CsvTexts) => ReadRow {
  const { source, bank, columns, mark, problems } = file;
  const entryOf = entryMaker();
  const accountOf = lastRemembered(accountIn);
  const isoOf = remembered((text) => isoIn(text, bank.order));
  return (row, texts) => {
    const status = texts.status ?? "";
    if (bank.notBooked?.test(status)) return { notBooked: status };
    const context = { source, bank, columns, mark, problems, row, isoOf };
    const currency = (texts.currency || columns.currency) ?? bank.currency;
    const account = accountOf(texts.account ?? "");
    const amount = amountOf(texts, context);
    const date = dateOf(texts, "date", context);
    const valueDate = dateOf(texts, "valueDate", context);
    const returnReason = texts.returnReason ?? "";
    const instructed = instructedOf(texts, mark, currency);
    const fee = decimalIn(texts.fee ?? "", mark);
    const iban = accountIn(texts.iban ?? "");
    const entry = entryOf({
      row,
      reversal: returnReason !== "",
      date: date || valueDate,
      valueDate,
      amount,
      currency,
      name: known(tidy(texts.name ?? "")),
      iban: iban === account || /^0*$/.test(iban) ? "" : iban,
      description: descriptionOf(texts),
      endToEndId: known(tidy(texts.endToEndId ?? "")),
      batchId: tidy(texts.batchId ?? ""),
      paymentReference: texts.paymentReference ?? "",
      code: texts.code ?? "",
      returnReason,
      instructedAmount: instructed === "" ? "" : sameSign(instructed, amount),
      instructedCurrency: instructed === "" ? "" : (texts.instructedCurrency ?? ""),
      charges: fee !== undefined && /[1-9]/.test(fee) ? fee.replace("-", "") : "",
    });
    return {
      row: {
        account: account || bank.name,
        currency: entry.currency ?? currency,
        entry,
        after: decimalIn(texts.balance ?? "", mark),
        before: decimalIn(texts.balanceBefore ?? "", mark),
        number: texts.number ?? "",
      },
    };
  };
}

function descriptionOf({ description = "", furtherDescription = "", lastDescription = "" }: CsvTexts): string {
  if (furtherDescription === "" && lastDescription === "") return tidy(description);
  return tidy([description, furtherDescription, lastDescription].filter((part) => part !== "").join(" "));
}

/** The amount in the currency of the order, without the sign that it gets; "" where it is that of the account. */
function instructedOf({ instructedAmount = "", instructedCurrency = "" }: CsvTexts, mark: DecimalMark, own: string) {
  if (instructedAmount === "" || instructedCurrency === own || !/^[A-Z]{3}$/.test(instructedCurrency)) return "";
  return decimalIn(instructedAmount, mark) ?? "";
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
  const date = context.isoOf(text);
  if (date === undefined) problem(context, "entryDateUnreadable", text);
  return date ?? "";
}

/** An account without the spaces of an IBAN; a number of zeros is none. Other numbers stay as they are written. */
function accountIn(text: string): string {
  if (text === "" || IBAN_FORM.test(text)) return text;
  const compact = plainAccountIn(text.replace(/"/g, ""));
  return IBAN_FORM.test(compact) || /^\d*$/.test(compact) ? compact : tidy(text);
}

function sameSign(instructed: string, amount: string): string {
  return directed(instructed.replace(/^-/, ""), amount.startsWith("-") ? -1 : 1);
}

function problem({ source, row, problems }: RowContext, code: string, found: string): void {
  problems.push({ code, place: { source, row }, ...(found === "" ? {} : { found }) });
}

/** The rows of a file are mostly of the same account as the row above them. */
function lastRemembered(look: (text: string) => string): (text: string) => string {
  let last = "";
  let found = look(last);
  return (text) => {
    if (text !== last) [last, found] = [text, look(text)];
    return found;
  };
}
