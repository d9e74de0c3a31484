import type { AutoFilter, Sheet } from "../workbook";
import { fragment } from "./xml-fragment";
import { childOf, childrenOf, isTrue, textOf, type XmlElement, wholeNumber } from "./xml-tree";
import { type Palette, resolveColor } from "../colors";
import { MAX_COLUMNS } from "../address";

/** Columns with a width, a style, or hidden. */
export function readColumns(root: XmlElement): Sheet["columns"] {
  const columns: Sheet["columns"] = new Map();
  for (const { attributes } of childrenOf(childOf(root, "cols"), "col")) {
    const from = wholeNumber(attributes.get("min")) ?? 0;
    const to = Math.min(wholeNumber(attributes.get("max")) ?? 0, MAX_COLUMNS);
    const width = Number(attributes.get("width") ?? Number.NaN);
    const style = wholeNumber(attributes.get("style")) ?? 0;
    const outline = wholeNumber(attributes.get("outlineLevel")) ?? 0;
    const column = {
      ...(width >= 0 ? { width } : {}),
      ...(isTrue(attributes.get("hidden")) ? { hidden: true } : {}),
      ...(style > 0 ? { style } : {}),
      ...(outline > 0 ? { outline } : {}),
      ...(isTrue(attributes.get("collapsed")) ? { collapsed: true } : {}),
    };
    if (Object.keys(column).length === 0) continue;
    for (let at = Math.max(from, 1); at <= to; at++) columns.set(at - 1, { ...column });
  }
  return columns;
}

/** What a row says of itself: height where someone set it, hidden, its own style. */
export function readRow(attributes: ReadonlyMap<string, string>): NonNullable<ReturnType<Sheet["rows"]["get"]>> {
  const height = Number(attributes.get("ht") ?? Number.NaN);
  const style = wholeNumber(attributes.get("s")) ?? 0;
  const outline = wholeNumber(attributes.get("outlineLevel")) ?? 0;
  return {
    ...(height >= 0 && isTrue(attributes.get("customHeight")) ? { height } : {}),
    ...(isTrue(attributes.get("hidden")) ? { hidden: true } : {}),
    ...(style > 0 && isTrue(attributes.get("customFormat")) ? { style } : {}),
    ...(outline > 0 ? { outline } : {}),
    ...(isTrue(attributes.get("collapsed")) ? { collapsed: true } : {}),
  };
}

/** Rows and columns that stay in view. A pane that is split but not frozen is none. */
export function readFrozen(root: XmlElement): Sheet["frozen"] {
  const pane = childOf(childOf(childOf(root, "sheetViews"), "sheetView"), "pane");
  if (!pane?.attributes.get("state")?.startsWith("frozen")) return { rows: 0, columns: 0 };
  const count = (name: string): number => Math.max(0, Math.floor(Number(pane.attributes.get(name) ?? 0)) || 0);
  return { rows: count("ySplit"), columns: count("xSplit") };
}

/** The colour of the tab. */
export function readTabColor(root: XmlElement, palette: Palette): string | undefined {
  return resolveColor(childOf(childOf(root, "sheetPr"), "tabColor"), palette);
}

/** Page setup as far as it has fields; the rest of it is kept with its element. */
export function readPrint(root: XmlElement): Sheet["print"] {
  const setup = childOf(root, "pageSetup")?.attributes;
  const orientation = setup?.get("orientation");
  const paperSize = wholeNumber(setup?.get("paperSize"));
  const fits = isTrue(childOf(childOf(root, "sheetPr"), "pageSetUpPr")?.attributes.get("fitToPage"));
  const print: NonNullable<Sheet["print"]> = {
    ...(orientation === "portrait" || orientation === "landscape" ? { orientation } : {}),
    ...(paperSize === undefined ? {} : { paperSize }),
    ...(fits && setup?.get("fitToWidth") !== "0" ? { fitToWidth: true } : {}),
  };
  return Object.keys(print).length > 0 ? print : undefined;
}

/** A filter: its block, the criteria by column, and the order that was asked for. */
export function readAutoFilter(element: XmlElement | undefined): AutoFilter | undefined {
  const ref = element?.attributes.get("ref");
  if (!element || ref === undefined) return undefined;
  const criteria = new Map<number, string>();
  for (const column of childrenOf(element, "filterColumn")) {
    criteria.set(wholeNumber(column.attributes.get("colId")) ?? 0, fragment(column));
  }
  const sorted = childOf(element, "sortState");
  return { ref, criteria, ...(sorted ? { sortState: fragment(sorted) } : {}) };
}

/** What a protected sheet can leave free, in Office.js's names, and whether it does when the file is silent. */
export const PROTECTION: readonly { option: string; attribute: string; allowed: boolean }[] = [
  { option: "allowEditObjects", attribute: "objects", allowed: true },
  { option: "allowEditScenarios", attribute: "scenarios", allowed: true },
  { option: "allowFormatCells", attribute: "formatCells", allowed: false },
  { option: "allowFormatColumns", attribute: "formatColumns", allowed: false },
  { option: "allowFormatRows", attribute: "formatRows", allowed: false },
  { option: "allowInsertColumns", attribute: "insertColumns", allowed: false },
  { option: "allowInsertRows", attribute: "insertRows", allowed: false },
  { option: "allowInsertHyperlinks", attribute: "insertHyperlinks", allowed: false },
  { option: "allowDeleteColumns", attribute: "deleteColumns", allowed: false },
  { option: "allowDeleteRows", attribute: "deleteRows", allowed: false },
  { option: "allowSort", attribute: "sort", allowed: false },
  { option: "allowAutoFilter", attribute: "autoFilter", allowed: false },
  { option: "allowPivotTables", attribute: "pivotTables", allowed: false },
  { option: "selectLockedCells", attribute: "selectLockedCells", allowed: true },
  { option: "selectUnlockedCells", attribute: "selectUnlockedCells", allowed: true },
];

/** The protection of a sheet; in the file "1" forbids. */
export function readProtection(element: XmlElement | undefined): Sheet["protection"] {
  if (!element || !isTrue(element.attributes.get("sheet"))) return undefined;
  const options: Record<string, boolean> = {};
  for (const { option, attribute, allowed } of PROTECTION) {
    const value = element.attributes.get(attribute);
    options[option] = value === undefined ? allowed : !isTrue(value);
  }
  const password = element.attributes.get("password");
  const hash = ["algorithmName", "hashValue", "saltValue", "spinCount"].flatMap((name) => {
    const value = element.attributes.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...(password === undefined ? {} : { password }),
    options,
    ...(hash.length > 0 ? { hash: Object.fromEntries(hash) } : {}),
  };
}

/** The blocks that are merged, by address. */
export function readMerges(root: XmlElement): string[] {
  return childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap(({ attributes }) => attributes.get("ref") ?? []);
}

/** A child's text. */
export function childText(element: XmlElement, name: string): string {
  return textOf(childOf(element, name));
}
