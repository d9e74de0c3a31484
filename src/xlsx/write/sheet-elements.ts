import { cellName, columnName } from "../address";
import { PROTECTION, readFrozen, readPrint } from "../read/sheet-elements";
import { parseFragment } from "../read/rules";
import { fragment } from "../read/xml-fragment";
import { childOf, childrenOf, type XmlElement } from "../read/xml-tree";
import type { Sheet } from "../workbook";
import { type Attributes, changed, make, tag } from "./make";

/** A kept element as a tree, or a new one. */
function kept(sheet: Sheet, name: string): XmlElement {
  const xml = sheet.kept.get(name);
  return xml === undefined ? make(name) : parseFragment(xml);
}

/** A stand-in for the sheet's root, to ask what kept elements say. */
const rooted = (...elements: XmlElement[]): XmlElement => make("worksheet", {}, elements);

/** The sheet's properties: colour of the tab, and whether it is fitted to the page. */
export function sheetProperties(sheet: Sheet, keptTabColor: string | undefined): string {
  const before = kept(sheet, "sheetPr");
  const tab =
    sheet.tabColor === keptTabColor
      ? childrenOf(before, "tabColor")
      : sheet.tabColor === undefined
        ? []
        : [make("tabColor", { rgb: `FF${sheet.tabColor}` })];
  const setup = childOf(before, "pageSetUpPr") ?? make("pageSetUpPr");
  const wasFitted = readPrint(rooted(before, kept(sheet, "pageSetup")))?.fitToWidth === true;
  const fits = sheet.print?.fitToWidth === true;
  const page =
    fits === wasFitted ? childrenOf(before, "pageSetUpPr") : fits ? [changed(setup, { fitToPage: true })] : [];
  const children = [...tab, ...childrenOf(before, "outlinePr"), ...page];
  const element = changed(before, {}, children, ["tabColor", "outlinePr", "pageSetUpPr"]);
  return element.children.length === 0 && element.attributes.size === 0 ? "" : fragment(element);
}

/** The views, with the frozen panes of now. */
export function sheetViews(sheet: Sheet): string {
  const { rows, columns } = sheet.frozen;
  const before = kept(sheet, "sheetViews");
  const was = readFrozen(rooted(before));
  if (sheet.kept.has("sheetViews") && was.rows === rows && was.columns === columns) return fragment(before);
  const view = childOf(before, "sheetView") ?? make("sheetView", { workbookViewId: 0 });
  const rest = childrenOf(before).filter((child) => child !== view);
  const active = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const pane = make("pane", {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: cellName(rows, columns),
    activePane: active,
    state: "frozen",
  });
  const panes = rows > 0 || columns > 0 ? [pane, make("selection", { pane: active })] : [];
  return fragment(changed(before, {}, [changed(view, {}, panes, ["pane", "selection"]), ...rest], ["sheetView"]));
}

/** Columns, runs of equal ones together. */
export function columnsXml(sheet: Sheet): string {
  const entries = [...sheet.columns].sort(([a], [b]) => a - b);
  const runs: { min: number; max: number; key: string; attributes: Attributes }[] = [];
  for (const [index, { width, hidden, style, outline, collapsed }] of entries) {
    const attributes = {
      // a column element without width is refused by some readers; this is Excel's default
      width: width ?? 9.140625,
      customWidth: width === undefined ? undefined : true,
      style: style ? style : undefined,
      hidden: hidden ? true : undefined,
      outlineLevel: outline ? outline : undefined,
      collapsed: collapsed ? true : undefined,
    };
    const key = JSON.stringify(attributes);
    const last = runs.at(-1);
    if (last && last.max === index && last.key === key) last.max++;
    else runs.push({ min: index + 1, max: index + 1, key, attributes });
  }
  return runs.length === 0
    ? ""
    : tag("cols", {}, runs.map(({ min, max, attributes }) => tag("col", { min, max, ...attributes })).join(""));
}

/** How the sheet is protected; in the file "1" forbids. */
export function protectionXml(sheet: Sheet): string {
  if (!sheet.protection) return "";
  const { password, options, hash } = sheet.protection;
  const flags: Record<string, boolean | undefined> = {};
  for (const { option, attribute, allowed } of PROTECTION) {
    const isAllowed = options[option] ?? allowed;
    flags[attribute] = isAllowed === allowed ? undefined : !isAllowed;
  }
  return tag("sheetProtection", { password, ...hash, sheet: true, ...flags });
}

/** Page setup, with what the fields say now. */
export function pageSetup(sheet: Sheet): string {
  const before = kept(sheet, "pageSetup");
  const was = readPrint(rooted(kept(sheet, "sheetPr"), before)) ?? {};
  const { orientation, paperSize, fitToWidth } = sheet.print ?? {};
  const isSame =
    was.orientation === orientation &&
    was.paperSize === paperSize &&
    (was.fitToWidth ?? false) === (fitToWidth ?? false);
  if (isSame) return sheet.kept.get("pageSetup") ?? "";
  // as many pages down as it takes
  const fits = fitToWidth ? { fitToWidth: 1, fitToHeight: 0 } : { fitToWidth: undefined, fitToHeight: undefined };
  return fragment(changed(before, { orientation, paperSize, ...fits }));
}

/** The used extent. */
export function dimension(sheet: Sheet): string {
  const { rowCount, columnCount } = sheet.cells;
  return tag("dimension", {
    ref: rowCount === 0 ? "A1" : rowCount * columnCount === 1 ? "A1" : `A1:${columnName(columnCount - 1)}${rowCount}`,
  });
}
