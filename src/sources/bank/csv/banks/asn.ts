import type { CsvBank } from "../bank";
import { byShape } from "../find-columns";

const ANY = /^/;
/** dd-mm-jjjj in the files; the description of the format has figures only. */
const DATE = /^(?:\d{1,2}-\d{1,2}-\d{4}|\d{1,2}\d{2}(?:19|20)\d{2})$/;
const AMOUNT = /^[+-]?\d+(?:[.,]\d*)?$/;

/** Where the description stands; only there a delimiter can be a part of the text. */
const DESCRIPTION = 17;
/** SNS describes eighteen columns, and writes the number of the statement behind them. */
const WIDTHS = [18, 19];

/** ASN, SNS and RegioBank: no heads, a decimal point, the description between apostrophes, the balance before the entry. */
export const asn: CsvBank = {
  name: "ASN Bank",
  mark: "point",
  order: "dmy",
  currency: "EUR",
  find: (rows) => (endsInText(rows) ? unnumbered(rows) : numbered(rows)) ?? unnumbered(rows),
  mend(cells, width) {
    if (cells.length <= width || !WIDTHS.includes(width)) return cells;
    const surplus = cells.length - width;
    const text = cells.slice(DESCRIPTION, DESCRIPTION + surplus + 1).join(",");
    if (!text.startsWith("'") || !text.endsWith("'")) return cells;
    return [...cells.slice(0, DESCRIPTION), text, ...cells.slice(DESCRIPTION + surplus + 1)];
  },
  refine: ({ date = "", valueDate = "", description = "", ...texts }) => ({
    ...texts,
    date: parted(date),
    valueDate: parted(valueDate),
    description: unquoted(description),
  }),
};

const COLUMNS = [
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
] as const;

const numbered = byShape([...COLUMNS, [ANY, "number"]]);
const unnumbered = byShape(COLUMNS);

/** Does the description come last on most rows, whatever delimiters it holds? */
function endsInText(rows: readonly (readonly string[])[]): boolean {
  return rows.filter((row) => row.at(-1)?.endsWith("'")).length * 2 > rows.length;
}

/** @example parted("3042025") // "3-04-2025" */
function parted(date: string): string {
  return date.replace(/^(\d{1,2})(\d{2})(\d{4})$/, "$1-$2-$3");
}

/** The text between apostrophes. */
function unquoted(text: string): string {
  return text.length > 1 && text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}
