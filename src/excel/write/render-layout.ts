import { FOOTER, MARGINS } from "../../sheets/paper";
import type { ListValidation, PrintSpec, SheetSpec } from "../../sheets/sheet";
import { columnLetters } from "../address";
import { addColorRule } from "./color-rules";
import { BYTES_PER_FORMAT, type Batches } from "./batches";

/** Widths, panes, tab and page of a new sheet; on one that stands, these are the user's to keep. */
export async function renderLayout(sheet: Excel.Worksheet, spec: SheetSpec, batches: Batches): Promise<void> {
  for (const [at, width] of spec.columnWidths.entries()) {
    await batches.room(BYTES_PER_FORMAT);
    const letters = columnLetters(at + 1);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = pointsOf(width);
  }
  await batches.room(BYTES_PER_FORMAT * 4);
  if (spec.tabColor !== undefined) sheet.tabColor = `#${spec.tabColor.replace("#", "")}`;
  freeze(sheet, spec.frozenRows ?? 0, spec.frozenColumns ?? 0);
  if (spec.print) setUpPage(sheet, spec.print);
  if (spec.hidden === true) sheet.visibility = "Hidden";
}

/** Colour rules and lists of choices. */
export async function renderRules(sheet: Excel.Worksheet, spec: SheetSpec, batches: Batches): Promise<void> {
  for (const rule of spec.colorRules) {
    await batches.room(BYTES_PER_FORMAT * 4);
    addColorRule(sheet.getRange(rule.range), rule);
  }
  for (const validation of spec.validations) {
    await batches.room(BYTES_PER_FORMAT);
    addChoices(sheet, validation);
  }
}

/**
 * A width in characters (as in files) as the points that Office.js speaks: a digit of Calibri 11 is
 * 7 pixels wide, a cell has 5 more around it, a pixel is 0.75 point. 8.43 characters are 48 points.
 */
export function pointsOf(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

const POINTS_PER_INCH = 72;

function setUpPage(sheet: Excel.Worksheet, print: PrintSpec): void {
  sheet.pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  sheet.pageLayout.paperSize = "A4";
  if (print.fitToWidth) sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  for (const edge of ["left", "right", "top", "bottom", "header", "footer"] as const) {
    sheet.pageLayout[`${edge}Margin`] = MARGINS[edge] * POINTS_PER_INCH;
  }
  const { defaultForAllPages } = sheet.pageLayout.headersFooters;
  defaultForAllPages.leftFooter = FOOTER.left;
  defaultForAllPages.rightFooter = FOOTER.right;
  if (print.titleRows !== undefined) sheet.pageLayout.setPrintTitleRows(titleRows(print.titleRows));
}

/** @example titleRows("12") // "$12:$12" */
function titleRows(rows: string): string {
  const [first = "", last = first] = rows.replaceAll("$", "").split(":");
  return `$${first}:$${last}`;
}

function addChoices(sheet: Excel.Worksheet, { range, choices }: ListValidation): void {
  sheet.getRange(range).dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
}
