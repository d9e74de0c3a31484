import { strToU8 } from "fflate";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { Sheet } from "../../src/xlsx/workbook";
import { rawParts, withTexts, zipped } from "./raw";

const readSheet = (parts: Record<string, string | Uint8Array>): Sheet => readWorkbook(zipped(parts)).sheets[0];

describe("reading the values of cells", () => {
  it.each([
    ["a number", '<c r="A1"><v>1210.5</v></c>', 1210.5],
    ["a number with spaces around it", '<c r="A1"><v> 12 </v></c>', 12],
    ["a negative number", '<c r="A1"><v>-0.5</v></c>', -0.5],
    ["a number in exponents", '<c r="A1"><v>1.2100000000000002E+3</v></c>', 1210.0000000000002],
    ["a number of seventeen digits", '<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ["a number of type n", '<c r="A1" t="n"><v>7</v></c>', 7],
    ["zero with a minus", '<c r="A1"><v>-0</v></c>', 0],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }],
    ["text in the cell", '<c r="A1" t="inlineStr"><is><t>F2025-001</t></is></c>', "F2025-001"],
    [
      "text in the cell with formats",
      '<c r="A1" t="inlineStr"><is><r><t>F2025</t></r><r><rPr><b/></rPr><t>-001</t></r></is></c>',
      "F2025-001",
    ],
    ["the text of a formula", '<c r="A1" t="str"><f>"a"</f><v>a &amp; b</v></c>', "a & b"],
    ["characters by number", '<c r="A1" t="str"><v>&#8364; 1&#x2c;00</v></c>', "€ 1,00"],
    ["a CDATA section", '<c r="A1" t="str"><v>a<![CDATA[ <&> ]]>b</v></c>', "a <&> b"],
    ["a comment between", '<c r="A1"><v>1<!-- x -->2</v></c>', 12],
    [
      "control characters in the format's notation",
      '<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>',
      "a\rb_x000D_",
    ],
    ["a date of the strict edition", '<c r="A1" t="d"><v>2025-01-31T12:00:00</v></c>', 45688.5],
    ["what is no number although it should be", '<c r="A1"><v>12,50</v></c>', "12,50"],
    ["an empty value", '<c r="A1"><v></v></c>', null],
    ["an empty cell", '<c r="A1" s="0"/>', null],
    ["a cell of an unknown kind of child", '<c r="A1"><x:y xmlns:x="u"><v>9</v></x:y><v>8</v></c>', 8],
  ])("reads %s", (_, cell, value) => {
    expect(readSheet(rawParts(`<row r="1">${cell}</row>`)).cells.value(0, 0)).toEqual(value);
  });

  it("reads shared texts, plain and with formats, without their phonetic readings", () => {
    const cells = [0, 1, 2].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
    const sheet = readSheet(
      withTexts(
        rawParts(`<row>${cells}</row>`),
        "<t>Jansen &amp; Zn</t>",
        "<r><t>Fac</t></r><r><rPr><b/></rPr><t>tuur</t></r>",
        "<t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh>",
      ),
    );
    expect([0, 1, 2].map((column) => sheet.cells.value(0, column))).toEqual(["Jansen & Zn", "Factuur", "東京"]);
  });

  it("keeps spaces around a text only where the file asks for it, as Excel does", () => {
    const cells = [0, 1, 2].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
    const items = [
      "<t>  a  </t>",
      '<t xml:space="preserve">  a  </t>',
      "<r><t>hello</t></r><r><t> </t></r><r><t>world</t></r>",
    ];
    const sheet = readSheet(withTexts(rawParts(`<row>${cells}</row>`), ...items));
    expect([0, 1, 2].map((column) => sheet.cells.value(0, column))).toEqual(["a", "  a  ", "hello world"]);
  });

  it("counts on where rows and cells do not say where they are", () => {
    const sheet = readSheet(
      rawParts(
        "<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='D5'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>",
      ),
    );
    expect([
      sheet.cells.value(0, 0),
      sheet.cells.value(0, 1),
      sheet.cells.value(4, 3),
      sheet.cells.value(4, 4),
      sheet.cells.value(5, 0),
    ]).toEqual([1, 2, 3, 4, 5]);
  });

  it("reads a file that writes its elements with a prefix", () => {
    const parts = rawParts("");
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    parts["xl/worksheets/sheet1.xml"] =
      `<x:worksheet xmlns:x="${main}"><x:cols><x:col min="1" max="1" width="20"/></x:cols><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`;
    const sheet = readSheet(parts);
    expect([sheet.cells.value(0, 0), sheet.columns.get(0)?.width, sheet.merges]).toEqual(["a", 20, ["A1:B1"]]);
  });

  it("reads the strict edition", () => {
    const parts = rawParts('<row r="1"><c r="A1" t="d"><v>2025-12-31</v></c></row>');
    for (const path of Object.keys(parts)) {
      parts[path] = parts[path]
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        );
    }
    expect(readSheet(parts).cells.value(0, 0)).toBe(46022);
  });

  it("reads a sheet in UTF-16, and one behind a byte order mark", () => {
    const parts = rawParts('<row r="1"><c r="A1" t="inlineStr"><is><t>crédit €</t></is></c></row>');
    const path = "xl/worksheets/sheet1.xml";
    const wide = Uint8Array.from(Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${parts[path]}`, "utf16le"));
    const marked = strToU8(`\ufeff<?xml version="1.0"?>\r\n${parts[path]}`);
    expect(readSheet({ ...parts, [path]: wide }).cells.value(0, 0)).toBe("crédit €");
    expect(readSheet({ ...parts, [path]: marked }).cells.value(0, 0)).toBe("crédit €");
  });

  it("reads dates as serials and says from which year they count", () => {
    const parts = rawParts('<row r="1"><c r="A1"><v>44560</v></c><c r="B1" t="d"><v>2025-12-31</v></c></row>');
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace("<sheets>", '<workbookPr date1904="true"/><sheets>');
    const workbook = readWorkbook(zipped(parts));
    expect([workbook.date1904, workbook.sheets[0].cells.value(0, 0), workbook.sheets[0].cells.value(0, 1)]).toEqual([
      true,
      44560,
      44560,
    ]);
  });

  it("reads a sheet whose cells are missing, empty, or closed at once", () => {
    expect(readSheet(rawParts("")).cells.rowCount).toBe(0);
    expect(readSheet(rawParts("<row r='1'/>")).cells.rowCount).toBe(0);
    const parts = rawParts("");
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].replace(
      "<sheetData></sheetData>",
      "<sheetData/>",
    );
    expect(readSheet(parts).cells.rowCount).toBe(0);
  });
});

describe("reading formulas", () => {
  const formulas = (rows: string): (string | undefined)[] => {
    const { cells } = readSheet(rawParts(rows));
    return Array.from({ length: cells.rowCount }, (_, row) => cells.formula(row, 1));
  };

  it("keeps a formula with what it gave last", () => {
    const { cells } = readSheet(rawParts('<row r="1"><c r="A1"><f>SUM(B1:B9)&amp;""</f><v>12</v></c></row>'));
    expect([cells.formula(0, 0), cells.value(0, 0)]).toEqual(['=SUM(B1:B9)&""', 12]);
  });

  it("keeps a formula that nobody has calculated yet", () => {
    const { cells } = readSheet(rawParts('<row r="1"><c r="A1"><f>1+1</f></c></row>'));
    expect([cells.formula(0, 0), cells.value(0, 0), cells.rowCount]).toEqual(["=1+1", null, 1]);
  });

  it("writes shared formulas out for every cell that shares them", () => {
    expect(
      formulas(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1&amp;"A1"</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"></f><v>1</v></c></row>',
      ),
    ).toEqual(['=A1*$A$1&"A1"', '=A2*$A$1&"A1"', '=A3*$A$1&"A1"']);
  });

  it("takes the files' prefixes off younger functions", () => {
    expect(
      formulas('<row r="1"><c r="B1"><f>_xlfn.XLOOKUP(A1,_xlfn._xlws.FILTER(C:C,D:D),"_xlfn.IFS(")</f></c></row>'),
    ).toEqual(['=XLOOKUP(A1,FILTER(C:C,D:D),"_xlfn.IFS(")']);
  });

  it("notes which block an array formula fills", () => {
    const sheet = readSheet(
      rawParts(
        '<row r="1"><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c></row><row r="2"><c r="B2"><v>4</v></c></row>',
      ),
    );
    expect([sheet.cells.formula(0, 1), sheet.cells.formula(1, 1), sheet.arrays]).toEqual([
      "=A1:A2*2",
      undefined,
      new Map([["B1:B2", 0]]),
    ]);
  });
});
