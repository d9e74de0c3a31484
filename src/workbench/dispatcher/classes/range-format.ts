import type { CellStyle } from "../../../xlsx/workbook";
import type { Area } from "../../grid/area";
import { commonStyle, restyleArea } from "../../grid/formats";
import type { GridSheet } from "../../grid/grid";
import { refuseProtectedCells } from "../../grid/protection";
import { booleanOf, integerOf, numberOf, oneOf, textOf } from "../arguments";
import { officeObject, type Host, type OfficeClass, type Scalar } from "../member";
import { hexColor } from "./color";
import { rangeBordersClass } from "./range-borders";
import { sizeMethods, sizeScalars } from "./range-size";

/** The cells whose look is read or changed: one area, or several of one sheet. */
export interface FormatTarget {
  readonly sheet: GridSheet;
  readonly areas: readonly Area[];
}

/** A property of the cells' look; null where the cells differ (Excel.RangeFormat). */
function look<K extends keyof CellStyle>(
  field: K,
  read: (style: CellStyle) => string | number | boolean | null,
  write: (value: unknown) => CellStyle[K] | undefined,
): Scalar<FormatTarget> {
  return {
    get: ({ sheet, areas }, host) => {
      const found = new Set(areas.map((area) => commonStyle(host.grid, sheet, area, read)));
      return found.size === 1 ? [...found][0] : null;
    },
    set: (target, value, host) => {
      const wanted = write(value);
      apply(target, host, (style) => {
        const changed = { ...style };
        if (wanted === undefined) Reflect.deleteProperty(changed, field);
        else changed[field] = wanted;
        forgetKept(changed, field);
        return changed;
      });
    },
  };
}

/** XML that a style keeps beside a field would win from the new value: a theme's colour, a double underline. */
function forgetKept(style: CellStyle, field: keyof CellStyle): void {
  if (!style.kept) return;
  style.kept = { ...style.kept };
  if (field === "fill") delete style.kept.fill;
  const element = field === "fontColor" ? "color" : field === "underline" ? "u" : undefined;
  if (element && style.kept.font) {
    style.kept.font = style.kept.font.replace(new RegExp(`<${element}\\b[^>]*/>`, "g"), "");
  }
}

function apply({ sheet, areas }: FormatTarget, host: Host, change: (style: CellStyle) => CellStyle): void {
  for (const area of areas) refuseProtectedCells(host.grid, sheet, area, "allowFormatCells");
  for (const area of areas) restyleArea(host.grid, sheet, area, change);
}

function flag(field: "bold" | "italic" | "strikethrough" | "wrap"): Scalar<FormatTarget> {
  return look(
    field,
    (style) => style[field] ?? false,
    (value) => booleanOf(value, field) || undefined,
  );
}

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"];

/** The names of the file format start small; those of Office.js with a capital. */
function alignment(field: "horizontal" | "vertical", choices: readonly string[], usual: string): Scalar<FormatTarget> {
  const toFile = (name: string) =>
    name === "CenterAcrossSelection" ? "centerContinuous" : name.charAt(0).toLowerCase() + name.slice(1);
  return look(
    field,
    (style) => choices.find((choice) => toFile(choice) === style[field]) ?? usual,
    (value) => {
      const choice = oneOf(value, choices, field);
      return choice === usual ? undefined : toFile(choice);
    },
  );
}

/** Excel.RangeFill */
export const rangeFillClass: OfficeClass<FormatTarget> = {
  name: "RangeFill",
  scalars: {
    color: look(
      "fill",
      (style) => `#${style.fill ?? "FFFFFF"}`,
      (value) => (value === "" ? undefined : hexColor(textOf(value, "color"), "color")),
    ),
  },
  methods: {
    clear: (target, _args, host) =>
      apply(target, host, (style) => {
        const changed = { ...style, ...(style.kept ? { kept: { ...style.kept } } : {}) };
        delete changed.fill;
        if (changed.kept) delete changed.kept.fill;
        return changed;
      }),
  },
};

/** Excel.RangeFont */
export const rangeFontClass: OfficeClass<FormatTarget> = {
  name: "RangeFont",
  scalars: {
    bold: flag("bold"),
    italic: flag("italic"),
    strikethrough: flag("strikethrough"),
    underline: look(
      "underline",
      (style) => (style.underline ? "Single" : "None"),
      (value) =>
        oneOf(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"], "underline") !== "None" ||
        undefined,
    ),
    color: look(
      "fontColor",
      (style) => `#${style.fontColor ?? "000000"}`,
      (value) => hexColor(textOf(value, "color"), "color"),
    ),
    name: look(
      "fontName",
      (style) => style.fontName ?? "Calibri",
      (value) => textOf(value, "name"),
    ),
    size: look(
      "fontSize",
      (style) => style.fontSize ?? 11,
      (value) => numberOf(value, "size"),
    ),
  },
};

/** Excel.FormatProtection: which cells stay writable on a protected sheet. */
export const formatProtectionClass: OfficeClass<FormatTarget> = {
  name: "FormatProtection",
  scalars: {
    locked: look(
      "locked",
      (style) => style.locked ?? true,
      (value) => (booleanOf(value, "locked") ? undefined : false),
    ),
  },
};

/** Excel.RangeFormat */
export const rangeFormatClass: OfficeClass<FormatTarget> = {
  name: "RangeFormat",
  scalars: {
    horizontalAlignment: alignment("horizontal", HORIZONTAL, "General"),
    verticalAlignment: alignment("vertical", VERTICAL, "Bottom"),
    wrapText: flag("wrap"),
    indentLevel: look(
      "indent",
      (style) => style.indent ?? 0,
      (value) => integerOf(value, "indentLevel") || undefined,
    ),
    ...sizeScalars,
  },
  objects: {
    borders: (target, host) => officeObject(rangeBordersClass, target, host),
    fill: (target, host) => officeObject(rangeFillClass, target, host),
    font: (target, host) => officeObject(rangeFontClass, target, host),
    protection: (target, host) => officeObject(formatProtectionClass, target, host),
  },
  methods: sizeMethods,
};
