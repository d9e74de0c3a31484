import { LOOKS, type Look } from "../../sheets/look";
import type { CellStyleName } from "../../sheets/sheet";

/** Gives a range the look of a style, its number format apart. */
export function applyLook(range: Excel.Range, style: CellStyleName): void {
  const look: Look = LOOKS[style];
  const { format } = range;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.underline === true) format.font.underline = "Single";
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.fontColor !== undefined) format.font.color = `#${look.fontColor}`;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical === "top" ? "Top" : "Center";
  if (look.locked !== undefined) format.protection.locked = look.locked;
  if (look.border !== undefined) drawBorder(format, look.border);
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;

/** A thin line above and a double one below closes a column; a thin box is a place to type. */
function drawBorder(format: Excel.RangeFormat, border: NonNullable<Look["border"]>): void {
  if (border === "total") {
    format.borders.getItem("EdgeTop").style = "Continuous";
    format.borders.getItem("EdgeBottom").style = "Double";
    return;
  }
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
    format.borders.getItem(edge).style = "Continuous";
  }
}
