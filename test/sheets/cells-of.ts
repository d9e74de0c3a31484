import type { SheetCell, SheetSpec } from "../../src/sheets/sheet";
import type { CellTable, CellValue } from "../../src/sources/table/cells/cells";

/** The sheet as it is read back: formulas as what they come to. */
export function cellsOf(
  spec: Pick<SheetSpec, "name" | "rows">,
  change: (rows: CellValue[][]) => void = () => undefined,
): CellTable {
  const rows = spec.rows.map((row) => row.map(valueOf));
  change(rows);
  return {
    name: spec.name,
    firstRow: 1,
    firstColumn: 1,
    rowCount: rows.length,
    columnCount: Math.max(...rows.map((row) => row.length)),
    value: (row, column) => rows[row]?.[column] ?? null,
  };
}

export function valueOf(cell: SheetCell | undefined): CellValue {
  const value = cell?.value;
  if (!value || value.kind === "none") return null;
  if (value.kind === "text") return value.text;
  if (value.kind === "number") return Number(value.decimal);
  return value.kind === "date" ? value.serial : value.cached;
}
