import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The parts of a workbook with one sheet, to change one by one. */
export function rawParts(sheetData: string, around: { before?: string; after?: string } = {}): Record<string, string> {
  return {
    "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(["rId1", "worksheet", "worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${around.before ?? ""}<sheetData>${sheetData}</sheetData>${around.after ?? ""}</worksheet>`,
  };
}

/** A part with relationships: id, kind, target. */
export function relations(...entries: [string, string, string][]): string {
  const inner = entries.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${inner.join("")}</Relationships>`;
}

/** Adds shared texts: the content of each `si`. */
export function withTexts(parts: Record<string, string>, ...items: string[]): Record<string, string> {
  return {
    ...parts,
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/sharedStrings.xml": `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`,
  };
}

/** Adds a styles part: what stands in `styleSheet`. */
export function withStyles(parts: Record<string, string>, inner: string): Record<string, string> {
  return {
    ...parts,
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId3", "styles", "styles.xml"],
    ),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${inner}</styleSheet>`,
  };
}

/** The file. */
export function zipped(parts: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}
