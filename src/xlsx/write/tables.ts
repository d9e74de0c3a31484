import { parseRange, rangeName } from "../address";
import type { GridCells } from "../cells";
import { KIND } from "../column";
import { toFileFormula } from "../function-prefixes";
import { MAIN } from "../read/xml-tree";
import type { AutoFilter, Sheet, Table } from "../workbook";
import { DECLARATION, tag } from "./make";

/** Texts in attributes of a table keep their line ends in the file format's own notation. */
function attributeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\n\r\t]/g, (mark) => `_x${mark.charCodeAt(0).toString(16).padStart(4, "0")}_`);
}

/**
 * The names of a table's columns. Excel repairs (and complains about) a file in which
 * they differ from the texts in the head, so the head decides; doubles get a number.
 */
export function tableColumnNames(sheet: Sheet, table: Table): string[] {
  const range = parseRange(table.ref);
  const cells = sheet.cells as GridCells;
  const taken = new Set<string>();
  const width = range ? range.right - range.left + 1 : table.columns.length;
  return Array.from({ length: width }, (_, index) => {
    const inHead =
      range && table.headerRow !== false && cells.kind(range.top, range.left + index) === KIND.text
        ? cells.texts.at(cells.number(range.top, range.left + index))
        : "";
    const wanted = (inHead === "" ? table.columns[index]?.name : inHead) ?? `Column${index + 1}`;
    let name = wanted;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${wanted}${copy}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** A filter with its criteria. */
export function autoFilterXml(filter: AutoFilter): string {
  const criteria = [...filter.criteria].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  return tag("autoFilter", { ref: filter.ref }, criteria.join("") + (filter.sortState ?? ""));
}

/**
 * The part of a table.
 *
 * @param id unique in the file, from 1
 */
export function tableXml(sheet: Sheet, table: Table, id: number): string {
  const range = parseRange(table.ref);
  const columns = tableColumnNames(sheet, table).map((name, index) => {
    const column = table.columns[index];
    const inner =
      (column?.calculatedFormula === undefined
        ? ""
        : tag("calculatedColumnFormula", {}, escaped(toFileFormula(column.calculatedFormula, table.name)))) +
      (column?.totalsFormula === undefined
        ? ""
        : tag("totalsRowFormula", {}, escaped(toFileFormula(column.totalsFormula, table.name))));
    return tag(
      "tableColumn",
      {
        id: index + 1,
        name: attributeText(name),
        totalsRowFunction: column?.totalsFunction,
        totalsRowLabel: column?.totalsLabel === undefined ? undefined : attributeText(column.totalsLabel),
        ...column?.kept,
      },
      inner,
    );
  });
  const filter =
    table.headerRow === false || !table.autoFilter
      ? ""
      : autoFilterXml({ ...table.autoFilter, ref: filterRange(table, range) });
  const look = table.style === undefined && !table.showBandedRows ? "" : lookXml(table);
  return (
    DECLARATION +
    tag(
      "table",
      {
        xmlns: MAIN,
        id,
        name: table.name,
        displayName: table.name,
        ref: table.ref,
        headerRowCount: table.headerRow === false ? 0 : undefined,
        totalsRowCount: table.totalsRow ? 1 : undefined,
        totalsRowShown: table.totalsRow ? undefined : false,
        ...table.kept?.attributes,
      },
      filter + (table.kept?.elements ?? "") + tag("tableColumns", { count: columns.length }, columns.join("")) + look,
    )
  );
}

/** The filter of a table ends above its totals. */
function filterRange(table: Table, range: ReturnType<typeof parseRange>): string {
  return range ? rangeName({ ...range, bottom: range.bottom - (table.totalsRow ? 1 : 0) }) : table.ref;
}

function lookXml(table: Table): string {
  return tag("tableStyleInfo", {
    name: table.style,
    showFirstColumn: table.showFirstColumn ?? false,
    showLastColumn: table.showLastColumn ?? false,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns ?? false,
  });
}

function escaped(formula: string): string {
  return formula.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
