import { type Palette, readPalette, resolveColor } from "../colors";
import { builtInId, FIRST_OWN_FORMAT } from "../number-formats";
import { parseFragment } from "../read/rules";
import { readFill } from "../read/styles";
import { fragment } from "../read/xml-fragment";
import { childOf, childrenOf, MAIN, parseXml, type XmlElement } from "../read/xml-tree";
import type { CellStyle, Workbook } from "../workbook";
import { DECLARATION, tag } from "./make";

/** The font of cells that were given none. */
export const DEFAULT_FONT = { fontName: "Calibri", fontSize: 11 };

/** A list in which equal entries are kept once. */
function pool(...first: string[]): { list: string[]; index(entry: string): number } {
  const known = new Map(first.map((entry, index) => [entry, index]));
  const list = [...first];
  return {
    list,
    index(entry) {
      const index = known.get(entry);
      if (index !== undefined) return index;
      known.set(entry, list.length);
      return list.push(entry) - 1;
    },
  };
}

/**
 * The styles part. Differential formats are asked for while the sheets are written, so
 * the text is made last.
 */
export function createStylesPart(workbook: Workbook): { palette: Palette; dxf(xml: string): number; xml(): string } {
  const known = workbook.look?.dxfs ?? [];
  const dxfs = pool();
  // numbers of kept formats stand in kept XML: they stay, doubles included
  for (const dxf of known) dxfs.list.push(dxf);
  const added = new Map(known.map((dxf, index) => [dxf, index]));
  const palette = paletteOf(workbook);
  return {
    palette,
    dxf(xml) {
      const index = added.get(xml) ?? dxfs.list.push(xml) - 1;
      added.set(xml, index);
      return index;
    },
    xml: () => stylesXml(workbook, palette, dxfs.list),
  };
}

function paletteOf(workbook: Workbook): Palette {
  const colors = workbook.look?.colors;
  const [, theme] = [...workbook.kept].find(([path]) => /(^|\/)theme\/theme\d*\.xml$/i.test(path)) ?? [];
  const root = theme && parseXml(new TextDecoder().decode(theme), { source: "", column: "theme" });
  return readPalette(root, colors === undefined ? undefined : parseFragment(colors));
}

/** The differential format of a colour rule. */
export function ruleDxf(fill: string | undefined, fontColor: string | undefined): string {
  const font = fontColor === undefined ? "" : tag("font", {}, tag("color", { rgb: `FF${fontColor}` }));
  const pattern =
    fill === undefined ? "" : tag("fill", {}, tag("patternFill", {}, tag("bgColor", { rgb: `FF${fill}` })));
  return tag("dxf", {}, font + pattern);
}

function stylesXml(workbook: Workbook, palette: Palette, dxfs: readonly string[]): string {
  const base = { ...DEFAULT_FONT, ...workbook.styles[0] };
  const fonts = pool(fontXml(base, base, palette));
  const fills = pool(
    tag("fill", {}, tag("patternFill", { patternType: "none" })),
    tag("fill", {}, tag("patternFill", { patternType: "gray125" })),
  );
  const borders = pool(tag("border", {}, "<left/><right/><top/><bottom/><diagonal/>"));
  const formats = pool();
  const xfs = workbook.styles.map((style) => {
    const numFmtId = builtInId(style.numberFormat) ?? FIRST_OWN_FORMAT + formats.index(style.numberFormat);
    const fontId = fonts.index(fontXml(style, base, palette));
    const fillId = fills.index(fillXml(style, palette));
    const borderId = style.kept?.border === undefined ? 0 : borders.index(style.kept.border);
    const inner = alignmentXml(style) + protectionXml(style);
    return tag(
      "xf",
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        ...(style.quotePrefix ? { quotePrefix: true } : {}),
        ...(numFmtId ? { applyNumberFormat: true } : {}),
        ...(fontId ? { applyFont: true } : {}),
        ...(fillId ? { applyFill: true } : {}),
        ...(borderId ? { applyBorder: true } : {}),
        ...(inner.includes("<alignment") ? { applyAlignment: true } : {}),
        ...(inner.includes("<protection") ? { applyProtection: true } : {}),
      },
      inner,
    );
  });
  const list = (name: string, entries: readonly string[]): string =>
    entries.length === 0 ? "" : tag(name, { count: entries.length }, entries.join(""));
  const numFmts = formats.list.map((code, index) =>
    tag("numFmt", { numFmtId: FIRST_OWN_FORMAT + index, formatCode: code }),
  );
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
    list("numFmts", numFmts) +
    list("fonts", fonts.list) +
    list("fills", fills.list) +
    list("borders", borders.list) +
    list("cellStyleXfs", [tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]) +
    list("cellXfs", xfs) +
    list("cellStyles", [tag("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]) +
    tag("dxfs", { count: dxfs.length }, dxfs.join("")) +
    (workbook.look?.tableStyles ??
      tag("tableStyles", {
        count: 0,
        defaultTableStyle: "TableStyleMedium2",
        defaultPivotStyle: "PivotStyleLight16",
      })) +
    (workbook.look?.colors ?? "") +
    "</styleSheet>"
  );
}

/** A font in the order in which Excel writes it; what was kept stands where it was, unless a field says otherwise by now. */
function fontXml(style: CellStyle, base: CellStyle, palette: Palette): string {
  const kept = new Map(childrenOf(keptTree(style.kept?.font)).map((element) => [element.name, element]));
  const own = (name: string): string => {
    const element = kept.get(name);
    return element ? fragment(element) : "";
  };
  return tag(
    "font",
    {},
    (style.bold ? "<b/>" : "") +
      (style.italic ? "<i/>" : "") +
      (style.strikethrough ? "<strike/>" : "") +
      ["condense", "extend", "outline", "shadow"].map(own).join("") +
      (style.underline ? own("u") || "<u/>" : "") +
      own("vertAlign") +
      tag("sz", { val: style.fontSize ?? base.fontSize }) +
      colorXml(kept.get("color"), style.fontColor, palette) +
      tag("name", { val: style.fontName ?? base.fontName }) +
      ["family", "charset", "scheme"]
        .map((name) => (name !== "family" && style.fontName === undefined ? "" : own(name)))
        .join(""),
  );
}

function colorXml(kept: XmlElement | undefined, color: string | undefined, palette: Palette): string {
  const isSame =
    kept &&
    (color === undefined
      ? kept.attributes.get("theme") === "1" || resolveColor(kept, palette) === undefined
      : resolveColor(kept, palette) === color);
  if (isSame) return fragment(kept);
  return color === undefined ? "" : tag("color", { rgb: `FF${color}` });
}

function fillXml(style: CellStyle, palette: Palette): string {
  if (style.kept?.fill !== undefined) {
    const element = parseFragment(`<fill>${style.kept.fill}</fill>`);
    if (readFill(element, palette).style.fill === style.fill) return fragment(element);
  }
  if (style.fill === undefined) return tag("fill", {}, tag("patternFill", { patternType: "none" }));
  return tag(
    "fill",
    {},
    tag(
      "patternFill",
      { patternType: "solid" },
      tag("fgColor", { rgb: `FF${style.fill}` }) + tag("bgColor", { indexed: 64 }),
    ),
  );
}

function alignmentXml(style: CellStyle): string {
  const kept =
    style.kept?.alignment === undefined
      ? undefined
      : childOf(parseFragment(`<xf><alignment ${style.kept.alignment}/></xf>`), "alignment");
  const attributes = {
    horizontal: style.horizontal,
    vertical: style.vertical,
    wrapText: style.wrap ? true : undefined,
    indent: style.indent ? style.indent : undefined,
    ...Object.fromEntries(kept?.attributes ?? []),
  };
  return Object.values(attributes).every((value) => value === undefined) ? "" : tag("alignment", attributes);
}

function protectionXml(style: CellStyle): string {
  const hidden = style.kept?.protection !== undefined;
  return style.locked === false || hidden
    ? tag("protection", { locked: style.locked === false ? false : undefined, hidden: hidden ? true : undefined })
    : "";
}

function keptTree(xml: string | undefined): XmlElement | undefined {
  return xml === undefined ? undefined : parseFragment(`<font>${xml}</font>`);
}
