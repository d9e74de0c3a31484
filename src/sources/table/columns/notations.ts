import { notationOf } from "./amount-column";
import type { DecimalMark } from "../cells/amount-text";
import { orderOf } from "./date-column";
import type { DateOrder } from "../cells/date-text";
import { shownColumn, type Plan } from "../recognise/plan";
import type { TableQuestion } from "../rows/report";

/** How the columns of a table are written, or what has to be asked first. */
export interface Notations {
  readonly marks: ReadonlyMap<string, DecimalMark>;
  readonly orders: ReadonlyMap<string, DateOrder>;
  readonly questions: readonly TableQuestion[];
}

/**
 * Decides the notation of every amount and date column over the whole column (spec 1). A
 * column that fits two notations follows the other columns of the table where those agree,
 * for one program wrote them; otherwise it is a question.
 */
export function settleNotations(plan: Plan, amounts: readonly string[], dates: readonly string[]): Notations {
  const questions: TableQuestion[] = [];
  const marks = settle<DecimalMark>(
    columnsOf(plan, amounts, (column) => notationOf(plan.table, column, plan.first)),
    plan.options.decimal,
    "comma",
    (field) => questions.push({ kind: "decimal", ...placed(plan, field), choices: ["comma", "point"] }),
  );
  const orders = settle<DateOrder>(
    columnsOf(plan, dates, (column) => orderOf(plan.table, column, plan.first)),
    plan.options.dateOrder,
    "dmy",
    (field) => questions.push({ kind: "dateOrder", ...placed(plan, field), choices: ["dmy", "mdy"] }),
  );
  return { marks, orders, questions };
}

function settle<T extends string>(
  found: ReadonlyMap<string, T | "ask" | "any">,
  answer: T | undefined,
  otherwise: T,
  ask: (field: string) => void,
): Map<string, T> {
  const known = new Set([...found.values()].filter((value): value is T => value !== "ask" && value !== "any"));
  const agreed = known.size === 1 ? [...known][0] : undefined;
  const settled = new Map<string, T>();
  for (const [field, value] of found) {
    if (value !== "ask" && value !== "any") settled.set(field, value);
    else {
      if (value === "ask" && answer === undefined && agreed === undefined) ask(field);
      settled.set(field, answer ?? agreed ?? otherwise);
    }
  }
  return settled;
}

function columnsOf<T>(plan: Plan, fields: readonly string[], find: (column: number) => T): Map<string, T> {
  const mapped = fields.filter((field) => plan.column(field) >= 0);
  return new Map(mapped.map((field) => [field, find(plan.column(field))]));
}

function placed(plan: Plan, field: string): { field: string; column: string } {
  return { field, column: shownColumn(plan, plan.column(field)) };
}
