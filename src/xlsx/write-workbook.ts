import { RELATION, SETTINGS_PART, TYPE } from "./parts";
import { resolvePath } from "./read/package";
import { content as contentOf } from "./read/xml-fragment";
import { parseXml } from "./read/xml-tree";
import type { Workbook } from "./workbook";
import { contentTypesXml, readContentTypes } from "./write/content-types";
import { tag } from "./write/make";
import { keptRelations, relationElements, relationsPart, relationsPath } from "./write/relations";
import { createSharedTexts } from "./write/shared-texts";
import { writeSheet } from "./write/sheet";
import { createStylesPart } from "./write/styles";
import { tableXml } from "./write/tables";
import { settingsXml, workbookXml } from "./write/workbook-xml";
import { createZipWriter } from "./write/zip";

/**
 * Writes a workbook as an `.xlsx` file (ISO 29500, transitional). The same workbook gives
 * the same bytes, everywhere. Cells are packed as they are written, so memory stays near
 * the size of the file itself.
 *
 * The model is trusted: names of sheets and tables are unique and valid, ranges are addresses.
 *
 * @example fs.writeFileSync("memoriaal.xlsx", writeWorkbook(workbook))
 */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  const zip = createZipWriter();
  const types = readContentTypes(workbook.kept.get("[Content_Types].xml"));
  const parts: { path: string; type: string }[] = [];
  const write = (path: string, type: string, text: string): void => {
    parts.push({ path, type });
    zip.part(path)(text);
  };
  const relation = (id: string, kind: string, path: string): string =>
    tag("Relationship", { Id: id, Type: `${RELATION}/${kind}`, Target: `/${path}` });
  const exists = (path: string): boolean => workbook.kept.has(path);
  const styles = createStylesPart(workbook);
  const shared = createSharedTexts();
  const reached: string[] = [];
  let tableCount = 0;

  const sheetIds = workbook.sheets.map((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const relations = keptRelations(sheet.kept.get("relationships"), exists);
    const ids = sheet.tables.map((_, position) => `rIdTable${position + 1}`);
    parts.push({ path, type: TYPE.worksheet });
    writeSheet(
      sheet,
      { palette: styles.palette, shared, dxf: (xml) => styles.dxf(xml) },
      ids,
      relations,
      zip.part(path),
    );
    let links = relations.xml;
    sheet.tables.forEach((table, position) => {
      const tablePath = `xl/tables/table${++tableCount}.xml`;
      write(tablePath, TYPE.table, tableXml(sheet, table, tableCount));
      links += relation(ids[position], "table", tablePath);
    });
    reached.push(...relations.targets);
    if (links !== "") zip.part(relationsPath(path))(relationsPart(links));
    return `rIdSheet${index + 1}`;
  });

  parts.push({ path: "xl/sharedStrings.xml", type: TYPE.sharedStrings });
  shared.write(zip.part("xl/sharedStrings.xml"));
  write("xl/styles.xml", TYPE.styles, styles.xml());
  const relations = keptRelations(workbook.elements?.get("relationships"), exists);
  reached.push(...relations.targets);
  write("xl/workbook.xml", TYPE.workbook, workbookXml(workbook, sheetIds, relations));
  let links =
    relations.xml +
    sheetIds.map((id, index) => relation(id, "worksheet", `xl/worksheets/sheet${index + 1}.xml`)).join("");
  links +=
    relation("rIdTexts", "sharedStrings", "xl/sharedStrings.xml") + relation("rIdStyles", "styles", "xl/styles.xml");
  if (workbook.settings.size > 0) {
    write(SETTINGS_PART, "application/xml", settingsXml(workbook.settings));
    links += relation("rIdSettings", "customXml", SETTINGS_PART);
  }
  zip.part("xl/_rels/workbook.xml.rels")(relationsPart(links));

  const root = keptRelations(rootRelations(workbook), exists);
  reached.push(...root.targets);
  zip.part("_rels/.rels")(relationsPart(relation("rIdWorkbook", "officeDocument", "xl/workbook.xml") + root.xml));
  const own = new Set(parts.map(({ path }) => path.toLowerCase()));
  for (const path of reachable(workbook, reached)) {
    if (own.has(path.toLowerCase())) continue;
    zip.bytes(path, workbook.kept.get(path)!);
    if (!path.endsWith(".rels")) parts.push({ path, type: types.of(path) ?? "application/octet-stream" });
  }
  zip.part("[Content_Types].xml")(contentTypesXml(parts));
  return zip.close();
}

/** Relationships of the package that were kept: properties of the document, thumbnails. */
function rootRelations(workbook: Workbook): string {
  const part = workbook.kept.get("_rels/.rels");
  if (!part) return "";
  const root = parseXml(new TextDecoder().decode(part), { source: "", column: "_rels/.rels" });
  return relationElements(contentOf(root).replace(/ xmlns="[^"]*"/g, ""))
    .filter(({ kind }) => kind !== "officeDocument")
    .map(({ xml }) => xml)
    .join("");
}

/** The kept parts that something leads to, and their own relationships. */
function reachable(workbook: Workbook, from: readonly string[]): string[] {
  const found = new Set<string>();
  const queue = [...from];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path) || !workbook.kept.has(path)) continue;
    found.add(path);
    const rels = relationsPath(path);
    const part = workbook.kept.get(rels);
    if (!part) continue;
    found.add(rels);
    const root = parseXml(new TextDecoder().decode(part), { source: "", column: rels });
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    for (const { target, external } of relationElements(contentOf(root).replace(/ xmlns="[^"]*"/g, ""))) {
      if (!external) queue.push(resolvePath(folder, target));
    }
  }
  return [...found].sort();
}
