import type { BankDetail } from "./bank-file";
import { codeWords } from "./code-words";
import { isDecimal, signed } from "./decimal-text";
import { all, at, textAt, type XmlNode } from "./xml-stream";

/** Texts by which banks say that there is none. */
const NONE = /^(?:NOTPROVIDED|NOT PROVIDED|NONREF|NONE|keine Information vorhanden)$/i;

/**
 * Reads `TxDtls`. The counterparty of money that came in is the debtor, of money that went
 * out the creditor; so it is on returns too (formats.md 1.1).
 *
 * @param sign 1 where the entry is money in, -1 where it is money out
 * @param own the statement's account: never its own counterparty
 */
export function camtDetail(node: XmlNode, sign: 1 | -1, own: string): BankDetail {
  const amount = at(node, "Amt") ?? at(node, "AmtDtls", "TxAmt", "Amt");
  const text = amount ? textAt(amount) : "";
  const instructed = at(node, "AmtDtls", "InstdAmt", "Amt");
  const remittance = at(node, "RmtInf");
  return given({
    amount: isDecimal(text) ? signed(text, detailSign(node, sign)) : "",
    currency: amount?.currency ?? "",
    ...counterparty(at(node, "RltdPties"), sign, own),
    description: descriptionOf(remittance) || textAt(node, "AddtlTxInf"),
    endToEndId: known(textAt(node, "Refs", "EndToEndId")),
    batchId: known(textAt(node, "Refs", "PmtInfId")),
    paymentReference: referenceOf(remittance),
    returnReason: textAt(node, "RtrInf", "Rsn", "Cd") || textAt(node, "RtrInf", "Rsn", "Prtry"),
    instructedAmount: instructed && isDecimal(textAt(instructed)) ? signed(textAt(instructed), sign) : "",
    instructedCurrency: instructed?.currency ?? "",
  });
}

/** The fields that code words in `AddtlNtryInf` add to what the elements do not have (ABN AMRO cuts names at 24 characters). */
export function withCodeWords(detail: BankDetail, text: string): BankDetail {
  const words = codeWords(text);
  if (!words) return detail;
  const name = words.get("NAME") ?? "";
  const cut = detail.name === undefined || (detail.name.length >= 20 && name.startsWith(detail.name));
  return given({
    ...detail,
    name: cut && name !== "" ? name : (detail.name ?? ""),
    iban: detail.iban ?? words.get("IBAN") ?? "",
    description: detail.description ?? words.get("REMI") ?? "",
    endToEndId: detail.endToEndId ?? known(words.get("EREF") ?? ""),
  });
}

/** The fields that have a text. */
export function given<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  // there are millions of them: no list of entries in between
  const kept: { [K in keyof T]?: NonNullable<T[K]> } = {};
  for (const field in fields) {
    const value = fields[field];
    if (value !== "" && value !== undefined && value !== null) kept[field] = value;
  }
  return kept;
}

/** The text, or "" where it only says that there is none. */
export function known(text: string): string {
  return text.length <= LONGEST_NONE && NONE.test(text) ? "" : text;
}

const LONGEST_NONE = "keine Information vorhanden".length;

/** A part of a mixed batch may go the other way than the batch. */
function detailSign(node: XmlNode, sign: 1 | -1): 1 | -1 {
  const own = textAt(node, "CdtDbtInd");
  return own === "CRDT" ? 1 : own === "DBIT" ? -1 : sign;
}

function counterparty(parties: XmlNode | undefined, sign: 1 | -1, own: string): { name: string; iban: string } {
  const sides = sign === 1 ? (["Dbtr", "Cdtr"] as const) : (["Cdtr", "Dbtr"] as const);
  for (const side of sides) {
    const account = at(parties, `${side}Acct`, "Id");
    const iban = (textAt(account, "IBAN") || textAt(account, "Othr", "Id")).replace(/ /g, "");
    const name = known(nameOf(at(parties, side))) || known(nameOf(at(parties, `Ultmt${side}`)));
    if (iban !== "" && iban === own) continue;
    if (name !== "" || iban !== "") return { name, iban };
  }
  return { name: "", iban: "" };
}

/** v08 wraps a party in `Pty`, or names an agent in its place. */
function nameOf(party: XmlNode | undefined): string {
  return textAt(party, "Nm") || textAt(party, "Pty", "Nm") || textAt(party, "Agt", "FinInstnId", "Nm");
}

/** A free text may be split over several elements; one that is full to its 140 characters runs on without a space. */
function descriptionOf(remittance: XmlNode | undefined): string {
  let text = "";
  let full = false;
  for (const { text: raw } of all(remittance, "Ustrd")) {
    const piece = raw.replace(/\s+/g, " ").trim();
    text += text === "" || full ? piece : ` ${piece}`;
    full = raw.trim().length >= 140;
  }
  const structured = all(remittance, "Strd").flatMap((strd) => [
    ...all(strd, "RfrdDocInf").map((document) => textAt(document, "Nb")),
    ...all(strd, "AddtlRmtInf").map((info) => textAt(info)),
  ]);
  const further = structured.filter((part) => part !== "" && !text.includes(part));
  return [text, ...further].filter((part) => part !== "").join(" ");
}

function referenceOf(remittance: XmlNode | undefined): string {
  const references = all(remittance, "Strd").map(
    (strd) => textAt(strd, "CdtrRefInf", "Ref") || textAt(strd, "CdtrRefInf", "CdtrRef"),
  );
  return [...new Set(references.filter((reference) => reference !== ""))].join(" ");
}
