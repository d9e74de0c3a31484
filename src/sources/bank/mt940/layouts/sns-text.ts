import { fieldsOfWords } from "./code-word-text";
import { accountIn, IBAN_FORM, referenceIn, tidy, type Layout } from "../layout";

/** The lines are fixed; what stripped their spaces at the end is made good. */
const WIDTH = 65;

/**
 * Account and name on the first line, an empty line, then text in lines of 65, of SNS, ASN
 * and RegioBank; the same account stands in `:61:` behind the type. Newer direct debits
 * have code words in the text.
 */
export const snsText: Layout = {
  name: "sns",
  fits: ({ lines, line }) =>
    lines.length > 2 && lines[1].trim() === "" && (lines[0].trim() === "" || accountOf(line.reference) !== ""),
  read: ({ lines, line }) => {
    const iban = accountOf(line.reference);
    const text = lines
      .slice(1)
      .map((part) => part.padEnd(WIDTH))
      .join("")
      .trim();
    const head = tidy(lines[0]);
    const name = head.startsWith(iban) && iban !== "" ? tidy(head.slice(iban.length)) : "";
    const own = { name: name || tidy(line.extra[0] ?? ""), iban };
    if (!text.startsWith("/")) return { ...own, description: tidy(text), paymentReference: referenceIn(text) };
    const words = fieldsOfWords(text, iban);
    return { ...words, name: words.name || own.name, iban: words.iban || iban };
  },
};

function accountOf(reference: string): string {
  const account = accountIn(reference);
  return IBAN_FORM.test(account) || /^\d{5,10}$/.test(account) ? account : "";
}
