import type { CellStyleName } from "./sheet";

/** How a style looks, for every renderer alike. Colours as RRGGBB. */
export interface Look {
  /** in Excel's own notation: a Dutch Excel shows `#,##0.00` as 1.210,00 */
  readonly numberFormat: string;
  readonly bold?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "right" | "center";
}

const AMOUNT = "#,##0.00";
const INK = "1F3864";
const QUIET = "595959";
const PALE = "F2F5FA";

/** The styles of our sheets: one ink, one pale fill for what is added up, and amounts that line up. */
export const LOOK: Readonly<Record<CellStyleName, Look>> = {
  title: { numberFormat: "General", bold: true, fontSize: 18, fontColor: INK },
  subtitle: { numberFormat: "General", fontSize: 11, fontColor: QUIET },
  label: { numberFormat: "General", fontColor: QUIET },
  text: { numberFormat: "@" },
  wrapped: { numberFormat: "@", wrap: true },
  amount: { numberFormat: AMOUNT, horizontal: "right" },
  date: { numberFormat: "dd-mm-yyyy", horizontal: "left" },
  dateTime: { numberFormat: "dd-mm-yyyy hh:mm", horizontal: "left" },
  integer: { numberFormat: "0", horizontal: "right" },
  total: { numberFormat: AMOUNT, bold: true, fill: PALE, horizontal: "right" },
  totalLabel: { numberFormat: "General", bold: true, fill: PALE },
  control: { numberFormat: AMOUNT, bold: true, horizontal: "right" },
  input: { numberFormat: "@", fontColor: "7F6000", fill: "FFF9E5" },
};
