import type { CellTable } from "../../sources/table/cells/cells";
import type { Source } from "./source";

const NO_BYTES = new Uint8Array(0);

/**
 * A source without what it was read from: bytes, cells and the entries of a bank file. Only a workbook that is
 * to be written needs them once the columns are there, and of a full sheet they are most of the memory.
 */
export function withoutCells(given: Source): Source {
  const source: { -readonly [K in keyof Source]: Source[K] } = { ...given };
  delete source.bank;
  const { file, table, problems, notices } = source;
  return {
    ...source,
    file: { ...file, bytes: NO_BYTES },
    // copies, for a text that was cut out of a file holds the whole of it
    ...structuredClone({ problems, notices }),
    ...(table ? { table: { report: structuredClone(table.report), cells: emptied(table.cells) } } : {}),
  };
}

function emptied({ name, firstRow, firstColumn }: CellTable): CellTable {
  return { name, firstRow, firstColumn, rowCount: 0, columnCount: 0, value: () => null };
}
