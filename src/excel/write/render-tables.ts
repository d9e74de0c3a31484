import type { SheetSpec, TableSpec } from "../../sheets/sheet";
import { supports } from "../run";
import { BYTES_PER_FORMAT, type Batches } from "./batches";

/** Makes the tables over ranges that are filled already (excel-facts.md, 5). */
export async function renderTables(sheet: Excel.Worksheet, spec: SheetSpec, batches: Batches): Promise<void> {
  for (const table of spec.tables) {
    await batches.room(BYTES_PER_FORMAT);
    addTable(sheet, table);
  }
}

function addTable(sheet: Excel.Worksheet, { name, range, style }: TableSpec): void {
  const table = sheet.tables.add(range, true);
  table.name = name;
  table.style = style;
}

/** Gives a table that stands its new range; below ExcelApi 1.13 it is made anew over the same cells. */
export function resizeTable(sheet: Excel.Worksheet, spec: TableSpec): void {
  const table = sheet.tables.getItem(spec.name);
  if (supports("1.13")) {
    table.resize(spec.range);
  } else {
    table.convertToRange();
    addTable(sheet, spec);
  }
}

/**
 * The specification with table names that are still free: Excel refuses a second table of the same
 * name in a workbook. Formulas that name a table follow.
 */
export function withFreeTableNames(spec: SheetSpec, taken: readonly string[]): SheetSpec {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const renamed = new Map<string, string>();
  for (const { name } of spec.tables) {
    let free = name;
    for (let n = 2; used.has(free.toLowerCase()); n++) free = `${name}_${n}`;
    used.add(free.toLowerCase());
    if (free !== name) renamed.set(name, free);
  }
  if (renamed.size === 0) return spec;
  const follow = (formula: string) =>
    formula.replace(/"(?:[^"]|"")*"|([\p{L}_][\p{L}\p{N}_.]*)(?=\[)/gu, (text, name?: string) =>
      name === undefined ? text : (renamed.get(name) ?? name),
    );
  return {
    ...spec,
    tables: spec.tables.map((table) => ({ ...table, name: renamed.get(table.name) ?? table.name })),
    rows: spec.rows.map((row) =>
      row.map((cell) =>
        cell?.value.kind === "formula"
          ? { ...cell, value: { ...cell.value, formula: follow(cell.value.formula) } }
          : cell,
      ),
    ),
  };
}
