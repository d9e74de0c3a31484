import { isoOf } from "../../src/domain/dates/iso";
import type { NumberedMatch } from "../../src/domain/decisions/links-of";
import { journalOf } from "../../src/domain/journal/journal-of";
import { decimalOf } from "../../src/domain/money/decimal";
import { reconcile, runToEnd } from "../../src/domain/reconcile";
import { explain } from "../../src/words/explanations";
import { formatAmount, formatDay } from "../../src/words/format";
import type { Book } from "./books";

const format = {
  amount: (minor: number, currency: string) => formatAmount("nl", minor, currency),
  date: (day: number) => formatDay("nl", day),
};

/**
 * A ledger's outcome as a text that an accountant can review: every match with its explanation,
 * every row that stays open with its reason, and the memorial of what was cleared.
 */
export function renderBook({ items, lines, profile, ledger }: Omit<Book, "name">): string {
  const side = ledger ? { ledger } : {};
  const result = runToEnd(reconcile({ items, lines, profile, ...side }));
  const numbered = result.matches.map((match, i): NumberedMatch => ({ number: i + 1, match }));
  const cleared = numbered.filter(({ match }) => match.outcome === "cleared");
  const journal = journalOf({ matches: cleared, items, lines, profile, withUnanswered: true, ...side });
  const item = (index: number) =>
    items.invoiceNumber.at(index) || items.yourReference.at(index) || items.description.at(index);
  const money = (minor: number) => decimalOf(minor, "EUR").padStart(10);

  const matches = numbered.map(({ number, match }) => {
    const head = `${number}. ${match.outcome} ${match.criterion}${match.score === undefined ? "" : ` (${match.score})`}`;
    const rows = [
      ...match.lines.map(
        (p) =>
          `   line ${isoOf(lines.bookingDate[p.index])} ${money(p.amount)}  ${lines.name.at(p.index)} | ${lines.description.at(p.index)}${rest(p.rest)}`,
      ),
      ...match.items.map(
        (p) =>
          `   item ${" ".repeat(10)} ${money(p.amount)}  ${item(p.index)} ${items.relationName.at(p.index)}${rest(p.rest)}`,
      ),
      ...(match.difference === 0 ? [] : [`   difference   ${money(match.difference)}`]),
    ];
    return [head, ...rows, `   ${explain("nl", match, format)}`].join("\n");
  });
  const open = [
    ...result.lines.flatMap(({ status, reason }, i) =>
      status === "cleared"
        ? []
        : [
            `line ${money(lines.amount[i])}  ${lines.name.at(i)} | ${lines.description.at(i)}: ${status}. ${reason ? explain("nl", reason, format) : ""}`,
          ],
    ),
    ...result.items.flatMap(({ status, reason, rest: left }, i) =>
      status === "cleared"
        ? []
        : [
            `item ${money(left)}  ${item(i)} ${items.relationName.at(i)}: ${status}. ${reason ? explain("nl", reason, format) : ""}`,
          ],
    ),
  ];
  const documents = journal.documents.map((document) =>
    [
      `${document.journal}-${document.number} ${isoOf(document.date)} (match ${document.match})`,
      ...document.lines.map(
        (l) =>
          `   ${l.account.padEnd(5)} ${money(l.debit)} ${money(l.credit)}  ${[l.relationCode, l.invoiceNumber, l.description].filter(Boolean).join(" ")}`,
      ),
    ].join("\n"),
  );
  return (
    [
      `MATCHES\n\n${matches.join("\n")}`,
      `NOT CLEARED\n\n${open.join("\n")}`,
      `MEMORIAL\n\n${documents.join("\n")}`,
    ].join("\n\n") + "\n"
  );
}

function rest(amount: number): string {
  return amount === 0 ? "" : ` (rest ${decimalOf(amount, "EUR")})`;
}
