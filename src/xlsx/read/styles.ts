import { type Palette, resolveColor } from "../colors";
import { builtInFormat } from "../number-formats";
import type { CellStyle } from "../workbook";
import { content, fragment } from "./xml-fragment";
import { childOf, childrenOf, isTrue, type XmlElement, wholeNumber } from "./xml-tree";

/** What styles.xml tells: the cells' styles by number, and what kept XML points to. */
export interface Styles {
  readonly styles: CellStyle[];
  readonly look: { dxfs: string[]; tableStyles?: string; colors?: string };
}

/** Reads the styles part; without one there is the default style alone. */
export function readStyles(root: XmlElement | undefined, palette: Palette): Styles {
  const formats = new Map(
    childrenOf(childOf(root, "numFmts"), "numFmt").map(({ attributes }) => [
      attributes.get("numFmtId") ?? "",
      attributes.get("formatCode") ?? "General",
    ]),
  );
  const fonts = childrenOf(childOf(root, "fonts"), "font").map((font) => readFont(font, palette));
  // a font that names no face or size has those of the workbook's own
  const { fontName, fontSize } = fonts.at(0)?.style ?? {};
  const base = { ...(fontName === undefined ? {} : { fontName }), ...(fontSize === undefined ? {} : { fontSize }) };
  const fills = childrenOf(childOf(root, "fills"), "fill").map((fill) => readFill(fill, palette));
  const borders = childrenOf(childOf(root, "borders"), "border").map(readBorder);
  const styles = childrenOf(childOf(root, "cellXfs"), "xf").map((xf): CellStyle => {
    const pick = <T>(list: readonly T[], name: string): T | undefined =>
      list[wholeNumber(xf.attributes.get(name)) ?? 0];
    const id = xf.attributes.get("numFmtId") ?? "0";
    const font = pick(fonts, "fontId");
    const fill = pick(fills, "fillId");
    const border = pick(borders, "borderId");
    const placed = readAlignment(childOf(xf, "alignment"));
    const guarded = readProtection(childOf(xf, "protection"));
    const kept = {
      ...font?.kept,
      ...fill?.kept,
      ...(border === undefined ? {} : { border }),
      ...placed.kept,
      ...guarded.kept,
    };
    return {
      numberFormat: formats.get(id) ?? builtInFormat(Number(id)),
      ...base,
      ...font?.style,
      ...fill?.style,
      ...placed.style,
      ...guarded.style,
      ...(isTrue(xf.attributes.get("quotePrefix")) ? { quotePrefix: true } : {}),
      ...(Object.keys(kept).length > 0 ? { kept } : {}),
    };
  });
  const whole = (name: string): string | undefined => {
    const element = childOf(root, name);
    return element && fragment(element);
  };
  const tableStyles = whole("tableStyles");
  const colors = whole("colors");
  return {
    styles: styles.length > 0 ? styles : [{ numberFormat: "General" }],
    look: {
      dxfs: childrenOf(childOf(root, "dxfs"), "dxf").map((dxf) => fragment(dxf)),
      ...(tableStyles === undefined ? {} : { tableStyles }),
      ...(colors === undefined ? {} : { colors }),
    },
  };
}

interface Part {
  style: Partial<CellStyle>;
  kept: NonNullable<CellStyle["kept"]>;
}

/** Elements of a font that may be kept, in the order in which Excel writes them. */
const FONT_ORDER = "condense extend outline shadow u vertAlign color family charset scheme".split(" ");

/** A font: the fields that have a name, and the rest as it came. A colour by theme is told and kept. */
export function readFont(font: XmlElement, palette: Palette): Part {
  const style: Partial<CellStyle> = {};
  const rest: XmlElement[] = [];
  for (const element of childrenOf(font)) {
    const value = element.attributes.get("val");
    const isOn = value === undefined || isTrue(value);
    if (element.name === "b" && isOn) style.bold = true;
    else if (element.name === "i" && isOn) style.italic = true;
    else if (element.name === "strike" && isOn) style.strikethrough = true;
    else if (element.name === "u" && value !== "none") {
      style.underline = true;
      if (value !== undefined && value !== "single") rest.push(element);
    } else if (element.name === "sz" && Number(value) > 0) style.fontSize = Number(value);
    else if (element.name === "name" || element.name === "rFont") style.fontName = value ?? "";
    else if (element.name === "color") {
      const color = resolveColor(element, palette);
      if (color !== undefined && !isAutomatic(element)) style.fontColor = color;
      if (!element.attributes.has("rgb") || element.attributes.has("tint")) rest.push(element);
    } else if (!["b", "i", "strike", "u"].includes(element.name)) rest.push(element);
  }
  // in one order, so that fonts that differ in nothing else are the same style
  rest.sort((a, b) => FONT_ORDER.indexOf(a.name) - FONT_ORDER.indexOf(b.name));
  return { style, kept: rest.length === 0 ? {} : { font: rest.map((element) => fragment(element)).join("") } };
}

/** The theme's own text colour: what a font has that was given none. */
function isAutomatic({ attributes }: XmlElement): boolean {
  return attributes.get("theme") === "1" && !attributes.has("tint");
}

/** A fill: one colour where it is solid; patterns, gradients and colours by theme are kept. */
export function readFill(fill: XmlElement, palette: Palette): Part {
  const pattern = childOf(fill, "patternFill");
  const type = pattern?.attributes.get("patternType") ?? "none";
  if (pattern && type === "none") return { style: {}, kept: {} };
  const front = childOf(pattern, "fgColor");
  const color = type === "solid" ? resolveColor(front, palette) : undefined;
  const isWhole = color !== undefined && front?.attributes.has("rgb") && !front.attributes.has("tint");
  return {
    style: color === undefined ? {} : { fill: color },
    kept: isWhole || fill.children.length === 0 ? {} : { fill: content(fill) },
  };
}

function readBorder(border: XmlElement): string | undefined {
  const isDrawn = childrenOf(border).some(({ attributes }) => (attributes.get("style") ?? "none") !== "none");
  return isDrawn ? fragment(border) : undefined;
}

function readAlignment(element: XmlElement | undefined): Part {
  const style: Partial<CellStyle> = {};
  const rest: string[] = [];
  for (const [name, value] of element?.attributes ?? []) {
    if (name === "horizontal" && value !== "general") style.horizontal = value;
    else if (name === "vertical" && value !== "bottom") style.vertical = value;
    else if (name === "wrapText") style.wrap = isTrue(value);
    else if (name === "indent" && wholeNumber(value)) style.indent = Number(value);
    else if (ALIGNMENT.has(name) && /^-?\w*$/.test(value)) rest.push(`${name}="${value}"`);
  }
  if (!style.wrap) delete style.wrap;
  return { style, kept: rest.length === 0 ? {} : { alignment: rest.join(" ") } };
}

const ALIGNMENT = new Set(["textRotation", "shrinkToFit", "readingOrder", "justifyLastLine", "relativeIndent"]);

function readProtection(element: XmlElement | undefined): Part {
  const locked = element?.attributes.get("locked");
  return {
    style: locked !== undefined && !isTrue(locked) ? { locked: false } : {},
    kept: isTrue(element?.attributes.get("hidden")) ? { protection: 'hidden="1"' } : {},
  };
}
