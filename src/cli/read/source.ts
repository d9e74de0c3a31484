import type { OpenItems } from "../../domain/ledger/open-items";
import type { Problem } from "../../domain/ledger/problem";
import type { StatementLines } from "../../domain/ledger/statement-lines";
import type { BankFile } from "../../sources/bank/bank-file";
import type { PayoutFile } from "../../sources/psp/payout-file";
import type { CellTable } from "../../sources/table/cells/cells";
import type { ReadReport } from "../../sources/table/rows/report";
import type { OpenedFile } from "./open-file";

/** One list that was read: a sheet, a CSV file, or a bank file. Its position among the sources is its index. */
export interface Source {
  readonly file: OpenedFile;
  /** name of the sheet, where the file has sheets */
  readonly sheet?: string;
  readonly items?: OpenItems;
  readonly lines?: StatementLines;
  /** what could not be read: rows that take no part (exit status 1) */
  readonly problems: readonly Problem[];
  /** what was read but deserves a look */
  readonly notices: readonly Problem[];
  /** of a list in rows and columns */
  readonly table?: { readonly cells: CellTable; readonly report: ReadReport };
  /** of a bank file */
  readonly bank?: BankFile;
  /** of a payout report; `entries`: the movement that each line is, by its place among all of them */
  readonly payout?: PayoutFile;
  readonly entries?: readonly number[];
}
