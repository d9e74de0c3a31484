import { DESCRIPTIONS, type Role } from "./fields";
import type { CellTable } from "../cells/cells";
import { textOf } from "../cells/cell-text";
import { isAgeing, knownHead } from "../heads/lookup";
import { headKey } from "../heads/normalise";

/** A column whose head is known: where it stands (from 0), what it is and how sure. */
export interface HeadedColumn {
  readonly column: number;
  readonly head: string;
  readonly key: string;
  readonly field: string;
  readonly rank: number;
  readonly common: boolean;
  readonly currency?: string;
}

/** What one row says when it is read as heads. */
export interface HeadRow {
  /** from 0 */
  readonly row: number;
  /** the surest column per field; further columns of a description under its further names */
  readonly fields: ReadonlyMap<string, HeadedColumn>;
  /** known columns that lost their field to a surer one */
  readonly others: readonly HeadedColumn[];
  /** columns of an aged list (from 0) */
  readonly ageing: readonly number[];
  /** how much the heads say that this is the kind of list: 3 for a head that only it has, 1 for a common one */
  readonly points: number;
}

const LONGEST_HEAD = 60;

/** Afletter's own status columns stand under heads that begin with its name; they are no data (spec 0, law 7). */
export function isOwnHead(head: string): boolean {
  return /^afletter\b/i.test(head.trim());
}

/** Reads a row (from 0) as the heads of a kind of list. */
export function matchHeads(table: CellTable, row: number, role: Role): HeadRow {
  const known: HeadedColumn[] = [];
  const ageing: number[] = [];
  for (let column = 0; column < table.columnCount; column++) {
    const value = table.value(row, column);
    const head = textOf(value);
    if (head === "" || head.length > LONGEST_HEAD || isOwnHead(head)) continue;
    if (typeof value === "string" && isAgeing(head)) ageing.push(column);
    if (typeof value !== "string" || /^\d/.test(head)) continue;
    const { key, currency } = headKey(head);
    const found = knownHead(role, key);
    if (found) known.push({ column, head, key, ...found, ...(currency === undefined ? {} : { currency }) });
  }
  return { row, ageing, ...assign(known) };
}

function assign(known: readonly HeadedColumn[]): Pick<HeadRow, "fields" | "others" | "points"> {
  const fields = new Map<string, HeadedColumn>();
  const others: HeadedColumn[] = [];
  let points = 0;
  for (const column of [...known].sort((a, b) => a.rank - b.rank || a.column - b.column)) {
    if (column.field === "description") continue;
    const isFirst = !fields.has(column.field);
    if (isFirst) fields.set(column.field, column);
    else others.push(column);
    // a second column of accounts is the counterparty's (settle-lines.ts)
    if (isFirst || column.field === "ownAccount") points += column.common ? 1 : 3;
  }
  const descriptions = known.filter((column) => column.field === "description");
  descriptions.slice(0, DESCRIPTIONS.length).forEach((column, i) => fields.set(DESCRIPTIONS[i], column));
  if (descriptions.length > 0) points += descriptions.some((column) => !column.common) ? 2 : 1;
  return { fields, others, points };
}
