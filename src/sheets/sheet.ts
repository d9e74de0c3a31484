/**
 * A sheet that Afletter writes, as data. `excel` and `xlsx` render it; nothing else
 * knows how. Text is always written as text: it can never become a formula (spec 7).
 */
export interface SheetSpec {
  readonly name: string;
  readonly tabColor?: string;
  /** in points of Excel's character width */
  readonly columnWidths: readonly number[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** rows of cells from A1; a short row ends in empty cells */
  readonly rows: readonly (readonly SheetCell[])[];
  readonly tables: readonly TableSpec[];
  readonly colorRules: readonly ColorRule[];
  readonly validations: readonly ListValidation[];
  readonly print?: PrintSpec;
  /** hidden sheets of Afletter's own state stay visible to the auditor: false by default */
  readonly hidden?: boolean;
}

export type SheetCell = null | {
  readonly value:
    | { readonly kind: "text"; readonly text: string }
    /** a number as Excel stores it; amounts as decimal strings so that no float is made here */
    | { readonly kind: "number"; readonly decimal: string }
    /** an Excel serial of the 1900 system */
    | { readonly kind: "date"; readonly serial: number }
    /** starts with "="; only ever written by us; `cached` is what it evaluates to */
    | { readonly kind: "formula"; readonly formula: string; readonly cached: string | number }
    | { readonly kind: "none" };
  readonly style?: CellStyleName;
};

/** The few styles that our sheets use; each renderer knows how each one looks. */
export type CellStyleName =
  | "title"
  | "subtitle"
  | "head"
  | "headRight"
  | "headCenter"
  | "label"
  | "labelRight"
  | "text"
  | "wrapped"
  | "amount"
  | "date"
  | "dateTime"
  | "dateLeft"
  | "dateInput"
  | "integer"
  | "ordinal"
  | "code"
  | "link"
  | "total"
  | "totalLabel"
  | "control"
  | "input";

export interface TableSpec {
  /** letters, digits and underscores; unique in the workbook */
  readonly name: string;
  /** e.g. "A12:T40", head row included; the head's texts stand in `rows` */
  readonly range: string;
  readonly style: string;
}

/** A row (or cell) is filled when the formula holds, the formula being relative to the first cell of `range`. */
export interface ColorRule {
  readonly range: string;
  readonly formula: string;
  readonly fill: string;
  readonly font: string;
}

export interface ListValidation {
  readonly range: string;
  readonly choices: readonly string[];
}

export interface PrintSpec {
  readonly orientation: "portrait" | "landscape";
  readonly fitToWidth: boolean;
  readonly titleRows?: string;
}
