import type { ITEM_HEADS } from "../heads/open-items";
import type { LINE_HEADS } from "../heads/statement-lines";

/** Which list a sheet is: open items, or statement lines. */
export type Role = "items" | "lines";

/** A description may stand in several columns; they are read as one text, in this order. */
export const DESCRIPTIONS = ["description", "description2", "description3", "description4"] as const;

/** The periods of an aged list that has no column for what they come to. */
export const AGEING = ["ageing", "ageing2", "ageing3", "ageing4", "ageing5", "ageing6", "ageing7", "ageing8"] as const;

/** VAT per rate: what it is reckoned over and the VAT, of the first, second and third rate that a list has. */
export const VAT_BASES = ["vatBase", "vatBase2", "vatBase3"] as const;
export const VAT_AMOUNTS = ["vatAmount", "vatAmount2", "vatAmount3"] as const;

/** Fields of open items that no head alone tells, but all heads together. */
export const FURTHER_ITEM_FIELDS = [...AGEING, "vatCode", ...VAT_BASES, ...VAT_AMOUNTS] as const;

/** The names that a column mapping uses for open items, and for statement lines. */
export type ItemColumn = keyof typeof ITEM_HEADS | (typeof DESCRIPTIONS)[number] | (typeof FURTHER_ITEM_FIELDS)[number];
export type LineColumn = keyof typeof LINE_HEADS | (typeof DESCRIPTIONS)[number];

/** Field name -> position of the column in the sheet, from 1 (A). */
export type ColumnMapping = Readonly<Record<string, number>>;

/** A sheet taken for a list: where its heads stand and which column is what. */
export interface TableChoice {
  readonly sheet: string;
  /** row of the heads as Excel shows it; 0 where the list has none */
  readonly headRow: number;
  readonly mapping: ColumnMapping;
}

/**
 * Which side a list of open items is: customers, suppliers, or both with the signs of
 * the ledger (spec 1, Signs).
 */
export type Ledger = "receivable" | "payable" | "mixed";
