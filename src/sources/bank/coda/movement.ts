import type { Problem } from "../../../domain/ledger/problem";
import type { BankDetail, BankEntry } from "../bank-file";
import { given, known } from "../camt-detail";
import { communicationOf } from "./communication";
import { amountOf, at, dateOf, tidy } from "./fields";

/** The records of one movement: 21, perhaps 22 and 23, and the information behind it. */
export interface Movement {
  readonly head: string;
  second?: string;
  third?: string;
  /** 31 with its 32 and 33, in the order of the file */
  readonly information: string[];
}

/** Is this a part of the movement before it, whose amount is in that one (formats.md 1.4)? */
export function isDetail({ head }: Movement): boolean {
  return at(head, 7, 10) !== "0000";
}

/** Details of details say again what the detail before them says. */
const AGAIN = /^9/;

/**
 * One entry: the movement with detail number 0000, and its parts where the bank lists two
 * or more.
 */
export function codaEntry(
  movement: Movement,
  parts: readonly Movement[],
  context: { source: string; row: number; currency: string; problems: Problem[] },
): BankEntry {
  const { source, row, currency, problems } = context;
  const { head } = movement;
  const place = { source, row, column: "21" };
  const fields = fieldsOf(movement, currency);
  if (fields.amount === undefined)
    problems.push({ code: "entryAmountUnreadable", place, found: tidy(at(head, 32, 47)) });
  const valueDate = dateOf(at(head, 48, 53));
  const date = dateOf(at(head, 116, 121));
  if (date === "" && valueDate === "")
    problems.push({ code: "entryDateUnreadable", place, found: tidy(at(head, 116, 121)) });
  const details = parts.filter((part) => !AGAIN.test(codeOf(part))).map((part) => fieldsOf(part, currency));
  return {
    row,
    reversal: fields.returnReason !== undefined || /[1-5]/.test(at(movement.second ?? "", 113, 113)),
    ...given({ ...fields, date: date || valueDate, valueDate, code: codeOf(movement) }),
    ...(details.length > 1 ? { details } : {}),
  };
}

/** Type, family, transaction and category. */
function codeOf({ head }: Movement): string {
  return at(head, 54, 61).trim();
}

function fieldsOf(movement: Movement, currency: string): BankDetail {
  const { head, second = "", third = "", information } = movement;
  const amount = amountOf(at(head, 32, 32), at(head, 33, 47), currency);
  const sign = at(head, 32, 32) === "1" ? -1 : 1;
  // of an amount that the customer put together, the reference is the batch's
  const batch = codeOf(movement).startsWith("1");
  const text = at(head, 63, 115).padEnd(53) + at(second, 11, 63).padEnd(53) + at(third, 83, 125);
  const said = communicationOf(at(head, 62, 62) === "1", text, sign);
  const informed = informationOf(information, sign);
  const reference = known(tidy(at(second, 64, 98)));
  return given({
    ...said,
    amount,
    currency,
    name: tidy(at(third, 48, 82)) || (informed.name ?? ""),
    iban: at(third, 11, 44).replace(/\s/g, ""),
    description: [said.description, informed.description].filter((part) => part).join(" "),
    paymentReference: said.paymentReference ?? informed.paymentReference,
    endToEndId: batch ? "" : reference,
    batchId: batch ? reference : "",
    returnReason: tidy(at(second, 114, 117)) || (said.returnReason ?? ""),
  });
}

/** Free information records continue each other; a structured one stands alone. */
function informationOf(records: readonly string[], sign: 1 | -1): ReturnType<typeof communicationOf> {
  let free = "";
  const texts: { structured: boolean; text: string }[] = [];
  for (const record of records) {
    if (record.startsWith("31") && at(record, 40, 40) !== "1") free += at(record, 41, 113);
    else if (record.startsWith("31")) texts.push({ structured: true, text: at(record, 41, 113) });
    else if (texts.length > 0) texts[texts.length - 1].text += at(record, 11, record.startsWith("32") ? 115 : 100);
    else free += at(record, 11, record.startsWith("32") ? 115 : 100);
  }
  const said = texts.map(({ text }) => communicationOf(true, text, sign));
  const named = said.find(({ name }) => name !== undefined)?.name;
  const referenced = said.find(({ paymentReference }) => paymentReference !== undefined)?.paymentReference;
  const descriptions = [tidy(free), ...said.map(({ description }) => description ?? "")].filter((text) => text !== "");
  return given({ name: named, paymentReference: referenced, description: descriptions.join(" ") });
}
