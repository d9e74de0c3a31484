import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { readPalette, resolveColor } from "../../src/xlsx/colors";
import { parseFragment } from "../../src/xlsx/read/rules";
import type { CellStyle, Workbook } from "../../src/xlsx/workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { rawParts, withStyles, zipped } from "./raw";

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;€&quot;\\ #,##0.00"/></numFmts>' +
  '<fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Aptos Narrow"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><color rgb="FF9C0006"/><name val="Arial"/></font><font><u val="double"/><sz val="11"/><color theme="4" tint="-0.249977111117893"/><name val="Arial"/></font></fonts>' +
  '<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFEB9C"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/></patternFill></fill><fill><patternFill patternType="lightUp"><fgColor rgb="FFFF0000"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top style="thin"><color auto="1"/></top><bottom style="double"><color indexed="10"/></bottom><diagonal/></border></borders>' +
  '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="right" textRotation="90"/></xf>' +
  '<xf numFmtId="14" fontId="2" fillId="3" borderId="0"/><xf numFmtId="49" fontId="0" fillId="4" borderId="0" quotePrefix="1"><protection locked="0" hidden="1"/></xf>' +
  '<xf numFmtId="4" fontId="0" fillId="0" borderId="0"><alignment wrapText="1" vertical="top" indent="2"/></xf><xf numFmtId="22" fontId="0" fillId="0" borderId="0"/></cellXfs>';

const workbook = (): Workbook =>
  readWorkbook(zipped(withStyles(rawParts('<row><c s="1"/><c s="2"/><c s="3"/></row>'), STYLES)));
const written = (changed: Workbook): string => strFromU8(unzipSync(writeWorkbook(changed))["xl/styles.xml"]);

describe("styles of cells", () => {
  it("are told by fields where there is one, colours of the theme as they look", () => {
    const { styles } = workbook();
    expect(styles[0]).toMatchObject({ numberFormat: "General", fontName: "Aptos Narrow", fontSize: 11 });
    expect(styles[0].fontColor).toBeUndefined();
    expect(styles[1]).toMatchObject({
      numberFormat: '"€"\\ #,##0.00',
      bold: true,
      fontColor: "9C0006",
      fill: "FFEB9C",
      horizontal: "right",
    });
    expect(styles[2]).toMatchObject({ numberFormat: "m/d/yyyy", underline: true, fontColor: "305496", fill: "D9E1F2" });
    expect(styles[3]).toMatchObject({ numberFormat: "@", locked: false, quotePrefix: true });
    expect(styles[4]).toMatchObject({ numberFormat: "#,##0.00", wrap: true, vertical: "top", indent: 2 });
    expect(styles[5].numberFormat).toBe("m/d/yyyy h:mm");
  });

  it("come back the same when they are written", () => {
    const first = workbook();
    const second = readWorkbook(writeWorkbook(first));
    expect(second.styles).toEqual(first.styles);
    expect([0, 1, 2].map((column) => second.sheets[0].cells.style(0, column))).toEqual([1, 2, 3]);
  });

  it("keep the theme's colours, borders, patterns and rotations as they were", () => {
    const xml = written(workbook());
    for (const piece of [
      '<color theme="4" tint="-0.249977111117893"/>',
      '<u val="double"/>',
      '<bottom style="double"><color indexed="10"/></bottom>',
      'patternType="lightUp"',
      'textRotation="90"',
      'hidden="1"',
      '<scheme val="minor"/>',
      'quotePrefix="1"',
    ]) {
      expect(xml).toContain(piece);
    }
  });

  it("let a field win from what was kept when somebody changes it", () => {
    const changed = workbook();
    const style: CellStyle = { ...changed.styles[2], fill: "C6EFCE", fontColor: "006100", fontName: "Calibri" };
    changed.styles[2] = style;
    const again = readWorkbook(writeWorkbook(changed)).styles[2];
    expect(again).toMatchObject({ fill: "C6EFCE", fontColor: "006100", fontName: "Calibri", underline: true });
  });

  it("a file without styles has the default one", () => {
    expect(readWorkbook(zipped(rawParts(""))).styles).toEqual([{ numberFormat: "General" }]);
  });

  it("a palette of the file's own decides what numbered colours look like", () => {
    const own = `${STYLES.replace('rgb="FFFFEB9C"', 'indexed="9"')}<colors><indexedColors>${'<rgbColor rgb="00000000"/>'.repeat(9)}<rgbColor rgb="00123456"/></indexedColors></colors>`;
    expect(readWorkbook(zipped(withStyles(rawParts(""), own))).styles[1].fill).toBe("123456");
  });
});

describe("colours of the theme, lighter and darker", () => {
  const palette = readPalette(undefined, undefined);
  // as the colour picker of Excel shows them in the theme of 2013
  it.each([
    ['theme="0" tint="-0.14999847407452621"', "D9D9D9"],
    ['theme="1" tint="0.499984740745262"', "808080"],
    ['theme="4" tint="0.79998168889431442"', "D9E1F2"],
    ['theme="4" tint="0.39997558519241921"', "8EA9DB"],
    ['theme="4" tint="-0.499984740745262"', "203764"],
    ['theme="5" tint="0.79998168889431442"', "FCE4D6"],
    ['theme="9" tint="0.59999389629810485"', "C6E0B4"],
    ['theme="7" tint="-0.249977111117893"', "BF8F00"],
  ])("%s is %s", (attributes, color) => {
    expect(resolveColor(parseFragment(`<color ${attributes}/>`), palette)).toBe(color);
  });
});
