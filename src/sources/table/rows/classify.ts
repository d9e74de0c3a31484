import { NO_DAY } from "../../../domain/dates/day";
import type { Problem } from "../../../domain/ledger/problem";
import { rowTexts, textOf } from "../cells/cell-text";
import { undress } from "../cells/amount-text";
import type { DateFault } from "../cells/date-text";
import type { MainAmount } from "../columns/main-amount";
import { shownColumn, shownRow, type Plan } from "../recognise/plan";
import type { LeftOutReason, LeftOutRow } from "./report";
import { isBalanceRow, totalKind } from "./row-words";

/** What the reader of one kind of list knows about a row (from 0). */
export interface RowFacts {
  readonly amount: MainAmount;
  /** the day by which the row is dated; NO_DAY for none */
  date(row: number): number;
  dateFault(row: number): { code: DateFault; column: number } | undefined;
  /** column that is named where the date is missing, from 0 */
  readonly dateColumn: number;
  /** a number of its own (an invoice number), by which a row is no total; "" for none */
  number(row: number): string;
  /** may a row with a number but no date be a relation with the sum of its items? */
  mayBeGroup?(row: number): boolean;
  /** a payment that the balance of another row already holds */
  isSettled(row: number): boolean;
}

/** What every row below the heads is. */
export interface ClassifiedRows {
  /** rows that take part, from 0 */
  readonly data: readonly number[];
  /** rows of text only: titles, notes or a relation above its invoices */
  readonly texts: readonly number[];
  /** rows with an amount but no date and no number: a total without a word, or an item without a date */
  readonly pending: readonly number[];
  readonly leftOut: readonly LeftOutRow[];
  readonly problems: readonly Problem[];
  readonly hiddenRows: number;
}

const TEXT_LENGTH = 120;

/** Sorts the rows of a table into those that take part and those that do not, each with its reason (spec 1). */
export function classifyRows(plan: Plan, facts: RowFacts): ClassifiedRows {
  const data: number[] = [];
  const texts: number[] = [];
  const pending: number[] = [];
  const leftOut: LeftOutRow[] = [];
  const problems: Problem[] = [];
  let hiddenRows = 0;
  const leave = (row: number, why: LeftOutReason): void => void leftOut.push(leftOutRow(plan, row, why));
  const refuse = (row: number, problem: Omit<Problem, "place">, column: number): void => {
    problems.push(placedProblem(plan, row, problem, column));
    leave(row, "unreadable");
  };

  const heads = headsOf(plan);
  const end = lastFilledRow(plan);
  for (let row = plan.first; row <= end; row++) {
    if (plan.table.hidden?.(row) === true) {
      hiddenRows++;
      if (plan.options.includeHidden !== true) {
        leave(row, "hidden");
        continue;
      }
    }
    const dated = facts.date(row) !== (NO_DAY as number);
    const fault = facts.amount.fault(row);
    const cut = plan.table.cutOff?.row === row ? plan.table.cutOff : undefined;
    const quick = !cut && dated && Math.abs(facts.amount.units[row]) > 0 && facts.number(row) !== "";
    const cells = quick ? [] : rowTexts(plan.table, row);
    const total = dated ? undefined : totalKind(cells);
    if (quick) data.push(row);
    else if (cells.length === 0) leave(row, "blank");
    else if (isRepeatedHead(plan, heads, row)) leave(row, "head");
    else if (total && (facts.number(row) === "" || totalKind([facts.number(row)]))) leave(row, total);
    else if (isBalanceRow(cells)) leave(row, "total");
    else if (cut && cells.length > 1)
      refuse(row, { code: "rowCutOff", found: String(cut.cells), expected: String(cut.width) }, -1);
    else if (!dated && isTextOnly(plan, facts, row)) texts.push(row);
    else {
      const dateFault = facts.dateFault(row);
      const missing = facts.amount.empty[row] === 1;
      const found = (column: number) => textOf(plan.table.value(row, column));
      if (dateFault) refuse(row, { code: dateFault.code, found: found(dateFault.column) }, dateFault.column);
      else if (fault)
        refuse(row, { code: fault.code, found: found(fault.column), expected: plan.currency(row) }, fault.column);
      else if (facts.isSettled(row)) leave(row, "settled");
      else if (missing) refuse(row, { code: "amountMissing" }, facts.amount.column);
      else if (!dated && (facts.number(row) === "" || facts.mayBeGroup?.(row) === true)) pending.push(row);
      else if (!dated) refuse(row, { code: "dateMissing" }, facts.dateColumn);
      else data.push(row);
    }
  }
  return { data, texts, pending, leftOut, problems, hiddenRows };
}

/** A row for the list of what was left out. */
export function leftOutRow(plan: Plan, row: number, why: LeftOutReason): LeftOutRow {
  const text = why === "blank" ? "" : rowTexts(plan.table, row).join(" | ");
  const shown = text.length > TEXT_LENGTH ? `${text.slice(0, TEXT_LENGTH - 1)}…` : text;
  return { row: shownRow(plan, row), why, text: shown };
}

/** A problem at a cell; `column` from 0. */
export function placedProblem(plan: Plan, row: number, problem: Omit<Problem, "place">, column: number): Problem {
  const place = { source: plan.table.name, row: shownRow(plan, row) };
  return { ...problem, place: column < 0 ? place : { ...place, column: shownColumn(plan, column) } };
}

/** No amount and no date: the amount cell is empty or holds words, not figures. */
function isTextOnly(plan: Plan, facts: RowFacts, row: number): boolean {
  // "1 - 30 days past due" on a line of its own
  const sole = rowTexts(plan.table, row);
  if (sole.length === 1 && /\p{L}{3}/u.test(sole[0])) return true;
  if (facts.dateFault(row) && /\d/.test(textOf(plan.table.value(row, facts.dateColumn)))) return false;
  const fault = facts.amount.fault(row);
  if (fault && fault.code !== "notADirection") return !/\d/.test(textOf(plan.table.value(row, fault.column)));
  if (facts.amount.empty[row] === 0) return false;
  // a relation above its invoices may stand in the column of the numbers
  const cells = rowTexts(plan.table, row);
  if (cells.length === 1 || (cells.length === 2 && facts.dateFault(row))) return true;
  // figures elsewhere in the row (an original amount) make it more than text
  return facts.number(row) === "" && cells.every((text) => !undress(text)?.figures.match(/[.,]\d\d$/));
}

/** The texts of the heads by column (from 0), to know them again where they repeat. */
function headsOf(plan: Plan): readonly (readonly [number, string])[] {
  if (plan.choice.headRow === 0) return [];
  return [...new Set(Object.values(plan.choice.mapping))]
    .map((position) => position - plan.table.firstColumn)
    .map((column) => [column, textOf(plan.table.value(plan.first - 1, column))] as const)
    .filter(([, head]) => head !== "");
}

function isRepeatedHead(plan: Plan, heads: readonly (readonly [number, string])[], row: number): boolean {
  return heads.length >= 2 && heads.every(([column, head]) => textOf(plan.table.value(row, column)) === head);
}

/** Blank rows below the last filled one are not worth a mention. */
function lastFilledRow(plan: Plan): number {
  for (let row = plan.table.rowCount - 1; row >= plan.first; row--) {
    for (let column = 0; column < plan.table.columnCount; column++) {
      if (textOf(plan.table.value(row, column)) !== "") return row;
    }
  }
  return plan.first - 1;
}
