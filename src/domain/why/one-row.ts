import { ITEM_AMOUNT_FIELDS, ITEM_DATE_FIELDS, ITEM_TEXT_FIELDS, type OpenItems } from "../ledger/open-items";
import { LINE_AMOUNT_FIELDS, LINE_DATE_FIELDS, LINE_TEXT_FIELDS, type StatementLines } from "../ledger/statement-lines";
import type { TextColumn } from "../ledger/text-column";

/**
 * One statement line as a list of its own, so that what works on lists answers for a single row.
 * Nothing is copied but the row.
 */
export function oneLine(lines: StatementLines, line: number): StatementLines {
  return {
    count: 1,
    source: lines.source.subarray(line, line + 1),
    row: lines.row.subarray(line, line + 1),
    reversal: lines.reversal.subarray(line, line + 1),
    ...texts(LINE_TEXT_FIELDS, lines, line),
    ...days(LINE_DATE_FIELDS, lines, line),
    ...amounts(LINE_AMOUNT_FIELDS, lines, line),
  };
}

/** One open item as a list of its own. */
export function oneItem(items: OpenItems, item: number): OpenItems {
  return {
    count: 1,
    source: items.source.subarray(item, item + 1),
    row: items.row.subarray(item, item + 1),
    blocked: items.blocked.subarray(item, item + 1),
    ...texts(ITEM_TEXT_FIELDS, items, item),
    ...days(ITEM_DATE_FIELDS, items, item),
    ...amounts(ITEM_AMOUNT_FIELDS, items, item),
  };
}

function texts<F extends string>(
  fields: readonly F[],
  rows: Readonly<Record<F, TextColumn>>,
  at: number,
): Record<F, TextColumn> {
  return Object.fromEntries(
    fields.map((field) => [field, { length: 1, at: (i: number) => (i === 0 ? rows[field].at(at) : "") }]),
  ) as unknown as Record<F, TextColumn>;
}

function days<F extends string>(
  fields: readonly F[],
  rows: Readonly<Record<F, Int32Array>>,
  at: number,
): Record<F, Int32Array> {
  return Object.fromEntries(fields.map((field) => [field, rows[field].subarray(at, at + 1)])) as Record<F, Int32Array>;
}

function amounts<F extends string>(
  fields: readonly F[],
  rows: Readonly<Record<F, Float64Array>>,
  at: number,
): Record<F, Float64Array> {
  return Object.fromEntries(fields.map((field) => [field, rows[field].subarray(at, at + 1)])) as Record<
    F,
    Float64Array
  >;
}
