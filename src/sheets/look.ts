import type { CellStyleName } from "./sheet";

/** How a style looks, in Excel's own terms; colours are RRGGBB. Absent means as the default font has it. */
export interface Look {
  readonly numberFormat: string;
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  /** a thin line above and a double one below, as accountants close a column */
  readonly border?: "total" | "input";
  /** false: may be changed on a protected sheet */
  readonly locked?: boolean;
}

/** The font of every sheet that Afletter writes; every Excel since 2007 has it. */
export const FONT = { name: "Calibri", size: 11 } as const;

/** Ink of the titles: Excel's own dark blue-grey, readable on white at more than 7:1. */
const INK = "1F3864";
const QUIET = "595959";
/** What Excel itself gives a link. */
const LINK = "0563C1";
/**
 * Amounts with two decimals, minus in front, zero shown: never red alone (ux.md, Tone and care).
 * A number format is written in the notation of files; Excel shows it by the machine's locale.
 */
const AMOUNT = "#,##0.00;-#,##0.00";

/**
 * The look of each named style, the same whether a sheet is written through Office.js or
 * as a file.
 *
 * @example LOOKS.date.numberFormat // "dd-mm-yyyy"
 */
export const LOOKS: Readonly<Record<CellStyleName, Look>> = {
  title: { numberFormat: "@", bold: true, fontSize: 16, fontColor: INK },
  subtitle: { numberFormat: "@", fontSize: 11, fontColor: QUIET },
  head: { numberFormat: "@", bold: true, fontColor: "FFFFFF", fill: INK },
  headRight: { numberFormat: "@", bold: true, fontColor: "FFFFFF", fill: INK, horizontal: "right" },
  headCenter: { numberFormat: "@", bold: true, fontColor: "FFFFFF", fill: INK, horizontal: "center" },
  label: { numberFormat: "@", bold: true, fontColor: INK, vertical: "top" },
  labelRight: { numberFormat: "@", bold: true, fontColor: INK, vertical: "top", horizontal: "right" },
  text: { numberFormat: "@" },
  wrapped: { numberFormat: "@", wrap: true, vertical: "top" },
  amount: { numberFormat: AMOUNT, horizontal: "right" },
  // in the middle, so that a date never touches the amount beside it
  date: { numberFormat: "dd-mm-yyyy", horizontal: "center" },
  dateTime: { numberFormat: "dd-mm-yyyy hh:mm", horizontal: "center" },
  dateLeft: { numberFormat: "dd-mm-yyyy", horizontal: "left" },
  dateInput: { numberFormat: "dd-mm-yyyy", horizontal: "left", fill: "FFF9E5", border: "input", locked: false },
  integer: { numberFormat: "0", horizontal: "right" },
  // a number that counts or names, and a short code: neither runs into the column beside it
  ordinal: { numberFormat: "0", horizontal: "left" },
  code: { numberFormat: "@", horizontal: "center" },
  // no `@`: a formula in a cell of text would be shown instead of what it comes to
  link: { numberFormat: "General", fontColor: LINK, underline: true },
  total: { numberFormat: AMOUNT, bold: true, horizontal: "right", border: "total" },
  totalLabel: { numberFormat: "@", bold: true, border: "total" },
  control: { numberFormat: AMOUNT, bold: true, horizontal: "right" },
  input: { numberFormat: "@", horizontal: "center", fill: "FFF9E5", border: "input", locked: false },
};
