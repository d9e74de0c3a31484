import type { CsvBank } from "../bank";
import { byShape } from "../find-columns";

const ANY = /^/;
const DATE = /^\d{1,2}-\d{1,2}-\d{4}$/;
const AMOUNT = /^[+-]?\d+(?:[.,]\d*)?$/;

/** Where the description stands; only there a delimiter can be a part of the text. */
const DESCRIPTION = 17;
const WIDTH = 19;

/** ASN, SNS and RegioBank: no heads, a decimal point, the description between apostrophes, the balance before the entry. */
export const asn: CsvBank = {
  name: "ASN Bank",
  mark: "point",
  order: "dmy",
  currency: "EUR",
  find: byShape([
    [DATE, "date"],
    [/^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/, "account"],
    [ANY, "iban"],
    [ANY, "name"],
    [ANY, ""],
    [ANY, ""],
    [ANY, ""],
    [/^[A-Z]{3}$/, "currency"],
    [AMOUNT, "balanceBefore"],
    [/^[A-Z]{3}$/, ""],
    [AMOUNT, "amount"],
    [DATE, ""],
    [DATE, "valueDate"],
    [/^\d*$/, ""],
    [/^[A-Z]{0,4}$/, "code"],
    [ANY, ""],
    [ANY, "paymentReference"],
    [ANY, "description"],
    [ANY, "number"],
  ]),
  mend(cells, width) {
    if (cells.length <= width || width !== WIDTH) return cells;
    const surplus = cells.length - width;
    const text = cells.slice(DESCRIPTION, DESCRIPTION + surplus + 1).join(",");
    if (!text.startsWith("'") || !text.endsWith("'")) return cells;
    return [...cells.slice(0, DESCRIPTION), text, ...cells.slice(DESCRIPTION + surplus + 1)];
  },
  refine: (texts) => ({ ...texts, description: unquoted(texts.description ?? "") }),
};

/** The text between apostrophes. */
function unquoted(text: string): string {
  return text.length > 1 && text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}
