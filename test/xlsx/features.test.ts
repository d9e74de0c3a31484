import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { Sheet, Workbook } from "../../src/xlsx/workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { rawParts, relations, withStyles, zipped } from "./raw";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const again = (workbook: Workbook): Workbook => readWorkbook(writeWorkbook(workbook));
const partOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array(0));

/** The sheet as it is read, and as it is read from what is written of it. */
function bothTimes(parts: Record<string, string | Uint8Array>): [Sheet, Sheet] {
  const workbook = readWorkbook(zipped(parts));
  return [workbook.sheets[0], again(workbook).sheets[0]];
}

describe("what a sheet has beside its cells is read and written back", () => {
  it("frozen panes; a view's zoom and grid lines stay when the panes change", () => {
    const before =
      '<sheetViews><sheetView showGridLines="0" zoomScale="80" workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>';
    const workbook = readWorkbook(zipped(rawParts("", { before })));
    expect(workbook.sheets[0].frozen).toEqual({ rows: 3, columns: 2 });
    workbook.sheets[0].frozen = { rows: 1, columns: 0 };
    const written = writeWorkbook(workbook);
    expect(readWorkbook(written).sheets[0].frozen).toEqual({ rows: 1, columns: 0 });
    expect(partOf(written, "xl/worksheets/sheet1.xml")).toContain('showGridLines="0" zoomScale="80"');
  });

  it("a split that is not frozen is no frozen pane, and stays a split", () => {
    const before =
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2400" state="split"/></sheetView></sheetViews>';
    const workbook = readWorkbook(zipped(rawParts("", { before })));
    expect(workbook.sheets[0].frozen).toEqual({ rows: 0, columns: 0 });
    expect(partOf(writeWorkbook(workbook), "xl/worksheets/sheet1.xml")).toContain('xSplit="2400"');
  });

  it("protection, with what it leaves free", () => {
    const after =
      '<sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1" formatCells="0" sort="0"/>';
    for (const { protection } of bothTimes(rawParts("", { after }))) {
      expect(protection).toMatchObject({
        hash: { algorithmName: "SHA-512", hashValue: "aGFzaA==", saltValue: "c2FsdA==", spinCount: "100000" },
        options: {
          allowFormatCells: true,
          allowSort: true,
          allowAutoFilter: false,
          allowInsertRows: false,
          allowEditObjects: false,
          selectLockedCells: true,
        },
      });
    }
  });

  it("a filter with its criteria, which the names of the file repeat", () => {
    const after =
      '<autoFilter ref="A1:C9"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="100"/></customFilters></filterColumn></autoFilter>';
    const parts = rawParts('<row r="3" hidden="1"/>', { after });
    for (const sheet of bothTimes(parts)) {
      expect(sheet.autoFilter?.ref).toBe("A1:C9");
      expect(sheet.autoFilter?.criteria.get(1)).toContain('operator="greaterThan" val="100"');
      expect(sheet.rows.get(2)).toEqual({ hidden: true });
    }
    expect(partOf(writeWorkbook(readWorkbook(zipped(parts))), "xl/workbook.xml")).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Blad1!$A$1:$C$9</definedName>',
    );
  });

  it("titles and area to print, and names of a sheet and of the workbook", () => {
    const parts = rawParts("", {
      after:
        '<pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0" footer="0"/><pageSetup paperSize="9" orientation="landscape"/>',
    });
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(
      "</workbook>",
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$1:$F$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Blad1!$A:$B,Blad1!$1:$5</definedName>' +
        '<definedName name="Btw" localSheetId="0" hidden="1">Blad1!$B$2</definedName><definedName name="Btw">0.21</definedName></definedNames></workbook>',
    );
    const first = readWorkbook(zipped(parts));
    for (const workbook of [first, again(first)]) {
      expect(workbook.sheets[0].print).toEqual({
        orientation: "landscape",
        paperSize: 9,
        area: "$A$1:$F$9",
        titleColumns: "$A:$B",
        titleRows: "$1:$5",
      });
      expect(workbook.sheets[0].kept.get("pageMargins")).toContain('top="1"');
      expect([...workbook.names]).toEqual([
        ["Blad1!Btw", { formula: "Blad1!$B$2", hidden: true, sheet: "Blad1" }],
        ["Btw", { formula: "0.21", hidden: false }],
      ]);
    }
  });

  it("data validations: lists as lists with their prompts, other rules as they came", () => {
    const after =
      '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Let op" sqref="A2:A9 C1"><formula1>"ja,nee"</formula1></dataValidation>' +
      '<dataValidation type="decimal" operator="between" sqref="B2:B9"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations>';
    for (const { validations } of bothTimes(rawParts("", { after }))) {
      expect(validations[0]).toEqual({
        ranges: "A2:A9 C1",
        rule: {
          kind: "list",
          formula: '"ja,nee"',
          attributes: { allowBlank: "1", showErrorMessage: "1", errorTitle: "Let op" },
        },
      });
      expect(validations[1]).toMatchObject({
        ranges: "B2:B9",
        rule: { kind: "kept", xml: expect.stringContaining("<formula2>100</formula2>") as string },
      });
    }
  });

  it("conditional formats: rules by formula with fields, others as they came with their format", () => {
    const after =
      '<conditionalFormatting sqref="A1:C9"><cfRule type="expression" dxfId="1" priority="2" stopIfTrue="1"><formula>$C1="F1"</formula></cfRule><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="D1:D9"><cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>';
    const dxfs =
      '<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font></dxf><dxf><font><color rgb="FF006100"/></font><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf></dxfs>';
    for (const { conditionalFormats } of bothTimes(withStyles(rawParts("", { after }), dxfs))) {
      expect(conditionalFormats).toMatchObject([
        {
          ranges: "A1:C9",
          priority: 2,
          stopIfTrue: true,
          rule: { kind: "expression", formula: '$C1="F1"', fill: "C6EFCE", fontColor: "006100" },
        },
        {
          ranges: "A1:C9",
          priority: 1,
          stopIfTrue: false,
          rule: { kind: "kept", dxf: expect.stringContaining("<b/>") as string },
        },
        {
          ranges: "D1:D9",
          priority: 3,
          rule: { kind: "kept", xml: expect.stringContaining("<colorScale>") as string },
        },
      ]);
    }
  });

  it("tables: calculated columns, totals row, criteria, look", () => {
    const parts: Record<string, string> = rawParts(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Factuur</t></is></c><c r="B1" t="inlineStr"><is><t>Bedrag\nincl.</t></is></c></row><row r="2"><c r="B2"><f>Posten[[#This Row],[Factuur]]*2</f><v>2</v></c></row>',
      { after: '<tableParts count="1"><tablePart r:id="rId9"/></tableParts>' },
    );
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = relations(["rId9", "table", "../tables/table7.xml"]);
    parts["xl/tables/table7.xml"] =
      `<table xmlns="${MAIN}" id="7" name="Posten" displayName="Posten" ref="A1:B4" totalsRowCount="1"><autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="F1"/></filters></filterColumn></autoFilter>` +
      '<tableColumns count="2"><tableColumn id="1" name="Factuur" totalsRowLabel="Totaal"/><tableColumn id="2" name="Bedrag_x000a_incl." totalsRowFunction="sum" dataDxfId="0"><calculatedColumnFormula>Posten[[#This Row],[Factuur]]*2</calculatedColumnFormula></tableColumn></tableColumns>' +
      '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';
    const dxfs = '<dxfs count="1"><dxf><numFmt numFmtId="4" formatCode="#,##0.00"/></dxf></dxfs>';
    for (const { tables } of bothTimes(withStyles(parts, dxfs))) {
      expect(tables[0]).toMatchObject({
        name: "Posten",
        ref: "A1:B4",
        totalsRow: true,
        style: "TableStyleMedium2",
        showBandedRows: true,
        showFirstColumn: true,
        columns: [
          { name: "Factuur", totalsLabel: "Totaal" },
          {
            name: "Bedrag\nincl.",
            totalsFunction: "sum",
            calculatedFormula: "Posten[[#This Row],[Factuur]]*2",
            kept: { dataDxfId: "0" },
          },
        ],
      });
      expect(tables[0].autoFilter?.ref).toBe("A1:B3");
      expect(tables[0].autoFilter?.criteria.get(0)).toContain('val="F1"');
    }
  });

  it("links and drawings keep what they point to; a sheet that leaves its workbook leaves them behind", () => {
    const parts: Record<string, string> = rawParts("", {
      after: '<hyperlinks><hyperlink ref="A1" r:id="rId5"/></hyperlinks><drawing r:id="rId6"/>',
    });
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = relations(["rId6", "drawing", "../drawings/drawing1.xml"]).replace(
      "</Relationships>",
      '<Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.com/?a=1&amp;b=2" TargetMode="External"/></Relationships>',
    );
    parts["xl/drawings/drawing1.xml"] = "<xdr:wsDr xmlns:xdr='u'/>";
    parts["[Content_Types].xml"] =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>';
    const workbook = readWorkbook(zipped(parts));
    const written = writeWorkbook(again(workbook));
    expect(partOf(written, "xl/drawings/drawing1.xml")).toBe(parts["xl/drawings/drawing1.xml"]);
    expect(partOf(written, "[Content_Types].xml")).toContain("drawing+xml");
    expect(partOf(written, "xl/worksheets/sheet1.xml")).toContain('<drawing r:id="rId6"/>');
    expect(partOf(written, "xl/worksheets/_rels/sheet1.xml.rels")).toContain(
      'Target="https://example.com/?a=1&amp;b=2"',
    );
    const moved = writeWorkbook({ ...workbook, kept: new Map() });
    expect(partOf(moved, "xl/worksheets/sheet1.xml")).not.toContain("<drawing");
    expect(partOf(moved, "xl/worksheets/sheet1.xml")).toContain("<hyperlink ");
  });

  it("texts with formats of their own inside the cell", () => {
    const rich = '<r><t xml:space="preserve">Fac </t></r><r><rPr><b/></rPr><t>tuur</t></r>';
    const parts: Record<string, string> = rawParts('<row><c t="s"><v>0</v></c></row>');
    parts["xl/_rels/workbook.xml.rels"] = relations(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
    );
    parts["xl/sharedStrings.xml"] = `<sst xmlns="${MAIN}"><si>${rich}</si></sst>`;
    const workbook = readWorkbook(zipped(parts));
    expect(workbook.sheets[0].cells.value(0, 0)).toBe("Fac tuur");
    expect(partOf(writeWorkbook(workbook), "xl/sharedStrings.xml")).toContain(rich);
  });
});
