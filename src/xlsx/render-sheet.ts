import { FONT, LOOKS } from "../sheets/look";
import { FOOTER, MARGINS } from "../sheets/paper";
import type { CellStyleName, ListValidation, SheetCell, SheetSpec, TableSpec } from "../sheets/sheet";
import { type Range, parseRange, rangeName } from "./address";
import { emptySheet, styleIndex } from "./empty";
import { escapeXml } from "./xml-text";
import type { CellStyle, Cells, Sheet, Table, Validation, Workbook } from "./workbook";

/**
 * Makes a sheet from its description, with its styles added to the workbook. The sheet is
 * not put into the workbook: the caller decides where. Texts become texts whatever they
 * look like; only a cell described as a formula becomes one (spec 7).
 *
 * @throws RangeError for a range that is no address, or a number that is none: a bug of whoever described the sheet
 * @example workbook.sheets.push(renderSheet(memorialSheet(journal), workbook));
 */
export function renderSheet(spec: SheetSpec, workbook: Workbook): Sheet {
  const sheet = emptySheet(spec.name);
  // a workbook of our own begins with our font; another's keeps what its user chose
  if (workbook.sheets.length === 0 && workbook.styles.length === 1 && workbook.styles[0].fontName === undefined) {
    workbook.styles[0] = { ...workbook.styles[0], fontName: FONT.name, fontSize: FONT.size };
  }
  const styles = new Map<CellStyleName, number>();
  const styleOf = (name: CellStyleName): number => {
    const known = styles.get(name) ?? styleIndex(workbook, lookOf(name));
    styles.set(name, known);
    return known;
  };
  spec.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === null) return;
      renderCell(sheet.cells, r, c, cell, workbook.date1904);
      // text without a style of its own still gets the format of text, so that editing it later keeps it text
      const name = cell.style ?? (cell.value.kind === "text" ? "text" : undefined);
      if (name !== undefined) sheet.cells.setStyle(r, c, styleOf(name));
    });
  });
  spec.columnWidths.forEach((width, column) => sheet.columns.set(column, { width }));
  const { orientation, fitToWidth, titleRows } = spec.print ?? {};
  return {
    ...sheet,
    visibility: spec.hidden ? "hidden" : "visible",
    frozen: { rows: spec.frozenRows ?? 0, columns: spec.frozenColumns ?? 0 },
    tables: spec.tables.map((table) => renderTable(table, sheet.cells, workbook)),
    conditionalFormats: spec.colorRules.map(({ range, formula, fill, font }, index) => ({
      ranges: rangeName(rangeOf(range)),
      priority: index + 1,
      stopIfTrue: false,
      rule: { kind: "expression", formula: formula.replace(/^=/, ""), fill: rgb(fill), fontColor: rgb(font) },
    })),
    validations: spec.validations.flatMap(renderValidation),
    kept: spec.print === undefined ? sheet.kept : new Map([...sheet.kept, ...page()]),
    ...(spec.tabColor === undefined ? {} : { tabColor: rgb(spec.tabColor) }),
    ...(spec.print === undefined
      ? {}
      : {
          print: {
            orientation: orientation!,
            fitToWidth: fitToWidth!,
            paperSize: A4,
            ...(titleRows === undefined ? {} : { titleRows }),
          },
        }),
  };
}

/** Margins and foot of a printed page, as elements of the sheet. */
function page(): [string, string][] {
  const margins = Object.entries(MARGINS).map(([edge, inches]) => `${edge}="${inches}"`);
  const foot = escapeXml(`&L${FOOTER.left}&R${FOOTER.right}`);
  return [
    ["pageMargins", `<pageMargins ${margins.join(" ")}/>`],
    ["headerFooter", `<headerFooter><oddFooter>${foot}</oddFooter></headerFooter>`],
  ];
}

/** Paper by its number in files. */
const A4 = 9;

function renderCell(cells: Cells, row: number, column: number, cell: NonNullable<SheetCell>, date1904: boolean): void {
  const { value } = cell;
  switch (value.kind) {
    case "text":
      if (value.text !== "") cells.setValue(row, column, value.text);
      break;
    case "number": {
      const number = Number(value.decimal);
      if (!/^-?\d+(\.\d+)?$/.test(value.decimal) || !Number.isFinite(number))
        throw new RangeError(`no number: ${value.decimal}`);
      cells.setValue(row, column, number);
      break;
    }
    case "date":
      cells.setValue(row, column, date1904 ? value.serial - DAYS_1904 : value.serial);
      break;
    case "formula":
      cells.setFormula(row, column, value.formula, value.cached);
      break;
    case "none":
      break;
  }
}

/** Days between the two systems of dates. */
const DAYS_1904 = 1462;

/** A named style as a cell's style. */
export function lookOf(name: CellStyleName): CellStyle {
  const { border, ...look } = LOOKS[name];
  return {
    ...look,
    fontName: FONT.name,
    fontSize: look.fontSize ?? FONT.size,
    ...(border === undefined ? {} : { kept: { border: BORDERS[border] } }),
  };
}

const line = (side: string, style: string, color: string): string =>
  `<${side} style="${style}"><color rgb="FF${color}"/></${side}>`;
const BORDERS = {
  total: `<border><left/><right/>${line("top", "thin", "404040")}${line("bottom", "double", "404040")}<diagonal/></border>`,
  input: `<border>${["left", "right", "top", "bottom"].map((side) => line(side, "thin", "BFBFBF")).join("")}<diagonal/></border>`,
};

function renderTable({ name, range, style }: TableSpec, cells: Cells, workbook: Workbook): Table {
  const block = rangeOf(range);
  const columns = Array.from({ length: block.right - block.left + 1 }, (_, index) => {
    const head = cells.value(block.top, block.left + index);
    return { name: typeof head === "string" ? head : `Column${index + 1}` };
  });
  const id = 1 + workbook.sheets.reduce((sum, sheet) => Math.max(sum, ...sheet.tables.map((table) => table.id)), 0);
  const ref = rangeName(block);
  return {
    id,
    name,
    ref,
    columns,
    totalsRow: false,
    style,
    showBandedRows: true,
    autoFilter: { ref, criteria: new Map() },
  };
}

/** A list of choices in the cell. Files hold at most 255 characters and no comma in a choice: what does not fit gets no list. */
function renderValidation({ range, choices }: ListValidation): Validation[] {
  const text = choices.join(",");
  if (choices.length === 0 || text.length > 255 || choices.some((choice) => choice.includes(","))) return [];
  return [{ ranges: rangeName(rangeOf(range)), rule: { kind: "list", formula: `"${text.replaceAll('"', '""')}"` } }];
}

function rangeOf(text: string): Range {
  const range = parseRange(text);
  if (!range) throw new RangeError(`no address: ${text}`);
  return range;
}

/** "#C6EFCE" and "C6EFCE" as the model has it. */
function rgb(color: string): string {
  return color.replace("#", "").toUpperCase();
}
