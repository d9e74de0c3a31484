import { dayOf } from "../../domain/dates/iso";
import type { BankEntry, BankStatement, StatementPage } from "./bank-file";
import { given } from "./camt-detail";
import { isDecimal, signed } from "./decimal-text";
import { proven } from "./proof";
import { at, textAt, type XmlNode } from "./xml-stream";

/** A balance of a statement: its ISO code (OPBD, CLBD …), amount and date. */
export interface CamtBalance {
  readonly code: string;
  readonly amount: string;
  readonly currency: string;
  readonly sign: 1 | -1;
  readonly date: string;
}

/** Opening and closing, the surest first; a page between others has intermediate balances. */
const OPENING = ["OPBD", "PRCD", "ITBD"];
const CLOSING = ["CLBD", "ITBD"];

/** Puts a statement together from what was read while it passed. */
export function camtStatement(
  node: XmlNode,
  account: string,
  balances: readonly CamtBalance[],
  entries: readonly BankEntry[],
  message?: StatementPage,
): BankStatement {
  const opening = pick(balances, OPENING, "first");
  const closing = pick(balances, CLOSING, "last");
  const currency =
    textAt(node, "Acct", "Ccy") || (opening ?? closing ?? balances[0])?.currency || entries[0]?.currency || "";
  const from = dateOf(textAt(node, "FrToDt", "FrDtTm") || textAt(node, "FrToDt", "FrDt")) || (opening?.date ?? "");
  const to = dateOf(textAt(node, "FrToDt", "ToDtTm") || textAt(node, "FrToDt", "ToDt")) || (closing?.date ?? "");
  const day = closing?.date || to;
  const number = textAt(node, "ElctrncSeqNb") || textAt(node, "LglSeqNb") || textAt(node, "Id");
  const own = camtPage(at(node, "StmtPgntn"));
  const page = own ?? message;
  return proven({
    account,
    currency,
    ...given({ number, from, to }),
    // ITBD twice on one page is its opening and its closing; once, it is only the closing
    ...given({ opening: balanceText(opening === closing ? undefined : opening), closing: balanceText(closing) }),
    // an entry without any date was booked on the day of the statement
    entries: entries.map((entry) => {
      const date = entry.date ?? entry.valueDate ?? (day === "" ? undefined : day);
      return date === undefined || entry.date !== undefined ? entry : { ...entry, date };
    }),
    // the only page is no page
    ...(page === undefined || (page.number === 1 && page.isLast) ? {} : { page }),
  });
}

/** `StmtPgntn` or `MsgPgntn`. */
export function camtPage(node: XmlNode | undefined): StatementPage | undefined {
  const number = textAt(node, "PgNb");
  if (!/^\d{1,5}$/.test(number)) return undefined;
  return { number: Number(number), isLast: /^(?:true|1)$/.test(textAt(node, "LastPgInd")) };
}

function pick(
  balances: readonly CamtBalance[],
  codes: readonly string[],
  which: "first" | "last",
): CamtBalance | undefined {
  for (const code of codes) {
    const found = balances.filter((balance) => balance.code === code && isDecimal(balance.amount));
    if (found.length > 0) return which === "first" ? found[0] : found.at(-1);
  }
  return undefined;
}

function balanceText(balance: CamtBalance | undefined): string {
  return balance ? signed(balance.amount, balance.sign) : "";
}

function dateOf(text: string): string {
  const date = text.slice(0, 10);
  return dayOf(date) === undefined ? "" : date;
}
