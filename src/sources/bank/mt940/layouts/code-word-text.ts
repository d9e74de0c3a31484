import { known } from "../../camt-detail";
import { codeWords, inCodeWords } from "../../code-words";
import { accountIn, IBAN_FORM, referenceIn, tidy, unwrapped, type Layout } from "../layout";

/** The reference of a creditor in REMI: /CDTRREFTP//CD/SCOR/ISSR/CUR/CDTRREF/… (Rabobank). */
const STRUCTURED = /\/?CDTRREFTP\/.*?CDTRREF\/(\S+)/;

/**
 * /TRTP/…/IBAN/…/NAME/…/REMI/…/EREF/… of ABN AMRO, Knab, bunq, Van Lanschot and SNS, and
 * /EREF/…/BENM//NAME/…/REMI/… of Rabobank, which writes the counterparty's account on the
 * second line of `:61:` (formats.md 1.2).
 */
export const codeWordText: Layout = {
  name: "codeWords",
  // the first word stands on the first line, unless it is cut there
  fits: ({ lines }) => inCodeWords(lines[0] ?? "") || inCodeWords(unwrapped(lines)),
  read: ({ lines, line }) => fieldsOfWords(unwrapped(lines), line.extra[0] ?? ""),
};

/** The fields of a text in code words; `account` is what may be the counterparty's account. */
export function fieldsOfWords(text: string, account: string): ReturnType<Layout["read"]> {
  const words = codeWords(text) ?? new Map<string, string>();
  const said = (word: string): string => tidy(words.get(word) ?? "");
  const remittance = said("REMI");
  const structured = (remittance.includes("CDTRREFTP/") ? STRUCTURED.exec(remittance)?.[1] : "") ?? "";
  const iban = accountIn(said("IBAN"));
  const besides = accountIn(account);
  return {
    name: known(said("NAME")),
    iban: iban === "" && (IBAN_FORM.test(besides) || /^\d{2,10}$/.test(besides)) ? besides : iban,
    description: structured === "" ? remittance || said("TRTP") : "",
    endToEndId: known(said("EREF")),
    batchId: known(said("PREF")),
    paymentReference: structured || referenceIn(remittance),
    returnReason: said("RTRN"),
    instructed: said("OCMT"),
    charges: said("CHGS1") || said("CHGS"),
  };
}
