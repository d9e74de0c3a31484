import { readPalette } from "./colors";
import { openPackage, type Package, within } from "./read/package";
import { readSheet, relationshipXml, type SheetContext } from "./read/read-sheet";
import { createSharedTextsReader } from "./read/shared-texts";
import { readStyles } from "./read/styles";
import {
  keptWorkbookElements,
  readNames,
  readSettings,
  readWorkbookPart,
  type WorkbookPart,
} from "./read/workbook-part";
import { childOf, type XmlElement } from "./read/xml-tree";
import { createTexts, type Texts } from "./texts";
import type { Sheet, Workbook } from "./workbook";

/** How a file is read. */
export interface ReadOptions {
  /** file name, for problems */
  readonly name?: string;
  /** hears the share of the work done, 0 to 1 */
  readonly onProgress?: (share: number) => void;
}

/**
 * Reads an `.xlsx` file, of either edition of ISO 29500. What has no field in the model
 * (charts, comments, rules of rare kinds …) is kept and written back by `writeWorkbook`;
 * macros are not.
 *
 * @throws XlsxError with the problem as data, for everything that is wrong with a file
 * @example
 * const workbook = readWorkbook(bytes, { name: "debiteuren.xlsx" });
 * workbook.sheets[0].cells.value(0, 0); // "Factuurnr."
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Workbook {
  const file = openPackage(bytes, options.name ?? "");
  const part = readWorkbookPart(file);
  const find = (kind: string): string | undefined =>
    part.relationships.find((relation) => relation.kind === kind && !relation.external && file.has(relation.target))
      ?.target;
  const xml = (kind: string): XmlElement | undefined => {
    const path = find(kind);
    return path === undefined ? undefined : file.xml(path);
  };
  const styleRoot = xml("styles");
  const palette = readPalette(xml("theme"), childOf(styleRoot, "colors"));
  const { styles, look } = readStyles(styleRoot, palette);
  const progress = shares(options.onProgress, part.sheets.length + 1);
  const texts = createTexts();
  const textIds = readSharedTexts(file, find("sharedStrings"), texts, progress(0));
  const context: SheetContext = { file, texts, textIds, palette, dxfs: look.dxfs, dates1904: part.date1904, blocks: 0 };
  const sheets = part.sheets.map((listed, index): Sheet => ({
    ...readSheet(context, listed.name, listed.path, progress(index + 1)),
    visibility: listed.visibility,
  }));
  const { settings, path: settingsPath } = readSettings(file, part);
  const names = readNames(part, sheets);
  return {
    sheets,
    names,
    date1904: part.date1904,
    styles,
    settings,
    kept: keptParts(file, part, settingsPath),
    elements: keptElements(part, settingsPath),
    look,
  };
}

/** The table of shared texts: for each its number in `texts`. */
export function readSharedTexts(
  file: Package,
  path: string | undefined,
  texts: Texts,
  onProgress?: (share: number) => void,
): number[] {
  if (path === undefined) return [];
  const reader = createSharedTextsReader(texts);
  file.stream(path, (piece) => reader.push(piece), onProgress);
  return within({ source: file.source, column: path }, () => reader.close());
}

/** Splits progress over equal parts of the work. */
function shares(
  onProgress: ((share: number) => void) | undefined,
  count: number,
): (part: number) => ((share: number) => void) | undefined {
  return (part) => onProgress && ((share) => onProgress((part + share) / count));
}

/** Parts that are written anew, or that would be wrong afterwards (the order of calculation), or that we do not carry (macros). */
const REWRITTEN = new Set([
  "worksheet",
  "styles",
  "sharedStrings",
  "calcChain",
  "vbaProject",
  "xlMacrosheet",
  "xlIntlMacrosheet",
  "chartsheet",
  "dialogsheet",
]);

function keptParts(file: Package, part: WorkbookPart, settingsPath: string | undefined): Map<string, Uint8Array> {
  const rewritten = new Set<string>();
  const drop = (path: string): void => {
    rewritten.add(path.toLowerCase());
    const slash = path.lastIndexOf("/");
    rewritten.add(`${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`.toLowerCase());
  };
  drop(part.path);
  if (settingsPath !== undefined) drop(settingsPath);
  for (const { kind, target } of part.relationships) if (REWRITTEN.has(kind)) drop(target);
  for (const { path } of part.sheets) {
    for (const { kind, target } of file.relationships(path)) if (kind === "table") drop(target);
  }
  const kept = new Map<string, Uint8Array>();
  for (const { name } of file.parts) if (!rewritten.has(name.toLowerCase())) kept.set(name, file.bytes(name));
  return kept;
}

/** Elements of the workbook part, and its relationships with parts that are kept. */
function keptElements(part: WorkbookPart, settingsPath: string | undefined): Map<string, string> {
  const elements = keptWorkbookElements(part.root);
  const others = part.relationships.filter(({ kind, target }) => !REWRITTEN.has(kind) && target !== settingsPath);
  elements.set("relationships", others.map(relationshipXml).join(""));
  return elements;
}
