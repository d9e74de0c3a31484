import type { Problem } from "../../../domain/ledger/problem";
import type { DecimalMark } from "../cells/amount-text";
import type { DateOrder } from "../cells/date-text";
import type { Ledger, Role, TableChoice } from "../recognise/fields";

/**
 * Why a row was left out (spec 1). `group` is a relation on a line of its own, carried down;
 * `settled` an item without an open amount: a payment that the balance already holds;
 * `unreadable` has its problem.
 */
export type LeftOutReason =
  "blank" | "title" | "head" | "group" | "subtotal" | "total" | "note" | "settled" | "hidden" | "unreadable";

export interface LeftOutRow {
  /** as Excel shows it */
  readonly row: number;
  readonly why: LeftOutReason;
  /** what stands there, shortened */
  readonly text: string;
}

/** A column that reads equally well in two ways: asked once, answered by `ReadOptions` (spec 1). */
export type TableQuestion =
  | {
      readonly kind: "decimal";
      readonly field: string;
      readonly column: string;
      readonly choices: readonly DecimalMark[];
    }
  | {
      readonly kind: "dateOrder";
      readonly field: string;
      readonly column: string;
      readonly choices: readonly DateOrder[];
    };

/** Control totals of one currency, minor units; debit and credit both positive. */
export interface ControlTotal {
  readonly currency: string;
  readonly debit: number;
  readonly credit: number;
  readonly balance: number;
}

export interface ReadColumn {
  readonly field: string;
  readonly head: string;
  /** Excel's letters */
  readonly column: string;
}

/** What was read from one list, for the pane, the reports and the decisions (spec 1). */
export interface ReadReport {
  readonly role: Role;
  readonly sheet: string;
  /** the range that was looked at, e.g. "A5:J20" */
  readonly range: string;
  readonly choice: TableChoice;
  readonly rowsRead: number;
  readonly leftOut: readonly LeftOutRow[];
  /** rows that could not be read and take no part */
  readonly problems: readonly Problem[];
  /** cells that could not be used in rows that do take part: a damaged number, a due date that does not exist */
  readonly warnings: readonly Problem[];
  /** nothing is read as long as one is open */
  readonly questions: readonly TableQuestion[];
  readonly totals: readonly ControlTotal[];
  readonly columns: readonly ReadColumn[];
  readonly hiddenRows: number;
  /** rows with the same contents as an earlier one; both take part */
  readonly duplicates: readonly { readonly row: number; readonly sameAs: number }[];
  /** rows whose relation was carried down from a row above */
  readonly carriedDown: number;
  /** of open items: which side, and whether a creditors' list shown positive was turned around */
  readonly ledger?: Ledger;
  readonly signsTurned: boolean;
  /** of lines with a running balance: what stood on the account before and after them, minor units */
  readonly balances?: { readonly opening: number; readonly closing: number };
}

/** What the user said where the heads and columns do not tell. */
export interface ReadOptions {
  readonly decimal?: DecimalMark;
  readonly dateOrder?: DateOrder;
  readonly ledger?: Ledger;
  /** hidden and filtered-out rows take part */
  readonly includeHidden?: boolean;
  /** index of the source, written on every row */
  readonly source?: number;
  /** currency where neither column, head nor cell names one; EUR if left out */
  readonly currency?: string;
}
