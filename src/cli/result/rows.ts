import type { Part } from "../../domain/clear/match";
import { decimalOf } from "../../domain/money/decimal";
import type { Matched } from "../reconcile-sources";

export type Side = "item" | "line";

/** Where a row stands, as the result names it. */
export interface RowPlace {
  /** index of the source */
  readonly source: number;
  /** as Excel shows it, or the number of the entry in a bank file */
  readonly row: number;
  readonly id?: string;
}

/** The place of an item or line. */
export function placeOf({ ledger }: Pick<Matched, "ledger">, side: Side, index: number): RowPlace {
  const rows = side === "item" ? ledger.items : ledger.lines;
  const id = rows.id.at(index);
  return { source: rows.source[index], row: rows.row[index], ...(id === "" ? {} : { id }) };
}

/** What a match takes of a row. */
export interface RowPart extends RowPlace {
  readonly amount: string;
  readonly rest?: string;
}

/** A part of a match with its place; `rest` only if something stays open. */
export function partOf(matched: Pick<Matched, "ledger">, side: Side, part: Part, currency: string): RowPart {
  return {
    ...placeOf(matched, side, part.index),
    amount: decimalOf(part.amount, currency),
    ...(part.rest === 0 ? {} : { rest: decimalOf(part.rest, currency) }),
  };
}
