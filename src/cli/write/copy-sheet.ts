import { emptySheet, styleIndex } from "../../xlsx/cells";
import type { Sheet, Workbook } from "../../xlsx/workbook";

/** Days between Excel's two systems of dates. */
const DAYS_1904 = 1462;

/**
 * A sheet of one workbook as a new sheet of another: values as they were shown, formats, widths, heights,
 * frozen panes, merged cells, tables and rules by formula. Formulas become what they came to last, for
 * what they refer to stays behind. The sheet is not put into the workbook.
 *
 * @param name free in the workbook that it goes to
 */
export function copySheet(from: Workbook, sheet: Sheet, to: Workbook, name: string): Sheet {
  const copy = emptySheet(name);
  const styles = new Map<number, number>();
  const styleOf = (style: number): number => {
    const known = styles.get(style) ?? styleIndex(to, from.styles[style] ?? from.styles[0]);
    styles.set(style, known);
    return known;
  };
  const shift = from.date1904 === to.date1904 ? 0 : from.date1904 ? DAYS_1904 : -DAYS_1904;
  const { cells } = sheet;
  for (let row = 0; row < cells.rowCount; row++) {
    for (let column = 0; column < cells.columnCount; column++) {
      const value = cells.value(row, column);
      const style = cells.style(row, column);
      const isDate = typeof value === "number" && shift !== 0 && isDateFormat(from.styles[style]?.numberFormat ?? "");
      if (value !== null) copy.cells.setValue(row, column, isDate ? value + shift : value);
      if (style !== 0) copy.cells.setStyle(row, column, styleOf(style));
    }
  }
  for (const [at, { style, ...column }] of sheet.columns) {
    copy.columns.set(at, { ...column, ...(style === undefined ? {} : { style: styleOf(style) }) });
  }
  for (const [at, { style, ...row }] of sheet.rows) {
    copy.rows.set(at, { ...row, ...(style === undefined ? {} : { style: styleOf(style) }) });
  }
  return {
    ...copy,
    frozen: { ...sheet.frozen },
    merges: [...sheet.merges],
    tables: sheet.tables.map((table, at) => ({
      ...table,
      id: nextTableId(to) + at,
      name: freeTableName(to, table.name),
      columns: table.columns.map(({ name: head }) => ({ name: head })),
    })),
    conditionalFormats: sheet.conditionalFormats.filter(({ rule }) => rule.kind === "expression"),
    ...(sheet.autoFilter ? { autoFilter: { ref: sheet.autoFilter.ref, criteria: new Map<number, string>() } } : {}),
  };
}

/** The first number that no table has yet. */
export function nextTableId(workbook: Workbook): number {
  return 1 + Math.max(0, ...workbook.sheets.flatMap(({ tables }) => tables.map(({ id }) => id)));
}

/** A table name that the workbook does not have yet. */
export function freeTableName(workbook: Workbook, name: string): string {
  const taken = new Set(workbook.sheets.flatMap(({ tables }) => tables.map((table) => table.name.toLowerCase())));
  for (const defined of workbook.names.keys()) taken.add(defined.toLowerCase());
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name}_${n}`;
  return free;
}

function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
