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

/** Hue, lightness and saturation count to this, in whole steps: so Excel's own tints come out, and no others. */
const STEPS = 240;
const SIXTH = STEPS / 6;

/** Lighter (tint > 0) or darker, by the lightness (ISO 29500-1, 18.3.1.15), rounded where Excel rounds. */
function tinted(color: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  const high = Math.max(...parts);
  const low = Math.min(...parts);
  const light = Math.floor(((high + low) * STEPS + 255) / 510);
  // files write four fifths as 0.79998168889431442: a hundredth of a step makes up for it
  const to = Math.floor((tint < 0 ? light * (1 + tint) : light * (1 - tint) + STEPS * tint) + 0.01);
  if (high === low) return hexOf([to, to, to].map(level));
  const spread = high - low;
  const room = light <= STEPS / 2 ? high + low : 510 - high - low;
  const saturation = Math.floor((spread * STEPS + Math.floor(room / 2)) / room);
  const [red, green, blue] = parts.map((part) => Math.floor(((high - part) * SIXTH + Math.floor(spread / 2)) / spread));
  const hue = parts[0] === high ? blue - green : parts[1] === high ? 2 * SIXTH + red - blue : 4 * SIXTH + green - red;
  const top =
    to <= STEPS / 2
      ? Math.floor((to * (STEPS + saturation) + STEPS / 2) / STEPS)
      : to + saturation - Math.floor((to * saturation + STEPS / 2) / STEPS);
  const bottom = 2 * to - top;
  return hexOf([hue + 2 * SIXTH, hue, hue - 2 * SIXTH].map((at) => level(onWheel(bottom, top, (at + STEPS) % STEPS))));
}

/** How much of one of the three colours there is at a place on the wheel. */
function onWheel(bottom: number, top: number, at: number): number {
  const slope = (steps: number): number => bottom + Math.floor(((top - bottom) * steps + SIXTH / 2) / SIXTH);
  if (at < SIXTH) return slope(at);
  if (at < 3 * SIXTH) return top;
  return at < 4 * SIXTH ? slope(4 * SIXTH - at) : bottom;
}

function level(steps: number): number {
  return Math.min(255, Math.max(0, Math.floor((steps * 255 + STEPS / 2) / STEPS)));
}

function hexOf(parts: readonly number[]): string {
  return parts
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
