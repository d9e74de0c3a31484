import { NO_DAY } from "../../../domain/dates/day";
import type { Problem } from "../../../domain/ledger/problem";
import {
  LINE_AMOUNT_FIELDS,
  LINE_DATE_FIELDS,
  LINE_TEXT_FIELDS,
  type LineTextField,
  type StatementLines,
} from "../../../domain/ledger/statement-lines";
import { packedTexts, type TextColumn } from "../../../domain/ledger/text-column";
import type { DecimalMark } from "../cells/amount-text";
import type { CellTable } from "../cells/cells";
import { classifyRows, type RowFacts } from "../rows/classify";
import { readDateFields, rowDates, type DateColumns } from "../columns/date-fields";
import { readDescriptions } from "../columns/descriptions";
import type { TableChoice } from "../recognise/fields";
import { mainAmount, type MainAmount } from "../columns/main-amount";
import { settleNotations } from "../columns/notations";
import { optionalFaults } from "../columns/optional-cells";
import { planOf, type Plan } from "../recognise/plan";
import type { ReadOptions, ReadReport } from "../rows/report";
import { emptyReport, reportOf, settleRows } from "../rows/rows";
import { runningBalance } from "./running-balance";
import { columnsOf, filled, noTexts, readTexts } from "../columns/text-columns";

const AMOUNTS = ["amount", "debit", "credit", "instructedAmount", "charges"] as const;
const YES = /^(?:ja|j|yes|y|x|1|true|waar|storno|reversal)$/i;

/** What a bank calls credit came in: positive (spec 1, Signs). */
const BANK = { creditSign: 1 } as const;

/**
 * Reads statement lines (spec 1); as `readOpenItems`. A line without a booking date is
 * dated by its value date.
 *
 * @example readStatementLines(sheet, recogniseTable(sheet).lines!.choice, { source: 1 }).lines.count
 */
export function readStatementLines(
  table: CellTable,
  choice: TableChoice,
  options: ReadOptions = {},
): { lines: StatementLines; report: ReadReport } {
  const plan = planOf(table, "lines", choice, { source: 1, ...options });
  const notations = settleNotations(plan, AMOUNTS, LINE_DATE_FIELDS);
  if (notations.questions.length > 0) {
    return { lines: buildLines(plan, [], undefined), report: emptyReport(plan, notations.questions) };
  }
  const amount = mainAmount(plan, notations.marks, { amount: "amount", ...BANK });
  const dates = readDateFields(plan, LINE_DATE_FIELDS, notations.orders);
  const classified = classifyRows(plan, rowFacts(plan, amount, dates));
  const named = (row: number, fields: readonly string[]): boolean =>
    fields.some((field) => plan.text(row, field) !== "");
  // a line without any text is still money on the account: it is read, and stays open
  const settled = settleRows(plan, classified, amount.units, (row) => !named(row, ["description", "name"]));
  const warnings: Problem[] = [];
  const instructed = instructedAmount(plan, notations.marks);
  const charges =
    plan.column("charges") < 0 ? undefined : mainAmount(plan, notations.marks, { amount: "charges", ...BANK });
  const lines = buildLines(plan, settled.data, { amount, instructed, charges, dates, warnings });
  warnings.push(...optionalFaults(plan, settled.data, dates, [instructed, charges]));
  const found = {
    units: lines.amount,
    telling: "description",
    warnings,
    carriedDown: 0,
    signsTurned: false,
  };
  const balance = runningBalance(plan, notations.marks, settled.data, amount.units);
  if (balance) warnings.push(...balance.breaks);
  const report = reportOf(plan, classified, settled, new Set(), found);
  if (!balance) return { lines, report };
  return { lines, report: { ...report, balances: { opening: balance.opening, closing: balance.closing } } };
}

function rowFacts(plan: Plan, amount: MainAmount, dates: DateColumns): RowFacts {
  return {
    amount,
    ...rowDates(dates, LINE_DATE_FIELDS),
    number: (row) => plan.text(row, "id"),
    isSettled: () => false,
  };
}

interface Read {
  readonly amount: MainAmount;
  readonly instructed: MainAmount | undefined;
  readonly charges: MainAmount | undefined;
  readonly dates: DateColumns;
  readonly warnings: Problem[];
}

function buildLines(plan: Plan, rows: readonly number[], read: Read | undefined): StatementLines {
  const count = rows.length;
  const booking = read?.dates.get("bookingDate")?.days;
  const value = read?.dates.get("valueDate")?.days;
  const reversal = plan.column("reversal") >= 0;
  return {
    count,
    source: new Uint16Array(count).fill(plan.options.source ?? 1),
    row: filled(new Uint32Array(count), (i) => plan.table.firstRow + rows[i]),
    reversal: filled(new Uint8Array(count), (i) => (reversal && YES.test(plan.text(rows[i], "reversal")) ? 1 : 0)),
    ...columnsOf(LINE_TEXT_FIELDS, (field) => lineTexts(plan, field, rows, read)),
    ...columnsOf(LINE_DATE_FIELDS, (field) =>
      filled(new Int32Array(count), (i) => {
        const row = rows[i];
        const own = (field === "bookingDate" ? booking : value)?.[row] ?? NO_DAY;
        return own === (NO_DAY as number) && field === "bookingDate" ? (value?.[row] ?? NO_DAY) : own;
      }),
    ),
    ...columnsOf(LINE_AMOUNT_FIELDS, (field) =>
      filled(new Float64Array(count), (i) => {
        const row = rows[i];
        const amount = read?.amount.units[row] ?? NaN;
        if (field === "charges") return Math.abs(read?.charges?.units[row] ?? NaN);
        // banks give the instructed amount without a sign: it goes the way of the line
        return field === "amount" ? amount : Math.abs(read?.instructed?.units[row] ?? NaN) * (amount < 0 ? -1 : 1);
      }),
    ),
  };
}

/** The amount in the currency of the order, which has decimals of its own. */
function instructedAmount(plan: Plan, marks: ReadonlyMap<string, DecimalMark>): MainAmount | undefined {
  if (plan.column("instructedAmount") < 0) return undefined;
  const currency = (row: number): string => plan.text(row, "instructedCurrency").toUpperCase() || plan.currency(row);
  return mainAmount(plan, marks, { amount: "instructedAmount", ...BANK, currency });
}

function lineTexts(plan: Plan, field: LineTextField, rows: readonly number[], read: Read | undefined): TextColumn {
  if (!read) return noTexts(rows.length);
  if (field === "currency") return packedTexts(rows.length, (i) => plan.currency(rows[i]));
  if (field === "description") return readDescriptions(plan, rows, read.warnings);
  return readTexts(plan, field, rows, read.warnings);
}
