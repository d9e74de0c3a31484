import { NO_DAY } from "../../domain/dates/day";
import { compareText } from "../../domain/text/compare";
import { lettersOf } from "../../sources/table/cells/letters";
import { reportWords } from "../../words/sheets/reports";
import { amount, amountFormula, date, integer, text } from "../cell";
import type { SheetCell, SheetSpec } from "../sheet";
import type { ReportInput, ReportMatch } from "./input";
import { add, control, pageSheet, quoted, startPage, table } from "./page";
import { dayOfMatch } from "./taken";

/** What settled an item since, and by what. */
interface Settlement {
  readonly day: number;
  readonly by: string;
  readonly match: number;
  readonly amount: number;
}

/** An item that was open on the balance date. */
interface Standing {
  readonly index: number;
  readonly currency: string;
  readonly open: number;
  readonly settled: readonly Settlement[];
}

const [CURRENCY, OPEN, SETTLED] = [7, 8, 12];
const WIDTHS = [7, 13, 28, 16, 15, 14, 9, 21, 13, 36, 13, 14, 14];

/**
 * The run-off after the balance date (*afloop na balansdatum*, spec 7): every item that was open on that
 * day, what settled it since and when, and what is still open. What was paid by a line on or before that day
 * was not open on it, though it stands on the list; what was invoiced after it is not in it. Both are named,
 * so that it adds up to the list.
 */
export function runOffReport(input: ReportInput): SheetSpec {
  const words = reportWords(input.language);
  const { items } = input;
  const base = input.baseCurrency ?? "EUR";
  const { standing, before, after } = runOff(input, base);
  const page = startPage(input, words.runOff.title, words.runOff.about);
  const currencies = [...new Set([...standing.map(({ currency }) => currency), ...before.keys(), ...after.keys()])];
  currencies.sort(compareText);
  const count = standing.reduce((sum, { settled }) => sum + Math.max(1, settled.length), 0);
  const start = page.rows.length + currencies.length * 7 + 1;
  const body = { first: start + 2, last: start + 1 + Math.max(1, count) };
  const whole = (column: number) => `$${lettersOf(column)}$${body.first}:$${lettersOf(column)}$${body.last}`;

  for (const currency of currencies) {
    const own = standing.filter((one) => one.currency === currency);
    const sumOf = (column: number) => `=SUMIFS(${whole(column)},${whole(CURRENCY)},${quoted(currency)})`;
    const total = (minor: (one: Standing) => number) => own.reduce((sum, one) => sum + minor(one), 0);
    const said = (label: string, cell: SheetCell) =>
      add(page, text(label, "label"), null, null, null, null, null, text(currency, "code"), cell);
    const [paid, later] = [before.get(currency) ?? 0, after.get(currency) ?? 0];
    const list = listOf(input, currency, base);
    const first = said(words.listBalance, amount(list, currency));
    said(words.runOff.before, amount(paid, currency));
    said(words.runOff.after, amount(later, currency));
    const onDate = said(
      words.runOff.onDate,
      amountFormula(
        sumOf(OPEN),
        total(({ open }) => open),
        currency,
      ),
    );
    const settled = said(words.runOff.settled, amountFormula(sumOf(SETTLED), total(settledOf), currency));
    const left = amountFormula(
      `=H${onDate}-H${settled}`,
      total((one) => one.open - settledOf(one)),
      currency,
      "total",
    );
    said(words.runOff.left, left);
    control(page, words.runOff.control, `H${first}-H${first + 1}-H${first + 2}-H${onDate}`, 0, currency, OPEN);
  }
  add(page);
  const { columns } = words;
  const figure = (label: string) => ({ label, isFigure: true });
  const heads = [
    ...[columns.number, columns.relation, columns.name, columns.invoice, columns.documentDate, columns.dueDate],
    columns.currency,
  ].map((label) => ({ label }));
  const more = [columns.settledOn, columns.settledBy, columns.match].map((label) => ({ label }));
  const listed = table(
    page,
    "AfletterAfloop",
    [...heads, figure(words.runOff.onDate), ...more, figure(columns.settled), figure(columns.left)],
    (first) => {
      const rows: SheetCell[][] = [];
      standing.forEach((one, i) => {
        const settlements = one.settled.length === 0 ? [undefined] : one.settled;
        settlements.forEach((settlement, n) => {
          const at = first + rows.length;
          const isFirst = n === 0;
          const left = `=${lettersOf(OPEN)}${at}-SUMIFS(${whole(SETTLED)},${whole(1)},$A${at})`;
          rows.push([
            integer(i + 1, "ordinal"),
            text(items.relationCode.at(one.index)),
            text(items.relationName.at(one.index)),
            text(items.invoiceNumber.at(one.index)),
            date(items.documentDate[one.index]),
            date(items.dueDate[one.index]),
            text(one.currency, "code"),
            isFirst ? amount(one.open, one.currency) : null,
            settlement ? date(settlement.day) : null,
            text(settlement?.by ?? ""),
            settlement ? integer(settlement.match, "ordinal") : null,
            settlement ? amount(settlement.amount, one.currency) : null,
            isFirst ? amountFormula(left, one.open - settledOf(one), one.currency) : null,
          ]);
        });
      });
      return rows;
    },
    count,
  );
  return pageSheet(page, input.name, WIDTHS, listed.first - 1);
}

/** What stands on which side of the balance date, per item and per currency. */
function runOff(input: ReportInput, base: string) {
  const { items, lines, matches, asOf } = input;
  const settled = new Map<number, Settlement[]>();
  for (const one of matches) {
    const day = dayOfMatch(one.match, { items, lines });
    for (const part of one.match.items) {
      const settlement = { day, by: settledBy(input, one, part.index), match: one.number, amount: part.amount };
      const known = settled.get(part.index);
      if (known) known.push(settlement);
      else settled.set(part.index, [settlement]);
    }
  }
  const [before, after] = [new Map<string, number>(), new Map<string, number>()];
  const count = (sums: Map<string, number>, currency: string, minor: number) =>
    minor === 0 ? undefined : sums.set(currency, (sums.get(currency) ?? 0) + minor);
  const standing: Standing[] = [];
  for (let index = 0; index < items.count; index++) {
    const currency = items.currency.at(index) || base;
    const open = items.openAmount[index];
    if (items.documentDate[index] !== NO_DAY && items.documentDate[index] > asOf) {
      count(after, currency, open);
      continue;
    }
    const own = settled.get(index) ?? [];
    const paid = own.filter(({ day }) => day <= asOf).reduce((sum, one) => sum + one.amount, 0);
    count(before, currency, paid);
    const since = own.filter(({ day }) => day > asOf);
    // paid whole before, and nothing since: it was not open
    if (open - paid === 0 && since.length === 0) continue;
    standing.push({
      index,
      currency,
      open: open - paid,
      settled: since.sort((a, b) => a.day - b.day || a.match - b.match),
    });
  }
  const key = (index: number) => items.relationCode.at(index) || items.relationName.at(index);
  standing.sort(
    (a, b) =>
      compareText(key(a.index), key(b.index)) ||
      items.documentDate[a.index] - items.documentDate[b.index] ||
      compareText(items.invoiceNumber.at(a.index), items.invoiceNumber.at(b.index)),
  );
  return { standing, before, after };
}

/** The money that settled it, else the items that it was cleared against. */
function settledBy({ items, lines }: ReportInput, { match }: ReportMatch, item: number): string {
  const [line] = match.lines;
  if (line) return lines.description.at(line.index) || lines.name.at(line.index);
  const others = match.items.filter(({ index }) => index !== item);
  return others.map(({ index }) => items.invoiceNumber.at(index) || items.description.at(index)).join(", ");
}

function settledOf({ settled }: Standing): number {
  return settled.reduce((sum, one) => sum + one.amount, 0);
}

function listOf({ items }: ReportInput, currency: string, base: string): number {
  let sum = 0;
  for (let i = 0; i < items.count; i++) {
    if ((items.currency.at(i) || base) === currency) sum += items.openAmount[i];
  }
  return sum;
}
