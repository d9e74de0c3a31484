import type { CellStyle } from "../../../xlsx/workbook";
import { borderLine, withBorderLine, type BorderLine, type Side } from "../../grid/borders";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../grid/area";
import { commonStyle, restyleArea } from "../../grid/formats";
import { refuseProtectedCells } from "../../grid/protection";
import { invalidArgument } from "../../grid/refusal";
import { integerOf, oneOf, textOf } from "../arguments";
import { officeObject, type Host, type OfficeClass, type OfficeObject } from "../member";
import { hexColor } from "./color";
import type { FormatTarget } from "./range-format";

const INDEXES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Index = (typeof INDEXES)[number];

interface BorderTarget extends FormatTarget {
  readonly index: Index;
}

/** Excel.RangeBorderCollection: the edges and the lines between the cells; no diagonals. */
export const rangeBordersClass: OfficeClass<FormatTarget> = {
  name: "RangeBorderCollection",
  scalars: { count: { get: () => INDEXES.length } },
  items: (target, host) => INDEXES.map((index) => borderOf(host, target, index)),
  item: (target, index, host) => borderOf(host, target, oneOf(index, INDEXES, "index")),
  methods: {
    getItem: (target, [index], host) => borderOf(host, target, oneOf(index, INDEXES, "index")),
    getItemAt: (target, [at], host) => {
      const position = integerOf(at, "index");
      if (position < 0 || position >= INDEXES.length) throw invalidArgument("there are not so many borders");
      return borderOf(host, target, INDEXES[position]);
    },
  },
};

function borderOf(host: Host, target: FormatTarget, index: Index): OfficeObject {
  return officeObject(rangeBorderClass, { ...target, index }, host);
}

/** Office.js's style and weight together are one name in the file format. */
const LINES: readonly (readonly [file: string, style: string, weight: string])[] = [
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["hair", "Continuous", "Hairline"],
  ["double", "Double", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["dotted", "Dot", "Thin"],
  ["dashDot", "DashDot", "Thin"],
  ["dashDotDot", "DashDotDot", "Thin"],
];

/** Excel.RangeBorder */
export const rangeBorderClass: OfficeClass<BorderTarget> = {
  name: "RangeBorder",
  identity: ({ index }) => ({ SideIndex: index }),
  scalars: {
    sideIndex: { get: ({ index }) => index },
    style: {
      get: (target, host) => read(target, host, (line) => LINES.find(([file]) => file === line?.style)?.[1] ?? "None"),
      set: (target, value, host) => {
        const style = oneOf(value, ["None", ...LINES.map(([, name]) => name)], "style");
        const file = LINES.find(([, name]) => name === style)?.[0];
        write(target, host, (line) => (file === undefined ? undefined : { ...line, style: file }));
      },
    },
    weight: {
      get: (target, host) => read(target, host, (line) => LINES.find(([file]) => file === line?.style)?.[2] ?? "Thin"),
      set: (target, value, host) => {
        const weight = oneOf(value, ["Hairline", "Thin", "Medium", "Thick"], "weight");
        const file = LINES.find(([, style, name]) => style === "Continuous" && name === weight)?.[0] ?? "thin";
        write(target, host, (line) => ({ ...line, style: file }));
      },
    },
    color: {
      get: (target, host) => read(target, host, (line) => `#${line?.color ?? "000000"}`),
      set: (target, value, host) => {
        const color = hexColor(textOf(value, "color"), "color");
        write(target, host, (line) => ({ style: line?.style ?? "thin", color }));
      },
    },
  },
};

/** The cells whose side makes the border, and which side. Undefined where the range is too small to have it. */
function place(area: Area, index: Index): { area: Area; side: Side } | undefined {
  const bottom = area.row + area.rowCount - 1;
  const right = area.column + area.columnCount - 1;
  switch (index) {
    case "EdgeTop":
      return { side: "top", area: { ...area, rowCount: 1 } };
    case "EdgeBottom":
      return { side: "bottom", area: { ...area, row: bottom, rowCount: 1 } };
    case "EdgeLeft":
      return { side: "left", area: { ...area, columnCount: 1 } };
    case "EdgeRight":
      return { side: "right", area: { ...area, column: right, columnCount: 1 } };
    case "InsideHorizontal":
      if (area.rowCount === 1 || area.rowCount === MAX_ROWS) return undefined;
      return { side: "bottom", area: { ...area, rowCount: area.rowCount - 1 } };
    case "InsideVertical":
      if (area.columnCount === 1 || area.columnCount === MAX_COLUMNS) return undefined;
      return { side: "right", area: { ...area, columnCount: area.columnCount - 1 } };
  }
}

function read(
  { sheet, areas, index }: BorderTarget,
  host: Host,
  tell: (line: BorderLine | undefined) => string,
): string | null {
  const found = new Set(
    areas.map((area) => {
      const at = place(area, index);
      return at
        ? commonStyle(host.grid, sheet, at.area, ({ kept }) => tell(borderLine(kept?.border, at.side)))
        : tell(undefined);
    }),
  );
  return found.size === 1 ? [...found][0] : null;
}

function write(
  { sheet, areas, index }: BorderTarget,
  host: Host,
  change: (line: BorderLine | undefined) => BorderLine | undefined,
): void {
  for (const area of areas) refuseProtectedCells(host.grid, sheet, area, "allowFormatCells");
  for (const area of areas) {
    const at = place(area, index);
    if (at) restyleArea(host.grid, sheet, at.area, (style) => withLine(style, at.side, change));
  }
}

function withLine(
  style: CellStyle,
  side: Side,
  change: (line: BorderLine | undefined) => BorderLine | undefined,
): CellStyle {
  const kept = { ...style.kept };
  const border = withBorderLine(kept.border, side, change(borderLine(kept.border, side)));
  if (border === undefined) delete kept.border;
  else kept.border = border;
  return { ...style, kept };
}
