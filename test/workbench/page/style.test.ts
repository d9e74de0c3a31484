import "./univer-in-node";
import { BooleanNumber, VerticalAlign } from "@univerjs/presets";
import type { CellStyle } from "../../../src/xlsx/workbook";
import { fromUniverStyle, toUniverStyle } from "../../../src/workbench/page/univer/style";

const PLAIN: CellStyle = { numberFormat: "General" };

test("a style of the workbook is drawn with its font, fill, alignment and number format", () => {
  const style: CellStyle = {
    numberFormat: "#,##0.00",
    fill: "C6EFCE",
    fontColor: "006100",
    fontName: "Arial",
    fontSize: 14,
    bold: true,
    horizontal: "right",
    wrap: true,
  };
  expect(toUniverStyle(style)).toEqual({
    ff: "Arial",
    fs: 14,
    bl: 1,
    bg: { rgb: "#C6EFCE" },
    cl: { rgb: "#006100" },
    ht: 3,
    tb: 3,
    n: { pattern: "#,##0.00" },
  });
});

test("the borders of a cell are read from what the file says of them", () => {
  const border =
    '<border><left/><right/><top style="thin"><color rgb="FF8F1D14"/></top><bottom style="double"/></border>';
  expect(toUniverStyle({ ...PLAIN, kept: { border } }).bd).toEqual({
    t: { s: 1, cl: { rgb: "#8F1D14" } },
    b: { s: 7, cl: { rgb: "#000000" } },
  });
});

test.each<[string, CellStyle]>([
  ["plain", PLAIN],
  ["an amount", { numberFormat: "#,##0.00", bold: true, fontSize: 11, fontName: "Calibri" }],
  ["a text cell with a fill", { numberFormat: "@", fill: "FFEB9C", fontColor: "9C5700", horizontal: "center" }],
  ["a fill alignment, which Univer has not", { ...PLAIN, horizontal: "fill" }],
  ["an unlocked cell with an indent", { ...PLAIN, locked: false, indent: 2, horizontal: "left" }],
])("a style that nobody changed comes back as it was: %s", (_name, style) => {
  const back = fromUniverStyle(style, { ff: "Calibri", fs: 11, vt: VerticalAlign.BOTTOM, ...toUniverStyle(style) });
  const flags = { bold: false, italic: false, underline: false, strikethrough: false, wrap: false };
  expect({ ...flags, ...back }).toEqual({ ...flags, ...style });
});

test("bold and a fill that a person gives reach the workbook, and taking the fill away too", () => {
  const filled = fromUniverStyle(PLAIN, {
    bl: BooleanNumber.TRUE,
    bg: { rgb: "rgb(198, 239, 206)" },
    ff: "Calibri",
    fs: 11,
  });
  expect(filled).toMatchObject({ bold: true, fill: "C6EFCE" });
  expect(fromUniverStyle(filled, { ff: "Calibri", fs: 11 })).not.toHaveProperty("fill");
});
