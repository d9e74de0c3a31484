import { childOf, childrenOf, type XmlElement, wholeNumber } from "./read/xml-tree";

/** The colours that files name by number: the theme's twelve and the palette. RRGGBB. */
export interface Palette {
  readonly theme: readonly (string | undefined)[];
  readonly indexed: readonly (string | undefined)[];
}

/** The palette of 1997, by which "indexed" counts (ISO 29500-1, 18.8.27). */
const BASE = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
const INDEXED = [
  ...BASE,
  ...BASE,
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080".split(" "),
  ..."9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF".split(" "),
  ..."000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF".split(" "),
  ..."00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99".split(" "),
  ..."3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696".split(" "),
  ..."003366 339966 003300 333300 993300 993366 333399 333333".split(" "),
];
/** In the order of the numbers: the first two pairs stand the other way round in the theme part. */
const THEME = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The colours of a workbook from its theme part and the `colors` element of its styles, where it has them. */
export function readPalette(theme: XmlElement | undefined, colors: XmlElement | undefined): Palette {
  const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
  const own = childrenOf(childOf(colors, "indexedColors"), "rgbColor").map(({ attributes }) =>
    hex(attributes.get("rgb")),
  );
  return {
    theme: THEME.map((name, index) => {
      const color = childrenOf(childOf(scheme, name))[0]?.attributes;
      return hex(color?.get("lastClr") ?? color?.get("val")) ?? OFFICE_THEME[index];
    }),
    indexed: INDEXED.map((color, index) => own[index] ?? color),
  };
}

/**
 * The colour that an element stands for, or undefined where it leaves it to the program.
 *
 * @example resolveColor(parsed('<color theme="0"/>'), palette) // "FFFFFF"
 */
export function resolveColor(element: XmlElement | undefined, palette: Palette): string | undefined {
  if (!element) return undefined;
  const { attributes } = element;
  const theme = wholeNumber(attributes.get("theme"));
  const indexed = wholeNumber(attributes.get("indexed"));
  const base =
    hex(attributes.get("rgb")) ??
    (theme !== undefined ? palette.theme[theme] : indexed !== undefined ? palette.indexed[indexed] : undefined);
  const tint = Number(attributes.get("tint") ?? 0);
  return base === undefined || !(Math.abs(tint) <= 1) || tint === 0 ? base : tinted(base, tint);
}

/** "FFC6EFCE" and "C6EFCE" as RRGGBB. */
function hex(text: string | undefined): string | undefined {
  return text !== undefined && /^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(text)
    ? text.slice(-6).toUpperCase()
    : undefined;
}

/** Lighter (tint > 0) or darker, by the lightness of the HSL model (ISO 29500-1, 18.3.1.15). */
function tinted(color: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(...parts);
  const low = Math.min(...parts);
  const light = (high + low) / 2;
  const to = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // hue and saturation stay: every part keeps its share of the spread, which shrinks towards black and white
  const room = (level: number): number => 1 - Math.abs(2 * level - 1);
  const scale = room(light) === 0 ? 0 : room(to) / room(light);
  return parts
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, to + (part - light) * scale)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}
