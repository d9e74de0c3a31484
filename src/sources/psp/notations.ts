import { notationOf } from "../table/columns/amount-column";
import type { DecimalMark } from "../table/cells/amount-text";
import type { CellTable } from "../table/cells/cells";
import { textOf } from "../table/cells/cell-text";
import { orderOf } from "../table/columns/date-column";
import { dayOfText, type DateOrder } from "../table/cells/date-text";
import { lettersOf } from "../table/cells/letters";
import type { TableQuestion } from "../table/rows/report";
import type { ReportColumns } from "./columns";
import type { ProviderReader } from "./provider-reader";
import type { Notations } from "./report-row";

/** What the user said where a report does not tell. */
export interface PayoutOptions {
  readonly decimal?: DecimalMark;
  readonly dateOrder?: DateOrder;
}

/**
 * How the amounts and dates of a report are written, column by column and never row by row (spec 1). What a
 * column does not tell, the other columns of the report do; what none tells, the provider, the language of
 * the heads or the user.
 */
export function settleNotations(
  table: CellTable,
  columns: ReportColumns,
  reader: ProviderReader,
  options: PayoutOptions,
): { readonly notations: Notations; readonly questions: readonly TableQuestion[] } {
  const first = columns.headRow + 1;
  const questions: TableQuestion[] = [];
  const present = (names: readonly string[]) => names.filter((name) => columns.at.has(name));
  const letter = (name: string) => lettersOf(table.firstColumn + (columns.at.get(name) ?? 0));

  const marks = new Map(
    present(reader.amounts).map((name) => [name, notationOf(table, columns.at.get(name)!, first)] as const),
  );
  const told = [...marks.values()].filter((mark) => mark === "comma" || mark === "point");
  const ofReport = told.every((mark) => mark === told[0]) ? told[0] : undefined;
  const decimal = (name: string): DecimalMark => {
    const own = marks.get(name);
    return own === "comma" || own === "point" ? own : (options.decimal ?? ofReport ?? reader.decimal ?? "point");
  };
  for (const [field, mark] of marks) {
    if (mark !== "ask" || options.decimal || ofReport || reader.decimal) continue;
    questions.push({ kind: "decimal", field, column: letter(field), choices: ["comma", "point"] });
  }

  const orders = new Map(
    present(reader.dates).map((name) => [name, orderOf(table, columns.at.get(name)!, first)] as const),
  );
  const toldOrder = [...orders.values()].find((order) => order === "dmy" || order === "mdy");
  const order = (name: string): DateOrder => {
    const own = orders.get(name);
    if (own === "dmy" || own === "mdy" || own === "ymd") return own;
    return options.dateOrder ?? toldOrder ?? reader.dateOrder ?? running(table, columns, name) ?? "dmy";
  };
  for (const [field, found] of orders) {
    if (found !== "ask" || options.dateOrder || toldOrder || reader.dateOrder) continue;
    if (running(table, columns, field) !== undefined) continue;
    questions.push({ kind: "dateOrder", field, column: letter(field), choices: ["dmy", "mdy"] });
  }
  return { notations: { decimal, order }, questions };
}

/**
 * The order in which the dates of a report run on: reports are written from the first day to the last, or
 * the other way around, so an order that makes them jump is the wrong one. Heads that are not English are
 * of countries that write the day first.
 */
function running(table: CellTable, columns: ReportColumns, name: string): DateOrder | undefined {
  const at = columns.at.get(name)!;
  const texts: string[] = [];
  for (let row = columns.headRow + 1; row < table.rowCount; row++) {
    const text = textOf(table.value(row, at));
    if (text !== "" && text !== texts.at(-1)) texts.push(text);
  }
  const runs = (order: DateOrder): boolean => {
    const days = texts.map((text) => dayOfText(text, order)).filter((day) => typeof day === "number");
    const pairs = days.slice(1).map((day, i) => day - days[i]);
    return pairs.every((step) => step >= 0) || pairs.every((step) => step <= 0);
  };
  const [dayFirst, monthFirst] = [runs("dmy"), runs("mdy")];
  if (dayFirst !== monthFirst) return dayFirst ? "dmy" : "mdy";
  const head = textOf(table.value(columns.headRow, at));
  return /^date$/i.test(head) ? undefined : "dmy";
}
