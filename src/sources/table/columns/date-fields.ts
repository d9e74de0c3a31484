import { NO_DAY } from "../../../domain/dates/day";
import { readDates, type DateColumn } from "./date-column";
import type { DateOrder } from "../cells/date-text";
import type { Plan } from "../recognise/plan";
import type { RowFacts } from "../rows/classify";

/** The date columns of a list by field; fields without a column are absent. */
export type DateColumns = ReadonlyMap<string, DateColumn>;

/** Reads the date columns that the list has. */
export function readDateFields(
  plan: Plan,
  fields: readonly string[],
  orders: ReadonlyMap<string, DateOrder>,
): DateColumns {
  const mapped = fields.filter((field) => plan.column(field) >= 0);
  return new Map(
    mapped.map((field) => [field, readDates(plan.table, plan.column(field), plan.first, orders.get(field) ?? "dmy")]),
  );
}

/** By which of the fields a row is dated: the first that has a date; a fault counts where none has. */
export function rowDates(
  dates: DateColumns,
  fields: readonly string[],
): Pick<RowFacts, "date" | "dateFault" | "dateColumn"> {
  const columns = fields.map((field) => dates.get(field)).filter((column) => column !== undefined);
  const date = (row: number): number => {
    for (const { days } of columns) if (days[row] !== (NO_DAY as number)) return days[row];
    return NO_DAY;
  };
  return {
    date,
    dateColumn: columns[0]?.column ?? -1,
    dateFault(row) {
      // the date by which the row is dated must be right; one that only adds to it may fail
      const first = columns.find(({ days, faults }) => days[row] !== (NO_DAY as number) || faults.has(row));
      const code = first?.faults.get(row);
      return first && code ? { code, column: first.column } : undefined;
    },
  };
}
