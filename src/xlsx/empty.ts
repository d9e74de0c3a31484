import { createCells } from "./cells";
import type { CellStyle, Sheet, Workbook } from "./workbook";

/** A workbook without sheets, with the one default style. */
export function emptyWorkbook(): Workbook {
  return {
    sheets: [],
    names: new Map(),
    date1904: false,
    styles: [{ numberFormat: "General" }],
    settings: new Map(),
    kept: new Map(),
  };
}

/** A visible sheet without cells. Its name is the caller's to keep valid and unique. */
export function emptySheet(name: string): Sheet {
  return {
    name,
    visibility: "visible",
    cells: createCells(),
    columns: new Map(),
    rows: new Map(),
    frozen: { rows: 0, columns: 0 },
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    kept: new Map(),
  };
}

/** How many styles of a workbook are indexed already, and where each is. */
const indexes = new WeakMap<CellStyle[], { count: number; byKey: Map<string, number> }>();

/**
 * The index of a style in the workbook: finds one that is the same, or adds it.
 * Fields that are undefined, and false where that is the default, count as absent.
 *
 * @throws RangeError beyond 65,000 styles: more than Excel itself allows
 * @example styleIndex(workbook, { numberFormat: "General" }) // 0 in a new workbook
 */
export function styleIndex(workbook: Workbook, style: CellStyle): number {
  let index = indexes.get(workbook.styles);
  if (!index || index.count > workbook.styles.length) {
    index = { count: 0, byKey: new Map() };
    indexes.set(workbook.styles, index);
  }
  for (; index.count < workbook.styles.length; index.count++) {
    const key = styleKey(workbook.styles[index.count]);
    if (!index.byKey.has(key)) index.byKey.set(key, index.count);
  }
  const known = index.byKey.get(styleKey(style));
  if (known !== undefined) return known;
  if (workbook.styles.length >= 65_000) throw new RangeError("more styles than a workbook can hold");
  return workbook.styles.push(style) - 1;
}

function styleKey(style: CellStyle): string {
  const { numberFormat, fill, fontColor, fontName, fontSize, horizontal, vertical, indent, locked, kept } = style;
  const flags = [style.bold, style.italic, style.underline, style.strikethrough, style.wrap, style.quotePrefix].map(
    (flag) => flag === true,
  );
  const rest = [kept?.font, kept?.fill, kept?.border, kept?.alignment, kept?.protection];
  return JSON.stringify([
    numberFormat,
    fill,
    fontColor,
    fontName,
    fontSize,
    horizontal,
    vertical,
    indent ?? 0,
    locked ?? true,
    flags,
    rest,
  ]);
}
