import type { Table } from "../../../xlsx/workbook";
import { parseArea, type Area } from "../../grid/area";

/** How a cell looks beyond its own style: through a table, or through a conditional format. */
export interface Look {
  /** RRGGBB */
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** The accent colours of Excel's own theme, in the order in which its table styles use them; the first is none. */
const ACCENTS = ["595959", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];
/** How much of the accent is left in a banded row. */
const TINT = 0.2;

/** A table ready to be looked up cell by cell. */
export interface DrawnTable {
  readonly area: Area;
  readonly look: (row: number) => Look | undefined;
}

/**
 * How Excel's built-in table styles look, roughly: a head in the accent colour (or bold, for the
 * first light ones), every other row tinted, a bold row of totals.
 *
 * @example drawTable({ ref: "A1:C9", style: "TableStyleMedium2", … })?.look(0) // { fill: "4472C4", fontColor: "FFFFFF", bold: true }
 */
export function drawTable(table: Table): DrawnTable | undefined {
  const area = parseArea(table.ref);
  const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style ?? "");
  if (!area || !style) return undefined;
  const accent = ACCENTS[(Number(style[2]) - 1) % ACCENTS.length] ?? "595959";
  const plainHead = style[1] === "Light" && Number(style[2]) <= ACCENTS.length;
  const head: Look = plainHead ? { bold: true } : { fill: accent, fontColor: "FFFFFF", bold: true };
  const band: Look = { fill: tint(accent) };
  const last = area.row + area.rowCount - 1;
  return {
    area,
    look: (row) => {
      if (row === area.row) return head;
      if (row === last && table.totalsRow) return { bold: true };
      return table.showBandedRows && (row - area.row) % 2 === 1 ? band : undefined;
    },
  };
}

/** @example tint("4472C4") // "DAE3F3" */
function tint(color: string): string {
  const part = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16);
    return Math.round(255 - (255 - value) * TINT)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  };
  return part(0) + part(2) + part(4);
}
