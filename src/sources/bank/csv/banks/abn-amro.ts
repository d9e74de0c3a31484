import { IBAN_FORM } from "../../mt940/layout";
import { fieldsOfText } from "../../mt940/layouts";
import type { CsvBank, CsvTexts } from "../bank";
import { byHeads, byShape } from "../find-columns";

const DATE = /^\d{8}$/;
const AMOUNT = /^[+-]?\d[\d.]*(?:,\d*)?$/;

/** The lines of `:86:` that the text was made of: two cells of 32 with a space between. */
const LINE = 65;

/** TXT (.TAB): no heads, balance before and after, and the text of MT940's `:86:` in one piece. */
export const abnAmro: CsvBank = {
  name: "ABN AMRO",
  mark: "comma",
  order: "ymd",
  currency: "EUR",
  find: byShape([
    [/^(?:\d{6,10}|[A-Z]{2}\d{2}[A-Z]{4}\d{10})$/, "account"],
    [/^[A-Z]{3}$/, "currency"],
    [DATE, "date"],
    [AMOUNT, "balanceBefore"],
    [AMOUNT, "balance"],
    [DATE, "valueDate"],
    [AMOUNT, "amount"],
    [/^/, "description"],
  ]),
  refine: withAbnText,
};

/** The same with heads, as the workbook has them. */
export const abnAmroHeads: CsvBank = {
  ...abnAmro,
  find: byHeads({
    fields: {
      account: ["accountNumber", "Rekeningnummer"],
      currency: ["mutationcode", "Muntsoort"],
      date: ["transactiondate", "Transactiedatum"],
      valueDate: ["valuedate", "Rentedatum"],
      balanceBefore: ["startsaldo", "Beginsaldo"],
      balance: ["endsaldo", "Eindsaldo"],
      amount: ["amount", "Transactiebedrag"],
      description: ["description", "Omschrijving"],
    },
    needed: ["account", "date", "balanceBefore", "balance", "amount", "description"],
  }),
};

/** @example withAbnText({ description: "/TRTP/SEPA OVERBOEKING/IBAN/NL…/NAME/J. Jansen/REMI/12" }).name // "J. Jansen" */
export function withAbnText(texts: CsvTexts): CsvTexts {
  const { name, iban, description, endToEndId, paymentReference, returnReason } = fieldsOfText({
    lines: linesOf(texts.description ?? ""),
    line: {
      valueDate: "",
      entryDate: "",
      sign: 1,
      amount: "",
      reversal: false,
      type: "",
      reference: "",
      extra: [],
      unreadable: {},
    },
  });
  return {
    ...texts,
    name: name ?? "",
    iban: iban !== undefined && (IBAN_FORM.test(iban) || /^\d+$/.test(iban)) ? iban : "",
    description: description ?? "",
    endToEndId: endToEndId ?? "",
    paymentReference: paymentReference ?? "",
    returnReason: returnReason ?? "",
  };
}

/** Code words run on; cells are put back in their lines. */
function linesOf(text: string): string[] {
  if (text.startsWith("/")) return [text];
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += LINE) lines.push(text.slice(at, at + LINE).trimEnd());
  return lines;
}
