import { SETTINGS_NAMESPACE } from "../parts";
import { refuse } from "../xlsx-error";
import type { DefinedName, Sheet, Workbook } from "../workbook";
import type { Package, Relationship } from "./package";
import { fragment } from "./xml-fragment";
import { childOf, childrenOf, isTrue, textOf, type XmlElement, wholeNumber } from "./xml-tree";

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly path: string;
  /** its place among all sheets of the file, by which names belong to it */
  readonly position: number;
}

/** The workbook part and what hangs on it. */
export interface WorkbookPart {
  readonly path: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly ListedSheet[];
  readonly date1904: boolean;
}

/** Finds the workbook in the package. @throws XlsxError where there is none */
export function readWorkbookPart(file: Package): WorkbookPart {
  const main = file.relationships("").find(({ kind, external }) => kind === "officeDocument" && !external)?.target;
  const path = main ?? "xl/workbook.xml";
  if (!file.has(path)) refuse("xlsx-not-a-workbook", { source: file.source });
  if (file.bytes(path)[0] !== 60 && path.endsWith(".bin"))
    refuse("xlsx-not-a-workbook", { source: file.source, column: path });
  const root = file.xml(path);
  if (root.name !== "workbook") refuse("xlsx-not-a-workbook", { source: file.source, column: path }, root.name);
  const relationships = file.relationships(path);
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").flatMap(({ attributes }, position): ListedSheet[] => {
    const relation = relationships.find(({ id }) => id === attributes.get("r:id"));
    // sheets that are a chart or a dialogue have no cells
    if (!relation || relation.kind !== "worksheet" || relation.external) return [];
    const state = attributes.get("state");
    return [
      {
        name: attributes.get("name") ?? "",
        visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
        path: relation.target,
        position,
      },
    ];
  });
  if (sheets.length === 0) refuse("xlsx-not-a-workbook", { source: file.source, column: path });
  return {
    path,
    root,
    relationships,
    sheets,
    date1904: isTrue(childOf(root, "workbookPr")?.attributes.get("date1904")),
  };
}

/**
 * Defined names. Titles and areas to print become the sheets' own fields; the name
 * behind a filter is left to the writer, which knows the filter.
 */
export function readNames(part: WorkbookPart, sheets: readonly Sheet[]): Map<string, DefinedName> {
  const names = new Map<string, DefinedName>();
  for (const element of childrenOf(childOf(part.root, "definedNames"), "definedName")) {
    const name = element.attributes.get("name") ?? "";
    const formula = textOf(element);
    const position = wholeNumber(element.attributes.get("localSheetId"));
    const listed = part.sheets.findIndex((sheet) => sheet.position === position);
    const sheet = position === undefined ? undefined : sheets[listed];
    if (name === "" || (position !== undefined && !sheet) || name === "_xlnm._FilterDatabase") continue;
    if (sheet && name === "_xlnm.Print_Titles") {
      for (const range of formula.split(/,(?=[^,]*!)/)) {
        const titles = range.slice(range.lastIndexOf("!") + 1);
        sheet.print = { ...sheet.print, ...(/\d/.test(titles) ? { titleRows: titles } : { titleColumns: titles }) };
      }
    } else if (sheet && name === "_xlnm.Print_Area" && !formula.includes("#REF!")) {
      sheet.print = { ...sheet.print, area: withoutSheets(formula) };
    } else {
      const defined = { formula, hidden: isTrue(element.attributes.get("hidden")) };
      names.set(sheet ? `${sheet.name}!${name}` : name, sheet ? { ...defined, sheet: sheet.name } : defined);
    }
  }
  return names;
}

/** "Bank!$A$1:$B$2,Bank!$D$1" as "$A$1:$B$2,$D$1". */
function withoutSheets(formula: string): string {
  return formula.replace(/('(?:[^']|'')*'|[^,!']+)!/g, "");
}

/** Elements of the workbook part to keep: all but those that have fields. */
export function keptWorkbookElements(root: XmlElement): Map<string, string> {
  const kept = new Map<string, string>();
  for (const element of childrenOf(root)) {
    if (element.name !== "sheets" && element.name !== "definedNames" && element.prefix === "")
      kept.set(element.name, fragment(element));
  }
  return kept;
}

/** The add-ins' settings: a custom XML part of ours, found by its namespace. */
export function readSettings(
  file: Package,
  part: WorkbookPart,
): { settings: Workbook["settings"]; path: string | undefined } {
  for (const { kind, external, target } of part.relationships) {
    if (kind !== "customXml" || external || !file.has(target)) continue;
    const head = new TextDecoder().decode(file.bytes(target).subarray(0, 400));
    if (!head.includes(SETTINGS_NAMESPACE)) continue;
    const entries = childrenOf(file.xml(target), "setting").map(
      (setting) => [setting.attributes.get("key") ?? "", textOf(setting)] as const,
    );
    return { settings: new Map(entries), path: target };
  }
  return { settings: new Map(), path: undefined };
}
