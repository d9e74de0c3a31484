import type { RowCode } from "../words/sheets/marks";

/** A fill with the text colour that can be read on it, RRGGBB. */
export interface ColorPair {
  readonly fill: string;
  readonly font: string;
}

/** The colours of the statuses (ux.md, In the sheet); an open row has none. */
export const STATUS_COLORS: Readonly<Record<Exclude<RowCode, "open">, ColorPair>> = {
  cleared: { fill: "C6EFCE", font: "006100" },
  difference: { fill: "FFEB9C", font: "9C5700" },
  combination: { fill: "DDEBF7", font: "1F4E78" },
  suggested: { fill: "FCE4D6", font: "833C0B" },
  partial: { fill: "E4DFEC", font: "403151" },
  blocked: { fill: "EDEDED", font: "595959" },
  approved: { fill: "A9D08E", font: "1E4620" },
};

/** A control that does not come to zero: Excel's own pair for bad. */
export const WRONG: ColorPair = { fill: "FFC7CE", font: "9C0006" };
