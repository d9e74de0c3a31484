import type { AutoFilter, Table } from "../../xlsx/workbook";
import { formatArea, type Area } from "./area";
import type { Grid, GridSheet } from "./grid";
import { setHidden } from "./hidden";

/** Where an AutoFilter stands: on the sheet itself, or on one of its tables. */
export interface FilterPlace {
  readonly sheet: GridSheet;
  readonly table?: Table;
}

export function filterAt({ sheet, table }: FilterPlace): AutoFilter | undefined {
  return (table ?? sheet.model).autoFilter;
}

/** Puts filter buttons over a range, without criteria. */
export function applyFilter(grid: Grid, { sheet, table }: FilterPlace, area: Area): void {
  const filter: AutoFilter = { ref: formatArea(area), criteria: new Map() };
  (table ?? sheet.model).autoFilter = filter;
  grid.tell({ kind: "autoFilter", sheet: sheet.id });
}

/** Takes the criteria away and shows the rows that they hid; the buttons stay. */
export function clearCriteria(grid: Grid, place: FilterPlace, area: Area): void {
  const filter = filterAt(place);
  if (!filter || filter.criteria.size === 0) return;
  filter.criteria.clear();
  setHidden(grid, place.sheet, "rows", { ...area, row: area.row + 1, rowCount: area.rowCount - 1 }, false);
  grid.tell({ kind: "autoFilter", sheet: place.sheet.id });
}

/** Takes the filter away, criteria and all. */
export function removeFilter(grid: Grid, place: FilterPlace, area: Area): void {
  clearCriteria(grid, place, area);
  delete (place.table ?? place.sheet.model).autoFilter;
  grid.tell({ kind: "autoFilter", sheet: place.sheet.id });
}

/**
 * Filters as a user does: shows only the rows whose cell in a column has one of the values.
 *
 * @param position of the column within the filter, from 0
 */
export function filterByValues(
  grid: Grid,
  place: FilterPlace,
  area: Area,
  position: number,
  values: readonly string[],
): void {
  if (!filterAt(place)) applyFilter(grid, place, area);
  const filter = filterAt(place);
  if (!filter) return;
  const choices = values.map((value) => `<filter val="${escapeXml(value)}"/>`).join("");
  filter.criteria.set(position, `<filterColumn colId="${position}"><filters>${choices}</filters></filterColumn>`);
  const { cells } = place.sheet.model;
  const shown = new Set(values);
  for (let row = area.row + 1; row < area.row + area.rowCount; row++) {
    const value = cells.value(row, area.column + position);
    const text = value === null ? "" : typeof value === "object" ? value.error : String(value);
    if (!shown.has(text)) {
      setHidden(grid, place.sheet, "rows", { row, column: 0, rowCount: 1, columnCount: 1 }, true);
    }
  }
  grid.tell({ kind: "autoFilter", sheet: place.sheet.id });
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
