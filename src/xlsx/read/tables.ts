import { fromFileFormula } from "../function-prefixes";
import type { Table } from "../workbook";
import { unescapeCell } from "../xml-text";
import type { Package, Relationship } from "./package";
import { childText, readAutoFilter } from "./sheet-elements";
import { fragment } from "./xml-fragment";
import { childOf, childrenOf, isTrue, type XmlElement, wholeNumber } from "./xml-tree";

const TABLE_FIELDS = new Set(
  "id name displayName ref headerRowCount totalsRowCount totalsRowShown insertRow insertRowShift tableType connectionId published".split(
    " ",
  ),
);
const COLUMN_FIELDS = new Set("id uniqueName name totalsRowFunction totalsRowLabel queryTableFieldId".split(" "));

/** The tables of a sheet, by its relationships. */
export function readTables(file: Package, relationships: readonly Relationship[]): Table[] {
  return relationships
    .filter(({ kind, external, target }) => kind === "table" && !external && file.has(target))
    .map(({ target }) => readTable(file.xml(target)));
}

function readTable(root: XmlElement): Table {
  const { attributes } = root;
  const look = childOf(root, "tableStyleInfo")?.attributes;
  const style = look?.get("name");
  const autoFilter = readAutoFilter(childOf(root, "autoFilter"));
  const others = childrenOf(root).filter(({ name }) => name === "sortState");
  const kept = plain(attributes, TABLE_FIELDS);
  return {
    id: wholeNumber(attributes.get("id")) ?? 0,
    name: unescapeCell(attributes.get("displayName") ?? attributes.get("name") ?? ""),
    ref: attributes.get("ref") ?? "",
    columns: childrenOf(childOf(root, "tableColumns"), "tableColumn").map(readColumn),
    ...(attributes.get("headerRowCount") === "0" ? { headerRow: false } : {}),
    totalsRow: (wholeNumber(attributes.get("totalsRowCount")) ?? 0) > 0,
    ...(style === undefined ? {} : { style }),
    showBandedRows: isTrue(look?.get("showRowStripes")),
    ...(isTrue(look?.get("showColumnStripes")) ? { showBandedColumns: true } : {}),
    ...(isTrue(look?.get("showFirstColumn")) ? { showFirstColumn: true } : {}),
    ...(isTrue(look?.get("showLastColumn")) ? { showLastColumn: true } : {}),
    ...(autoFilter ? { autoFilter } : {}),
    ...(others.length > 0 || Object.keys(kept).length > 0
      ? { kept: { attributes: kept, elements: others.map((element) => fragment(element)).join("") } }
      : {}),
  };
}

function readColumn(element: XmlElement): Table["columns"][number] {
  const { attributes } = element;
  const totalsFunction = attributes.get("totalsRowFunction");
  const totalsLabel = attributes.get("totalsRowLabel");
  const calculated = childText(element, "calculatedColumnFormula");
  const totals = childText(element, "totalsRowFormula");
  const kept = plain(attributes, COLUMN_FIELDS);
  return {
    name: unescapeCell(attributes.get("name") ?? ""),
    ...(totalsFunction === undefined || totalsFunction === "none" ? {} : { totalsFunction }),
    ...(totalsLabel === undefined ? {} : { totalsLabel: unescapeCell(totalsLabel) }),
    ...(calculated === "" ? {} : { calculatedFormula: fromFileFormula(calculated) }),
    ...(totals === "" ? {} : { totalsFormula: fromFileFormula(totals) }),
    ...(Object.keys(kept).length > 0 ? { kept } : {}),
  };
}

/** Attributes without prefix that have no field of their own. */
function plain(attributes: ReadonlyMap<string, string>, fields: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries([...attributes].filter(([name]) => /^[a-zA-Z]+$/.test(name) && !fields.has(name)));
}
