import { criterionWords } from "../../words/pane/criteria";
import { reportWords } from "../../words/sheets/reports";
import { amount, amountFormula, date, integer, text } from "../cell";
import type { SheetCell, SheetSpec } from "../sheet";
import { balancesOf, type CurrencyBalance } from "./balances";
import type { ReconciliationInput } from "./input";
import { add, control, pageSheet, startPage, table, type Page } from "./page";
import { restOfItems, restOfLines } from "./taken";

const WIDTHS = [46, 16, 26, 22, 16, 16, 9];

/** The columns of amounts: what items take, what lines bring, the difference. */
const [ITEMS, LINES, DIFFERENCE] = ["D", "E", "F"] as const;

/**
 * The reconciliation statement (spec 7): the ledger's balance and the list, what was cleared per criterion on
 * both sides, where the differences went per account, what stays open and which lines have no match. Every
 * step is a formula, every end has a control: it ties to the cent, or the cell says by how much it does not.
 * Per currency, for amounts of two currencies are never added up (spec 3).
 */
export function reconciliationReport(input: ReconciliationInput): SheetSpec {
  const words = reportWords(input.language).reconciliation;
  const page = startPage(input, words.title, words.about);
  const rests = {
    items: restOfItems(input.items, input.matches),
    lines: restOfLines(input.lines, input.matches, input.baseCurrency ?? "EUR"),
  };
  balancesOf(input).forEach((balance, i) => block(page, input, balance, rests, i + 1));
  return pageSheet(page, input.name, WIDTHS);
}

interface Rests {
  readonly items: Float64Array;
  readonly lines: Float64Array;
}

function block(page: Page, input: ReconciliationInput, balance: CurrencyBalance, rests: Rests, part: number): void {
  const words = reportWords(input.language);
  const { reconciliation: own, columns } = words;
  const { currency, criteria, accounts } = balance;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const label = (said: string) => text(said, "label");
  const figure = (said: string) => ({ label: said, isFigure: true });

  add(page, text(own.currency(currency), "subtitle"));
  add(page, label(own.cleared));
  const heads = [
    { label: columns.criterion },
    ...[columns.matches, columns.approved, columns.onItems, columns.onLines].map(figure),
  ];
  const cleared = table(
    page,
    `AfletterCriteria${part}`,
    [...heads, figure(columns.difference)],
    (first) =>
      criteria.map((one, i): SheetCell[] => [
        text(criterionWords(input.language)[one.criterion]),
        integer(one.matches),
        integer(one.approved),
        amount(one.items, currency),
        amount(one.lines, currency),
        amountFormula(`=${LINES}${first + i}-${ITEMS}${first + i}`, one.lines - one.items, currency),
      ]),
    criteria.length,
  );
  const [ofItems, ofLines] = [sum(criteria.map(({ items }) => items)), sum(criteria.map(({ lines }) => lines))];
  const down = (column: string) => `=SUM(${column}${cleared.first}:${column}${cleared.last})`;
  const total = add(
    page,
    text(words.total, "totalLabel"),
    null,
    null,
    amountFormula(down(ITEMS), ofItems, currency, "total"),
    amountFormula(down(LINES), ofLines, currency, "total"),
    amountFormula(down(DIFFERENCE), ofLines - ofItems, currency, "total"),
  );
  add(page);

  add(page, label(own.differences));
  const booked = table(
    page,
    `AfletterVerschillen${part}`,
    [...[columns.difference, columns.account, columns.accountName].map((label) => ({ label })), figure(columns.amount)],
    () =>
      accounts.map(({ kind, account, amount: minor }) => [
        text(own.kinds[kind]),
        text(account),
        text(account === "" ? "" : input.accountName(account)),
        amount(minor, currency),
      ]),
    accounts.length,
  );
  const ofAccounts = sum(accounts.map((one) => one.amount));
  const accountSum = amountFormula(
    `=SUM(${ITEMS}${booked.first}:${ITEMS}${booked.last})`,
    ofAccounts,
    currency,
    "total",
  );
  const differences = add(page, text(words.total, "totalLabel"), null, null, accountSum);
  const off = ofLines - ofItems + ofAccounts;
  control(page, own.differencesControl, `${DIFFERENCE}${total}+${ITEMS}${differences}`, off, currency, 4);
  add(page);

  // the specifications stand below: seven rows of this part, an empty one, a label, and the head of a table
  const items = indexes(rests.items, (i) => (input.items.currency.at(i) || (input.baseCurrency ?? "EUR")) === currency);
  const lines = indexes(rests.lines, (i) => (input.lines.currency.at(i) || (input.baseCurrency ?? "EUR")) === currency);
  const above = page.rows.length;
  const isBase = currency === (input.baseCurrency ?? "EUR");
  const firstItem = above + 7 + (isBase ? 3 : 0) + 1 + 1 + 1 + 1;
  const lastItem = firstItem + Math.max(1, items.length) - 1;
  const firstLine = lastItem + 1 + 1 + 1 + 1;
  const lastLine = firstLine + Math.max(1, lines.length) - 1;
  const left = sum(items.map((i) => rests.items[i]));
  const unmatched = sum(lines.map((i) => rests.lines[i]));

  add(page, label(own.left), null, null, text(columns.onItems, "labelRight"), text(columns.onLines, "labelRight"));
  const whole = add(
    page,
    text(own.list),
    null,
    null,
    amount(balance.list, currency),
    amount(balance.statement, currency),
  );
  const away = add(
    page,
    text(own.taken),
    null,
    null,
    amountFormula(`=-${ITEMS}${total}`, -ofItems, currency),
    amountFormula(`=-${LINES}${total}`, -ofLines, currency),
  );
  const rest = add(
    page,
    text(own.rest, "totalLabel"),
    null,
    null,
    amountFormula(`=${ITEMS}${whole}+${ITEMS}${away}`, balance.list - ofItems, currency, "total"),
    amountFormula(`=${LINES}${whole}+${LINES}${away}`, balance.statement - ofLines, currency, "total"),
  );
  const listed = add(
    page,
    text(own.listed),
    null,
    null,
    amountFormula(`=SUM(${ITEMS}${firstItem}:${ITEMS}${lastItem})`, left, currency),
    amountFormula(`=SUM(${LINES}${firstLine}:${LINES}${lastLine})`, unmatched, currency),
  );
  const offItems = balance.list - ofItems - left;
  const offLines = balance.statement - ofLines - unmatched;
  const itemsControl = `${own.control}: ${columns.onItems.toLowerCase()}`;
  control(page, itemsControl, `${ITEMS}${rest}-${ITEMS}${listed}`, offItems, currency, 4);
  const linesControl = `${own.control}: ${columns.onLines.toLowerCase()}`;
  control(page, linesControl, `${LINES}${rest}-${LINES}${listed}`, offLines, currency, 5);
  if (isBase) {
    const on = add(page, text(own.onRelation), null, null, amount(balance.onRelation, currency));
    const not = add(page, text(own.unbooked), null, null, amount(balance.unbooked, currency));
    const expected = amountFormula(
      `=${ITEMS}${rest}+${ITEMS}${on}+${ITEMS}${not}`,
      balance.list - ofItems + balance.onRelation + balance.unbooked,
      currency,
      "total",
    );
    add(page, text(own.expected, "totalLabel"), null, null, expected);
  }
  add(page);
  specification(page, input, currency, rests, items, lines, part);
}

function specification(
  page: Page,
  { items: all, lines: every, language }: ReconciliationInput,
  currency: string,
  rests: Rests,
  items: readonly number[],
  lines: readonly number[],
  part: number,
): void {
  const { reconciliation: own, columns } = reportWords(language);
  const head = (labels: readonly string[], figure: string) => [
    ...labels.map((label) => ({ label })),
    { label: figure, isFigure: true },
  ];
  add(page, text(own.openItems, "label"));
  table(
    page,
    `AfletterOpen${part}`,
    head([columns.name, columns.invoice, columns.documentDate], columns.open),
    () =>
      items.map((i) => [
        text(all.relationName.at(i) || all.relationCode.at(i)),
        text(all.invoiceNumber.at(i)),
        date(all.documentDate[i]),
        amount(rests.items[i], currency),
      ]),
    items.length,
  );
  add(page);
  add(page, text(own.openLines, "label"));
  table(
    page,
    `AfletterRegels${part}`,
    head([columns.description, columns.date, columns.name, columns.account], columns.open),
    () =>
      lines.map((i) => [
        text(every.description.at(i)),
        date(every.bookingDate[i]),
        text(every.name.at(i)),
        text(every.ownAccount.at(i)),
        amount(rests.lines[i], currency),
      ]),
    lines.length,
  );
  add(page);
}

function indexes(rests: Float64Array, isOf: (index: number) => boolean): number[] {
  return Array.from(rests.keys()).filter((i) => rests[i] !== 0 && isOf(i));
}
