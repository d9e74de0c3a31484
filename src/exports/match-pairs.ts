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

/** A statement line or open item that is to be ticked off: with all rows of the same match. */
export interface PairRow {
  readonly match: number;
  readonly kind: "line" | "item";
  /** NO_DAY where it has none */
  readonly date: number;
  readonly account: string;
  readonly relationCode: string;
  readonly relationName: string;
  readonly invoiceNumber: string;
  readonly description: string;
  /** minor units with the sign of their list, and what stays open */
  readonly amount: number;
  readonly rest: number;
  readonly currency: string;
}

/** A row per line and item of these matches. */
export function pairRows(matches: readonly NumberedMatch[], items: OpenItems, lines: StatementLines): PairRow[] {
  return matches.flatMap(({ number, match }) => {
    const [first] = match.items;
    const relation = (column: "relationCode" | "relationName") => (first ? items[column].at(first.index) : "");
    const common = { match: number, currency: match.currency };
    return [
      ...match.lines.map(({ index, amount, rest }): PairRow => ({
        ...common,
        kind: "line",
        date: lines.bookingDate[index],
        account: lines.ownAccount.at(index),
        relationCode: relation("relationCode"),
        relationName: lines.name.at(index) || relation("relationName"),
        invoiceNumber: "",
        description: oneLine(lines.description.at(index)),
        amount,
        rest,
      })),
      ...match.items.map(({ index, amount, rest }): PairRow => ({
        ...common,
        kind: "item",
        date: items.documentDate[index],
        account: items.ledgerAccount.at(index),
        relationCode: items.relationCode.at(index),
        relationName: items.relationName.at(index),
        invoiceNumber: items.invoiceNumber.at(index),
        description: oneLine(items.description.at(index)),
        amount,
        rest,
      })),
    ];
  });
}

/**
 * Which statement lines and open items belong together, for a package that processes the statement itself
 * (spec 7, Route c): rows with the same Afletter number are to be ticked off against each other.
 *
 * @example matchPairs(pairRows([{ number: 7, match }], items, lines), "nl")
 */
export function matchPairs(pairs: readonly PairRow[], language: Language): string {
  const words = exportWords(language);
  const isDutch = baseOf(language) === "nl";
  const dated = (day: number) => (day === NO_DAY ? "" : isDutch ? dutchDate(day) : isoOf(day));
  const rows = pairs.map((row) => {
    const cells: Record<(typeof COLUMNS)[number], string> = {
      match: String(row.match),
      kind: words.kinds[row.kind],
      date: dated(row.date),
      account: guarded(row.account),
      relationCode: guarded(row.relationCode),
      relationName: guarded(row.relationName),
      invoiceNumber: guarded(row.invoiceNumber),
      description: guarded(row.description),
      amount: amountText(row.amount, row.currency, isDutch ? "," : "."),
      rest: amountText(row.rest, row.currency, isDutch ? "," : "."),
      currency: guarded(row.currency),
    };
    return COLUMNS.map((column) => cells[column]);
  });
  return BYTE_ORDER_MARK + delimited([COLUMNS.map((column) => words.columns[column]), ...rows], ";");
}
