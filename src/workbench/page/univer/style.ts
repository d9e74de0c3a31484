import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/presets";
import type { CellStyle } from "../../../xlsx/workbook";

const HORIZONTAL: ReadonlyMap<string, HorizontalAlign> = new Map([
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
  ["justify", HorizontalAlign.JUSTIFIED],
]);
const VERTICAL: ReadonlyMap<string, VerticalAlign> = new Map([
  ["top", VerticalAlign.TOP],
  ["center", VerticalAlign.MIDDLE],
  ["bottom", VerticalAlign.BOTTOM],
]);
const BORDER: ReadonlyMap<string, BorderStyleTypes> = new Map([
  ["thin", BorderStyleTypes.THIN],
  ["hair", BorderStyleTypes.HAIR],
  ["dotted", BorderStyleTypes.DOTTED],
  ["dashed", BorderStyleTypes.DASHED],
  ["double", BorderStyleTypes.DOUBLE],
  ["medium", BorderStyleTypes.MEDIUM],
  ["thick", BorderStyleTypes.THICK],
]);
const SIDES = [
  ["left", "l"],
  ["right", "r"],
  ["top", "t"],
  ["bottom", "b"],
] as const;
const { TRUE } = BooleanNumber;
/** Width of one step of indentation in pixels. */
const INDENT = 9;
const BODY_FONT = "Calibri";

/** What a sheet shows where a cell says nothing: Excel's body font at the bottom of the cell. */
export const DEFAULT_STYLE: IStyleData = { ff: BODY_FONT, fs: 11, vt: VerticalAlign.BOTTOM };

/** A workbook's style as Univer draws it; what Univer can't draw is left out, never changed in the workbook. */
export function toUniverStyle(style: CellStyle): IStyleData {
  const border = style.kept?.border === undefined ? undefined : readBorder(style.kept.border);
  const horizontal = HORIZONTAL.get(style.horizontal ?? "");
  const vertical = VERTICAL.get(style.vertical ?? "");
  return {
    ...(style.fontName !== undefined && { ff: style.fontName }),
    ...(style.fontSize !== undefined && { fs: style.fontSize }),
    ...(style.bold && { bl: TRUE }),
    ...(style.italic && { it: TRUE }),
    ...(style.underline && { ul: { s: TRUE } }),
    ...(style.strikethrough && { st: { s: TRUE } }),
    ...(style.fill !== undefined && { bg: { rgb: `#${style.fill}` } }),
    ...(style.fontColor !== undefined && { cl: { rgb: `#${style.fontColor}` } }),
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(vertical !== undefined && { vt: vertical }),
    ...(style.wrap && { tb: WrapStrategy.WRAP }),
    ...(style.indent && { pd: { l: 2 + INDENT * style.indent } }),
    ...(style.numberFormat !== "General" && { n: { pattern: style.numberFormat } }),
    ...(border && { bd: border }),
  };
}

/**
 * The workbook's style after a person changed the look of a cell in Univer: `shown` is the cell's whole
 * style there, `style` what it was. Fields that Univer does not show stay as they were.
 */
export function fromUniverStyle(style: CellStyle, shown: IStyleData): CellStyle {
  const result: CellStyle = {
    ...style,
    numberFormat: shown.n?.pattern ?? "General",
    bold: shown.bl === TRUE,
    italic: shown.it === TRUE,
    underline: shown.ul?.s === TRUE,
    strikethrough: shown.st?.s === TRUE,
    wrap: shown.tb === WrapStrategy.WRAP,
  };
  put(result, "fill", hex(shown.bg?.rgb ?? undefined));
  put(result, "fontColor", hex(shown.cl?.rgb ?? undefined));
  const horizontal = nameOf(HORIZONTAL, shown.ht ?? undefined);
  if (horizontal !== undefined || HORIZONTAL.has(style.horizontal ?? "")) put(result, "horizontal", horizontal);
  const vertical = nameOf(VERTICAL, shown.vt ?? undefined);
  if (vertical !== "bottom" || style.vertical !== undefined) put(result, "vertical", vertical);
  const font = shown.ff ?? undefined;
  if (font !== BODY_FONT || style.fontName !== undefined) put(result, "fontName", font);
  if (shown.fs !== DEFAULT_STYLE.fs || style.fontSize !== undefined) put(result, "fontSize", shown.fs);
  return result;
}

function put<K extends keyof CellStyle>(style: CellStyle, key: K, value: CellStyle[K]): void {
  if (value === undefined) Reflect.deleteProperty(style, key);
  else style[key] = value;
}

/** @example hex("#C6EFCE") // "C6EFCE"; hex("rgb(198,239,206)") // "C6EFCE" */
function hex(color: string | undefined): string | undefined {
  if (color === undefined) return undefined;
  const plain = /^#?([0-9a-f]{6})$/i.exec(color);
  if (plain?.[1]) return plain[1].toUpperCase();
  const parts = /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  const digits = parts?.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
  return digits?.join("").toUpperCase();
}

function nameOf<T>(names: ReadonlyMap<string, T>, wanted: T | undefined): string | undefined {
  return [...names].find(([, value]) => value === wanted)?.[0];
}

/** The sides of a `border` element of styles.xml. */
function readBorder(xml: string): IBorderData | undefined {
  const border: IBorderData = {};
  for (const [side, key] of SIDES) {
    const found = new RegExp(`<(?:\\w+:)?${side}\\s[^>]*style="(\\w+)"[^>]*>([\\s\\S]*?)</`).exec(`${xml}</`);
    if (!found) continue;
    const color = /rgb="(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})"/.exec(found[2] ?? "");
    border[key] = {
      s: BORDER.get(found[1] ?? "") ?? BorderStyleTypes.THIN,
      cl: { rgb: `#${color?.[1] ?? "000000"}` },
    };
  }
  return Object.keys(border).length > 0 ? border : undefined;
}
