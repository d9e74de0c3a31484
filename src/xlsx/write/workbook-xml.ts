import { parseRange, quoteSheet } from "../address";
import { RELATION, SETTINGS_NAMESPACE, WORKBOOK_ORDER } from "../parts";
import { parseFragment } from "../read/rules";
import { fragment } from "../read/xml-fragment";
import { childOf, MAIN, type XmlElement, wholeNumber } from "../read/xml-tree";
import type { Sheet, Workbook } from "../workbook";
import { escapeXml } from "../xml-text";
import { changed, DECLARATION, make, tag } from "./make";
import type { KeptRelations } from "./relations";

/** The workbook part. `sheetIds` are the relationship ids of the sheets. */
export function workbookXml(workbook: Workbook, sheetIds: readonly string[], relations: KeptRelations): string {
  const element = (name: string): XmlElement => {
    const xml = workbook.elements?.get(name);
    return xml === undefined ? make(name) : parseFragment(xml);
  };
  const made = new Map<string, () => string>([
    ["workbookPr", () => fragment(changed(element("workbookPr"), { date1904: workbook.date1904 ? true : undefined }))],
    ["bookViews", () => fragment(bookViews(element("bookViews"), workbook.sheets))],
    [
      "sheets",
      () => tag("sheets", {}, workbook.sheets.map((sheet, index) => sheetXml(sheet, index, sheetIds[index])).join("")),
    ],
    ["definedNames", () => namesXml(workbook)],
    // cells may have changed under formulas that nobody calculated since
    ["calcPr", () => fragment(changed(element("calcPr"), { fullCalcOnLoad: true }))],
  ]);
  const inner = WORKBOOK_ORDER.map(
    (name) => made.get(name)?.() ?? relations.allows(workbook.elements?.get(name) ?? ""),
  ).join("");
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATION}">${inner}</workbook>`;
}

function sheetXml(sheet: Sheet, index: number, id: string): string {
  const state = sheet.visibility === "visible" ? undefined : sheet.visibility;
  return tag("sheet", { name: sheet.name, sheetId: index + 1, state, "r:id": id });
}

/** The window opens on a sheet that can be seen. */
function bookViews(before: XmlElement, sheets: readonly Sheet[]): XmlElement {
  const view = childOf(before, "workbookView") ?? make("workbookView");
  const was = wholeNumber(view.attributes.get("activeTab")) ?? 0;
  const firstVisible = Math.max(
    0,
    sheets.findIndex(({ visibility }) => visibility === "visible"),
  );
  const active = sheets[was]?.visibility === "visible" ? was : firstVisible;
  const firstSheet = wholeNumber(view.attributes.get("firstSheet")) ?? 0;
  return make("bookViews", {}, [
    changed(view, {
      activeTab: active > 0 ? active : undefined,
      firstSheet: firstSheet > 0 && firstSheet < sheets.length ? firstSheet : undefined,
    }),
  ]);
}

function namesXml(workbook: Workbook): string {
  const names: string[] = [];
  const add = (name: string, formula: string, position?: number, hidden?: boolean): void => {
    names.push(
      tag("definedName", { name, localSheetId: position, hidden: hidden ? true : undefined }, escapeXml(formula)),
    );
  };
  workbook.sheets.forEach((sheet, index) => {
    const prefix = `${quoteSheet(sheet.name)}!`;
    const { titleRows, titleColumns, area } = sheet.print ?? {};
    if (sheet.autoFilter) add("_xlnm._FilterDatabase", prefix + absolute(sheet.autoFilter.ref), index, true);
    if (area)
      add(
        "_xlnm.Print_Area",
        area
          .split(",")
          .map((range) => prefix + absolute(range))
          .join(","),
        index,
      );
    const titles = [titleColumns, titleRows].flatMap((range) => (range === undefined ? [] : prefix + absolute(range)));
    if (titles.length > 0) add("_xlnm.Print_Titles", titles.join(","), index);
  });
  for (const [key, { formula, hidden, sheet }] of workbook.names) {
    const position = sheet === undefined ? -1 : workbook.sheets.findIndex(({ name }) => name === sheet);
    // a name of a sheet that is gone goes with it
    if (sheet !== undefined && position < 0) continue;
    add(
      sheet !== undefined && key.startsWith(`${sheet}!`) ? key.slice(sheet.length + 1) : key,
      formula,
      position < 0 ? undefined : position,
      hidden,
    );
  }
  return names.length === 0 ? "" : tag("definedNames", {}, names.join(""));
}

/** "A1:B2" as "$A$1:$B$2", "1:5" as "$1:$5"; what is no address stays as it is. */
function absolute(range: string): string {
  return parseRange(range)
    ? range
        .replaceAll("$", "")
        .replace(/[A-Za-z]+/g, "$$$&")
        .replace(/\d+/g, "$$$&")
    : range;
}

/** The part with the add-ins' settings. */
export function settingsXml(settings: Workbook["settings"]): string {
  const entries = [...settings].map(([key, value]) => tag("setting", { key }, escapeXml(value)));
  return `${DECLARATION}${tag("settings", { xmlns: SETTINGS_NAMESPACE }, entries.join(""))}`;
}
