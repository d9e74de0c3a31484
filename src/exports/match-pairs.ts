import type { NumberedMatch } from "../domain/decisions/links-of";
import type { OpenItems } from "../domain/ledger/open-items";
import type { StatementLines } from "../domain/ledger/statement-lines";
import { NO_DAY } from "../domain/dates/day";
import { isoOf } from "../domain/dates/iso";
import { exportWords } from "../words/sheets/exports";
import { baseOf, type Language } from "../words/language";
import { BYTE_ORDER_MARK, delimited, guarded } from "./delimited";
import { amountText, dutchDate, oneLine } from "./values";

const COLUMNS = [
  "match",
  "kind",
  "date",
  "account",
  "relationCode",
  "relationName",
  "invoiceNumber",
  "description",
  "amount",
  "rest",
  "currency",
] as const;

/**
 * Which statement lines and open items belong together, for a package that processes the statement itself
 * (spec 7, Route c): lines with the same Afletter number are to be ticked off against each other. A row per
 * line and item; amounts with the sign of their list, and what stays open on each.
 *
 * @example matchPairs([{ number: 7, match }], items, lines, "nl")
 */
export function matchPairs(
  matches: readonly NumberedMatch[],
  items: OpenItems,
  lines: StatementLines,
  language: Language,
): string {
  const words = exportWords(language);
  const decimal = baseOf(language) === "nl" ? "," : ".";
  const dated = (day: number) => (day === NO_DAY ? "" : baseOf(language) === "nl" ? dutchDate(day) : isoOf(day));
  const rows = matches.flatMap(({ number, match }) => {
    const [first] = match.items;
    const relation = (column: "relationCode" | "relationName") => (first ? items[column].at(first.index) : "");
    const money = (minor: number) => amountText(minor, match.currency, decimal);
    return [
      ...match.lines.map(({ index, amount, rest }) => [
        String(number),
        words.kinds.line,
        dated(lines.bookingDate[index]),
        guarded(lines.ownAccount.at(index)),
        guarded(relation("relationCode")),
        guarded(lines.name.at(index) || relation("relationName")),
        "",
        guarded(oneLine(lines.description.at(index))),
        money(amount),
        money(rest),
        guarded(match.currency),
      ]),
      ...match.items.map(({ index, amount, rest }) => [
        String(number),
        words.kinds.item,
        dated(items.documentDate[index]),
        guarded(items.ledgerAccount.at(index)),
        guarded(items.relationCode.at(index)),
        guarded(items.relationName.at(index)),
        guarded(items.invoiceNumber.at(index)),
        guarded(oneLine(items.description.at(index))),
        money(amount),
        money(rest),
        guarded(match.currency),
      ]),
    ];
  });
  return BYTE_ORDER_MARK + delimited([COLUMNS.map((column) => words.columns[column]), ...rows], ";");
}
