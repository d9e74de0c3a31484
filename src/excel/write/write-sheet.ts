import type { SheetSpec } from "../../sheets/sheet";
import { HostError } from "../errors";
import { askNames, deadNames, nextNumber, ownNames, type OwnKind, type OwnName } from "../own/names";
import { findOwnSheet, freeName, isSheetName, sameName } from "../own/own-sheets";
import { inExcel } from "../run";
import { addSheet } from "./add-sheet";
import { replaceSheet } from "./replace-sheet";
import type { Rest } from "./rest";
import { withFreeTableNames } from "./render-tables";

export interface WriteOptions {
  /** what the sheet holds: remembered in the workbook by a hidden name */
  readonly kind: OwnKind;
  /**
   * Where a sheet of this name stands already: `refuse`; `next name` ("Memoriaal 2"); `replace own`
   * writes over it if Afletter made it and takes the next name if it is the user's.
   */
  readonly onExists: "refuse" | "replace own" | "next name";
  /** rows below those of the specification */
  readonly following?: Rest | undefined;
}

/**
 * Writes a sheet of Afletter's own. Texts are written as text and can't become formulas. If Excel
 * refuses half way, a new sheet is taken away again.
 *
 * @returns the name under which it stands now
 * @throws HostError `nameTaken`, `badName`, `workbookProtected`, `protected`, `textTooLong`, `halfWritten` …
 * @example const { sheet } = await writeSheet(memorial, { kind: "memorial", onExists: "next name" });
 */
export async function writeSheet(
  spec: SheetSpec,
  { kind, onExists, following }: WriteOptions,
): Promise<{ sheet: string }> {
  if (!isSheetName(spec.name)) throw new HostError("badName", { sheet: spec.name });
  return inExcel(
    async (context) => {
      const { sheets, names, tables, isProtected } = await look(context);
      const own = findOwnSheet(names, spec.name);
      const exists = own !== undefined || sheets.some((name) => sameName(name, spec.name));
      if (own && onExists === "replace own") return replaceSheet(context, own.sheet, spec, tables, following);
      if (exists && onExists === "refuse") throw new HostError("nameTaken", { sheet: spec.name });
      if (isProtected) throw new HostError("workbookProtected");
      const name = freeName(spec.name, sheets);
      const number = nextNumber(names, "sheet");
      for (const dead of deadNames(names)) context.workbook.names.getItem(dead).delete();
      return addSheet(
        context,
        { ...withFreeTableNames(spec, tables), name },
        { kind, number, title: spec.name },
        following,
      );
    },
    { sheet: spec.name },
  );
}

/**
 * The name that `writeSheet` would give with `next name`, for who must know it before writing.
 *
 * @example await nextSheetName("Memoriaal") // "Memoriaal 2" where "Memoriaal" stands already
 */
export async function nextSheetName(base: string): Promise<string> {
  return inExcel(async (context) => freeName(base, (await look(context)).sheets));
}

async function look(
  context: Excel.RequestContext,
): Promise<{ sheets: string[]; names: OwnName[]; tables: string[]; isProtected: boolean }> {
  const { worksheets, tables, protection } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  protection.load("protected");
  const names = askNames(context);
  await context.sync();
  return {
    sheets: worksheets.items.map((sheet) => sheet.name),
    tables: tables.items.map((table) => table.name),
    names: ownNames(names),
    isProtected: protection.protected,
  };
}
