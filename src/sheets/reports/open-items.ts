import { NO_DAY } from "../../domain/dates/day";
import { sidesOf } from "../../domain/journal/side";
import { lettersOf } from "../../sources/table/cells/letters";
import { compareText } from "../../domain/text/compare";
import { reportWords } from "../../words/sheets/reports";
import { amount, amountFormula, date, formula, integer, text } from "../cell";
import type { SheetCell, SheetSpec } from "../sheet";
import { BUCKETS, bucketFormulas, bucketOf, daysPastDue, type Bucket } from "./ageing";
import type { ReportInput } from "./input";
import { add, AS_OF, control, pageSheet, quoted, startPage, table } from "./page";
import { restOfItems } from "./taken";

/** An item with something open, and where that belongs. */
interface OpenRow {
  readonly index: number;
  readonly code: string;
  readonly name: string;
  readonly currency: string;
  readonly open: number;
  readonly days: number;
  readonly bucket: Bucket;
  readonly side: "receivable" | "payable";
}

interface RelationRow {
  readonly number: number;
  readonly rows: readonly OpenRow[];
}

const COLUMNS: readonly Bucket[] = [...BUCKETS, "credits"];
const [CURRENCY, OPEN, FIRST] = [7, 8, 10];
const CREDITS = lettersOf(FIRST + COLUMNS.length - 1);
const WIDTHS = [7, 13, 28, 16, 18, 20, 9, 14, 17, 15, 12, 12, 12, 15, 14];

/**
 * What stays open per relation with ageing as of a date (spec 7): a table per relation, which adds up a
 * table per item; not due, 1-30, 31-60, 61-90 and over 90 days past due, credits apart. The ages are
 * formulas on the date at the top. Every row of the list is in one bucket: the buckets add up to what is open.
 *
 * @example openItemsReport({ items, lines, matches, ledger: "receivable", asOf, head, language: "nl", name: "Openstaand" })
 */
export function openItemsReport(input: ReportInput): SheetSpec {
  const words = reportWords(input.language);
  const relations = relationsOf(input);
  const rows = relations.flatMap((relation) => relation.rows.map((row) => ({ row, number: relation.number })));
  const page = startPage(input, words.open.title, words.open.about, true);
  // the items stand below the relations: a label, an empty row, a head of each, and a control per currency
  const currencies = [...new Set(rows.map(({ row }) => row.currency))].sort(compareText);
  const start = page.rows.length + 1 + 1 + Math.max(1, relations.length) + currencies.length * 2 + 1 + 1;
  const body = { first: start + 2, last: start + 1 + Math.max(1, rows.length) };
  const whole = (column: number) => `$${lettersOf(column)}$${body.first}:$${lettersOf(column)}$${body.last}`;

  add(page, text(words.open.perRelation, "label"));
  const head = (labels: readonly [string, string, string, string, string, string]) => [
    ...labels.map((label) => ({ label })),
    { label: words.columns.currency },
    { label: words.columns.open, isFigure: true },
    { label: words.columns.days, isFigure: true },
    ...COLUMNS.map((bucket) => ({ label: words.buckets[bucket], isFigure: true })),
  ];
  const { number, relation, name, items, oldest, oldestDue, invoice, documentDate, dueDate } = words.columns;
  const made = table(
    page,
    "AfletterPerRelatie",
    head([number, relation, name, items, oldest, oldestDue]),
    (first) => relations.map((one, i) => relationCells(input, one, first + i, whole)),
    relations.length,
  );
  for (const currency of currencies) {
    const own = rows.filter(({ row }) => row.currency === currency);
    const sumOf = (column: number) =>
      `=SUMIFS(${lettersOf(column)}${made.first}:${lettersOf(column)}${made.last},$G${made.first}:$G${made.last},${quoted(currency)})`;
    const total = (some: readonly OpenRow[]) => some.reduce((sum, { open }) => sum + open, 0);
    const every = own.map(({ row }) => row);
    const at = add(
      page,
      ...[null, null, null, null, null, text(words.total, "totalLabel"), text(currency, "totalLabel")],
      amountFormula(sumOf(OPEN), total(every), currency, "total"),
      null,
      ...COLUMNS.map((bucket, i) =>
        amountFormula(sumOf(FIRST + i), total(every.filter((row) => row.bucket === bucket)), currency, "total"),
      ),
    );
    const left = `SUMIFS(${whole(OPEN)},${whole(CURRENCY)},${quoted(currency)})`;
    control(page, words.open.control, `${left}-SUM(${lettersOf(FIRST)}${at}:${CREDITS}${at})`, 0, currency, OPEN);
  }
  add(page);
  add(page, text(words.open.perItem, "label"));
  const listed = table(
    page,
    "AfletterPerPost",
    head([number, relation, name, invoice, documentDate, dueDate]),
    (first) => rows.map(({ row, number: of }, i) => itemCells(input, row, of, first + i)),
    rows.length,
  );
  // the longer of the two lists: its heads come again on every page
  return pageSheet(page, input.name, WIDTHS, listed.first - 1);
}

function itemCells({ items }: ReportInput, row: OpenRow, number: number, at: number): SheetCell[] {
  const [documentDate, dueDate, open, days] = [`E${at}`, `F${at}`, `H${at}`, `I${at}`];
  const past = (cell: string) => `MAX(0,${AS_OF.address}-${cell})`;
  const buckets = bucketFormulas(open, days, `${CREDITS}${at}`, row.side);
  return [
    integer(number, "ordinal"),
    text(row.code),
    text(row.name),
    text(items.invoiceNumber.at(row.index)),
    date(items.documentDate[row.index]),
    date(items.dueDate[row.index]),
    text(row.currency, "code"),
    amount(row.open, row.currency),
    formula(`=IF(${dueDate}="",IF(${documentDate}="",0,${past(documentDate)}),${past(dueDate)})`, row.days, "integer"),
    ...COLUMNS.map((bucket) => amountFormula(buckets[bucket], bucket === row.bucket ? row.open : 0, row.currency)),
  ];
}

function relationCells(
  { items }: ReportInput,
  { number, rows }: RelationRow,
  at: number,
  whole: (column: number) => string,
): SheetCell[] {
  const [{ code, name, currency }] = rows;
  // by number, for a code like 007 would be taken for 7, and a name with a star for any
  const sumOf = (column: number) => `=SUMIFS(${whole(column)},${whole(1)},$A${at})`;
  const total = (some: readonly OpenRow[]) => some.reduce((sum, { open }) => sum + open, 0);
  const oldest = (days: readonly number[]) => {
    const known = days.filter((day) => day !== NO_DAY);
    return date(known.length === 0 ? NO_DAY : known.reduce((first, day) => Math.min(first, day)));
  };
  return [
    integer(number, "ordinal"),
    text(code),
    text(name),
    formula(`=COUNTIF(${whole(1)},$A${at})`, rows.length, "integer"),
    oldest(rows.map(({ index }) => items.documentDate[index])),
    oldest(rows.map(({ index }) => items.dueDate[index])),
    text(currency, "code"),
    amountFormula(sumOf(OPEN), total(rows), currency),
    null,
    ...COLUMNS.map((bucket, i) =>
      amountFormula(sumOf(FIRST + i), total(rows.filter((row) => row.bucket === bucket)), currency),
    ),
  ];
}

/** The open items by relation and currency, by code or name, the oldest first. */
function relationsOf(input: ReportInput): RelationRow[] {
  const { items, matches, asOf, ledger } = input;
  const base = input.baseCurrency ?? "EUR";
  const rest = restOfItems(items, matches);
  const sideOf = sidesOf(items, ledger);
  const groups = new Map<string, OpenRow[]>();
  for (let index = 0; index < items.count; index++) {
    const open = rest[index];
    if (open === 0) continue;
    const [code, name] = [items.relationCode.at(index), items.relationName.at(index)];
    const currency = items.currency.at(index) || base;
    const side = sideOf(index);
    const days = daysPastDue(items.dueDate[index], items.documentDate[index], asOf);
    const row = { index, code, name, currency, open, days, bucket: bucketOf(open, side, days), side };
    const key = JSON.stringify([code || name, currency]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const order = (a: OpenRow, b: OpenRow) =>
    items.documentDate[a.index] - items.documentDate[b.index] ||
    compareText(items.invoiceNumber.at(a.index), items.invoiceNumber.at(b.index));
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, rows], i) => ({ number: i + 1, rows: rows.sort(order) }));
}
