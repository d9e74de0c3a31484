import { type GridCells } from "../cells";
import type { Palette } from "../colors";
import { emptySheet } from "../empty";
import { createCells } from "../cells";
import { SHEET_ORDER } from "../parts";
import type { Texts } from "../texts";
import type { Sheet } from "../workbook";
import { escapeXml } from "../xml-text";
import type { Package, Relationship } from "./package";
import { readConditionalFormats, readValidations } from "./rules";
import {
  readAutoFilter,
  readColumns,
  readFrozen,
  readMerges,
  readPrint,
  readProtection,
  readRow,
  readTabColor,
} from "./sheet-elements";
import { readTables } from "./tables";
import { createCellWriter } from "./workbook-sink";
import { readWorksheetPart } from "./worksheet-part";
import { fragment } from "./xml-fragment";
import { childOf, childrenOf, type XmlElement } from "./xml-tree";

/** What all sheets of a workbook share while they are read. */
export interface SheetContext {
  readonly file: Package;
  readonly texts: Texts;
  readonly textIds: readonly number[];
  readonly palette: Palette;
  readonly dxfs: readonly string[];
  readonly dates1904: boolean;
  /** blocks of cells of the sheets before this one */
  blocks: number;
}

/** Elements that have fields wholly, so that nothing of them needs keeping. */
const TOLD = new Set(
  "dimension cols sheetData autoFilter mergeCells conditionalFormatting dataValidations sheetProtection tableParts".split(
    " ",
  ),
);

/** Reads one sheet. */
export function readSheet(
  context: SheetContext,
  name: string,
  path: string,
  onProgress?: (share: number) => void,
): Sheet {
  const { file, palette } = context;
  const cells: GridCells = createCells(context.texts);
  const sheet: Sheet = { ...emptySheet(name), cells };
  const arrays = new Map<string, number>();
  const sink = {
    row(row: number, attributes: Map<string, string>): void {
      const told = readRow(attributes);
      if (Object.keys(told).length > 0) sheet.rows.set(row, told);
    },
    cell: createCellWriter(cells, context.textIds, { arrays, others: context.blocks }),
  };
  const root = readWorksheetPart(file, path, sink, { dates1904: context.dates1904, onProgress });
  context.blocks += cells.blockCount;
  const relationships = file.relationships(path);
  const autoFilter = readAutoFilter(childOf(root, "autoFilter"));
  const protection = readProtection(childOf(root, "sheetProtection"));
  const tabColor = readTabColor(root, palette);
  const print = readPrint(root);
  return {
    ...sheet,
    columns: readColumns(root),
    frozen: readFrozen(root),
    merges: readMerges(root),
    tables: readTables(file, relationships),
    conditionalFormats: readConditionalFormats(root, context.dxfs, palette),
    validations: readValidations(root),
    ...(autoFilter ? { autoFilter } : {}),
    ...(protection ? { protection } : {}),
    ...(tabColor === undefined ? {} : { tabColor }),
    ...(print ? { print } : {}),
    ...(arrays.size > 0 ? { arrays } : {}),
    kept: keptElements(root, relationships),
  };
}

function keptElements(root: XmlElement, relationships: readonly Relationship[]): Map<string, string> {
  const kept = new Map<string, string>();
  for (const element of childrenOf(root)) {
    if (TOLD.has(element.name) || !SHEET_ORDER.includes(element.name)) continue;
    kept.set(element.name, (kept.get(element.name) ?? "") + fragment(element));
  }
  const others = relationships.filter(({ kind }) => kind !== "table");
  if (others.length > 0) kept.set("relationships", others.map(relationshipXml).join(""));
  return kept;
}

/** A relationship with its target from the root, so that it holds wherever the sheet is written. */
export function relationshipXml({ id, type, target, external }: Omit<Relationship, "kind">): string {
  const path = external ? target : `/${target}`;
  return `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(path)}"${external ? ' TargetMode="External"' : ""}/>`;
}
