import { parseRange } from "../address";
import type { Palette } from "../colors";
import { RELATION, SHEET_ORDER } from "../parts";
import { readTabColor } from "../read/sheet-elements";
import { parseFragment } from "../read/rules";
import { MAIN } from "../read/xml-tree";
import type { Sheet } from "../workbook";
import { DECLARATION, make, tag } from "./make";
import type { KeptRelations } from "./relations";
import { conditionalFormatsXml, validationsXml } from "./rules";
import type { SharedTexts } from "./shared-texts";
import { writeSheetData } from "./sheet-data";
import { columnsXml, dimension, pageSetup, protectionXml, sheetProperties, sheetViews } from "./sheet-elements";
import { autoFilterXml } from "./tables";

/** What the sheets of a workbook share while they are written. */
export interface SheetWriting {
  readonly palette: Palette;
  readonly shared: SharedTexts;
  readonly dxf: (xml: string) => number;
}

/**
 * Writes a sheet's part: its elements in the order of the schema, kept ones in between.
 *
 * @param tableIds relationship ids of its tables
 * @param relations tells which kept elements still have what they point to
 */
export function writeSheet(
  sheet: Sheet,
  writing: SheetWriting,
  tableIds: readonly string[],
  relations: KeptRelations,
  out: (text: string) => void,
): void {
  const sheetPr = sheet.kept.get("sheetPr");
  const keptTab =
    sheetPr === undefined ? undefined : readTabColor(make("worksheet", {}, [parseFragment(sheetPr)]), writing.palette);
  const made = new Map<string, () => string>([
    ["sheetPr", () => sheetProperties(sheet, keptTab)],
    ["dimension", () => dimension(sheet)],
    ["sheetViews", () => sheetViews(sheet)],
    ["cols", () => columnsXml(sheet)],
    ["sheetProtection", () => protectionXml(sheet)],
    ["autoFilter", () => (sheet.autoFilter ? autoFilterXml(sheet.autoFilter) : "")],
    [
      "mergeCells",
      () =>
        sheet.merges.length === 0
          ? ""
          : tag(
              "mergeCells",
              { count: sheet.merges.length },
              sheet.merges.map((ref) => tag("mergeCell", { ref })).join(""),
            ),
    ],
    ["conditionalFormatting", () => conditionalFormatsXml(sheet, writing.dxf)],
    ["dataValidations", () => validationsXml(sheet.validations)],
    ["pageSetup", () => pageSetup(sheet)],
    [
      "tableParts",
      () =>
        tableIds.length === 0
          ? ""
          : tag(
              "tableParts",
              { count: tableIds.length },
              tableIds.map((id) => tag("tablePart", { "r:id": id })).join(""),
            ),
    ],
  ]);
  out(`${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATION}">`);
  for (const name of SHEET_ORDER) {
    if (name === "sheetData") writeSheetData(sheet, writing.shared, tableFinder(sheet), out);
    else if (made.has(name)) out(made.get(name)!());
    else out(relations.allows(sheet.kept.get(name) ?? ""));
  }
  out("</worksheet>");
}

/** The table that a cell lies in. */
function tableFinder(sheet: Sheet): (row: number, column: number) => string | undefined {
  const tables = sheet.tables.flatMap(({ name, ref }) => {
    const range = parseRange(ref);
    return range ? [{ name, ...range }] : [];
  });
  return (row, column) =>
    tables.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right)
      ?.name;
}
