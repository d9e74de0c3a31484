import type { Problem } from "../../domain/ledger/problem";
import { dayOf } from "../../domain/dates/iso";
import type { BankDetail, BankEntry } from "./bank-file";
import { given, withCodeWords } from "./camt-detail";
import { isDecimal, signed } from "./decimal-text";
import { all, at, textAt, type XmlNode } from "./xml-stream";

/** What an entry is read against. */
export interface EntryContext {
  readonly source: string;
  /** number of the entry in the file, from 1 */
  readonly row: number;
  readonly currency: string;
  /** details that were read while the entry was passing */
  readonly details: readonly BankDetail[];
  readonly problems: Problem[];
}

/**
 * Reads `Ntry`. `CdtDbtInd` is the way the money went; `RvslInd` only says that the entry
 * reverses an earlier one and never turns the sign (formats.md 1.1).
 *
 * @returns undefined for an entry that is not booked: it is not in the balance
 */
export function camtEntry(node: XmlNode, context: EntryContext): BankEntry | undefined {
  const status = textAt(node, "Sts") || textAt(node, "Sts", "Cd") || textAt(node, "Sts", "Prtry");
  if (status !== "" && status !== "BOOK") {
    problem(context, "entryNotBooked", "Sts", status);
    return undefined;
  }
  const sign = signOf(node);
  if (sign === undefined) problem(context, "entryWithoutDirection", "CdtDbtInd", textAt(node, "CdtDbtInd"));
  const { details } = context;
  const one = details.length === 1 ? details[0] : common(details);
  const additional = textAt(node, "AddtlNtryInf");
  const worded = withCodeWords(one, additional);
  const currency = at(node, "Amt")?.currency ?? context.currency;
  const instructed = worded.instructedCurrency !== undefined && worded.instructedCurrency !== currency;
  const batch = at(node, "NtryDtls", "Btch");
  return {
    row: context.row,
    reversal: /^(?:true|1)$/.test(textAt(node, "RvslInd")) || worded.returnReason !== undefined,
    ...given({
      ...worded,
      date: dateAt(node, "BookgDt", context),
      valueDate: dateAt(node, "ValDt", context),
      amount: amountOf(node, sign, context),
      currency,
      description: worded.description ?? additional,
      batchId: textAt(batch, "PmtInfId") || (worded.batchId ?? textAt(batch, "MsgId")),
      code: codeOf(node),
      charges: chargesOf(node),
      instructedAmount: instructed ? worded.instructedAmount : "",
      instructedCurrency: instructed ? worded.instructedCurrency : "",
    }),
    ...(details.length > 1 ? { details } : {}),
  };
}

/** 1 for money in, -1 for money out. */
export function signOf(node: XmlNode): 1 | -1 | undefined {
  const direction = textAt(node, "CdtDbtInd");
  return direction === "CRDT" ? 1 : direction === "DBIT" ? -1 : undefined;
}

/** What all details of a batch have in common; their texts one after the other, so that every reference is found. */
function common(details: readonly BankDetail[]): BankDetail {
  const same = (field: keyof BankDetail): string => {
    const values = new Set(details.map((detail) => detail[field] ?? ""));
    return values.size === 1 ? ([...values][0] ?? "") : "";
  };
  const joined = (field: keyof BankDetail): string =>
    [...new Set(details.map((detail) => detail[field] ?? ""))].filter((text) => text !== "").join(" ");
  return given({
    name: same("name"),
    iban: same("iban"),
    endToEndId: same("endToEndId"),
    batchId: same("batchId"),
    returnReason: same("returnReason"),
    description: joined("description"),
    paymentReference: joined("paymentReference"),
  });
}

function amountOf(node: XmlNode, sign: 1 | -1 | undefined, context: EntryContext): string {
  const text = textAt(node, "Amt");
  if (isDecimal(text)) return sign === undefined ? "" : signed(text, sign);
  problem(context, text === "" ? "entryWithoutAmount" : "entryAmountUnreadable", "Amt", text);
  return "";
}

/** `Dt` or `DtTm`, the time dropped; "" where there is none. */
function dateAt(node: XmlNode, name: string, context: EntryContext): string {
  const text = textAt(node, name, "Dt") || textAt(node, name, "DtTm");
  if (text === "") return "";
  const date = text.slice(0, 10);
  if (dayOf(date) !== undefined) return date;
  problem(context, "entryDateUnreadable", name, text);
  return "";
}

/** The bank's own code where it has one, else the ISO code in three parts. */
function codeOf(node: XmlNode): string {
  const own = textAt(node, "BkTxCd", "Prtry", "Cd");
  if (own !== "") return own;
  const domain = at(node, "BkTxCd", "Domn");
  return [textAt(domain, "Cd"), textAt(domain, "Fmly", "Cd"), textAt(domain, "Fmly", "SubFmlyCd")]
    .filter((part) => part !== "")
    .join("-");
}

/** Charges that the entry's amount contains, added up by the bank or one by one. */
function chargesOf(node: XmlNode): string {
  const charges = at(node, "Chrgs");
  const total = textAt(charges, "TtlChrgsAndTaxAmt") || textAt(charges, "Amt");
  if (total !== "") return isDecimal(total) ? total : "";
  const records = all(charges, "Rcrd");
  return records.length === 1 && isDecimal(textAt(records[0], "Amt")) ? textAt(records[0], "Amt") : "";
}

function problem(context: EntryContext, code: string, column: string, found: string): void {
  const place = { source: context.source, row: context.row, column: `Ntry/${column}` };
  context.problems.push({ code, place, ...(found === "" ? {} : { found }) });
}
