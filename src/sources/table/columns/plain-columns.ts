import { dayOf } from "../../../domain/dates/iso";
import { decimalFigures, undress, type DecimalMark } from "../cells/amount-text";
import { textOf } from "../cells/cell-text";
import type { CellTable } from "../cells/cells";
import { dayOfText, type DateOrder } from "../cells/date-text";
import type { Role, TableChoice } from "../recognise/fields";
import { settleNotations } from "./notations";
import { planOf } from "../recognise/plan";

/** A column of texts that are all amounts or all dates in one notation. */
export type PlainColumn =
  { readonly kind: "amount"; readonly mark: DecimalMark } | { readonly kind: "date"; readonly order: DateOrder };

const AMOUNTS: Readonly<Record<Role, readonly string[]>> = {
  items: ["openAmount", "originalAmount", "baseAmount", "discountAmount", "debit", "credit", "balance"],
  lines: ["amount", "debit", "credit", "instructedAmount", "charges"],
};
const DATES: Readonly<Record<Role, readonly string[]>> = {
  items: ["documentDate", "bookingDate", "dueDate", "executionDate", "discountDate"],
  lines: ["bookingDate", "valueDate"],
};

/**
 * The columns of a list (from 0) whose texts can become numbers or dates without changing what is read: below the
 * head every text with a figure is one, in the notation of the whole column (spec 1). A column that has to be asked
 * about, or with one cell that is anything else, stays text.
 *
 * @example plainColumns(table, "items", choice).get(4) // { kind: "amount", mark: "comma" }
 */
export function plainColumns(table: CellTable, role: Role, choice: TableChoice): ReadonlyMap<number, PlainColumn> {
  const plan = planOf(table, role, choice, {});
  const { marks, orders, questions } = settleNotations(plan, AMOUNTS[role], DATES[role]);
  const asked = new Set(questions.map(({ field }) => field));
  const plain = new Map<number, PlainColumn>();
  const add = (field: string, how: PlainColumn) => {
    if (!asked.has(field) && isPlain(table, plan.column(field), plan.first, how)) plain.set(plan.column(field), how);
  };
  for (const [field, mark] of marks) add(field, { kind: "amount", mark });
  for (const [field, order] of orders) add(field, { kind: "date", order });
  return plain;
}

function isPlain(table: CellTable, column: number, first: number, how: PlainColumn): boolean {
  let some = false;
  for (let row = first; row < table.rowCount; row++) {
    const value = table.value(row, column);
    if (value === null || (typeof value === "string" && !/\d/.test(value))) continue;
    if (typeof value !== "string" || plainValue(value, how) === undefined) return false;
    some = true;
  }
  return some;
}

/** Excel keeps so many figures. */
const MOST_FIGURES = 15;
/** As the reader of dates takes them: outside these years a number is something else. */
const FIRST = dayOf("1950-01-01") ?? 0;
const LAST = dayOf("2199-12-31") ?? 0;

/**
 * What a text of such a column stands for: a decimal text or a day number; undefined for anything that says more
 * than that (a currency, a side, a time).
 *
 * @example plainValue("1.210,00-", { kind: "amount", mark: "comma" }) // { decimal: "-1210.00" }
 */
export function plainValue(cell: string, how: PlainColumn): { decimal: string } | { day: number } | undefined {
  const text = textOf(cell);
  if (how.kind === "date") {
    if (!/^\d{1,4}([-/. ])\d{1,2}\1\d{1,4}$|^\d{8}$/.test(text)) return undefined;
    const day = dayOfText(text, how.order);
    return typeof day === "number" && day >= FIRST && day <= LAST ? { day } : undefined;
  }
  if (!/^[+-]?[\d.,]+[+-]?$/.test(text)) return undefined;
  const dressed = undress(text);
  const decimal = dressed && decimalFigures(dressed.figures, how.mark);
  if (!dressed || decimal === undefined || decimal.replace(/\D/g, "").length > MOST_FIGURES) return undefined;
  return { decimal: dressed.sign < 0 ? `-${decimal}` : decimal };
}
