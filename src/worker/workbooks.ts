import type { Problem } from "../domain/ledger/problem";
import type { FormattedTable } from "../sources/table/cells/cells";

/**
 * Reads the sheets of an `.xlsx` file as tables. The engine gets it from outside (`app-worker.ts`), for the worker
 * and the reader of workbooks are rooms beside each other.
 */
export type OpenTables = (
  name: string,
  bytes: Uint8Array,
) => readonly { readonly visible: boolean; readonly table: FormattedTable }[] | Problem;

/** Without a reader a workbook is a file that is not known. */
export const noWorkbooks: OpenTables = (name) => ({ code: "unknownFile", place: { source: name } });
